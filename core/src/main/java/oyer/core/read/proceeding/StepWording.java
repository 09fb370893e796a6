package oyer.core.read.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import oyer.core.casefile.Quantity;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// What the words of a step say beside it: the ground, the term of a sentence, how often.
final class StepWording {

    private static final int LONGEST = 24;
    private static final int MOST = 999;
    private static final int LONGEST_TERM = 14;

    private final Prose prose;
    private final Tokens tokens;
    private final StepWords words;
    private final TreeMap<Integer, Quantity> quantities = new TreeMap<>();

    /// @param counted how often; empty where the clause does not count
    /// @param ordinal whether it is the so-maniest, itself one of them
    record Times(OptionalInt counted, boolean ordinal) {

        /// Whether the clause tells of several at once.
        boolean several() {
            return counted.isPresent() && !ordinal && counted.getAsInt() > 1;
        }
    }

    StepWording(Prose prose, StepWords words, List<Quantity> quantities) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
        quantities.forEach(q -> this.quantities.put(q.passage().start(), q));
    }

    /// What stands behind `on the ground that` up to the end of its clause.
    Optional<String> ground(int from, int end) {
        for (int i = from; i < end; i++) {
            int begins = words.ground(tokens, i, end);
            if (begins > 0 && begins < end) {
                // `for lack of remorse` keeps its first words
                boolean whole = tokens.is(i, "for") || tokens.is(i, "mangels");
                int first = whole ? i + 1 : begins;
                int last = first;
                // `wegen Mordes zu lebenslanger Freiheitsstrafe`: to what is no ground
                while (last + 1 < end
                        && last - first < LONGEST
                        && !stops(last + 1)
                        && !(tokens.is(i, "wegen") && tokens.is(last + 1, "zu"))) {
                    last++;
                }
                return Optional.of(prose.passage(whole && tokens.is(i, "mangels") ? i : first, last)
                        .words()
                        .replaceAll("\\s+", " "));
            }
        }
        return Optional.empty();
    }

    /// What somebody was charged with: behind `with`, `for` or `wegen`.
    Optional<String> offence(int from, int end) {
        for (int i = from; i < Math.min(end, from + 12); i++) {
            if (tokens.is(i, "with") || tokens.is(i, "for") || tokens.is(i, "wegen")) {
                int last = i;
                while (last + 1 < end
                        && last - i < LONGEST
                        && !tokens.is(last + 1, ';')
                        && !charger(last + 1)
                        && !stopsSentence(last + 1)) {
                    last++;
                }
                return last > i
                        ? Optional.of(prose.passage(i + 1, last).words().replaceAll("\\s+", " "))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /// `charged with murder by Sgt Noe`: who charged is no part of it (`assault by beating`).
    private boolean charger(int token) {
        return words.is("done-by", tokens, token) && tokens.capitalised(token + 1);
    }

    /// A full stop with a capital behind it; that of `10 d. the property` is none.
    private boolean stopsSentence(int token) {
        return tokens.is(token, '.') && (token + 1 >= tokens.size() || tokens.capitalised(token + 1));
    }

    private boolean stops(int token) {
        return tokens.is(token, '.') || tokens.is(token, ';') || tokens.is(token, ':') || tokens.is(token, ')');
    }

    /// What somebody was sentenced to: behind `to` (`zu`), or the number of years itself.
    Optional<String> term(int first, int last, int end) {
        for (int i = first; i < Math.min(end, last + LONGEST_TERM); i++) {
            // a majority of 10 to 2 is no term
            if ((tokens.is(i, "to") || tokens.is(i, "zu")) && !majority(i)) {
                return term(i + 1, end);
            }
        }
        for (int i = first; i < end && i <= last + LONGEST_TERM; i++) {
            Quantity quantity = quantities.get(tokens.start(i));
            boolean talks = tokens.is(i + 1, "hours") || tokens.is(i + 1, "hour") || tokens.is(i + 1, "minutes");
            if (quantity != null
                    && quantity.measure() == Quantity.Measure.DURATION
                    && !talks
                    && !passed(i, tokens.at(quantity.passage().end()))) {
                return Optional.of(quantity.passage().words());
            }
        }
        // `schuldig erkannt und zu neun Jahren Freiheitsstrafe verurteilt`: the verb stands last
        for (int i = first - 1; tokens.is(first, "verurteilt") && i > Math.max(0, first - LONGEST_TERM); i--) {
            if (tokens.is(i, "zu")) {
                return term(i + 1, first);
            }
        }
        return Optional.empty();
    }

    /// `sentenced three days later`, `nach drei Tagen`: how long it was until then.
    private boolean passed(int first, int end) {
        return words.is("passing", tokens, first - 1) || words.is("passed", tokens, end);
    }

    /// `by a majority of 10 to 2`, `on a vote of 3 to 1`.
    private boolean majority(int to) {
        for (int i = to - 1; i > Math.max(0, to - 4); i--) {
            if (tokens.is(i, "majority") || tokens.is(i, "vote") || tokens.is(i, "Mehrheit")) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> term(int first, int end) {
        int last = first - 1;
        boolean measured = false;
        for (int i = first; i < end && i - first < LONGEST_TERM; i++) {
            boolean forLife = tokens.is(i, "for") && (tokens.is(i + 1, "life") || tokens.is(i + 1, "a"));
            if (stops(i)
                    || tokens.is(i, ',')
                    || tokens.is(i, "for") && !forLife
                    || tokens.is(i, "as")
                    || tokens.is(i, "by")
                    || tokens.is(i, "in")
                            && tokens.capitalised(i + 1)
                            && !tokens.capitalised(i - 1) // in Elm Street killing
                    || tokens.is(i, "on")
                    || tokens.is(i, "verurteilt")
                    || tokens.is(i, "wegen")) {
                break;
            }
            measured |= tokens.kind(i) == Tokens.Kind.NUMBER
                    || TERMS.contains(tokens.text(i).toLowerCase(java.util.Locale.ROOT));
            last = i;
        }
        return last < first || !measured
                ? Optional.empty()
                : Optional.of(prose.passage(first, last).words().replaceAll("\\s+", " "));
    }

    private static final java.util.Set<String> TERMS = java.util.Set.of(
            "life",
            "death",
            "imprisonment",
            "years",
            "year",
            "months",
            "days",
            "term",
            "terms",
            "probation",
            "fine",
            "freiheitsstrafe",
            "haft",
            "jahren",
            "jahre",
            "monaten",
            "lebenslanger",
            "lebenslang",
            "geldstrafe");

    /// `12 times`, `on six earlier occasions`, `the seventh denial`: how often, where the clause counts.
    Times times(int first, int end) {
        for (int i = first; i < end; i++) {
            Quantity quantity = quantities.get(tokens.start(i));
            boolean ordinal = quantity != null && quantity.measure() == Quantity.Measure.ORDINAL;
            int value = quantity == null ? numeral(i) : quantity.value().intValue();
            if (value <= 0 || value > MOST) {
                continue;
            }
            if (ordinal) {
                boolean counts =
                        tokens.is(i + 1, "denial") || tokens.is(i + 1, "refusal") || words.is("times", tokens, i + 1);
                if (counts || i == end - 1 || tokens.is(i + 1, '"')) {
                    return new Times(OptionalInt.of(value), true);
                }
            } else if (tokens.length(i) > 4
                    && quantity == null
                    && tokens.text(i).endsWith("mal")) {
                return new Times(OptionalInt.of(value), false);
            } else {
                for (int j = i + 1; j < Math.min(end, i + 4); j++) {
                    if (words.is("times", tokens, j)) {
                        return new Times(OptionalInt.of(value), false);
                    }
                }
            }
        }
        return new Times(OptionalInt.empty(), false);
    }

    private int numeral(int token) {
        return words.meaning("numeral", tokens, token).map(Integer::parseInt).orElse(0);
    }
}
