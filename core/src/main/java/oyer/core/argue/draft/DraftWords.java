package oyer.core.argue.draft;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import oyer.core.text.Phrases;
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

    private static final Map<Says, Phrases> ALL = new EnumMap<>(Says.class);

    static {
        Map<Says, List<String>> all = new EnumMap<>(Says.class);
        for (List<String> row : TableFile.rows(DraftWords.class, "words.txt")) {
            all.computeIfAbsent(Says.valueOf(row.getFirst()), _ -> new ArrayList<>())
                    .addAll(List.of(row.get(1).split(" ")));
        }
        for (Says says : Says.values()) {
            ALL.put(says, Phrases.of(all.getOrDefault(says, List.of())));
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
            if (of(Says.NOT).at(tokens, t, tokens.size())) {
                return false;
            }
        }
        return true;
    }

    /// The first token that begins one of a class; -1 when none does.
    static int first(Tokens tokens, Says says) {
        return of(says).in(tokens, 0, tokens.size());
    }

    private static Phrases of(Says says) {
        return ALL.getOrDefault(says, Phrases.NONE);
    }
}
