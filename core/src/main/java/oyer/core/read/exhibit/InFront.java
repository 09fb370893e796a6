package oyer.core.read.exhibit;

import java.util.List;
import java.util.function.IntPredicate;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.Type;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// The thing that a mark behind it is on, whatever its noun: `a boat hook (Label 4)`, `the deceased's Nokia, dead from
/// salt water (Label 2)`, `collected seven pieces of plastic, Ex. 4`. English; a German noun shows by its capital, see
/// [Dealt].
final class InFront {

    /// Words of a name before its mark.
    /// So many tokens before a mark its thing is looked for.
    private static final int REACH = 80;

    private static final int WORDS = 8;

    /// Within so many tokens of the sentence's first word its subject begins.
    private static final int OPENS = 5;

    private final Tokens tokens;
    private final EvidenceWords words;
    private final IntPredicate other;

    /// @param other whether a token is part of a name or a time
    InFront(Tokens tokens, EvidenceWords words, IntPredicate other) {
        this.tokens = tokens;
        this.words = words;
        this.other = other;
    }

    /// The item with the words in front of its bracket; the mark alone where none name a thing.
    Item bracketed(Item mark, int from) {
        return phrase(mark, mark.first() - 2, Math.max(from, mark.first() - REACH));
    }

    private Item phrase(Item mark, int last, int from) {
        int start = start(last, from);
        int before = start - 1;
        boolean placed = before > from && words.is(tokens, before, "place") && named(before - 1);
        if (placed) {
            return phrase(mark, before - 1, from); // `the cap in the weeds (Item 1)`
        }
        boolean bare = !introduced(start) && start <= last && !tokens.capitalised(start);
        if (bare && before > from && tokens.is(before, ',') && named(before - 1)) {
            return phrase(mark, before - 1, from); // `the phone, dead from salt water (Label 2)`
        }
        int first = start;
        while (first < last && (words.part("article", tokens, first) || words.is(tokens, first, "his"))) {
            first++;
        }
        return first <= last && first >= from && named(last) && !words.general(tokens, last)
                ? new Item(first, last, mark.last(), type(last), mark.mark(), false)
                : mark;
    }

    /// Goes left over words that may name a thing.
    private int start(int last, int from) {
        int start = last + 1;
        while (start > from && last - start < WORDS && goesOn(start - 1)) {
            start--;
        }
        return start;
    }

    private boolean goesOn(int token) {
        boolean hyphen = tokens.is(token, '-') && tokens.gap(token) == Tokens.Gap.NONE;
        boolean of = words.is(tokens, token, "of");
        boolean article = words.part("article", tokens, token) || words.is(tokens, token, "his");
        return hyphen
                || of
                || article
                || tokens.kind(token) != Kind.SIGN
                        && !words.is(tokens, token, "stop")
                        && !words.is(tokens, token, "clause")
                        && !words.is(tokens, token, "place")
                        && !words.is(tokens, token, "was")
                        && !words.is(tokens, token, "have")
                        && !words.is(tokens, token, "adverb")
                        && !words.part("and", tokens, token)
                        && words.status(tokens, token).isEmpty();
    }

    /// Whether a token can be the noun of a thing: a word, and of nobody's name.
    private boolean named(int token) {
        return token >= 0
                && tokens.kind(token) != Kind.SIGN
                && tokens.kind(token) != Kind.NUMBER
                && tokens.length(token) > 2
                && goesOn(token)
                && !other.test(token)
                && !words.is(tokens, token, "of")
                && !words.part("article", tokens, token);
    }

    private boolean introduced(int start) {
        return words.part("article", tokens, start)
                || words.is(tokens, start, "his")
                || tokens.kind(start) == Kind.NUMBER
                || tokens.text(start).endsWith("'s");
    }

    private Type type(int last) {
        return words.head(tokens, last).map(EvidenceWords.Head::type).orElse(Type.OTHER);
    }

    /// Gives a mark that ends a clause behind a comma to the thing that the clause is about: what a verb of taking has
    /// behind it, else what the sentence begins with.
    ///
    /// @return whether there was one
    boolean trailing(List<Item> items, Item mark, int first, int end) {
        int comma = mark.first() - 1;
        int next = mark.last() + 1;
        boolean closes = next >= end || tokens.is(next, '.') || tokens.is(next, ',') || tokens.is(next, ';');
        // a receipt or an order may be of many things
        boolean many = tokens.is(mark.first(), "order") || tokens.is(mark.first() + 1, "receipt");
        if (comma <= first || !tokens.is(comma, ',') || !closes || many || mark.head() != mark.last()) {
            return false;
        }
        int verb = -1;
        for (int t = first; t < comma; t++) {
            boolean active =
                    words.status(tokens, t).filter(s -> s == Status.COLLECTED).isPresent()
                            && t > first
                            && !tokens.is(t - 1, ',')
                            && !words.is(tokens, t - 1, "was")
                            && !words.is(tokens, t - 1, "adverb");
            verb = active && words.is(tokens, t + 1, "place") ? verb : active ? t : verb;
        }
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            boolean about = verb >= 0
                    ? item.first() > verb && item.first() - verb <= 2 + OPENS && !placed(item.first())
                    : item.first() - first <= OPENS;
            if (about) {
                boolean free = item.mark().isEmpty();
                if (free) {
                    items.set(i, item.marked(mark.mark()));
                }
                return free;
            }
        }
        int from = verb >= 0 ? verb + 1 : first;
        if (!goesOn(from)) {
            from++; // a number
        }
        int last = from - 1;
        while (last + 1 < comma
                && last + 1 - from < WORDS
                && (goesOn(last + 1) || words.part("and", tokens, last + 1))) {
            last++;
        }
        while (from < last && (words.part("article", tokens, from) || tokens.kind(from) == Kind.SIGN)) {
            from++;
        }
        boolean noun = last >= from && named(last) && (verb >= 0 || last + 1 < comma || comma - from <= WORDS);
        if (!noun || words.status(tokens, from).isPresent()) {
            return false;
        }
        int at = 0;
        while (at < items.size() && items.get(at).first() < from) {
            at++;
        }
        items.add(at, new Item(from, last, last, type(last), mark.mark(), false));
        return true;
    }

    /// `in one bag`, `copied to a stick`.
    boolean placed(int first) {
        return where(first - 1) || where(first - 2);
    }

    private boolean where(int token) {
        return words.is(tokens, token, "place")
                || tokens.is(token, "to")
                || tokens.is(token, "into")
                || tokens.is(token, "onto");
    }
}
