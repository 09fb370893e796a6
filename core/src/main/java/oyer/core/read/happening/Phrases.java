package oyer.core.read.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// Phrases of a table, found among tokens whatever their case, by their first word. `*` at the end of a word leaves its
/// end open.
final class Phrases {

    static final Phrases NONE = of("-");

    private final WordTable<List<List<String>>> begun;
    /// Those whose first word has an open end.
    private final List<List<String>> open;
    private final boolean none;

    private Phrases(Map<String, List<List<String>>> begun, List<List<String>> open) {
        this.begun = WordTable.of(begun);
        this.open = List.copyOf(open);
        this.none = begun.isEmpty() && open.isEmpty();
    }

    static Phrases of(String list) {
        Map<String, List<List<String>>> begun = new HashMap<>();
        List<List<String>> open = new ArrayList<>();
        for (String phrase : list.split(",")) {
            String words = phrase.strip().toLowerCase(Locale.ROOT);
            if (!words.isEmpty() && !words.equals("-")) {
                List<String> all = List.of(words.split("\\s+"));
                boolean stem = all.getFirst().endsWith("*");
                (stem ? open : begun.computeIfAbsent(all.getFirst(), _ -> new ArrayList<>())).add(all);
            }
        }
        return new Phrases(begun, open);
    }

    boolean none() {
        return none;
    }

    /// The first token of the first phrase within `[first, end)`; -1 where there is none.
    int in(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (at(tokens, i, end)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a phrase begins at a token and ends before another.
    boolean at(Tokens tokens, int token, int end) {
        if (token >= end) {
            return false;
        }
        List<List<String>> begin = begun.get(tokens, token);
        return begin != null && any(begin, tokens, token, end) || any(open, tokens, token, end);
    }

    private static boolean any(List<List<String>> phrases, Tokens tokens, int token, int end) {
        for (int p = 0; p < phrases.size(); p++) {
            if (is(phrases.get(p), tokens, token, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean is(List<String> phrase, Tokens tokens, int token, int end) {
        for (int i = 0; i < phrase.size(); i++) {
            if (token + i >= end || !is(tokens, token + i, phrase.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(Tokens tokens, int token, String word) {
        if (!word.endsWith("*")) {
            return tokens.is(token, word);
        }
        int length = word.length() - 1;
        return tokens.length(token) >= length
                && tokens.characters().regionMatches(true, tokens.start(token), word, 0, length);
    }
}
