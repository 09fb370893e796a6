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
        for (int i = first; i < end; i++) {
            String kind = WORDS.get(text.tokens, i);
            boolean named = i > first && (text.is(i - 1, Words.FIRST | Words.TITLE) || text.tokens.is(i - 1, '.'));
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
        return year || behind || model || make > 0 && "before".equals(WORDS.get(text.tokens, make - 1));
    }
}
