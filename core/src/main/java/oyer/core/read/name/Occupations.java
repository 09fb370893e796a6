package oyer.core.read.name;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordSet;

/// What people are by what stands behind their name without being a description of its own: `Dr. Lucas Fenn, county
/// medical examiner, arrived`, `Amos Gettle, Manager`, `Marian Hollis (chair)`, `Analyst: Helena Brand`, and the line
/// under a signature, `Miriam Oldacre, B.S.` and below it `Serologist II`.
final class Occupations {

    private static final Set<String> ARTICLES =
            Set.of("a", "an", "the", "then", "der", "die", "ein", "eine", "einen", "einem", "einer", "dem", "den");
    /// Degrees behind a name, by their first letters.
    private static final Set<String> DEGREES = Set.of(
            "Ph", "PhD", "B", "BA", "BS", "BSc", "M", "MA", "MD", "MS", "MSc", "MB", "LL", "JD", "J", "D", "DDS", "Esq",
            "QC", "KC", "RN", "DO", "FRCPath", "FRCP");
    /// What may say more of who was named: `manager of the inn, who came late`.
    private static final WordSet MORE = WordSet.of("for", "of", "with", "at", "who", "für", "bei");

    /// Words before the noun, at most: `county medical examiner`.
    private static final int MODIFIERS = 4;
    /// No line under a signature is longer.
    private static final int LINE = 7;

    private final NameText text;
    private final Roster roster;
    private final List<Sighting> sightings;
    /// The tokens of names.
    private final BitSet named = new BitSet();

    Occupations(NameText text, Roster roster, List<Sighting> sightings) {
        this.text = text;
        this.roster = roster;
        this.sightings = sightings;
        for (Sighting s : sightings) {
            if (s.form() == Mention.Form.NAME) {
                named.set(s.first(), s.last() + 1);
            }
        }
    }

    void read() {
        for (Sighting s : sightings) {
            if (s.form() != Mention.Form.NAME || s.draft().kind != EntityKind.PERSON || !s.draft().named) {
                continue;
            }
            String role = behind(s.last() + 1);
            role = role.isEmpty() ? label(s.first()) : role;
            if (!role.isEmpty()) {
                roster.resolve(s.draft()).role(text.role(role));
            }
        }
    }

    private String behind(int from) {
        int i = pastDegrees(from);
        if (text.tokens.is(i, '(')) {
            int noun = phrase(i + 1);
            return noun >= 0 && text.tokens.is(noun + 1, ')') ? text.words(i + 1, noun) : "";
        }
        boolean line = i < text.size() && text.tokens.gap(i) == Gap.LINE;
        if (line && (i > from || startsLine(from - 1))) {
            return ofLine(i);
        }
        if (!text.tokens.is(i, ',') || i + 1 >= text.size() || text.tokens.gap(i + 1) == Gap.BLOCK) {
            return "";
        }
        int first = article(i + 1) ? i + 2 : i + 1;
        int noun = phrase(first);
        if (noun < 0 || named.get(noun + 1)) {
            return "";
        }
        boolean ended = noun + 1 >= text.size()
                || text.tokens.gap(noun + 1) == Gap.BLOCK
                || text.tokens.gap(noun + 1) == Gap.LINE && text.tokens.capitalised(noun + 1)
                || ".;)".indexOf(text.tokens.first(noun + 1)) >= 0
                || MORE.has(text.tokens, noun + 1);
        boolean told = noun > first || first > i + 1; // `counsel,` alone may be the next of a list
        return ended || told && text.tokens.is(noun + 1, ',') ? text.words(first, noun) : "";
    }

    private boolean article(int i) {
        return i < text.size() && ARTICLES.contains(text.word(i));
    }

    /// The last token of a phrase that ends in an occupation; -1 for none.
    private int phrase(int first) {
        for (int i = first; i < text.size() && i <= first + MODIFIERS; i++) {
            boolean runs = i == first || text.tokens.gap(i) == Gap.SPACE || text.tokens.gap(i) == Gap.LINE;
            if (!runs || text.tokens.kind(i) != Kind.WORD || named.get(i) || text.is(i, Words.STOP | Words.VERB)) {
                return -1;
            }
            boolean goesOn = i + 1 < text.size()
                    && text.tokens.gap(i + 1) == Gap.SPACE
                    && text.tokens.kind(i + 1) == Kind.WORD
                    && (occupation(i + 1)
                            || i + 2 <= first + MODIFIERS && occupation(i + 2) && !text.is(i + 1, Words.STOP));
            if (occupation(i) && !goesOn) {
                return i;
            }
        }
        return -1;
    }

    /// `Serologist II`, alone on the line under a name.
    private String ofLine(int first) {
        int end = first;
        while (end + 1 < text.size() && text.tokens.gap(end + 1) == Gap.SPACE && end - first <= LINE) {
            end++;
        }
        int noun = phrase(first);
        if (noun < 0 || end - first > LINE || !text.tokens.capitalised(first)) {
            return "";
        }
        boolean rest = noun == end
                || text.tokens.allCapitals(noun + 1) && noun + 1 == end // the grade
                || text.tokens.is(noun + 1, "for")
                || text.tokens.is(noun + 1, "of");
        return rest ? text.words(first, noun) : "";
    }

    /// `Analyst: Helena Brand`, at the beginning of a line.
    private String label(int name) {
        int colon = name - 1;
        if (colon < 1 || !text.tokens.is(colon, ':') || !occupation(colon - 1)) {
            return "";
        }
        int first = colon - 1;
        while (first > 0
                && colon - first <= MODIFIERS
                && text.tokens.gap(first) == Gap.SPACE
                && text.tokens.kind(first - 1) == Kind.WORD
                && !text.is(first - 1, Words.STOP)) {
            first--;
        }
        return startsLine(first) && !text.tokens.allCapitals(first) ? text.words(first, colon - 1) : "";
    }

    /// Whether the line of a token holds nothing before the name that ends with it.
    private boolean startsLine(int token) {
        int first = token;
        while (first > 0 && named.get(first - 1) && text.tokens.gap(first) == Gap.SPACE) {
            first--;
        }
        return first == 0 || text.tokens.gap(first) == Gap.LINE || text.tokens.gap(first) == Gap.BLOCK;
    }

    private boolean occupation(int i) {
        if (i < 0 || i >= text.size() || text.tokens.kind(i) != Kind.WORD || named.get(i)) {
            return false;
        }
        if (text.is(i, Words.TITLE) || text.possessive(i)) {
            return false;
        }
        return (text.language != Language.GERMAN || text.tokens.capitalised(i))
                && (text.is(i, Words.ROLE) || text.lexicon.occupation(text.word(i)));
    }

    /// Past `, Ph.D.`, `, B.S.`, `, Esq.`
    private int pastDegrees(int from) {
        int i = from;
        while (text.tokens.is(i, ',')
                && i + 1 < text.size()
                && text.tokens.gap(i + 1) == Gap.SPACE
                && DEGREES.contains(text.word(i + 1))) {
            int end = i + 2;
            while (end < text.size()
                    && text.tokens.gap(end) == Gap.NONE
                    && (text.tokens.is(end, '.') || text.tokens.capitalised(end) && text.tokens.length(end) <= 2)) {
                end++;
            }
            i = end;
        }
        return i;
    }
}
