package oyer.core.read.statement.german;

import java.util.Locale;
import java.util.Set;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Cue;
import oyer.core.text.Tokens.Gap;

/// How German protocols lead to what is said next without a verb of saying: `Auf Frage des Verteidigers:`, `Über
/// Vorhalt der Aussage Berg:`, `Befragt, ob jemand dabei war:`, `Zur Sache:`. What follows the colon is what is said.
public final class GermanOpeners {

    /// A longer stretch leads to nothing.
    private static final int LONGEST = 60;

    private static final Set<String> ALONE = Set.of(
            "befragt",
            "nachgefragt",
            "gefragt",
            "ergänzend",
            "weiterbefragt",
            "konfrontiert",
            "einvernommen",
            "vernommen",
            "belehrt",
            "weiters",
            "nachträglich",
            "abschließend",
            "spontan");

    private static final Set<String> NOUNS = Set.of(
            "frage",
            "fragen",
            "nachfrage",
            "nachfragen",
            "rückfrage",
            "zusatzfrage",
            "zusatzfragen",
            "ergänzungsfrage",
            "ergänzungsfragen",
            "zwischenfrage",
            "gegenfrage",
            "befragen",
            "befragung",
            "vorhalt",
            "vorhalte",
            "vorhaltung",
            "vorlage",
            "vorspielen",
            "vorlesen",
            "hinweis",
            "wunsch",
            "sache",
            "person",
            "tat",
            "tatvorwurf",
            "vorwurf",
            "tatzeit",
            "vorfall",
            "sachverhalt",
            "belehrung",
            "wahrheitserinnerung",
            "ermahnung");

    private final ClauseText text;

    public GermanOpeners(ClauseText text) {
        this.text = text;
    }

    /// The first token behind all openers with which `[first, end)` begins; `first` when there is none.
    public int behind(int first, int end) {
        int at = first;
        int colon = colon(at, end);
        while (colon > 0 && colon + 1 < end) {
            at = colon + 1;
            colon = colon(at, end);
        }
        return at;
    }

    /// Whether the clause `[first, comma)` is an opener that goes on in a clause of its own: `Auf Vorhalt, dass ...`.
    boolean clause(int first, int comma) {
        boolean leads = text.tokens.is(first, "auf") || text.tokens.is(first, "über") || text.tokens.is(first, "nach");
        for (int i = first + 1; leads && i < Math.min(comma, first + 4); i++) {
            if (holds(NOUNS, i)) {
                return true;
            }
        }
        return false;
    }

    /// The colon that ends an opener, or -1.
    public int colon(int first, int end) {
        if (first >= end || !text.capital(first)) {
            return -1;
        }
        boolean leads = text.tokens.is(first, "auf")
                || text.tokens.is(first, "über")
                || text.tokens.is(first, "unter")
                || text.tokens.is(first, "nach")
                || text.tokens.is(first, "zu")
                || text.tokens.is(first, "zum")
                || text.tokens.is(first, "zur");
        boolean said = !leads && holds(ALONE, first)
                || (text.tokens.is(first, "weiter")
                                || text.tokens.is(first, "nochmals")
                                || text.tokens.is(first, "erneut"))
                        && holds(ALONE, first + 1);
        boolean field = text.tokens.is(first + 1, "wird") // Vernommen wird: Ada Berg
                || text.tokens.is(first + 1, "wurde")
                || text.tokens.is(first + 1, "durch")
                || text.tokens.is(first + 1, "von");
        said &= !field;
        boolean comma = false;
        for (int i = first + 1; (leads || said) && i < Math.min(end, first + LONGEST); i++) {
            if (text.sign(i, ':')) {
                return said ? i : -1;
            }
            if (text.full(i) && !(text.tokens.gap(i) == Gap.NONE && text.tokens.length(i - 1) <= 4)
                    || i + 1 < text.tokens.size() && text.tokens.gap(i + 1) == Gap.BLOCK) {
                return -1;
            }
            comma |= text.sign(i, ',');
            said |= !comma && i < first + 5 && holds(NOUNS, i);
            Cue cue = comma || text.capital(i) ? null : text.lexicon.verb(text.tokens, i);
            if (cue != null && cue.speech() && i > first + 1) {
                return -1; // Auf Frage erklärte der Zeuge: a verb says it
            }
        }
        return -1;
    }

    private boolean holds(Set<String> words, int token) {
        return text.word(token)
                && text.tokens.length(token) < 24
                && words.contains(text.tokens.text(token).toLowerCase(Locale.ROOT));
    }
}
