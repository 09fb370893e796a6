package oyer.core.read.statement.german;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Draft.Range;
import oyer.core.read.statement.cue.WordClass;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens.Gap;

/// Which German nouns can speak: `die Regierung` can, `die Forderung` cannot, told by the ending.
final class GermanVoices {

    private static final Map<String, String> NOUNS = load();

    private final ClauseText text;

    GermanVoices(ClauseText text) {
        this.text = text;
    }

    private static Map<String, String> load() {
        Map<String, String> endings = new HashMap<>();
        for (List<String> row : TableFile.rows(GermanVoices.class, "voices-de.txt")) {
            String kind = row.getFirst();
            for (String noun : row.get(1).split(" ")) {
                switch (kind) {
                    case "THING" -> endings.put("^" + noun, "MUTE");
                    case "TIME", "SOURCE" -> endings.put(kind + noun, kind);
                    default -> endings.put(noun, kind);
                }
            }
        }
        return Map.copyOf(endings);
    }

    /// Whether the head of a noun phrase is a thing that says nothing. A bare word may be a name: `Jung`, `Haus`.
    boolean mute(Range noun) {
        int head = noun.first();
        while (head <= noun.last() && !text.capital(head) || head < noun.last() && leads(head)) {
            head++;
        }
        while (head + 2 <= noun.last() && text.sign(head + 1, '-') && text.tokens.gap(head + 1) == Gap.NONE) {
            head += 2;
        }
        boolean article = head > noun.first();
        boolean within = noun.first() + 1 < head && text.is(noun.first() + 1, WordClass.PREP);
        if (!noun.exists()
                || head > noun.last()
                || !article && !plural(head)
                || within
                || text.person(head)
                || text.is(head, WordClass.SOURCE)) {
            return false; // der für die Region zuständige Leiter, der Dennis
        }
        String word = "^" + lower(head);
        for (int at = 0; at < word.length() - 1; at++) {
            String kind = NOUNS.get(word.substring(at));
            if (kind != null) {
                return kind.equals("MUTE");
            }
        }
        return false;
    }

    /// `Polizeiangaben`, `EU-Dokument`: a noun made of another after which something is so.
    boolean source(int token) {
        if (!text.capital(token)) {
            return false;
        }
        String word = lower(token);
        for (int at = 2; at < word.length() - 4; at++) {
            if (NOUNS.containsKey("SOURCE" + word.substring(at))) {
                return true;
            }
        }
        return false;
    }

    /// `nach der Anzeige`, `nach der Auswertung`: what follows is only later, and not so because of it.
    boolean time(int token) {
        return text.capital(token) && NOUNS.containsKey("TIME" + lower(token));
    }

    private String lower(int token) {
        return text.tokens.text(token).toLowerCase(Locale.ROOT);
    }

    /// An article with the capital of its sentence, or an adjective that no role ends like: `Andere Möglichkeiten`, but
    /// `Zeuge Hartung`.
    private boolean leads(int token) {
        return text.any(token, WordClass.DET.bit() | WordClass.POSS.bit()) || text.plain(token) && plural(token + 1);
    }

    /// `Möglichkeiten`, `Forderungen`: a plural that no person is called by.
    private boolean plural(int token) {
        return text.ends(token, "ungen") || text.ends(token, "keiten") || text.ends(token, "heiten");
    }
}
