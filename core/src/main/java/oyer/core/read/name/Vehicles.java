package oyer.core.read.name;

import java.util.Arrays;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Vehicles taken for people by their make: `a green Ford pickup`, `Brown Buick Regal`, `ein Ford Granada`. A make that
/// people are called by too is one only beside words that make it a vehicle.
final class Vehicles {

    private static final WordTable<String> WORDS = WordLists.load(Vehicles.class, "vehicles.txt");
    private static final byte PERSON = Labels.begin(EntityKind.PERSON);

    private Vehicles() {}

    static void drop(NameText text, byte[] labels) {
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != PERSON) {
                continue;
            }
            int end = i + 1;
            while (end < labels.length && labels[end] == PERSON + 1) {
                end++;
            }
            if (vehicle(text, i, end)) {
                Arrays.fill(labels, i, end, Labels.OUT);
            }
        }
    }

    private static boolean vehicle(NameText text, int first, int end) {
        boolean firm = text.tokens.is(end, '&') || text.tokens.is(end, "and");
        if (firm && "make".equals(WORDS.get(text.tokens, end + 1))) {
            return true; // `Smith & Wesson`
        }
        for (int i = first; i < end; i++) {
            String kind = WORDS.get(text.tokens, i);
            boolean named = i > first
                    && !before(text, i - 1)
                    && (text.is(i - 1, Words.FIRST | Words.TITLE) || text.tokens.is(i - 1, '.'));
            if (named || text.is(first, Words.TITLE)) {
                return false;
            }
            if ("make".equals(kind)) {
                return !text.is(i, Words.FIRST | Words.LAST) || beside(text, i, end);
            }
            if ("doubtful".equals(kind) && (i > first || i == end - 1 || !text.is(i + 1, Words.LAST))) {
                return beside(text, i, end);
            }
        }
        // the model alone, behind its make: `1991 Chev Caprice`
        return end == first + 1 && text.follows(first) && "make".equals(WORDS.get(text.tokens, first - 1));
    }

    private static boolean beside(NameText text, int make, int end) {
        boolean year = make > 0 && text.tokens.kind(make - 1) == Kind.NUMBER && text.tokens.length(make - 1) == 4;
        boolean behind = end < text.size() && text.follows(end) && "behind".equals(WORDS.get(text.tokens, end));
        boolean model = end < text.size() && text.follows(end) && text.tokens.is(end, '-') && text.joined(end);
        return year || behind || model || before(text, make - 1);
    }

    /// An article or a colour, also in a compound: `dunkelblauer`.
    private static boolean before(NameText text, int i) {
        if (i < 0) {
            return false;
        }
        String word = text.word(i).toLowerCase(text.language.locale());
        String colour =
                word.startsWith("dunkel") ? word.substring(6) : word.startsWith("hell") ? word.substring(4) : word;
        return "before".equals(WORDS.get(word)) || "before".equals(WORDS.get(colour));
    }
}
