package oyer.core.argue.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// Words by which sides and matters are told apart; `words.txt` says what each class means.
final class DraftWords {

    enum Says {
        ACCUSED,
        CONVICTED,
        VICTIM,
        BENCH,
        STATE,
        DEFENDING,
        OFFICIAL,
        LEARNED,
        GUILT,
        CLEARS,
        IDENTIFIES,
        ELSEWHERE,
        STAYED,
        UNSURE,
        HEDGED,
        CHARGED,
        FRESH,
        CRIME,
        PRESSED,
        CONFESSING,
        STATEMENT,
        MOTIVE,
        EXCLUDES,
        FORCED,
        SEEN,
        TIES,
        DEED,
        DONE,
        MATCHES,
        DOUBTFUL,
        KEPT,
        HIM,
        NOT
    }

    /// Words before another among which one denies it.
    private static final int DENIED = 4;

    private static final Map<Says, Map<String, List<String[]>>> ALL = new EnumMap<>(Says.class);

    static {
        for (Says says : Says.values()) {
            ALL.put(says, new HashMap<>());
        }
        for (List<String> row : TableFile.rows(DraftWords.class, "words.txt")) {
            Map<String, List<String[]>> phrases = ALL.getOrDefault(Says.valueOf(row.getFirst()), Map.of());
            for (String phrase : row.get(1).split(" ")) {
                String[] words = phrase.split("_");
                phrases.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(words);
            }
        }
    }

    private DraftWords() {}

    /// Whether words hold one of a class.
    static boolean say(String words, Says says) {
        return first(Tokens.of(words.replace('\u2019', '\'')), says) >= 0;
    }

    /// Whether words hold one of a class that is not denied just before: `nobody has promised me anything` promises
    /// nothing.
    static boolean affirm(String words, Says says) {
        Tokens tokens = Tokens.of(words.replace('\u2019', '\''));
        int at = first(tokens, says);
        if (at < 0) {
            return false;
        }
        for (int t = at - 1; t >= Math.max(0, at - DENIED) && tokens.kind(t) != Tokens.Kind.SIGN; t--) {
            if (begins(tokens, t, Says.NOT)) {
                return false;
            }
        }
        return true;
    }

    /// The first token that begins one of a class; -1 when none does.
    static int first(Tokens tokens, Says says) {
        for (int t = 0; t < tokens.size(); t++) {
            if (begins(tokens, t, says)) {
                return t;
            }
        }
        return -1;
    }

    private static boolean begins(Tokens tokens, int t, Says says) {
        Map<String, List<String[]>> phrases = ALL.getOrDefault(says, Map.of());
        for (String[] phrase : phrases.getOrDefault(tokens.text(t).toLowerCase(Locale.ROOT), List.of())) {
            if (stands(tokens, t, phrase)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(Tokens tokens, int at, String[] phrase) {
        for (int i = 0; i < phrase.length; i++) {
            if (at + i >= tokens.size() || !tokens.is(at + i, phrase[i])) {
                return false;
            }
        }
        return true;
    }
}
