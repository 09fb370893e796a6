package oyer.core.read.statement.turn;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Lines;
import oyer.core.read.statement.german.GermanOpeners;
import oyer.core.read.statement.german.GermanParts;
import oyer.core.read.statement.german.TakenDown;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens.Gap;
import oyer.core.text.Tokens.Kind;

/// The words and letters with which the turns of German protocols begin: `Frage 3:`, `V:`, `Ergänzungsfrage RA Berg:`,
/// `Auf Vorhalt der Aussage Lund:`, with or without a number before them.
final class GermanTurns {

    private static final Map<String, Set<String>> WORDS = TableFile.classes(GermanTurns.class, "turns-de.txt");

    private final ClauseText text;
    private final GermanOpeners openers;
    private final boolean german;

    /// Whether letters ask and letters answer on lines of this paper.
    private final boolean letters;

    GermanTurns(ClauseText text, Lines lines) {
        this.text = text;
        this.openers = new GermanOpeners(text);
        this.german = text.prose.language() == Language.GERMAN;
        int asks = 0;
        int answers = 0;
        for (int k = 0; german && k < lines.size(); k++) {
            int at = lines.empty(k) ? -1 : unnumbered(lines.first(k), lines.end(k));
            asks += at >= 0 && letter("LETTER_QUESTION", at) ? 1 : 0;
            answers += at >= 0 && letter("LETTER_ANSWER", at) ? 1 : 0;
        }
        letters = asks > 0 && answers > 0 && asks + answers > 2;
    }

    /// Whether the paper is in German, whose turns are read sentence by sentence.
    boolean protocol() {
        return german;
    }

    /// The first token behind the number before a label: `3. Frage:`, `07 A:`.
    int unnumbered(int at, int end) {
        if (!german || at >= end || text.tokens.kind(at) != Kind.NUMBER || text.tokens.length(at) > 3) {
            return at;
        }
        int next = text.sign(at + 1, '.') || text.sign(at + 1, ')') ? at + 2 : at + 1;
        boolean label = next + 1 < end
                && (holds("QUESTION", next)
                        || holds("ANSWER", next)
                        || letter("LETTER_QUESTION", next)
                        || letter("LETTER_ANSWER", next)
                        || GermanParts.says(text, next) && text.sign(next + 1, ':'));
        return label ? next : at;
    }

    private boolean letter(String kind, int at) {
        int length = text.tokens.length(at);
        if (length > 4 || length == 0 || !Character.isUpperCase(text.tokens.first(at))) {
            return false;
        }
        boolean counted = text.tokens.kind(at) == Kind.MIXED; // F12:
        boolean word = text.word(at) && length == 1 || counted;
        boolean stop = text.sign(at + 1, '.') && text.sign(at + 2, ':'); // F.:
        return word
                && (text.sign(at + 1, ':') || stop)
                && WORDS.getOrDefault(kind, Set.of())
                        .contains(text.tokens.text(at).substring(0, 1).toLowerCase(Locale.ROOT))
                && (!counted || digits(at));
    }

    private boolean digits(int at) {
        for (int i = text.tokens.start(at) + 1; i < text.tokens.end(at); i++) {
            if (!Character.isDigit(text.tokens.characters().charAt(i))) {
                return false;
            }
        }
        return true;
    }

    boolean asks(int at) {
        return german && (letters && letter("LETTER_QUESTION", at) || holds("QUESTION", at));
    }

    boolean answers(int at) {
        return german && (letters && letter("LETTER_ANSWER", at) || holds("ANSWER", at));
    }

    /// The colon of `Auf Befragen des Verteidigers:` on this line, or -1.
    int held(int at, int end) {
        return german ? openers.colon(at, end) : -1;
    }

    /// What whoever wrote the protocol adds between the turns: `Anmerkung: Die Zeugin weint.`,
    /// `Die Vernehmung wurde um 10.30 Uhr unterbrochen.`
    boolean note(int at, int end) {
        int colon = text.sign(at + 1, '.') ? at + 2 : at + 1;
        return german && (text.sign(colon, ':') && holds("NOTE", at) || TakenDown.clerk(text, at, end));
    }

    /// Whether a field of a head names who asks: `Verfahrensleitung: Staatsanwältin Berg`, `Vernommen durch: KHK Lund`.
    ///
    /// @param colon that closes the name of the field
    boolean examiner(int first, int colon) {
        boolean by = colon == first + 2 && text.tokens.is(first + 1, "durch");
        boolean office = colon == first + 2 && text.capital(first + 1) && text.ends(first, "e")
                || colon == first + 2 && text.capital(first + 1) && text.ends(first, "er");
        boolean leads = colon == first + 3 && text.tokens.is(first + 1, "der") && holds("LEADS", first);
        return german && (by || leads || (colon == first + 1 || office) && holds("ASKS", first));
    }

    private boolean holds(String kind, int at) {
        return text.capital(at)
                && text.tokens.length(at) < 24
                && text.tokens.gap(at) != Gap.NONE
                && WORDS.getOrDefault(kind, Set.of())
                        .contains(text.tokens.text(at).toLowerCase(Locale.ROOT));
    }
}
