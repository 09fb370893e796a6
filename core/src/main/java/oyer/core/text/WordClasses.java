package oyer.core.text;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// A table of words each of which may be of several classes, as [WordLists#several] reads it. Which tokens of
/// a text are of which class is told once for the whole text and kept with it: what readers and checks ask of
/// every sentence is then a look at a few bits, and most sentences have no word of most classes.
public final class WordClasses {

    private static final AtomicInteger TABLES = new AtomicInteger();

    /// The tokens of no class.
    private static final long[] NONE = {};

    private final WordTable<BitSet> words;
    private final int classes;
    private final int number = TABLES.getAndIncrement();

    /// @param words with the numbers of their classes
    WordClasses(Map<String, BitSet> words, int classes) {
        this.words = WordTable.of(words);
        this.classes = classes;
    }

    /// Which of all such tables this is.
    int number() {
        return number;
    }

    boolean has(String word, int wordClass) {
        BitSet its = words.get(word);
        return its != null && its.get(wordClass);
    }

    boolean has(Tokens tokens, int token, int wordClass) {
        long[] bits = tokens.classes(this)[wordClass];
        int at = token >> 6;
        return token >= 0 && at < bits.length && (bits[at] & 1L << token) != 0;
    }

    /// The first of the tokens `[first, end)` that is of a class; -1 where none is.
    int first(Tokens tokens, int first, int end, int wordClass) {
        long[] bits = tokens.classes(this)[wordClass];
        int from = Math.max(0, first);
        int last = Math.min(end - 1 >> 6, bits.length - 1);
        for (int at = from >> 6; at <= last; at++) {
            long here = at == from >> 6 ? bits[at] & -1L << from : bits[at];
            if (here != 0) {
                int found = (at << 6) + Long.numberOfTrailingZeros(here);
                return found < end ? found : -1;
            }
        }
        return -1;
    }

    /// Whether a token is of one of several classes.
    boolean any(Tokens tokens, int token, BitSet of) {
        BitSet its = words.get(tokens, token);
        return its != null && its.intersects(of);
    }

    /// For each class a bit for each token.
    long[][] of(Tokens tokens) {
        long[][] found = new long[classes][];
        Arrays.fill(found, NONE);
        for (int i = 0; i < tokens.size(); i++) {
            @Nullable BitSet its = words.get(tokens, i);
            for (int c = its == null ? -1 : its.nextSetBit(0); its != null && c >= 0; c = its.nextSetBit(c + 1)) {
                found[c] = found[c] == NONE ? new long[(tokens.size() + 63) >> 6] : found[c];
                found[c][i >> 6] |= 1L << i;
            }
        }
        return found;
    }
}
