package oyer.core.read.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oyer.core.text.Tokens;

/// Phrases of a table, found among tokens whatever their case. `*` at the end of a word leaves its end open.
record Phrases(List<List<String>> all) {

    static Phrases of(String list) {
        List<List<String>> all = new ArrayList<>();
        for (String phrase : list.split(",")) {
            String words = phrase.strip().toLowerCase(Locale.ROOT);
            if (!words.isEmpty() && !words.equals("-")) {
                all.add(List.of(words.split("\\s+")));
            }
        }
        return new Phrases(List.copyOf(all));
    }

    boolean none() {
        return all.isEmpty();
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
        for (List<String> phrase : all) {
            int i = token;
            boolean all = true;
            for (String word : phrase) {
                all = all && i < end && is(tokens, i, word);
                i++;
            }
            if (all) {
                return true;
            }
        }
        return false;
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
