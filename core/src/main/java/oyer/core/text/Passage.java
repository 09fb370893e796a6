package oyer.core.text;

/// An exact span of one document with the words themselves: the only citable unit, never empty.
///
/// @param document whose text the span refers to
/// @param page 1-based position of the page in the file; what is printed on it is [Page#label()]
/// @param line 1-based line on that page where the passage begins
/// @param span where in the document's text
/// @param words the text of the span, kept so that a passage can be verified when it is loaded
public record Passage(DocumentId document, int page, int line, Span span, String words) implements Comparable<Passage> {

    public Passage {
        if (words.length() != span.length()) {
            throw new IllegalArgumentException("passage " + span + " of document " + document + " has " + words.length()
                    + " characters [" + words + "]. Maybe offsets refer to another version of the text?");
        }
        if (page < 1 || line < 1) {
            throw new IllegalArgumentException("page " + page + ", line " + line + ": both count from 1");
        }
    }

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }

    /// Whether these words still stand at this place of `text`.
    public boolean holdsIn(DocumentText text) {
        return text.id().equals(document)
                && span.end() <= text.length()
                && text.characters().regionMatches(span.start(), words, 0, words.length());
    }

    @Override
    public int compareTo(Passage other) {
        int byDocument = document.compareTo(other.document);
        return byDocument != 0 ? byDocument : span.compareTo(other.span);
    }
}
