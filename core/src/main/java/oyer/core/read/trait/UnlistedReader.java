package oyer.core.read.trait;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import oyer.core.read.trait.Trait.Kind;
import oyer.core.read.trait.TraitWords.Sense;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// Reads colour and side of things that no table names, by their own word: `maroon windcheater`, `Spiegelgehäuse,
/// rechts, schwarz`. Whether two papers mean one thing is for the check to tell; what a case has many of (hairs,
/// fibres, stains) is left out.
final class UnlistedReader extends SentenceReader {

    /// How the name of such a thing begins.
    static final String UNLISTED = "unlisted ";

    /// Words from a colour on to its noun: `bottle-green hooded windcheater`.
    private static final int ON = 3;

    /// Tokens of a list's item before its colour.
    private static final int ITEM = 12;

    private static final int SHORTEST = 4;

    /// Of a German noun the last letters say what it is.
    private static final int LAST = 8;

    UnlistedReader(Prose prose, TraitWords words, List<Trait> traits) {
        super(prose, words, traits);
    }

    @Override
    void read() {
        for (int i = start; i < end; i++) {
            boolean colour = words.is(tokens, i, "colour") && !named(i);
            boolean side = words.is(tokens, i, "side") && prose.language() == Language.GERMAN;
            if (!colour && !side || denied(i)) {
                continue;
            }
            int head = colour ? behind(i) : -1;
            head = head < 0 ? listed(i) : head;
            if (head >= 0 && unlisted(head)) {
                add(colour ? Kind.COLOUR : Kind.SIDE, head, i, colour ? "colour" : "side");
            }
        }
    }

    /// `Mr. Brown`, `White Street` are none.
    private boolean named(int token) {
        return tokens.capitalised(token) && token > start && !tokens.newLine(token) && !tokens.allCapitals(token);
    }

    /// The noun behind a colour; none where it cannot be told where its name ends.
    private int behind(int colour) {
        boolean english = prose.language() == Language.ENGLISH;
        int head = -1;
        for (int i = colour + 1; i <= Math.min(end, colour + 1 + ON); i++) {
            if (i == end || ends(i) || head >= 0 && english && verbal(tokens.lower(i))) {
                return head;
            }
            if (known(i)) {
                return -1;
            }
            head = english || tokens.capitalised(i) ? i : head;
            if (head >= 0 && !english) {
                return head;
            }
        }
        return -1;
    }

    private boolean ends(int token) {
        return tokens.kind(token) != Tokens.Kind.WORD
                || words.is(tokens, token, "stop")
                || words.is(tokens, token, "ends")
                || tokens.newLine(token)
                || tokens.newCell(token);
    }

    /// The noun of an item, where the value is a piece of it of its own: between commas, or at the end of the line.
    private int listed(int value) {
        boolean closes =
                value + 1 >= end || tokens.is(value + 1, ',') || tokens.is(value + 1, '.') || tokens.newLine(value + 1);
        if (!closes) {
            return -1;
        }
        int first = value;
        while (first > start
                && value - first < ITEM
                && !tokens.newLine(first)
                && !tokens.newCell(first)
                && !tokens.is(first - 1, ':')) {
            first--;
        }
        int head = first;
        while (head + 1 < value && !tokens.is(head + 1, ',')) {
            head++;
        }
        boolean beside = words.is(tokens, value, "side") && head + 1 == value;
        if (head >= value || !beside && !tokens.is(head + 1, ',')) {
            return -1;
        }
        if (words.is(tokens, head, "side") && head > first) {
            head--; // `Gehäuse links, schwarz`
        }
        for (int i = first; i <= value; i++) {
            boolean clause = known(i) || words.is(tokens, i, "be") || words.is(tokens, i, "not");
            if (clause || tokens.is(i, ';') || tokens.is(i, ':')) {
                return -1;
            }
        }
        return head;
    }

    /// Whether a table names it, or has it as what there are many of.
    private boolean known(int token) {
        return words.is(tokens, token, "thing")
                || words.is(tokens, token, "part")
                || words.is(tokens, token, "many")
                || words.is(tokens, token, "body");
    }

    private boolean unlisted(int head) {
        boolean english = prose.language() == Language.ENGLISH;
        return tokens.kind(head) == Tokens.Kind.WORD
                && tokens.length(head) >= SHORTEST
                && !known(head)
                && !words.is(tokens, head, "colour")
                && !words.is(tokens, head, "material")
                && (english
                        ? (!tokens.capitalised(head) || tokens.newLine(head)) && !verbal(tokens.lower(head))
                        : tokens.capitalised(head));
    }

    /// `lying`, `covered` go on about it and are no thing.
    private static boolean verbal(String word) {
        return word.endsWith("ing") || word.endsWith("ed") || word.endsWith("ly");
    }

    private boolean denied(int at) {
        for (int i = at; i >= start && !tokens.is(i, ',') && !tokens.is(i, ';'); i--) {
            if (words.is(tokens, i, "not")) {
                return true;
            }
        }
        return false;
    }

    private void add(Kind kind, int head, int value, String sense) {
        Set<String> values = new LinkedHashSet<>();
        int first = Math.min(head, value);
        for (int i = first; i <= Math.max(head, value); i++) {
            for (Sense one : words.of(tokens, i)) {
                if (one.kind().equals(sense)) {
                    values.add(one.value());
                }
            }
        }
        traits.add(new Trait(
                kind, UNLISTED + stem(head), values, prose.passage(first, Math.max(head, value)), head, value));
    }

    private String stem(int head) {
        String word = tokens.lower(head);
        if (prose.language() == Language.ENGLISH) {
            return word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
        }
        String bare = word.endsWith("en") || word.endsWith("es")
                ? word.substring(0, word.length() - 2)
                : word.endsWith("s") || word.endsWith("n") || word.endsWith("e")
                        ? word.substring(0, word.length() - 1)
                        : word;
        return bare.substring(Math.max(0, bare.length() - LAST));
    }
}
