package oyer.core.text;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// A table of words with something known of each, looked up by token whatever the case, without making a
/// string. Open addressing, once over the numbers of the words in the [Vocabulary], by which tokens are looked
/// up, and once over their hashes, for stretches of text that are no token: a look-up is a probe or two, and
/// only a word of the same number or hash is compared.
///
/// @param <V> what is known of a word
public final class WordTable<V> {

    /// A larger table is asked once for each token of a text, not again and again, and stays out of the
    /// vocabulary.
    private static final int LARGE = 4_000;
    /// Words of the vocabulary for which a large table remembers what it found.
    private static final int MET = 1 << 15;
    private static final Object NOTHING = new Object();

    private final int mask;
    /// The hash of the word in each slot; 0 where it is empty.
    private final int[] hashes;
    private final @Nullable String[] words;
    private final @Nullable Object[] values;
    /// The number of the word in each slot, by number; 0 where it is empty. Empty for a large table.
    private final int[] numbers;
    private final @Nullable Object[] numbered;
    /// How many words the vocabulary has to have had for a text that is asked by number.
    private final int needs;
    /// For a large table what was found for the words that smaller tables hold, by number: the commonest words
    /// of a text are among them. Threads that fill it fill in the same.
    private final @Nullable Object[] met;

    private WordTable(Map<String, V> entries) {
        int capacity = Integer.highestOneBit(Math.max(4, entries.size() * 3)) << 1;
        this.mask = capacity - 1;
        this.hashes = new int[capacity];
        this.words = new @Nullable String[capacity];
        this.values = new @Nullable Object[capacity];
        entries.forEach(this::put);
        boolean large = entries.size() > LARGE;
        this.numbers = new int[large ? 0 : capacity];
        this.numbered = new @Nullable Object[numbers.length];
        int most = 0;
        for (int i = 0; i < numbers.length; i++) {
            if (words[i] instanceof String word) {
                int number = Vocabulary.add(word);
                most = Math.max(most, number);
                int slot = slot(number);
                while (numbers[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                numbers[slot] = number;
                numbered[slot] = values[i];
            }
        }
        this.needs = large ? Integer.MAX_VALUE : most;
        this.met = new @Nullable Object[large ? MET : 0];
    }

    private int slot(int number) {
        int spread = number * 0x9E3779B1;
        return (spread ^ spread >>> 16) & mask;
    }

    /// @param entries words in any case; two that differ in case only are one, and the last wins
    public static <V> WordTable<V> of(Map<String, V> entries) {
        return new WordTable<>(entries);
    }

    /// The same words with something else known of each.
    @SuppressWarnings("unchecked") // only values are put there
    public <W> WordTable<W> map(Function<V, W> known) {
        Map<String, W> entries = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            if (words[i] instanceof String word && values[i] instanceof Object value) {
                entries.put(word, known.apply((V) value));
            }
        }
        return of(entries);
    }

    private void put(String word, V value) {
        int hash = spread(hash(word, 0, word.length()));
        int slot = hash & mask;
        while (words[slot] instanceof String other && (hashes[slot] != hash || !other.equalsIgnoreCase(word))) {
            slot = (slot + 1) & mask;
        }
        hashes[slot] = hash;
        words[slot] = word;
        values[slot] = value;
    }

    /// What is known of a token, or null; null, too, where there is none.
    @SuppressWarnings("unchecked") // only values are put there
    public @Nullable V get(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return null;
        }
        int number = tokens.word(token);
        if (tokens.vocabulary() < needs) {
            if (number == 0 || number >= met.length) {
                return byHash(tokens, token);
            }
            Object known = met[number];
            if (known == null) {
                V found = byHash(tokens, token);
                known = found == null ? NOTHING : found;
                met[number] = known;
            }
            return known == NOTHING ? null : (V) known;
        }
        if (number != 0) {
            for (int slot = slot(number); numbers[slot] != 0; slot = (slot + 1) & mask) {
                if (numbers[slot] == number) {
                    return (V) numbered[slot];
                }
            }
        }
        return null;
    }

    private @Nullable V byHash(Tokens tokens, int token) {
        int sought = spread(tokens.hash(token));
        return hashes[sought & mask] == 0
                ? null
                : find(tokens.characters(), tokens.start(token), tokens.end(token), sought);
    }

    public @Nullable V get(String word) {
        return find(word, 0, word.length(), spread(hash(word, 0, word.length())));
    }

    /// What is known of a stretch of text, whatever the case, or null.
    public @Nullable V get(String text, int start, int end) {
        return find(text, start, end, spread(hash(text, start, end)));
    }

    /// The same where the hash of the stretch is known.
    ///
    /// @param hash as [#hash] has it
    public @Nullable V get(String text, int start, int end, int hash) {
        return find(text, start, end, spread(hash));
    }

    /// Whether a word ends in one of these words of which something holds, as a German compound does:
    /// `Fachärztin`.
    ///
    /// @param first where the longest of its endings begins
    /// @param shortest letters of an ending, at least
    public boolean endsIn(String text, int first, int end, int shortest, Predicate<V> known) {
        int hash = 0;
        int power = 1;
        for (int from = end - 1; from >= first; from--) {
            hash += power * fold(text.charAt(from)); // of each longer ending as #hash has it
            power *= 31;
            V found = end - from < shortest ? null : get(text, from, end, hash);
            if (found != null && known.test(found)) {
                return true;
            }
        }
        return false;
    }

    /// @param sought the hash, spread
    @SuppressWarnings("unchecked") // only values are put there
    private @Nullable V find(String text, int start, int end, int sought) {
        int length = end - start;
        int slot = sought & mask;
        while (hashes[slot] != 0) {
            if (hashes[slot] == sought
                    && words[slot] instanceof String word
                    && word.length() == length
                    && same(word, text, start)) {
                return (V) values[slot];
            }
            slot = (slot + 1) & mask;
        }
        return null;
    }

    /// Whether a word stands at a place of a text, whatever its case: those characters are the same that
    /// [#hash] holds for the same.
    static boolean same(String word, String text, int start) {
        // most words stand in a text as they stand in a table, and that is told without looking at each sign's case
        if (text.startsWith(word, start)) {
            return true;
        }
        for (int i = 0; i < word.length(); i++) {
            char a = word.charAt(i);
            char b = text.charAt(start + i);
            if (a != b && fold(a) != fold(b)) {
                return false;
            }
        }
        return true;
    }

    private static int spread(int hash) {
        int spread = hash ^ (hash >>> 15);
        return spread == 0 ? 1 : spread;
    }

    /// The hash of a stretch of text, the same whatever the case.
    public static int hash(String text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = step(hash, text.charAt(i));
        }
        return hash;
    }

    static int step(int hash, char c) {
        return 31 * hash + fold(c);
    }

    /// A character as [#hash] takes it: the same for both cases.
    public static char fold(char c) {
        if (c < 128) {
            return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
        }
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
