package oyer.core.release;

/// Words that must not be seen.
///
/// @param key what it is called in reports, which must not say the words: `R3`
/// @param words as they are written
/// @param stand what stands in their place
/// @param kind how they are looked for
public record Term(String key, String words, String stand, Kind kind) {

    public enum Kind {
        /// A name or a part of one: also misspelt, misread, inflected, inside addresses and file names.
        NAME,
        /// A part of a name that is an ordinary word of the case or another's name too: only as a capitalised word.
        SHARED_NAME,
        /// Words as they stand, however they are split.
        WORDS,
        /// A number, with whatever signs between its digits.
        NUMBER,
        /// A date in one way of writing it: its parts must be parted where it parts them.
        DATE
    }

    public Term {
        if (words.isBlank()) {
            throw new IllegalArgumentException("term " + key + " has no words");
        }
    }

    @Override
    public String toString() {
        return key + " (" + kind + ")";
    }
}
