package oyer.core.text;

import java.util.Optional;

/// One page of a document, or the whole of a document that has no pages (plain text, HTML, mail).
///
/// @param number 1-based position in the file
/// @param label what is printed on the page as its number or Bates stamp, where something is
/// @param start first code unit of the page in the document's text
/// @param end the code unit after its last; an empty page has `start == end`
/// @param origin how its words were had
public record Page(int number, Optional<String> label, int start, int end, Origin origin) {

    /// How the words of a page were had.
    public enum Origin {
        /// The file itself holds the words.
        TEXT,
        /// Read from an image by character recognition; words may be wrong.
        OCR,
        /// An image that nobody has read yet.
        NEEDS_OCR
    }

    public Page {
        if (number < 1 || start < 0 || end < start) {
            throw new IllegalArgumentException("page " + number + " [" + start + ", " + end + ")");
        }
    }
}
