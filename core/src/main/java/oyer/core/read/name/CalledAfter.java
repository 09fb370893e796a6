package oyer.core.read.name;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// What bears somebody's name and is nobody: a business (`Hale's Garage`, `Lally Motors`, `Pension Müller`), a firm of
/// partners (`Ashby & Lowe`), a public house (`the Lord Nelson`), a ship (`the MV Mary Rose`), an animal (`a dog called
/// Buster`), a saint's house (`St. Brigid's`).
final class CalledAfter {

    private static final WordTable<String> WORDS = WordLists.load(CalledAfter.class, "called-after.txt");
    private static final byte PERSON = Labels.begin(EntityKind.PERSON);

    /// Capitalised words between an owner and what he owns: `Ray's Body Shop`.
    private static final int BETWEEN = 3;

    private final NameText text;
    private final byte[] labels;
    private final boolean german;
    private final Set<Integer> animals = new HashSet<>();

    private CalledAfter(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
        this.german = text.language == Language.GERMAN;
    }

    static void mark(NameText text, byte[] labels) {
        CalledAfter names = new CalledAfter(text, labels);
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] == PERSON) {
                names.name(i, names.end(i));
            }
        }
        for (int i = 0; i < labels.length && !names.animals.isEmpty(); i++) {
            int end = labels[i] == PERSON ? names.end(i) : i;
            if (end == i + 1 && names.animals.contains(text.hashes[i]) && !names.titled(i)) {
                labels[i] = Labels.OUT;
            }
        }
    }

    private int end(int first) {
        int end = first + 1;
        while (end < labels.length && labels[end] == PERSON + 1) {
            end++;
        }
        return end;
    }

    private void name(int first, int end) {
        if (animal(first, end)) {
            if (end == first + 1) {
                animals.add(text.hashes[first]);
            }
            Arrays.fill(labels, first, end, Labels.OUT);
        } else if (saint(first, end)) {
            Labels.mark(labels, first, end - 1, EntityKind.PLACE);
        } else if (ship(first, end)) {
            Arrays.fill(labels, first, end, Labels.OUT);
        } else if (house(first, end)) {
            Labels.mark(labels, noble(first) ? first : first - 1, end - 1, EntityKind.PLACE);
        } else if (german && before(first, end)) {
            become(first - 1, end);
        } else {
            firm(first, end);
        }
    }

    private void firm(int first, int end) {
        int last = business(first, end);
        if (last < 0 && !german && text.tokens.is(end, "and") && single(first)) {
            int other = end + 1 < labels.length && labels[end + 1] == PERSON ? end(end + 1) : end;
            last = other > end && is(other, "business") && runs(other) ? other : -1;
        }
        if (last < 0 && partners(first, end)) {
            last = end + 1;
            while (text.capital(last + 1) && runs(last + 1) && !text.possessive(last)) {
                last++;
            }
        }
        if (last >= 0) {
            become(first, last + 1);
        }
    }

    /// The last word of a business that begins with this name; -1 where it is none.
    private int business(int first, int end) {
        if (text.is(first, Words.TITLE)) {
            return -1;
        }
        if (end > first + 1 && tail(end - 1) && !text.is(end - 1, Words.LAST)) {
            return end - 1;
        }
        boolean owner = text.possessive(end - 1);
        for (int i = end; i < Math.min(labels.length, end + (owner ? BETWEEN : 1)); i++) {
            if (!text.capital(i) || !runs(i) || text.tokens.allCapitals(i) != text.tokens.allCapitals(end - 1)) {
                return -1;
            }
            if (tail(i) && (owner || !text.is(i, Words.LAST) && !text.capital(i + 1))) {
                return i;
            }
            if (owner && !german && text.lexicon.place(text, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean tail(int i) {
        return is(i, "business");
    }

    /// `Stone & Rudd`, `Schneider & Söhne`, and no couple: `Tom & Lisa`.
    private boolean partners(int first, int end) {
        if (!text.tokens.is(end, '&') || !text.capital(end + 1) || text.is(first, Words.TITLE) && !messrs(first)) {
            return false;
        }
        boolean given =
                text.is(first, Words.FIRST) && text.is(end + 1, Words.FIRST) && !(runs(end + 2) && tail(end + 2));
        return is(end + 1, "partner") || !given && !titled(first) && (single(first) || messrs(first));
    }

    private boolean messrs(int first) {
        return text.tokens.is(first, "Messrs");
    }

    /// `St. Joseph's Hospital`, `St. Brigid's`.
    private boolean saint(int first, int end) {
        int name = text.tokens.is(first, "St") ? text.tokens.is(first + 1, '.') ? first + 2 : first + 1 : first;
        boolean before =
                text.tokens.is(first - 1, "St") || text.tokens.is(first - 1, '.') && text.tokens.is(first - 2, "St");
        return (name > first || before) && name == end - 1 && text.possessive(name);
    }

    /// `a dog called Buster`, `her cat, Lucky`, `Rex, ein Dackel`, `Der Hund der Familie heißt Rex`.
    private boolean animal(int first, int end) {
        if (text.is(first, Words.TITLE) && !text.tokens.is(first, "Master")) {
            return false;
        }
        int before = text.tokens.is(first - 1, ',') ? first - 2 : first - 1;
        boolean called = is(before, "called");
        int at = called ? before - 1 : before;
        if (is(at, "animal") && (called || runs(first) || text.tokens.is(first - 1, ','))) {
            return true;
        }
        for (int i = at; called && german && i > Math.max(0, at - 5) && !text.tokens.is(i, '.'); i--) {
            if (is(i, "animal")) {
                return true;
            }
        }
        return end == first + 1 && behind(end, "animal");
    }

    /// `the MV Mary Rose`, `the Ann Devlin, a trawler`, `Das Schiff "Käthe Kruse"`.
    private boolean ship(int first, int end) {
        if (text.is(first, Words.TITLE)) {
            return false;
        }
        int before = first - 1;
        if (before > 0 && "\"'\u201e\u201c\u201d\u2018\u2019\u00bb\u00ab".indexOf(text.tokens.first(before)) >= 0) {
            before--;
        }
        if (before < 0 || text.starts[first] == 1) {
            return false; // the ferry. Frank Lund came
        }
        boolean letters = before >= 0 && text.tokens.length(before) < 4;
        return is(before, "ship") && (!letters || text.tokens.allCapitals(before))
                || text.tokens.is(first - 1, "the") && behind(end, "ship");
    }

    /// `, a trawler`: what it is stands behind it.
    private boolean behind(int end, String kind) {
        boolean article = text.tokens.is(end + 1, "a")
                || text.tokens.is(end + 1, "the")
                || text.tokens.is(end + 1, "an")
                || text.tokens.is(end + 1, "ein")
                || text.tokens.is(end + 1, "eine")
                || text.tokens.is(end + 1, "der")
                || text.tokens.is(end + 1, "die");
        return text.tokens.is(end, ',') && article && is(end + 2, kind);
    }

    /// `at the King William`, `the Lord Nelson`: a title that has an article, and no title but for a house.
    private boolean house(int first, int end) {
        int title = noble(first) ? first : first - 1;
        return !german
                && end <= first + 2
                && text.capital(title)
                && noble(title)
                && !text.possessive(end - 1)
                && text.tokens.is(title - 1, "the")
                && !text.tokens.capitalised(title - 1);
    }

    private boolean noble(int i) {
        return is(i, "noble");
    }

    /// `Pension Müller`, `Autohaus Winkler`, `Schreinerei Ahl`.
    private boolean before(int first, int end) {
        if (first < 1 || end != first + 1 || !runs(first) || !text.capital(first - 1) || labels[first - 1] == PERSON) {
            return false;
        }
        String word = text.word(first - 1).toLowerCase(text.language.locale());
        boolean compound = false;
        for (int cut = 0; cut < word.length() - 3 && !compound; cut++) {
            compound = "ending".equals(WORDS.get(word.substring(cut)));
        }
        return compound || is(first - 1, "before");
    }

    private boolean single(int first) {
        return end(first) == first + 1 && !titled(first);
    }

    private boolean titled(int first) {
        int before = text.tokens.is(first - 1, '.') ? first - 2 : first - 1;
        return text.is(before, Words.TITLE | Words.ROLE) && !messrs(before) && text.follows(first);
    }

    private boolean runs(int i) {
        return i < labels.length && text.follows(i);
    }

    private boolean is(int i, String kind) {
        return i >= 0 && i < labels.length && kind.equals(WORDS.get(text.tokens, i));
    }

    private void become(int first, int end) {
        int to = end;
        while (to < labels.length && labels[to] != Labels.OUT && !Labels.begins(labels[to])) {
            labels[to++] = Labels.OUT;
        }
        Labels.mark(labels, first, end - 1, EntityKind.ORGANISATION);
    }
}
