package oyer.core.check.evidence;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.read.name.CasePart;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// The words of `expert.txt`, which says what each class means.
final class ExpertWords {

    private static final Map<String, Set<String>> TABLE = TableFile.classes(ExpertWords.class, "expert.txt");

    static final TokenSet SAMPLE = set("SAMPLE");
    static final TokenSet BETWEEN = set("BETWEEN");
    static final TokenSet NOT = set("NOT");
    static final TokenSet DOUBT = set("DOUBT");
    static final TokenSet MATCH = set("MATCH");
    static final TokenSet EXCLUDED = set("EXCLUDED");
    static final TokenSet SIMILAR = set("SIMILAR");
    static final TokenSet COMES = set("COMES");
    static final TokenSet FROM = set("FROM");
    static final TokenSet IS = set("IS");
    static final TokenSet OF = set("OF");
    static final TokenSet THAT = set("THAT");
    static final TokenSet CLAUSE = set("CLAUSE");
    static final TokenSet ON = set("ON");

    private static final String TRACE = "TRACE_";

    private static final Map<String, String> KINDS = kinds();
    private static final TokenSet TRACES = TokenSet.of(KINDS.keySet());

    private ExpertWords() {}

    private static TokenSet set(String name) {
        return TokenSet.of(TABLE.getOrDefault(name, Set.of()));
    }

    private static Map<String, String> kinds() {
        Map<String, String> kinds = new HashMap<>();
        TABLE.forEach((name, words) -> {
            if (name.startsWith(TRACE)) {
                words.forEach(w -> kinds.put(w, name.substring(TRACE.length()).toLowerCase(Locale.ROOT)));
            }
        });
        return kinds;
    }

    /// Whether one of the tokens `[first, end)` calls somebody the accused.
    static boolean accused(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (CasePart.charged(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// Without a trace a thing `belongs to` a person as property does.
    static boolean trace(Tokens tokens, int first, int end) {
        return TRACES.within(tokens, first, end);
    }

    /// Whether a token names a kind of trace.
    static boolean trace(Tokens tokens, int token) {
        return TRACES.has(tokens, token);
    }

    /// What kinds of trace the tokens `[first, end)` name: `blood`, `print`.
    static Set<String> kinds(Tokens tokens, int first, int end) {
        Set<String> found = new TreeSet<>();
        for (int t = first; t < end; t++) {
            if (TRACES.has(tokens, t)) {
                found.add(KINDS.getOrDefault(tokens.lower(t), ""));
            }
        }
        return found;
    }

    /// Where the tokens say that a trace is, each word after `on the`: `print on the drinking glass`.
    static Set<String> places(Tokens tokens, int first, int end) {
        Set<String> found = new TreeSet<>();
        for (int t = first; t + 1 < end; t++) {
            if (TRACES.has(tokens, t) && ON.has(tokens, t + 1)) {
                for (int p = t + 2; p < end && p < t + 6 && tokens.kind(p) == Tokens.Kind.WORD; p++) {
                    found.add(tokens.lower(p));
                }
            }
        }
        return found;
    }
}
