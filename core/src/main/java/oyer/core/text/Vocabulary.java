package oyer.core.text;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A number for each word that a [WordTable] of this process holds, whatever its case: a token is given its
/// word's number once, and every table is then asked by number, not letter by letter.
///
/// Only grows. Tables add to it as they are loaded, under a lock; texts are looked up without one. A text that
/// was looked up before a table was loaded may lack that table's words, which [#size()] tells.
final class Vocabulary {

    private static final Object LOCK = new Object();

    /// @param words open addressing by hash, null where a slot is empty
    /// @param numbers from 1 on
    private record Table(@Nullable String[] words, int[] hashes, int[] numbers) {
        Table(int capacity) {
            this(new @Nullable String[capacity], new int[capacity], new int[capacity]);
        }
    }

    private static volatile Table table = new Table(1 << 15);

    /// Each word in small letters, by number.
    private static volatile @Nullable String[] lower = new @Nullable String[1 << 14];

    private static volatile int size;

    private Vocabulary() {}

    /// How many words it holds. What is looked up afterwards is found if it is one of them.
    static int size() {
        return size;
    }

    /// The number of a word, which it is given where it has none.
    static int add(String word) {
        int hash = WordTable.hash(word, 0, word.length());
        synchronized (LOCK) {
            int known = number(word, 0, word.length(), hash);
            if (known > 0) {
                return known;
            }
            Table now = table;
            if (3 * size >= now.words.length) {
                now = new Table(2 * now.words.length);
                for (int i = 0; i < table.words.length; i++) {
                    if (table.words[i] instanceof String old) {
                        put(now, old, table.hashes[i], table.numbers[i]);
                    }
                }
                table = now;
            }
            int number = size + 1;
            if (number >= lower.length) {
                lower = Arrays.copyOf(lower, 2 * number);
            }
            lower[number] = word.toLowerCase(Locale.ROOT).intern();
            put(now, word, hash, number);
            size = number; // last: who reads it sees the word
            return number;
        }
    }

    /// A word in small letters, where each sign of a stretch of text is the same sign in it or its ASCII capital, which
    /// is so of nearly all; null where none is.
    static @Nullable String lower(int number, String text, int start, int end) {
        @Nullable String[] all = lower;
        String word = number < all.length ? all[number] : null;
        if (word == null || word.length() != end - start) {
            return null;
        }
        for (int i = 0; i < word.length(); i++) {
            char c = text.charAt(start + i);
            char small = c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
            if (small != word.charAt(i)) {
                return null;
            }
        }
        return word;
    }

    private static void put(Table to, String word, int hash, int number) {
        int slot = slot(hash, to);
        while (to.words[slot] != null) {
            slot = slot + 1 & to.words.length - 1;
        }
        to.hashes[slot] = hash;
        to.numbers[slot] = number;
        to.words[slot] = word;
    }

    private static int slot(int hash, Table in) {
        return (hash ^ hash >>> 15) & in.words.length - 1;
    }

    /// The number of a stretch of text; 0 where no table holds it.
    static int number(String text, int start, int end, int hash) {
        Table now = table;
        int slot = slot(hash, now);
        while (now.words[slot] instanceof String word) {
            if (now.hashes[slot] == hash && word.length() == end - start && WordTable.same(word, text, start)) {
                return now.numbers[slot];
            }
            slot = slot + 1 & now.words.length - 1;
        }
        return 0;
    }
}
