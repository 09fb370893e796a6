package oyer.core.read.name;

import oyer.core.casefile.EntityKind;
import oyer.core.text.Tokens.Gap;

/// Names as forms and indexes write them, the surname first: `PRUITT, Anna Mae`, `WEBER, J. P.`; in small letters only
/// where they stand alone in their line or cell.
final class Inverted {

    /// Words from the beginning of a field to its name, at most.
    private static final int FIELD = 7;

    private Inverted() {}

    static void mark(NameText text, byte[] labels) {
        for (int i = 0; i + 2 < labels.length; i++) {
            if (text.capital(i)
                    && text.tokens.is(i + 1, ',')
                    && text.joined(i + 1)
                    && surname(text, i)
                    && text.tokens.gap(i + 2) != Gap.BLOCK
                    && text.tokens.gap(i + 2) != Gap.LINE) {
                if (bench(text, i)) {
                    clear(labels, i, i + 1);
                    Labels.mark(labels, i, i, EntityKind.PERSON);
                    continue;
                }
                int end = end(text, i + 2);
                boolean born = end == i + 3 && born(text, end) && field(text, i, end);
                if (end > i + 2
                        && (given(text, i + 2) || born)
                        && !(text.tokens.is(i + 2, "JUDGE") || text.tokens.is(i + 2, "JUSTICE"))
                        && !state(text, i + 2, end)
                        && (shouts(text, i) || alone(text, i, end) || field(text, i, end) || placed(text, i, end))) {
                    clear(labels, i, end);
                    Labels.mark(labels, i, end - 1, EntityKind.PERSON);
                }
            }
        }
    }

    /// `PICHLER Josef`, `Bertschi Heinz, 04.10.1960`: as Swiss and Austrian offices write, with no comma between.
    static void plain(NameText text, byte[] labels) {
        for (int i = 0; i + 1 < labels.length; i++) {
            boolean family = text.is(i, Words.FIRST)
                    && text.capital(i + 1)
                    && text.follows(i + 1)
                    && !shouts(text, i)
                    && shouts(text, i + 1)
                    && text.tokens.length(i + 1) > 3
                    && !text.is(i + 1, Words.ORG | Words.ACRONYM | Words.TITLE); // Ada BERG
            boolean shortened = text.capital(i)
                    && shouts(text, i)
                    && text.initial(i + 1)
                    && text.follows(i + 1)
                    && text.tokens.is(i + 2, '.')
                    && (i + 3 >= labels.length || !text.capital(i + 3) || text.tokens.gap(i + 3) != Gap.SPACE)
                    && text.tokens.length(i) > 3
                    && surname(text, i)
                    && !text.is(i, Words.COMMON | Words.ACRONYM | Words.ROLE);
            if (shortened) {
                clear(labels, i, i + 3);
                Labels.mark(labels, i, i + 2, EntityKind.PERSON); // BERG R.
                continue;
            }
            if (text.capital(i) && (family || plain(text, i))) {
                clear(labels, i, i + 2);
                Labels.mark(labels, i, i + 1, EntityKind.PERSON);
            }
        }
    }

    /// Whether a surname and a given name stand here in this order.
    static boolean plain(NameText text, int i) {
        return i + 1 < text.size()
                && text.is(i + 1, Words.FIRST)
                && !text.is(i, Words.FIRST)
                && text.capital(i + 1)
                && text.follows(i + 1)
                && !text.is(
                        i,
                        Words.ROLE
                                | Words.KIN
                                | Words.SOMEBODY
                                | Words.TITLE
                                | Words.CALENDAR
                                | Words.ORG
                                | Words.ARTICLE)
                && text.tokens.length(i) > 2
                && voiced(text, i)
                && (shouts(text, i) && !shouts(text, i + 1) || begins(text, i) && told(text, i + 2));
    }

    private static boolean begins(NameText text, int i) {
        return i == 0
                || text.tokens.gap(i) == Gap.BLOCK
                || text.parted(i)
                || text.tokens.gap(i) == Gap.LINE
                || text.tokens.is(i - 1, ':');
    }

    /// Whether a birthday, a generation, `e.h.` or nothing more follows.
    private static boolean told(NameText text, int i) {
        if (i >= text.size() || text.parted(i) || text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK) {
            return true;
        }
        boolean comma = text.tokens.is(i, ',') || text.tokens.is(i, '(');
        int at = comma ? i + 1 : i;
        return comma && Character.isDigit(text.tokens.first(at))
                || text.tokens.is(at, "geb")
                || text.tokens.is(at, "geboren")
                || text.tokens.is(at, "sen")
                || text.tokens.is(at, "jun")
                || text.tokens.is(at, "e") && text.tokens.is(at + 1, '.') && text.tokens.is(at + 2, "h");
    }

    private static boolean surname(NameText text, int i) {
        return text.tokens.length(i) > 2
                && !text.is(i, Words.TITLE | Words.CALENDAR | Words.ORG | Words.ARTICLE)
                && !(text.is(i, Words.COMMON) && !text.is(i, Words.LAST))
                && voiced(text, i)
                && (i == 0 || !text.capital(i - 1) || text.parted(i) || announced(text, i));
    }

