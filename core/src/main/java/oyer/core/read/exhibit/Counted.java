package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import oyer.core.casefile.Along;
import oyer.core.casefile.Quantity;
import oyer.core.read.quantity.Cardinals;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// How many pieces a sentence speaks of: `42 blood samples`, `eighteen could be grouped`, `9 gave a usable
/// profile`, `the seven that were not received`.
final class Counted {

    private final Tokens tokens;
    private final EvidenceWords words;
    private final boolean english;
    private final Along<Quantity> quantities;
    private final Cardinals cardinals;

    /// @param token where the number begins
    record Count(int token, int value) {}

    Counted(Prose prose, EvidenceWords words, List<Quantity> quantities) {
        this.tokens = prose.tokens();
        this.english = prose.language() == Language.ENGLISH;
        this.words = words;
        this.quantities = new Along<>(quantities);
        this.cardinals = new Cardinals(prose);
    }

    /// Bare counts of one sentence, in order; sentences are asked for in order.
    ///
    /// @param taken whether a token is part of a mark or a date
    List<Count> in(int first, int end, IntPredicate taken) {
        List<Count> counts = new ArrayList<>();
        for (Quantity q : quantities.within(tokens.span(first, end - 1))) {
            if (q.measure() == Quantity.Measure.COUNT
                    && q.bound() == Quantity.Bound.EXACT
                    && q.value().scale() <= 0
                    && !taken.test(tokens.at(q.passage().start()))
                    && !numbers(tokens.at(q.passage().start()))
                    && q.value().precision() < 7) {
                counts.add(new Count(tokens.at(q.passage().start()), q.value().intValue()));
            }
        }
        for (int i = first; i + 1 < end; i++) {
            int token = i;
            if (alone(i) && !taken.test(i) && !numbers(i) && !has(counts, token)) {
                cardinals.at(i).ifPresent(value -> counts.add(new Count(token, value)));
                if (further(i)) {
                    counts.add(new Count(token, 1));
                }
            }
        }
        counts.sort(Comparator.comparingInt(Count::token));
        return counts;
    }

    /// `14 Quarry Lane`, `account 4471`: the number of a house, an account, and not how many there are.
    private boolean numbers(int token) {
        boolean house = tokens.kind(token) == Kind.NUMBER
                && english
                && token + 1 < tokens.size()
                && tokens.kind(token + 1) == Kind.WORD
                && tokens.capitalised(token + 1)
                && token > 0
                && tokens.gap(token) == Tokens.Gap.SPACE
                && !tokens.text(token + 1).equals(tokens.text(token + 1).toUpperCase(Locale.ROOT));
        boolean account = tokens.kind(token) == Kind.NUMBER
                && (tokens.is(token - 1, "account") || tokens.is(token - 1, "Konto") || tokens.is(token - 1, "bis"));
        return house || account;
    }

    private static boolean has(List<Count> counts, int token) {
        for (Count count : counts) {
            if (count.token() == token) {
                return true;
            }
        }
        return false;
    }

    /// `a third has been lost`, `another was`, `eine dritte ist`: one more.
    private boolean further(int token) {
        boolean one = tokens.is(token - 1, "a")
                || tokens.is(token - 1, "eine")
                || tokens.is(token - 1, "ein")
                || tokens.is(token - 1, "the");
        return tokens.is(token, "another") || one && words.part("ordinal", tokens, token);
    }

    /// Whether a verb or a relative clause follows at once, so that the noun was left out.
    private boolean alone(int token) {
        int next = token + 1;
        return (tokens.kind(token) == Kind.WORD || tokens.kind(token) == Kind.NUMBER)
                && tokens.kind(next) == Kind.WORD
                && (goesOn(words.role(tokens, next))
                        || tokens.is(next, "gave")
                        || tokens.is(next, "showed")
                        || tokens.is(next, "that")
                        || words.status(tokens, next).isPresent());
    }

    private static boolean goesOn(String role) {
        return switch (role) {
            case "was", "modal", "have", "gave", "stems", "of" -> true;
            default -> false;
        };
    }

    /// The count that stands before a noun phrase.
    OptionalInt of(Item item, List<Count> counts) {
        for (Count count : counts) {
            if (count.token() < item.head()
                    && count.token() >= item.first() - 1
                    && item.mark().isEmpty()) {
                return OptionalInt.of(part(count, counts).value());
            }
        }
        return OptionalInt.empty();
    }

    /// The count that is the subject or object of a word: at most seven tokens before it, nearest first.
    OptionalInt before(int token, List<Count> counts) {
        OptionalInt nearest = OptionalInt.empty();
        for (Count count : counts) {
            if (count.token() < token
                    && token - count.token() <= 7
                    && !comma(count.token(), token)
                    && !whole(count, counts)) {
                nearest = OptionalInt.of(count.value());
            }
        }
        return nearest;
    }

    /// Of `two of the five swabs` the two; `of the five swabs` alone are all five.
    private Count part(Count whole, List<Count> counts) {
        int of = of(whole);
        return counts.stream()
                .filter(c -> c.token() == of - 1 && (words.is(tokens, of, "of") || tokens.is(of, "von")))
                .findFirst()
                .orElse(whole);
    }

    private int of(Count whole) {
        boolean article = tokens.is(whole.token() - 1, "the")
                || tokens.is(whole.token() - 1, "den")
                || tokens.is(whole.token() - 1, "these")
                || tokens.is(whole.token() - 1, "those");
        return article ? whole.token() - 2 : whole.token() - 1;
    }

    /// The second number of `five of the 11`: what the first is a part of.
    private boolean whole(Count count, List<Count> counts) {
        int of = of(count);
        return of > 0
                && (words.is(tokens, of, "of") || tokens.is(of, "von"))
                && counts.stream().anyMatch(c -> c.token() == of - 1);
    }

    private boolean comma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ',') || tokens.is(i, ';')) {
                return true;
            }
        }
        return false;
    }
}
