package oyer.core.read.statement.german;

import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.Tokens.Gap;

/// What a single German word shows of itself: its ending, its article, whether it can be a subject.
final class GermanWords {

    private final ClauseText text;

    GermanWords(ClauseText text) {
        this.text = text;
    }

    /// An article or pronoun that can stand in the genitive.
    boolean genitive(int token) {
        return text.tokens.is(token, "des")
                || text.tokens.is(token, "der")
                || text.tokens.is(token, "dieser")
                || text.tokens.is(token, "eines")
                || text.tokens.is(token, "einer")
                || text.tokens.is(token, "seiner")
                || text.tokens.is(token, "ihrer")
                || text.tokens.is(token, "seines")
                || text.tokens.is(token, "ihres")
                || text.tokens.is(token, "dieses");
    }

    /// `der letzte Zeuge` is a subject; in the genitive it would be `der letzten Zeugin`.
    boolean nominative(int token) {
        return text.tokens.is(token, "der")
                && text.plain(token + 1)
                && !text.capital(token + 1)
                && text.ends(token + 1, "e")
                && text.capital(token + 2);
    }

    /// `al-Omair`, `ai-Bericht`: a name or noun that begins small.
    boolean compound(int token) {
        if (!text.word(token) || text.tokens.capitalised(token)) {
            return false;
        }
        String all = text.tokens.characters();
        for (int at = text.tokens.start(token) + 1; at < text.tokens.end(token); at++) {
            if (Character.isUpperCase(all.charAt(at))) {
                return true; // eBay, al-Omair
            }
        }
        return dotted(token) || agency(token);
    }

    /// An agency or paper that writes its name small.
    private boolean agency(int token) {
        return text.tokens.is(token, "dpa")
                || text.tokens.is(token, "taz")
                || text.tokens.is(token, "sda")
                || text.tokens.is(token, "apa")
                || text.tokens.is(token, "epd")
                || text.tokens.is(token, "dapd");
    }

    /// The first word of `ver.di`, `bote-online.de`: a name with a dot inside.
    boolean dotted(int token) {
        return text.word(token)
                && text.sign(token + 1, '.')
                && text.tokens.gap(token + 1) == Gap.NONE
                && text.word(token + 2)
                && text.tokens.gap(token + 2) == Gap.NONE
                && !text.tokens.capitalised(token + 2);
    }

    /// A small word with an adjective's ending before a noun.
    boolean adjective(int token) {
        return inflected(token) && text.capital(token + 1) && text.lexicon.verb(text.tokens, token) == null;
    }

    boolean inflected(int token) {
        return text.plain(token)
                && !text.capital(token)
                && (text.ends(token, "e")
                        || text.ends(token, "er")
                        || text.ends(token, "en")
                        || text.ends(token, "es"));
    }

    /// `Ende Januar`, `Mitte Mai`: a time and no noun.
    boolean partOfTime(int token) {
        return text.is(token + 1, WordClass.TIME)
                && text.capital(token + 1)
                && (text.tokens.is(token, "ende") || text.tokens.is(token, "anfang") || text.tokens.is(token, "mitte"));
    }

    /// The noun of `in Frage stellen`, `in Abrede stellen`: it belongs to its verb.
    boolean ofVerb(int token) {
        return text.tokens.is(token, "frage")
                || text.tokens.is(token, "abrede")
                || text.tokens.is(token, "aussicht")
                || text.tokens.is(token, "zweifel")
                || text.tokens.is(token, "schutz")
                || text.tokens.is(token, "haft")
                || text.tokens.is(token, "betracht")
                || text.tokens.is(token, "gewahrsam");
    }

    /// An adjective that no verb sounds like: `behördlichen Angaben`, but `starben`.
    boolean attributive(int token) {
        return text.plain(token)
                && !text.capital(token)
                && (text.ends(token, "lichen")
                        || text.ends(token, "igen")
                        || text.ends(token, "ischen")
                        || text.ends(token, "sten")
                        || text.ends(token, "enen")
                        || text.ends(token, "enden")
                        || text.ends(token, "eren")
                        || text.ends(token, "iellen")
                        || text.ends(token, "alen")
                        || text.tokens.is(token, "ersten")
                        || text.tokens.is(token, "letzten")
                        || text.tokens.is(token, "vielen"));
    }

    /// A small word within a foreign name.
    boolean particle(int token) {
        return text.tokens.is(token, "de")
                || text.tokens.is(token, "al")
                || text.tokens.is(token, "el")
                || text.tokens.is(token, "van")
                || text.tokens.is(token, "bin")
                || text.tokens.is(token, "di")
                || text.tokens.is(token, "da")
                || text.tokens.is(token, "la")
                || text.tokens.is(token, "of")
                || text.tokens.is(token, "du")
                || text.tokens.is(token, "le");
    }

    /// `Auch der Wächter sagte`: the word belongs to the subject and is none.
    boolean focus(int token) {
        return text.tokens.is(token, "auch")
                || text.tokens.is(token, "selbst")
                || text.tokens.is(token, "sogar")
                || text.tokens.is(token, "nur")
                || text.tokens.is(token, "einzig");
    }

    /// `Ähnlich äußerte sich`, `Stellvertretend für die Anstalt`: a capital because it opens the sentence, and no noun.
    boolean manner(int token) {
        boolean ending = text.ends(token, "lich")
                || text.ends(token, "tig")
                || text.ends(token, "isch")
                || text.ends(token, "weise")
                || text.ends(token, "end")
                || text.ends(token, "ders")
                || text.ends(token, "maßen")
                || text.ends(token, "ings")
                || text.ends(token, "elang")
                || moved(token);
        return ending
                && text.plain(token)
                && !text.capital(token + 1)
                && !text.is(token - 1, WordClass.DET)
                && text.word(token + 1);
    }

    /// `Besorgt äußerte sich`, `Geplant ist`: a participle that the verb draws to the head of the sentence.
    private boolean moved(int token) {
        boolean participle = text.ends(token, "t") || text.ends(token, "en");
        return participle
                && !text.is(token, WordClass.SOURCE)
                && (text.tokens.is(token + 2, "sich") && text.lexicon.verb(text.tokens, token + 1) != null
                        || text.tokens.is(token + 1, "ist")
                        || text.tokens.is(token + 1, "sind"));
    }

    /// A pronoun that can be nothing but a subject.
    boolean subject(int token) {
        return text.tokens.is(token, "er") || text.tokens.is(token, "wir") || text.tokens.is(token, "ich");
    }

    boolean relativeSubject(int token) {
        return text.tokens.is(token, "der")
                || text.tokens.is(token, "die")
                || text.any(token, WordClass.REL.bit()) && text.tokens.length(token) > 5
                || text.tokens.is(token, "das");
    }

    /// Whether an article shows that its noun is no subject: `den`, `seinem`, `diesen`.
    boolean object(int token) {
        return text.any(token, WordClass.DET.bit() | WordClass.POSS.bit())
                && !text.tokens.is(token, "beiden")
                && (text.tokens.is(token, "den")
                        || text.tokens.is(token, "dem")
                        || text.tokens.length(token) > 4 && (text.ends(token, "en") || text.ends(token, "em")));
    }
}
