package oyer.core.check.sheet;

import java.util.Arrays;

/// The longer words of a whole document, cut to a few letters and kept as hashes: small enough to keep one for every
/// document of a case. A word is a run of letters and digits; its case does not matter.
public record WordsOf(long[] hashes) {

    /// Shorter words are in every document.
    private static final int SHORTEST = 4;

    private static final long PRIME = 0x100000001b3L; // FNV-1a
    private static final long BASIS = 0xcbf29ce484222325L;

    /// @param letters how many of each word count
    public static WordsOf of(String text, int letters) {
        long[] found = new long[64];
        int size = 0;
        int length = 0;
        long hash = BASIS;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (inWord(c)) {
                hash = length < letters ? step(hash, c) : hash;
                length++;
            } else if (length > 0) {
                if (length >= SHORTEST) {
                    if (size == found.length) {
                        size = distinct(found, size);
                        found = size * 2 > found.length ? Arrays.copyOf(found, size * 2) : found;
                    }
                    found[size++] = hash;
                }
                hash = BASIS;
                length = 0;
            }
        }
        return new WordsOf(Arrays.copyOf(found, distinct(found, size)));
    }

    private static int distinct(long[] found, int size) {
        Arrays.sort(found, 0, size);
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (i == 0 || found[i] != found[i - 1]) {
                found[kept++] = found[i];
            }
        }
        return kept;
    }

    /// @param word already cut to the letters that count
    public boolean has(String word) {
        long hash = BASIS;
        for (int i = 0; i < word.length(); i++) {
            hash = step(hash, word.charAt(i));
        }
        return Arrays.binarySearch(hashes, hash) >= 0;
    }

    private static boolean inWord(char c) {
        return c < 0x80
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetterOrDigit(c);
    }

    private static long step(long hash, char c) {
        int lower = c < 0x80 ? c >= 'A' && c <= 'Z' ? c | 0x20 : c : Character.toLowerCase(c);
        return (hash ^ lower) * PRIME;
    }
}
