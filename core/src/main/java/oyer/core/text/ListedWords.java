package oyer.core.text;

import java.util.BitSet;

/// A class of words of a table in which a word may be of several, as [WordLists#several] reads it: the constants of an
/// enum are the classes.
public interface ListedWords {

    /// The table of all classes of this enum.
    WordClasses words();

    /// The place of the class among them.
    int ordinal();

    default boolean has(String word) {
        return words().has(word, ordinal());
    }

    /// Whether a token is of this class; none outside the text is.
    default boolean has(Tokens tokens, int token) {
        return words().has(tokens, token, ordinal());
    }

    /// Whether one of the tokens `[first, end)` is of this class.
    default boolean within(Tokens tokens, int first, int end) {
        return first(tokens, first, end) >= 0;
    }

    /// The first of the tokens `[first, end)` that is of this class; -1 where none is.
    default int first(Tokens tokens, int first, int end) {
        return words().first(tokens, first, end, ordinal());
    }

    /// Several classes of one table, of which a token is asked at once.
    record Several(WordClasses words, BitSet classes) {

        public static Several of(ListedWords first, ListedWords... others) {
            BitSet classes = new BitSet();
            classes.set(first.ordinal());
            for (ListedWords other : others) {
                classes.set(other.ordinal());
            }
            return new Several(first.words(), classes);
        }

        /// Whether a token is of one of these classes.
        public boolean has(Tokens tokens, int token) {
            return words.any(tokens, token, classes);
        }
    }
}
