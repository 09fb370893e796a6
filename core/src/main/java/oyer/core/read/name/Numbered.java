package oyer.core.read.name;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Gap;

/// Letters and numerals that count the headings of a report, taken for initials: `A. Äußere Besichtigung` and
/// `B. Innere Besichtigung`. A letter counts where the one before or after it opens a line too.
final class Numbered {

    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"};

    /// Words of a heading behind what was taken for a name, at most.
    private static final int REST = 5;

    private Numbered() {}

    static void drop(NameText text, byte[] labels) {
        byte person = Labels.begin(EntityKind.PERSON);
        Set<String> counted = new HashSet<>();
        for (int i = 0; i + 1 < labels.length; i++) {
            if (counts(text, i)) {
                counted.add(text.word(i).toUpperCase(Locale.ROOT));
            }
        }
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != person || !counts(text, i) || !beside(text.word(i), counted)) {
                continue;
            }
            int end = i + 1;
            boolean known = false;
            while (end < labels.length && labels[end] == person + 1) {
                known |= text.is(end, Words.FIRST | Words.LAST) && !text.is(end, Words.COMMON);
                end++;
            }
            int rest = end;
            while (rest < labels.length && rest < end + REST && !line(text, rest)) {
                rest++;
            }
            if (!known && line(text, rest)) {
                java.util.Arrays.fill(labels, i, end, Labels.OUT);
            } else if (end > i + 2 && inTurn(text, i, counted)) {
                java.util.Arrays.fill(labels, i, known ? i + 2 : end, Labels.OUT);
                if (known) {
                    labels[i + 2] = person;
                }
            }
        }
    }

    private static boolean counts(NameText text, int i) {
        return line(text, i) && text.capital(i) && text.tokens.length(i) < 5 && text.tokens.is(i + 1, '.');
    }

    /// Whether this letter of the alphabet and all before it open lines, and one stands next to it: `A. Roe told ...`,
    /// `B. The lamp ...`. What follows the letter is a name without it.
    private static boolean inTurn(NameText text, int i, Set<String> counted) {
        char letter = text.word(i).charAt(0);
        if (text.tokens.length(i) != 1 || letter < 'A' || letter > 'Z') {
            return false;
        }
        for (char before = 'A'; before < letter; before++) {
            if (!counted.contains(String.valueOf(before))) {
                return false;
            }
        }
        return letter > 'B' || counted.contains("A") && counted.contains("B") && counted.contains("C");
    }

    private static boolean line(NameText text, int i) {
        return i == 0 || i >= text.size() || text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK;
    }

    private static boolean beside(String word, Set<String> counted) {
        for (int n = 1; n < ROMAN.length; n++) {
            if (ROMAN[n].equals(word)
                    && (counted.contains(ROMAN[n - 1]) || n + 1 < ROMAN.length && counted.contains(ROMAN[n + 1]))) {
                return true;
            }
        }
        char letter = word.charAt(0);
        return word.length() == 1
                && (counted.contains(String.valueOf((char) (letter - 1)))
                        || counted.contains(String.valueOf((char) (letter + 1))));
    }
}
