package oyer.core.read.name;

import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Gap;

/// Names as forms and indexes write them, the surname first: `PRUITT, Anna Mae`, `WEBER, J. P.`; in small letters only
/// where they stand alone in their line or cell.
final class Inverted {

    private Inverted() {}

    static void mark(NameText text, byte[] labels) {
        for (int i = 0; i + 2 < labels.length; i++) {
            if (text.capital(i) && text.tokens.is(i + 1, ',') && text.joined(i + 1) && surname(text, i)) {
                int end = end(text, i + 2);
                if (end > i + 2 && given(text, i + 2) && (shouts(text, i) || alone(text, i, end))) {
                    clear(labels, i, end);
                    Labels.mark(labels, i, end - 1, EntityKind.PERSON);
                }
            }
        }
    }

    private static boolean surname(NameText text, int i) {
        return text.tokens.length(i) > 2
                && !text.is(i, Words.TITLE | Words.CALENDAR | Words.ORG | Words.ARTICLE)
                && !(text.is(i, Words.COMMON) && !text.is(i, Words.LAST))
                && (i == 0 || !text.capital(i - 1) || text.parted(i));
    }

    private static boolean shouts(NameText text, int i) {
        return text.tokens.allCapitals(i);
    }

    private static boolean given(NameText text, int i) {
        return text.is(i, Words.FIRST) || text.initial(i);
    }

    private static boolean alone(NameText text, int first, int end) {
        return (first == 0 || text.parted(first) || text.tokens.gap(first) == Gap.LINE)
                && (end >= text.size() || text.parted(end) || text.tokens.gap(end) == Gap.LINE)
                && (text.is(first, Words.LAST) || !text.is(first, Words.FIRST));
    }

    /// The end of the given names: capitals and initials in the same cell, up to `W/M` and the like.
    private static int end(NameText text, int from) {
        int i = from;
        while (i < text.size()
                && (i == from || !text.parted(i) && text.tokens.gap(i) != Gap.LINE)
                && (text.initial(i) || text.capital(i) && text.tokens.length(i) > 1 && !text.is(i, Words.CALENDAR))
                && !text.tokens.is(i + 1, '/')
                && i - from < 6) {
            i += text.initial(i) ? 2 : 1;
        }
        return i;
    }

    private static void clear(byte[] labels, int from, int to) {
        int first = from;
        while (first > 0 && labels[first] != Labels.OUT && !Labels.begins(labels[first])) {
            first--;
        }
        int end = to;
        while (end < labels.length && labels[end] != Labels.OUT && !Labels.begins(labels[end])) {
            end++;
        }
        for (int i = first; i < end; i++) {
            labels[i] = Labels.OUT;
        }
    }
}
