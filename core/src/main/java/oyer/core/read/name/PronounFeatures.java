package oyer.core.read.name;

import java.util.List;
import oyer.core.casefile.Mention;
import oyer.core.read.name.Pronouns.Case;

/// What speaks for and against a person's being meant by a pronoun, as slots of [PronounModel]: up to 64 values
/// for each of these templates.
final class PronounFeatures {

    static final int TEMPLATES = 26;
    static final int VALUES = 64;
    static final int SLOTS = TEMPLATES * VALUES;

    private PronounFeatures() {}

    static int[] of(
            NameText text,
            List<Sighting> recent,
            int pronoun,
            Sex sex,
            List<Draft> candidates,
            Sighting last,
            int rank,
            int count) {
        Case form = form(text, pronoun);
        int c = form.ordinal();
        Draft draft = candidates.get(rank);
        int here = text.sentences.of(pronoun);
        int distance = Math.min(3, here - text.sentences.of(last.first()));
        int start = text.sentences.first(here);
        boolean first = firstInSentence(text, recent, last);
        boolean verb = text.is(last.last() + 1, Words.VERB | Words.SAYS)
                || text.size() > last.last() + 1 && endsLikeVerb(text, last.last() + 1);
        boolean prep = text.is(last.first() - 1, Words.PREP);
        boolean leads = pronoun - start < 2 || text.tokens.is(pronoun - 1, ',') && pronoun - start < 8;
        int known = draft.sex == sex ? 1 : 0;
        int rivals = 0;
        for (Draft other : candidates) {
            rivals += other != draft && other.sex == sex ? 1 : 0;
        }
        int subject = (first ? 2 : 0) + (verb ? 1 : 0);
        return new int[] {
            slot(0, distance + 4 * c),
            slot(1, Math.min(3, rank) + 4 * c),
            slot(2, subject + 4 * c),
            slot(3, (prep ? 1 : 0) + (text.possessive(last.last()) ? 2 : 0) + 4 * distance),
            slot(4, Math.min(3, count - 1) + 4 * Math.min(3, candidates.size() - 1)),
            slot(5, known + 2 * Math.min(3, rivals)),
            slot(6, chain(text, recent, draft, pronoun, sex)),
            slot(7, (leads ? 1 : 0) + (first ? 2 : 0) + 4 * distance),
            slot(8, (recent.getFirst().draft() == draft ? 1 : 0) + 2 * c),
            slot(9, (distance == 0 && open(text, last.last() + 1, pronoun) ? 1 : 0) + 2 * c + (prep ? 8 : 0)),
            slot(10, last.form().ordinal() + 4 * Math.min(1, last.last() - last.first()) + (draft.named ? 8 : 0)),
            slot(
                    11,
                    Math.min(7, 31 - Integer.numberOfLeadingZeros(Math.max(1, pronoun - last.last())))
                            + (leads ? 8 : 0)),
            slot(12, (quoted(text, start, pronoun) ? 1 : 0) + (distance == 0 ? 2 : 0) + 4 * c),
            slot(13, (distance == 0 && first ? 1 : 0) + 2 * c + (verb ? 8 : 0)),
            slot(14, Math.min(15, rivals * 4 + Math.min(3, rank))),
            slot(15, Math.min(3, candidates.size() - 1) + 4 * distance),
            slot(16, kind(text, last.last() + 1) + 16 * distance),
            slot(17, kind(text, last.first() - 1) + 16 * distance),
            slot(18, kind(text, pronoun - 1) + 16 * Math.min(3, rank)),
            slot(19, kind(text, pronoun - 1) + 16 * subject),
            slot(20, kind(text, last.last() + 1) + 16 * c),
            slot(21, kind(text, pronoun + 1) + 16 * Math.min(3, rank)),
            slot(22, kind(text, last.first() - 1) + 16 * c),
            slot(23, kind(text, pronoun - 2) + 16 * Math.min(3, rank)),
            slot(24, subject + 4 * Math.min(3, rank) + 16 * distance),
            slot(25, between(text, recent, last, pronoun, sex) + 4 * c + 16 * Math.min(3, rivals))
        };
    }

    private static int slot(int template, int value) {
        return template * VALUES + Math.min(VALUES - 1, value);
    }

