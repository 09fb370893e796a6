package oyer.core.read.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Tokens.Gap;

/// Reported speech that goes on without a cue: a sentence in the subjunctive of report (`Er habe nichts gesehen.`)
/// belongs
/// to whom the sentence before was attributed; so does `Er soll ... getan haben`.
final class GermanFreeSpeech {

    private final ClauseText text;
    private @Nullable Draft before;

    GermanFreeSpeech(ClauseText text) {
        this.text = text;
    }

    void remember(int number, List<Draft> drafts) {
        for (Draft draft : drafts) {
            if (draft.sentence() == number && draft.speaker().exists()) {
                before = draft;
            }
        }
    }

    void sentence(int number, int first, int end, List<Draft> into) {
        Draft last = before;
        boolean follows = last != null && last.sentence() >= number - 1 && text.tokens.gap(first) != Gap.BLOCK;
        if (!subjunctive(first, end) && !hearsay(first, end)) {
            return;
        }
        if (last == null || !follows) {
            return;
        }
        before = new Draft(
                new Range(first, end - 1),
                last.speaker(),
                last.cue(),
                Range.NONE,
                Mode.INDIRECT,
                last.act(),
                number,
                "report-goes-on",
                .75);
        into.add(before);
    }

    private boolean subjunctive(int first, int end) {
        for (int i = first; i < end; i++) {
            int stretch = text.quoted.at(i);
            if (stretch >= 0) {
                i = text.quoted.stretches().get(stretch).last();
                continue;
            }
            if (text.is(i, WordClass.VERB)
                    && !text.tokens.is(i, "sollten")
                    && !text.tokens.is(i, "wollten")
                    && !text.tokens.is(i - 1, "ich")) {
                return true;
            }
        }
        return false;
    }

    private boolean hearsay(int first, int end) {
        int last = end - 1;
        while (last > first && !text.word(last)) {
            last--;
        }
        if (!text.tokens.is(last, "haben") && !text.tokens.is(last, "sein") && !text.tokens.is(last, "werden")) {
            return false;
        }
        for (int i = first; i < last; i++) {
            if (text.tokens.is(i, "soll") || text.tokens.is(i, "sollen")) {
                return true;
            }
        }
        return false;
    }
}
