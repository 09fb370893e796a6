package oyer.core.read.name;

import oyer.core.casefile.EntityKind;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// People whom a rank, an occupation or the head of a field announces, though no table knows the name or the name is a
/// word too: `KHM Lange`, `Leading Fireman Coyle`, `P.C. 1187 TALLIS`, `Bearbeiter: Kern`, `Amend, KOK'in`.
final class Announced {

    private static final WordTable<String> WORDS = WordLists.load(Announced.class, "announcing.txt");

    private static final int NEVER = Words.TITLE
            | Words.ROLE
            | Words.ORG
            | Words.ORG_TAIL
            | Words.ACRONYM
            | Words.CALENDAR
            | Words.ARTICLE
            | Words.NATION
            | Words.PLACE_HEAD;

    /// Tokens of a rank with stops and its number, at most.
    private static final int REACH = 8;

    private final NameText text;
    private final byte[] labels;
    private final boolean german;

    private Announced(NameText text, byte[] labels) {
        this.text = text;
        this.labels = labels;
        this.german = text.language == Language.GERMAN;
    }

    static void mark(NameText text, byte[] labels) {
        Announced announced = new Announced(text, labels);
        for (int i = 1; i < labels.length; i++) {
            if (labels[i] == Labels.OUT && text.capital(i)) {
                int born = announced.born(i);
                if (born > i) {
                    Labels.mark(labels, i, born, EntityKind.PERSON);
                } else if (announced.ranked(i)) {
                    announced.name(i);
                } else if (announced.signed(i)) {
                    Labels.mark(labels, i, i, EntityKind.PERSON);
                }
            }
        }
    }

    /// The last word of a name in a field with its bearer's birth behind it: `Person: Beat Zurbriggen, geb. 3.3.1980`.
    private int born(int i) {
        if (!text.tokens.is(i - 1, ':')) {
            return -1;
        }
        int last = i;
        while (last + 1 < labels.length && last - i < 3 && text.capital(last + 1) && text.follows(last + 1)) {
            last++;
        }
        boolean beside = text.tokens.is(last + 1, ',') || text.tokens.is(last + 1, '(');
        return last > i && beside && last + 2 < labels.length && "born".equals(WORDS.get(text.tokens, last + 2))
                ? last
                : -1;
    }

    /// Whether a rank or an occupation stands right before a word that can be a surname.
    private boolean ranked(int i) {
        if (text.tokens.is(i - 1, ':')) {
            return i > 1
                    && "field".equals(WORDS.get(text.tokens, i - 2))
                    && (line(i - 2) || text.parted(i - 2) || text.tokens.is(i - 3, '-'))
                    && surname(i)
                    && (ends(i + 1) || text.follows(i + 1) && surname(i + 1) && ends(i + 2)); // Caller: Shondra Berg
        }
        if (text.parted(i) || text.tokens.gap(i) != Gap.SPACE) {
            return false;
        }
        int before = i - 1;
        if (!german && text.tokens.kind(before) == Kind.NUMBER && text.tokens.gap(before) == Gap.SPACE) {
            before--; // `P.C. 1187 TALLIS`, `PC 1187 Tallis`
            boolean brief = text.tokens.allCapitals(before) && Ranks.police(text.word(before));
            return (brief || dotted(before)) && (surname(i) || town(i));
        }
        String kind = WORDS.get(text.tokens, before);
        if ("beside".equals(kind)) {
            return text.capital(before) && text.is(i, Words.FIRST) && !text.is(i, Words.COMMON) && surname(i);
        }
        boolean rank = Ranks.police(text.word(before)) || "before".equals(kind);
        boolean brief = !german
                && text.tokens.length(before) < 4
                && !text.tokens.allCapitals(before)
                && !text.tokens.is(i - 1, '.');
        boolean ranked = rank && text.capital(before) && !brief || dotted(before);
        boolean prefixed = text.is(i, Words.PARTICLE) && text.capital(i + 1) && text.follows(i + 1); // Ní Dhomhnaill
        return ranked && (surname(i) || town(i) || prefixed);
    }

    /// `PC Bolton`: what is a town elsewhere.
    private boolean town(int i) {
        return !german
                && text.is(i, Words.TOWN)
                && text.tokens.length(i) > 3
                && !text.is(i, NEVER | Words.COMMON)
                && !text.capital(i + 1);
    }