    /// `des Zeitungsfahrers WENNEMANN, Horst`: capitals behind a word that is no given name.
    private static boolean announced(NameText text, int i) {
        return shouts(text, i) && !shouts(text, i - 1) && !text.is(i - 1, Words.FIRST | Words.TITLE);
    }

    /// A surname has a vowel; `DNA` and the like are no words, and too short.
    private static boolean voiced(NameText text, int i) {
        if (text.tokens.length(i) < 4 && !text.is(i, Words.LAST | Words.FIRST)) {
            return false;
        }
        return text.word(i).toLowerCase(java.util.Locale.ROOT).chars().anyMatch(c -> "aeiouyäöüáéíóú".indexOf(c) >= 0);
    }

    /// `HOLT, C.J., delivered the opinion`: a judge, no initials.
    static boolean bench(NameText text, int surname) {
        boolean bracket = text.tokens.is(surname - 1, '(');
        if (!shouts(text, surname) && !bracket || !text.tokens.is(surname + 1, ',')) {
            return false;
        }
        int i = surname + 2;
        while (text.tokens.is(i + 1, '.') && (text.tokens.is(i, "C") || text.tokens.is(i, "P"))) {
            i += 2;
        }
        if (!text.tokens.is(i + 1, '.') || !(text.tokens.is(i, "J") || text.tokens.is(i, "JJ"))) {
            return false;
        }
        int next = i + 2;
        if (bracket) {
            return text.tokens.is(next, ')'); // `the Circuit Court (Holt, J.)`
        }
        return next < text.size()
                && !text.parted(next)
                && (text.tokens.is(next, ',')
                        || text.tokens.is(next, "delivered")
                        || text.tokens.is(next, "dissenting")
                        || text.tokens.is(next, "concurring")
                        || text.tokens.is(next, "joined"));
    }

    private static boolean shouts(NameText text, int i) {
        return text.tokens.allCapitals(i);
    }

    /// `, geb. 3.5.1974`, `, 41 J.`: behind a surname and what stands for a given name, though no table knows it.
    private static boolean born(NameText text, int end) {
        int at = end + 1;
        return text.tokens.is(end, ',')
                && (text.tokens.is(at, "geb")
                        || text.tokens.is(at, "geboren")
                        || text.tokens.is(at, "born")
                        || at + 1 < text.size()
                                && Character.isDigit(text.tokens.first(at))
                                && (text.tokens.is(at + 1, "J") || text.tokens.is(at + 1, "Jahre")));
    }

    private static boolean given(NameText text, int i) {
        return text.is(i, Words.FIRST) || text.initial(i);
    }

    /// `Danforth, Georgia`: a town and its state.
    private static boolean state(NameText text, int first, int end) {
        return end == first + 1 && text.is(first, Words.LAND);
    }

    /// `Von: Dreher, Jens (KPI)`, `Zeugin: Vogt, Erna; geb. ...`: behind the head of a field, whatever follows it.
    private static boolean field(NameText text, int first, int end) {
        if (!text.tokens.is(first - 1, ':') || text.is(first, Words.TOWN | Words.LAND | Words.PLACE_HEAD)) {
            return false;
        }
        int head = first - 2;
        while (head > 0 && first - head < FIELD && text.tokens.gap(head) != Gap.LINE && !text.parted(head)) {
            head--;
        }
        boolean begins = head <= 0 || text.tokens.gap(head) == Gap.LINE || text.parted(head);
        return begins
                && (end >= text.size()
                        || text.parted(end)
                        || text.tokens.gap(end) == Gap.LINE
                        || text.tokens.is(end, ',')
                        || text.tokens.is(end, ';')
                        || text.tokens.is(end, '(')
                        || text.tokens.is(end, '.'));
    }

    /// `in der Strafsache gegen Sterr, Ludwig, lediger Kellner`, `StA Kassel ./. Kolb, Detlef`, `An: StAin Lind, Anna
    /// (StA)`, `Krolow, Dennis, 28.06.1988 Berlin`: behind what announces a name, up to a mark that closes it.
    private static boolean placed(NameText text, int first, int end) {
        if (text.is(first, Words.FIRST)
                || !text.is(first + 2, Words.FIRST)
                || text.is(first, Words.TOWN | Words.LAND)) {
            return false;
        }
        boolean begins = first == 0 || text.tokens.gap(first) == Gap.LINE || text.tokens.gap(first) == Gap.BLOCK;
        if (begins) {
            return end < text.size() && (text.tokens.is(end, ',') || text.tokens.is(end, '(')) && told(text, end);
        }
        boolean announced = text.tokens.is(first - 1, "gegen")
                || text.tokens.is(first - 1, '.') && text.tokens.is(first - 2, '/')
                || text.is(first - 1, Words.TITLE | Words.ROLE) && text.tokens.capitalised(first - 1)
                || Ranks.police(text.word(first - 1));
        return announced
                && (end >= text.size()
                        || text.parted(end)
                        || text.tokens.gap(end) == Gap.LINE
                        || text.tokens.is(end, ',')
                        || text.tokens.is(end, ';')
                        || text.tokens.is(end, '('));
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
                && !(i > from && (text.tokens.is(i, "DOB") || text.tokens.is(i, "AKA") || text.tokens.is(i, "AGE")))
                && !(text.is(i, Words.ORG) && !text.is(i, Words.FIRST | Words.LAST))
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
