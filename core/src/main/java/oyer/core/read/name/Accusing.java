package oyer.core.read.name;

import oyer.core.text.Language;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Whether a paper says of a name, by where it stands, that the case is brought against him: `in der Strafsache gegen
/// Sterr, Ludwig`, `StA Kassel ./. Brüning`, a heading `Vernehmung des Beschuldigten` with the name on the line below,
/// `hat das Landgericht den 45-jährigen Trockenbauer Detlef B. zu neun Jahren verurteilt`, `the charges against Ann
/// Miller`. That somebody is accused is said, not that he did it.
final class Accusing {

    private static final WordTable<String> WORDS = WordLists.load(Accusing.class, "accusing.txt");

    /// Words between the noun of what is brought and the word `against`.
    private static final int BETWEEN = 6;
    /// Words between `against` or an article and a name: `gegen den ledigen Kellner Ludwig Sterr`.
    private static final int PHRASE = 6;
    /// Words of a clause behind a name.
    private static final int CLAUSE = 40;
    /// Tokens of a paper within which its heading says whom it hears.
    private static final int HEAD = 120;
    /// Tokens behind a name within which his birth is given.
    private static final int BIRTH = 5;

    private final NameText text;
    /// Where a heading that names only the part stands; behind the text when there is none.
    private final int heard;
    private boolean met;

    Accusing(NameText text) {
        this.text = text;
        int at = 0;
        int most = Math.min(HEAD, text.size());
        while (at < most && !word(at, "heard")) {
            at++;
        }
        heard = at < most ? at : text.size();
    }

    /// @param first token of the name of a person, asked in the order of the text
    /// @param last its last token
    boolean accused(int first, int last) {
        return against(first) || below(first) || sentenced(first, last) || heard(first, last);
    }

    /// `BESCHULDIGTENVERNEHMUNG`: the first below who is given with his birth.
    private boolean heard(int first, int last) {
        if (met || first < heard || first > heard + HEAD) {
            return false;
        }
        for (int i = last + 1; i <= last + BIRTH && i < text.size(); i++) {
            if (text.tokens.is(i, "geb") || text.tokens.is(i, "geboren") || text.tokens.is(i, "born")) {
                met = true;
                return true;
            }
        }
        return false;
    }

    /// Behind `gegen` or `./.`, where what is brought is said before it or the line begins with the word.
    private boolean against(int first) {
        int i = first - 1;
        int least = Math.max(0, first - PHRASE);
        while (i >= least && within(i) && !word(i, "against")) {
            i--;
        }
        if (i < 0) {
            return false;
        }
        if (versus(i)) {
            return true;
        }
        if (i < least || !word(i, "against")) {
            return false;
        }
        boolean opens = i == 0 || text.tokens.gap(i) == Gap.LINE || text.tokens.gap(i) == Gap.BLOCK;
        if (opens && text.tokens.capitalised(i) && text.language == Language.GERMAN) {
            return first - i == 1 ? birth(first) : CasePart.pursued(text.tokens, first - 1);
        }
        for (int k = i - 1; k >= Math.max(0, i - BETWEEN) && !text.tokens.is(k, '.') && !text.tokens.is(k, ';'); k--) {
            if (word(k, "case")) {
                return true;
            }
        }
        return false;
    }

    /// `Gegen Marco Albrecht, geb. ...`.
    private boolean birth(int first) {
        for (int i = first; i < Math.min(text.size(), first + BIRTH + 4); i++) {
            if (text.tokens.is(i, "geb") || text.tokens.is(i, "geboren")) {
                return true;
            }
        }
        return false;
    }

    /// `StA Kassel ./. Brüning`.
    private boolean versus(int last) {
        return text.tokens.is(last, '.') && text.tokens.is(last - 1, '/') && text.tokens.is(last - 2, '.');
    }

    /// What may stand between the word `against` and the name: articles, what he is, his title.
    private boolean within(int i) {
        Kind kind = text.tokens.kind(i);
        return (kind == Kind.WORD
                        || kind == Kind.MIXED
                        || kind == Kind.NUMBER
                        || text.tokens.is(i, '.')
                        || text.tokens.is(i, '-'))
                && !(text.tokens.is(i, '.') && text.tokens.is(i - 1, '/'))
                && !text.tokens.is(i, "und")
                && !text.tokens.is(i, "and")
                && !text.tokens.is(i, "des")
                && !text.tokens.is(i, "of")
                && !text.tokens.is(i, "an")
                && text.tokens.gap(i + 1) != Gap.BLOCK;
    }

    /// On the line below a heading that ends with the part, at its beginning or behind `Name:`.
    private boolean below(int first) {
        int start = first;
        if (text.tokens.is(first - 1, ':') && text.tokens.is(first - 2, "name")) {
            start = first - 2;
        }
        if (start < 1 || text.tokens.gap(start) != Gap.LINE && text.tokens.gap(start) != Gap.BLOCK) {
            return false;
        }
        int end = start - 1;
        if (text.tokens.is(end, ':')) {
            end--;
        }
        if (text.tokens.is(end, ')')) {
            // `Vernehmung des Beschuldigten (2. Vernehmung)`
            int least = Math.max(0, end - PHRASE);
            while (end > least && !text.tokens.is(end, '(')) {
                end--;
            }
            end--;
        }
        // `CLOSING ARGUMENT FOR THE DEFENDANT`, and below it who speaks
        boolean behalf = text.tokens.is(end - 2, "for") || text.tokens.is(end - 2, "für");
        return end > 0 && article(end - 1) && pursued(end) && !behalf;
    }

    private boolean article(int i) {
        return text.tokens.is(i, "den")
                || text.tokens.is(i, "dem")
                || text.tokens.is(i, "des")
                || text.tokens.is(i, "der")
                || text.tokens.is(i, "die")
                || text.tokens.is(i, "the")
                || text.tokens.is(i, "als");
    }

    private boolean pursued(int i) {
        return CasePart.pursued(text.tokens, i);
    }

    /// `hat das Gericht den Schlosser Karl Weber ... verurteilt`: the object of a German clause that ends so.
    private boolean sentenced(int first, int last) {
        if (text.language != Language.GERMAN) {
            return false;
        }
        int i = first - 1;
        int least = Math.max(0, first - PHRASE);
        while (i >= least && within(i) && !text.tokens.is(i, "den")) {
            if (text.tokens.is(i, '.')) {
                return false;
            }
            i--;
        }
        if (i < least || !text.tokens.is(i, "den")) {
            return false;
        }
        int end = Math.min(text.sentences.end(text.sentences.of(first)), last + CLAUSE);
        for (int k = last + 1; k < end; k++) {
            if (text.tokens.is(k, ',') || text.tokens.is(k, ';') || text.tokens.is(k, "nicht")) {
                return false;
            }
            boolean closes = k + 1 >= end
                    || text.tokens.is(k + 1, '.')
                    || text.tokens.is(k + 1, ',')
                    || text.tokens.is(k + 1, "und");
            if (closes && !text.tokens.capitalised(k) && text.is(k, Words.CHARGE)) {
                return true;
            }
        }
        return false;
    }

    private boolean word(int i, String of) {
        return of.equals(WORDS.get(text.tokens, i));
    }
}
