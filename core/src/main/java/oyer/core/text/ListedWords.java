package oyer.core.text;

import java.util.BitSet;

/// A class of words of a table in which a word may be of several, as [WordLists#several] reads it: the constants of an
/// enum are the classes.
public interface ListedWords {

    /// The table of all classes of this enum.
    WordTable<BitSet> words();

    /// The place of the class among them.
    int ordinal();

    default boolean has(String word) {
        BitSet classes = words().get(word);
        return classes != null && classes.get(ordinal());
    }

    /// Whether a token is of this class; none outside the text is.
    default boolean has(Tokens tokens, int token) {
        BitSet classes = words().get(tokens, token);
        return classes != null && classes.get(ordinal());
    }

    /// Whether one of the tokens `[first, end)` is of this class.
    default boolean within(Tokens tokens, int first, int end) {
        return first(tokens, first, end) >= 0;
    }

    /// The first of the tokens `[first, end)` that is of this class; -1 where none is.
    default int first(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (has(tokens, i)) {
                return i;
            }
        }
        return -1;
    }
}
