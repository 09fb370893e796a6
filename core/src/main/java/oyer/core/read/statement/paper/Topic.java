package oyer.core.read.statement.paper;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.cue.Names;

/// Whom a paper is about that tells what one person said, as its head says: `Complainant: BERG, Ada`, `Patient: Carl
/// Lund`, `Re: Interview of Ada Berg`. In such a paper `She said` means her unless the paragraph has named another.
public final class Topic {

    /// Lines of a head.
    private static final int HEAD = 25;

    private Topic() {}

    /// The name, or none; none too where a head names two.
    public static Range find(ClauseText text, Lines lines) {
        Names names = new Names(text);
        Range found = Range.NONE;
        for (int k = 0; k < Math.min(HEAD, lines.size()); k++) {
            int first = lines.first(k);
            int end = lines.end(k);
            Range name = lines.empty(k) ? Range.NONE : named(text, names, first, end);
            if (name.exists() && found.exists()) {
                return Range.NONE;
            }
            found = name.exists() ? name : found;
        }
        return found;
    }

    private static Range named(ClauseText text, Names names, int first, int end) {
        boolean label = text.sign(first + 1, ':')
                && text.tokens.length(first) <= 24
                && LetterLines.holds("TOPIC", text.tokens.text(first));
        if (label) {
            Range name = names.at(first + 2, end);
            boolean inverted = name.exists() && text.sign(name.last() + 1, ',');
            Range given = inverted ? names.at(name.last() + 2, end) : Range.NONE;
            return given.exists() ? new Range(name.first(), given.last()) : name;
        }
        boolean about = text.tokens.is(first, "Re") || text.tokens.is(first, "Subject");
        int from = about && text.sign(first + 1, ':') ? first + 2 : first;
        boolean interview = text.tokens.is(from, "Interview")
                && (text.tokens.is(from + 1, "of") || text.tokens.is(from + 1, "with"));
        return interview && from + 2 < end ? names.at(from + 2, end) : Range.NONE;
    }
}
