package oyer.core.read.exhibit;

import java.util.Optional;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;

/// Marks and nouns that lead what they belong to: `RD/1 a kitchen knife RD/2 a towel`, `Clothing: a blue jacket`.
final class Leading {

    /// The thing begins and ends within so many words.
    private static final int REACH = 8;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final Marks marks;

    Leading(Tokens tokens, EvidenceWords words, Marks marks) {
        this.tokens = tokens;
        this.words = words;
        this.marks = marks;
    }

    /// The mark of initials that a line, or a thing of a list, begins with and that has a thing behind it.
    ///
    /// @param goesOn whether the thing right before it was led by a mark
    Optional<Marks.Mark> at(int token, int first, boolean goesOn, int end) {
        boolean begins = token == first || goesOn || tokens.gap(token) == Gap.LINE || tokens.gap(token) == Gap.BLOCK;
        return begins && token + 3 < end && marks.initialled(token) && tokens.gap(token + 3) == Gap.SPACE
                ? marks.at(token, end).filter(m -> thing(m, end) >= 0)
                : Optional.empty();
    }

    /// The noun of the thing that a mark leads, or -1: `RD/2: two blood-stained towels`. Behind a verb it is another.
    int thing(Marks.Mark mark, int end) {
        int limit = Math.min(end, mark.last() + REACH);
        for (int t = mark.last() + 1; t < limit; t++) {
            boolean apart = tokens.gap(t) == Gap.LINE || tokens.gap(t) == Gap.BLOCK || tokens.is(t, ',');
            boolean of = words.is(tokens, t, "of") && !words.part("several", tokens, t - 1);
            if (apart || of || words.is(tokens, t, "was") || words.is(tokens, t, "place")) {
                return -1;
            }
            boolean several = words.part("several", tokens, t) && words.is(tokens, t + 1, "of");
            if (!several && words.head(tokens, t).isPresent()) {
                while (t + 1 < end && tokens.gap(t + 1) == Gap.SPACE && noun(t + 1)) {
                    t++;
                }
                return t;
            }
        }
        return -1;
    }

    /// Of `gloves RD/4` the mark is the next thing's.
    private boolean noun(int token) {
        return words.head(tokens, token).isPresent() && !marks.initialled(token);
    }

    /// Whether a list of things stands behind a colon.
    boolean list(int colon, int end) {
        for (int i = colon + 1; i < Math.min(end, colon + REACH); i++) {
            if (words.head(tokens, i).isPresent()) {
                return true;
            }
        }
        return false;
    }
}