    /// `P.C.`, `D.I.`, `Cst.`: a rank with stops, of which this is the last.
    private boolean dotted(int stop) {
        if (stop < 1 || !text.tokens.is(stop, '.')) {
            return false;
        }
        if (text.tokens.length(stop - 1) > 1) {
            String word = text.word(stop - 1);
            return text.capital(stop - 1) && (Ranks.police(word) || "before".equals(WORDS.get(word)));
        }
        StringBuilder letters = new StringBuilder();
        for (int i = stop; i > 0 && text.tokens.is(i, '.') && text.tokens.length(i - 1) == 1; i -= 2) {
            letters.insert(0, text.word(i - 1));
        }
        return letters.length() > 1 && letters.length() < 5 && Ranks.police(letters.toString());
    }

    /// Whether a word stands before names and is none: `Gast`, `Kollegin`.
    static boolean announces(NameText text, int i) {
        String kind = WORDS.get(text.tokens, i);
        return "before".equals(kind) || "beside".equals(kind);
    }

    /// Whether a token is a letter or a stop of a rank such as `D.C.`, with more of it or the name behind.
    static boolean stopped(NameText text, int i) {
        int end = i;
        while (end < text.size() && end - i < REACH && (text.tokens.is(end, '.') || text.tokens.length(end) == 1)) {
            end++;
        }
        return end > i
                && end < text.size()
                && text.capital(end)
                && text.tokens.length(end) > 2
                && new Announced(text, new byte[0]).dotted(end - 1);
    }

    /// `Amend, KOK'in`, `Hirl, Staatsanwalt`: alone at the beginning of a line, with the rank behind it.
    private boolean signed(int i) {
        int rank = i + 2;
        return (line(i) || text.tokens.is(i - 1, ':'))
                && text.tokens.is(i + 1, ',')
                && rank < labels.length
                && text.capital(rank)
                && text.tokens.gap(rank) == Gap.SPACE
                && (Ranks.police(text.word(rank)) || german && text.is(rank, Words.ROLE))
                && ends(text.tokens.is(rank + 1, '.') ? rank + 2 : rank + 1)
                && surname(i);
    }

    /// Whether a word that no table knows can be a surname.
    static boolean surname(NameText text, int i) {
        return new Announced(text, new byte[0]).surname(i);
    }

    private boolean surname(int i) {
        if (text.tokens.kind(i) != Kind.WORD || text.tokens.length(i) < 3 || text.is(i, NEVER) || turned(i)) {
            return false;
        }
        if (text.is(i, Words.LAST | Words.FIRST)) {
            return !(text.is(i, Words.COMMON) && text.is(i, Words.KIN | Words.SOMEBODY));
        }
        return !text.is(i, Words.COMMON | Words.KIN | Words.SOMEBODY | Words.LAND | Words.TOWN | Words.STOP)
                && !(german
                        && (text.lexicon.compound(text, i)
                                || GermanPeople.NOUNS.matcher(text.word(i)).find()))
                && !(!german && text.word(i).toLowerCase(text.language.locale()).endsWith("ed"));
    }

    /// A word in capitals among others is none by its capital.
    private boolean turned(int i) {
        return text.tokens.allCapitals(i)
                && text.tokens.allCapitals(i - 1)
                && text.tokens.length(i - 1) > 3
                && !text.is(i, Words.LAST);
    }

    /// Marks the name that begins here with what follows of it.
    private void name(int first) {
        int rank = first - 1;
        while (rank > 0
                && first - rank < REACH
                && (text.tokens.is(rank, '.')
                        || text.tokens.kind(rank) == Kind.NUMBER
                        || text.tokens.length(rank) == 1)) {
            rank--;
        }
        if (text.tokens.kind(first - 1) == Kind.NUMBER) {
            for (int i = rank + 1; i < first; i++) {
                labels[i] = Labels.OUT; // `P.S.` of `P.S. 88 HALL`
            }
        }
        int last = first;
        while (last + 1 < labels.length
                && labels[last + 1] == Labels.OUT
                && text.capital(last + 1)
                && text.tokens.gap(last + 1) == Gap.SPACE
                && text.follows(last + 1)
                && !text.possessive(last)
                && (text.is(last, Words.FIRST | Words.PARTICLE) || text.tokens.is(first - 1, ':'))
                && surname(last + 1)) {
            last++;
        }
        Labels.mark(labels, first, last, EntityKind.PERSON);
    }

    private boolean line(int i) {
        return i == 0 || text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK;
    }

    private boolean ends(int i) {
        return i >= labels.length || line(i) || text.parted(i) || !text.capital(i) && !text.tokens.is(i, '(');
    }
}