    static Case form(NameText text, int i) {
        int length = text.tokens.length(i);
        if (length == 7) {
            return Case.REFLEXIVE;
        }
        if (text.tokens.is(i, "he") || text.tokens.is(i, "she")) {
            return Case.SUBJECT;
        }
        if (text.tokens.is(i, "his")) {
            return Case.POSSESSIVE;
        }
        if (text.tokens.is(i, "her")) {
            // `her book` or `saw her.`
            boolean noun = i + 1 < text.size()
                    && Character.isLetter(text.tokens.first(i + 1))
                    && !text.is(i + 1, Words.STOP | Words.PREP);
            return noun ? Case.POSSESSIVE : Case.OBJECT;
        }
        return Case.OBJECT;
    }

    /// How many others of the sex are named between the two, up to three.
    private static int between(NameText text, List<Sighting> recent, Sighting last, int pronoun, Sex sex) {
        int others = 0;
        for (int k = recent.size() - 1; k >= 0 && others < 3; k--) {
            Sighting s = recent.get(k);
            if (s.first() > last.last() && s.last() < pronoun && s.draft() != last.draft() && s.draft().sex == sex) {
                others++;
            }
        }
        return others;
    }

    /// What sort of token stands there, of sixteen.
    private static int kind(NameText text, int i) {
        if (i < 0 || i >= text.size()) {
            return 0;
        }
        if (!Character.isLetter(text.tokens.first(i))) {
            return switch (text.tokens.first(i)) {
                case ',' -> 1;
                case '.', ';', ':', '!', '?' -> 2;
                case '(', ')' -> 3;
                case '"', '\'', '\u201c', '\u201d', '`' -> 14;
                default -> 13;
            };
        }
        if (text.tokens.is(i, "and") || text.tokens.is(i, "or") || text.tokens.is(i, "but")) {
            return 4;
        }
        if (text.tokens.is(i, "that") || text.tokens.is(i, "who") || text.tokens.is(i, "which")) {
            return 6;
        }
        if (text.tokens.is(i, "when")
                || text.tokens.is(i, "while")
                || text.tokens.is(i, "as")
                || text.tokens.is(i, "because")
                || text.tokens.is(i, "if")
                || text.tokens.is(i, "after")
                || text.tokens.is(i, "before")
                || text.tokens.is(i, "where")) {
            return 12;
        }
        if (text.tokens.is(i, "with") || text.tokens.is(i, "by")) {
            return 11;
        }
        if (text.is(i, Words.PREP)) {
            return 5;
        }
        if (text.is(i, Words.SAYS)) {
            return 7;
        }
        if (text.is(i, Words.VERB)) {
            return 8;
        }
        return text.tokens.capitalised(i) ? 10 : text.tokens.length(i) > 3 && endsLikeVerb(text, i) ? 9 : 15;
    }

    private static boolean firstInSentence(NameText text, List<Sighting> recent, Sighting last) {
        int sentence = text.sentences.of(last.first());
        int from = text.sentences.first(sentence);
        for (int k = recent.size() - 1; k >= 0; k--) {
            Sighting s = recent.get(k);
            if (s.first() < last.first() && s.first() >= from) {
                return false;
            }
        }
        return true;
    }

    private static boolean endsLikeVerb(NameText text, int i) {
        return text.tokens.length(i) > 3
                && !text.tokens.capitalised(i)
                && text.tokens.last(i) == 'd'
                && text.tokens.characters().charAt(text.tokens.end(i) - 2) == 'e';
    }

    /// Whom the last pronoun of the same sex was linked to: 0 none in reach, 1 this one, 2 another; plus 4 when in the
    /// same sentence.
    private static int chain(NameText text, List<Sighting> recent, Draft draft, int pronoun, Sex sex) {
        for (int k = recent.size() - 1; k >= 0; k--) {
            Sighting s = recent.get(k);
            if (s.form() == Mention.Form.PRONOUN && s.draft().sex.fits(sex)) {
                int same = text.sentences.of(s.first()) == text.sentences.of(pronoun) ? 4 : 0;
                return same + (s.draft() == draft ? 1 : 2);
            }
        }
        return 0;
    }

    /// Whether no sign divides the two.
    private static boolean open(NameText text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.tokens.first(i);
            if (c == ',' || c == ';' || c == ':' || c == '(' || c == ')') {
                return false;
            }
        }
        return true;
    }

    private static boolean quoted(NameText text, int from, int to) {
        boolean in = false;
        for (int i = Math.max(from, to - 60); i < to; i++) {
            char c = text.tokens.first(i);
            if (c == '"' || c == '\u201c' || c == '\u201d') {
                in = !in;
            }
        }
        return in;
    }
}
