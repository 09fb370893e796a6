package oyer.core.read.exhibit;

import java.util.List;
import java.util.function.IntPredicate;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// Gives things the marks that stand in brackets behind them, or together behind several.
final class Dealt {

    /// Words back from a bracket to the noun that it is behind.
    private static final int WORDS = 9;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final IntPredicate other;

    /// @param other whether a token is part of a name or a time
    Dealt(Tokens tokens, EvidenceWords words, IntPredicate other) {
        this.tokens = tokens;
        this.words = words;
        this.other = other;
    }

    /// `the boots and a green jacket (items 4 and 5)`: the marks of as many things as were named last, in their order.
    ///
    /// @return whether each of them had none of its own
    static boolean out(List<Item> items, List<Item> shared) {
        int from = items.size() - shared.size();
        boolean each = from >= 0
                && items.subList(from, items.size()).stream()
                        .allMatch(i -> i.mark().isEmpty());
        for (int k = 0; each && k < shared.size(); k++) {
            items.set(from + k, items.get(from + k).marked(shared.get(k).mark()));
        }
        return each;
    }

    /// `die Asservate 1 bis 3 (Messer, Jacke, Handtuch)`: as many things in brackets as marks in front, in their order.
    void named(List<Item> items) {
        for (int i = 0; i + 1 < items.size(); i++) {
            int n = 1;
            while (i + n < items.size() && series(items.get(i), items.get(i + n))) {
                n++;
            }
            int open = items.get(i + n - 1).last() + 1;
            int to = i + 2 * n;
            boolean each = n > 1
                    && tokens.is(open, '(')
                    && to <= items.size()
                    && tokens.is(items.get(to - 1).last() + 1, ')')
                    && items.subList(i + n, to).stream().allMatch(t -> t.mark().isEmpty() && t.first() > open);
            if (each) {
                List<Item> marks = List.copyOf(items.subList(i, i + n));
                for (int k = 0; k < n; k++) {
                    items.set(
                            i + n + k, items.get(i + n + k).marked(marks.get(k).mark()));
                }
                items.subList(i, i + n).clear();
            }
        }
    }

    private static String word(Item marked) {
        return marked.mark().map(m -> m.split(" ", 2)[0]).orElse("");
    }

    private static boolean series(Item one, Item next) {
        boolean range = one.first() == next.first() && one.last() == next.last();
        boolean listed = next.first() - one.last() == 2 && one.head() == one.first() && next.head() == next.first();
        return one.mark().isPresent()
                && next.mark().isPresent()
                && (range || listed && word(one).equals(word(next)));
    }

    /// A mark in brackets behind words that no table knows for a thing (`Bargeld in Höhe von 85 Euro (Ass. 3)`): those
    /// words, back to what joins or introduces them; the mark alone where none stand there.
    Item bracketed(Item mark, int from) {
        int open = mark.first() - 1;
        if (open <= from || !tokens.is(open, '(') || !tokens.is(mark.last() + 1, ')') || mark.head() != mark.last()) {
            return mark;
        }
        int start = -1;
        for (int i = open - 1; i >= Math.max(from, open - WORDS); i--) {
            boolean joins = tokens.is(i, ',') || tokens.is(i, ')') || tokens.is(i, ';') || words.part("and", tokens, i);
            if (joins || words.is(tokens, i, "was") || words.is(tokens, i, "clause")) {
                break;
            }
            if (other.test(i) || words.status(tokens, i).isPresent()) {
                return mark;
            }
            start = tokens.kind(i) == Kind.WORD && tokens.capitalised(i) ? i : start;
        }
        boolean noun = start > 0 && tokens.gap(start) != Gap.BLOCK && !words.general(tokens, start);
        return noun ? new Item(start, start, mark.last(), mark.type(), mark.mark(), false) : mark;
    }

    /// Gives the thing before it a mark in brackets: `Bargeld in Höhe von 85 Euro (Ass. 3)`; where a verb stands before
    /// the bracket, the only thing (`Die Handtasche wurde im Park gefunden und übernommen (Ass. 4)`).
    boolean closing(List<Item> items, Item mark) {
        int open = mark.first() - 1;
        if (items.isEmpty() || !tokens.is(open, '(') || mark.head() != mark.last()) {
            return false;
        }
        Item last = items.getLast();
        boolean verb = tokens.kind(open - 1) == Kind.WORD && !tokens.capitalised(open - 1);
        boolean its = last.mark().isEmpty() && (verb ? items.size() == 1 : described(last.last() + 1, open))
                || last.mark().isEmpty() && tokens.is(open - 1, ')') && remarked(last.last() + 1, open - 1);
        if (its) {
            items.set(items.size() - 1, last.marked(mark.mark()));
        }
        return its;
    }

    /// Whether words in brackets right behind a thing say which part of it is meant: `knife (blade) (Item 4)`.
    boolean remark(List<Item> items, int start, int last) {
        return !items.isEmpty()
                && items.getLast().last() + 1 == start - 1
                && tokens.is(start - 1, '(')
                && tokens.is(last + 1, ')')
                && tokens.is(last + 2, '(');
    }

    /// An article, behind which one noun ends a German phrase.
    boolean articled(int token) {
        return words.part("article", tokens, token) || tokens.is(token, "am") || tokens.is(token, "im");
    }

    /// Whether one bracket fills a stretch.
    private boolean remarked(int from, int close) {
        for (int i = from + 1; i < close; i++) {
            if (tokens.is(i, ')') || tokens.is(i, '(')) {
                return false;
            }
        }
        return tokens.is(from, '(') && close - from <= WORDS;
    }

    /// Whether words between a thing and a bracket describe it: they begin with a preposition, and nothing joins
    /// another.
    private boolean described(int from, int open) {
        boolean apart = open - from > WORDS || from >= open || !words.is(tokens, from, "place");
        for (int i = from; !apart && i < open; i++) {
            apart = tokens.kind(i) == Kind.SIGN
                    || words.part("and", tokens, i)
                    || words.status(tokens, i).isPresent();
        }
        return !apart;
    }

    /// Whether between a thing and the marks in brackets only what was done with it is told: `ein Notizbuch
    /// sichergestellt (Asservate 6 und 7)`.
    boolean afterVerb(int from, int to) {
        boolean did = false;
        for (int i = from; i < to; i++) {
            boolean status = words.status(tokens, i).isPresent();
            if (!status && !words.is(tokens, i, "was")) {
                return false;
            }
            did |= status;
        }
        return did;
    }
}
