package oyer.core.read.statement.english;

import java.util.List;
import java.util.Set;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.WordKind;

/// Cues in the passive: what is said stands before or behind them, and who says it, if anybody is named, behind `by`.
final class EnglishPassive {

    /// `is not supported by the evidence`: nobody who says so.
    private static final Set<String> PROOFS =
            Set.of("evidence", "record", "records", "facts", "findings", "law", "proof", "photographs", "results");

    private final ClauseText text;
    private final EnglishNoun nouns;
    private final EnglishContent contents;
    private final EnglishObject objects;
    private final EnglishFrames frames;

    EnglishPassive(
            ClauseText text, EnglishFrames frames, EnglishNoun nouns, EnglishContent contents, EnglishObject objects) {
        this.text = text;
        this.frames = frames;
        this.nouns = nouns;
        this.contents = contents;
        this.objects = objects;
    }

    /// `was told that`, `is accused of`, `is expected to`: said by nobody named, or by whom `by` names.
    boolean read(Cue cue, int group, int lastOfVerb, int number, int first, int end, List<Draft> into) {
        int after = lastOfVerb + 1;
        while (after + 1 < end && (text.is(after, WordClass.TIME) || onDay(after)) && byFollows(after, end)) {
            after++;
        }
        Range by = Range.NONE;
        if (text.tokens.is(after, "by")) {
            by = nouns.right(after + 1, end);
            after = by.exists() ? by.last() + 1 : after;
        }
        boolean accused = cue.act() == Act.ACCUSES && (text.tokens.is(after, "of") || text.tokens.is(after, "for"));
        boolean asked = cue.act() == Act.ASKS && cue.frames().equals("p") && after == lastOfVerb + 1;
        boolean bare = cue.has('h') && after == lastOfVerb + 1 && frames.plainClause(after, end);
        boolean told = cue.has('h') && text.is(after, WordClass.THAT) || bare;
        boolean read = cue.clause() && text.tokens.is(after, "that");
        boolean expected = (cue.clause() || cue.has('i') && cue.has('t'))
                && text.tokens.is(after, "to")
                && !cue.has('h')
                && verbSoon(after + 1);
        boolean seen = (cue.has('n') || cue.has('t') || cue.has('a')) && text.tokens.is(after, "as");
        Range content;
        if (asked || accused || told || read || expected || seen) {
            int last = told || read ? contents.last(after, end, false, false) : objects.last(after, end);
            content = new Range(after, last);
        } else if (by.exists() && cue.has('n') && !PROOFS.contains(text.tokens.lower(by.last()))) {
            content = nouns.left(group - 1, first);
        } else {
            return false;
        }
        if (!content.exists()
                || content.last() <= content.first() && by.exists() && text.is(content.first(), WordClass.REL)) {
            return false;
        }
        into.add(EnglishPlacing.draft(
                content,
                by,
                new Range(group, lastOfVerb),
                Range.NONE,
                Mode.INDIRECT,
                cue.act(),
                number,
                "passive",
                .6));
        return true;
    }

    private boolean onDay(int token) {
        return text.tokens.is(token, "on") && text.is(token + 1, WordClass.TIME);
    }

    private boolean byFollows(int from, int end) {
        for (int i = from; i < Math.min(end, from + 4); i++) {
            if (text.tokens.is(i, "by")) {
                return true;
            }
        }
        return false;
    }

    /// `expected to win`, and not `disclosed to the defence`, which tells to whom.
    private boolean verbSoon(int token) {
        int at = token;
        while (text.adverb(at)) {
            at++;
        }
        return !text.any(at, WordClass.DET.bit() | WordClass.POSS.bit() | WordClass.OBJ.bit())
                && (text.kind(at, WordKind.VERB) || text.kind(at, WordKind.AUXILIARY) || text.is(at, WordClass.AUX));
    }
}
