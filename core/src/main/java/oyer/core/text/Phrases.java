package oyer.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Phrases found among tokens whatever their case, by their first word, which most tokens are not. `*` at the end of a
/// word leaves its end open.
public final class Phrases {

    public static final Phrases NONE = of(List.of());

    private final WordTable<List<Phrase>> byFirst;
    /// Those whose first word may end in any way.
    private final List<Phrase> open;
    private final Set<String> firsts;

    private Phrases(Map<String, List<Phrase>> byFirst, List<Phrase> open) {
        this.byFirst = WordTable.of(byFirst);
        this.firsts = Set.copyOf(byFirst.keySet());
        this.open = List.copyOf(open);
    }

    /// @param phrases the words of each parted by blanks or `_`
    public static Phrases of(List<String> phrases) {
        Map<String, List<Phrase>> byFirst = new HashMap<>();
        List<Phrase> open = new ArrayList<>();
        for (String words : phrases) {
            Phrase phrase = Phrase.of(words.toLowerCase(Locale.ROOT));
            (phrase.open[0] ? open : byFirst.computeIfAbsent(phrase.words[0], _ -> new ArrayList<>())).add(phrase);
        }
        return new Phrases(byFirst, open);
    }

    /// @param open whether the end of each word is left open
    @SuppressWarnings("ArrayRecordComponent")
    private record Phrase(String[] words, boolean[] open) {

        static Phrase of(String phrase) {
            String[] words = phrase.split("[\\s_]+");
            boolean[] open = new boolean[words.length];
            for (int i = 0; i < words.length; i++) {
                open[i] = words[i].endsWith("*");
                words[i] = open[i] ? words[i].substring(0, words[i].length() - 1) : words[i];
            }
            return new Phrase(words, open);
        }

        boolean fits(Tokens tokens, int token, int end) {
            if (token + words.length > end) {
                return false;
            }
            for (int k = 0; k < words.length; k++) {
                boolean fits = open[k] ? begins(tokens, token + k, words[k]) : tokens.is(token + k, words[k]);
                if (!fits) {
                    return false;
                }
            }
            return true;
        }

        private static boolean begins(Tokens tokens, int token, String stem) {
            return tokens.length(token) >= stem.length()
                    && tokens.characters().regionMatches(true, tokens.start(token), stem, 0, stem.length());
        }
    }

    public boolean none() {
        return firsts.isEmpty() && open.isEmpty();
    }

    /// The words that its phrases begin with, but for those that [#beginsOpen()] tells of.
    Set<String> firsts() {
        return firsts;
    }

    /// Whether the first word of a phrase may end in any way.
    boolean beginsOpen() {
        return !open.isEmpty();
    }

    /// The first token of the first phrase within `[first, end)`; -1 where there is none.
    public int in(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (at(tokens, i, end)) {
                return i;
            }
        }
        return -1;
    }

    /// Whether a phrase stands within `[first, end)`.
    public boolean within(Tokens tokens, int first, int end) {
        return in(tokens, first, end) >= 0;
    }

    /// The token of `[from, to)` nearest to another at which a phrase begins, of two the first; -1 where none does.
    public int nearest(Tokens tokens, int from, int to, int token) {
        int best = -1;
        for (int i = from; i < to; i++) {
            if (at(tokens, i, to) && (best < 0 || Math.abs(i - token) < Math.abs(best - token))) {
                best = i;
            }
        }
        return best;
    }

    /// Whether a phrase begins at a token and ends before another.
    public boolean at(Tokens tokens, int token, int end) {
        return first(tokens, token, end) > 0;
    }

    /// How many tokens the phrase has that begins at a token, ends before another and stands first in the table; 0 for
    /// none.
    public int first(Tokens tokens, int token, int end) {
        List<Phrase> known = byFirst.get(tokens, token);
        int length = known == null ? 0 : first(known, tokens, token, end);
        return length > 0 || open.isEmpty() ? length : first(open, tokens, token, end);
    }

    /// How many tokens the longest phrase has that begins at a token and ends before another; 0 for none.
    public int length(Tokens tokens, int token, int end) {
        List<Phrase> known = byFirst.get(tokens, token);
        int longest = known == null ? 0 : longest(known, tokens, token, end);
        return open.isEmpty() ? longest : Math.max(longest, longest(open, tokens, token, end));
    }

    private static int first(List<Phrase> phrases, Tokens tokens, int token, int end) {
        for (int p = 0; p < phrases.size(); p++) {
            if (phrases.get(p).fits(tokens, token, end)) {
                return phrases.get(p).words.length;
            }
        }
        return 0;
    }

    private static int longest(List<Phrase> phrases, Tokens tokens, int token, int end) {
        int longest = 0;
        for (Phrase phrase : phrases) {
            if (phrase.words.length > longest && phrase.fits(tokens, token, end)) {
                longest = phrase.words.length;
            }
        }
        return longest;
    }
}
