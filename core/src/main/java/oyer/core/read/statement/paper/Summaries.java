package oyer.core.read.statement.paper;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;
import oyer.core.read.statement.cue.Acts;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;

/// The summary of an interview, which tells what somebody said without saying so: `Berg is the victim's aunt. She was
/// home the whole evening.` Each sentence about the one who was heard is his.
public final class Summaries {

    /// Lines of a head in which the paper is called one.
    private static final int HEAD = 12;

    private final ClauseText text;
    private final Lines lines;
    private final Range heard;
    private final Acts acts;

    public Summaries(ClauseText text, Lines lines, Range heard) {
        this.text = text;
        this.lines = lines;
        this.heard = heard;
        this.acts = new Acts(text);
    }

    public void add(List<Draft> drafts) {
        if (!heard.exists() || !headed()) {
            return;
        }
        Set<Integer> told = new HashSet<>();
        drafts.forEach(d -> told.add(d.sentence()));
        for (int s = 0; s < text.prose.sentences().size(); s++) {
            int first = text.prose.sentences().first(s);
            int end = text.prose.sentences().end(s);
            boolean prose = first > heard.last() && end - first > 4 && text.tokens.is(end - 1, '.');
            if (prose && !told.contains(s) && ofHim(first) && !asked(first, end)) {
                drafts.add(new Draft(
                        new Range(first, end - 2),
                        Range.NONE,
                        Range.NONE,
                        Range.NONE,
                        Mode.INDIRECT,
                        Act.ASSERTS,
                        s,
                        "note",
                        .6));
            }
        }
    }

    private boolean headed() {
        for (int k = 0; k < Math.min(HEAD, lines.size()); k++) {
            boolean interview = false;
            boolean summary = false;
            for (int i = lines.first(k); i < lines.end(k) && !lines.empty(k); i++) {
                interview |= text.tokens.is(i, "interview");
                summary |= acts.is(i, "SUMMARY");
            }
            if (interview && summary) {
                return true;
            }
        }
        return false;
    }

    /// Whether a sentence begins with a pronoun or with the name of who was heard.
    private boolean ofHim(int first) {
        boolean line = text.tokens.gap(first) == Gap.LINE; // the field of a head
        boolean pronoun = text.tokens.is(first, "he") || text.tokens.is(first, "she");
        String name = text.tokens.text(heard.last());
        boolean named = false;
        for (int i = first; i < first + 4 && i < text.tokens.size() && (text.capital(i) || text.sign(i, '.')); i++) {
            named |= text.tokens.text(i).equalsIgnoreCase(name) && !text.possessive(i);
        }
        return (pronoun || named) && !line;
    }

    /// `She was shown Photo 4.`, `He was interviewed at home.`: what was done with him.
    private boolean asked(int first, int end) {
        for (int i = first + 1; i < Math.min(end, first + 6); i++) {
            if (text.is(i, WordClass.BE) && acts.is(i + 1, "HANDLED")) {
                return true;
            }
        }
        return false;
    }
}
