package oyer.core.read.proceeding;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Names of authorities as written: a word for one with the capitalised words around it (`the Governor of Virginia`,
/// `Court of Appeal`).
final class Authorities {

    /// How many characters at the top of a document can name the authority that decides in it.
    private static final int HEAD = 600;

    private static final int LEAD = 8;

    private final Prose prose;
    private final Tokens tokens;
    private final StepWords words;
    private @org.jspecify.annotations.Nullable Optional<String> head;

    private final BitSet people = new BitSet();

    Authorities(Prose prose, StepWords words, List<Mention> mentions) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
        for (Mention mention : mentions) {
            if (mention.kind() == EntityKind.PERSON && mention.form() == Mention.Form.NAME) {
                people.set(
                        tokens.at(mention.passage().start()),
                        tokens.at(mention.passage().end()));
            }
        }
    }

    /// The authority named nearest before a token, else the first behind it, both within a clause.
    ///
    /// @param near the step's first token
    /// @param behind the token after its last; an authority between them is spoken of and does not decide
    ///     (`the judgment of the Court of Appeals is reversed`)
    Optional<String> in(int first, int end, int near, int behind) {
        Optional<String> found = Optional.empty();
        for (int i = first; i < end; i++) {
            int after = words.authority(tokens, i, end);
            if (after > 0 && (i <= near || i >= behind)) {
                if (found.isPresent() && i > near) {
                    return found;
                }
                int last = last(after - 1, end);
                found = Optional.of(prose.passage(start(i, first), last).words().replaceAll("\\s+", " "));
                i = last;
            }
        }
        return found;
    }

    private int start(int token, int from) {
        int first = token;
        while (first > from && named(first - 1) && gapless(first)) {
            first--;
        }
        return first;
    }

    private int last(int token, int end) {
        int last = token;
        while (last + 1 < end && gapless(last + 1)) {
            if (named(last + 1)) {
                last++;
            } else if (words.is("joins", tokens, last + 1)
                    && !tokens.is(last + 1, "and")
                    && !tokens.is(last + 1, "on")
                    && !tokens.is(last + 1, "am")
                    && last + 2 < end
                    && (named(last + 2) || words.is("joins", tokens, last + 2) && last + 3 < end && named(last + 3))
                    && !words.is("months", tokens, last + 2)) {
                last += named(last + 2) ? 2 : 3;
            } else {
                break;
            }
        }
        return last;
    }

    private boolean named(int token) {
        return tokens.kind(token) == Tokens.Kind.WORD
                && tokens.capitalised(token)
                && !people.get(token)
                && !words.is("joins", tokens, token)
                && !words.is("opener", tokens, token);
    }

    private boolean gapless(int token) {
        return tokens.gap(token) == Tokens.Gap.SPACE;
    }

    /// The authority that a document is of, by its first lines: `IN THE COURT OF APPEAL`.
    Optional<String> ofDocument() {
        if (head == null) {
            int end = tokens.at(Math.min(HEAD, prose.characters().length()));
            Optional<String> named = Optional.empty();
            for (int i = 0; i < end && named.isEmpty(); i++) {
                // a heading or the first words of a line name it, not a sentence in which it occurs
                if (words.authority(tokens, i, end) > 0 && tokens.capitalised(i) && i - line(i) <= LEAD) {
                    named = in(Math.max(0, line(i)), end, i, i);
                }
            }
            head = named;
        }
        return head;
    }

    /// The first token of the line that a token is in.
    private int line(int token) {
        int first = token;
        while (first > 0 && tokens.gap(first) != Tokens.Gap.LINE && tokens.gap(first) != Tokens.Gap.BLOCK) {
            first--;
        }
        return first;
    }
}
