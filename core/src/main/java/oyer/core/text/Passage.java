package oyer.core.text;

import java.util.regex.Pattern;

/// An exact span of one document with the words themselves: the only citable unit, never empty.
///
/// @param document whose text the span refers to
/// @param page 1-based position of the page in the file; what is printed on it is [Page#label()]
/// @param line 1-based line on that page where the passage begins
/// @param span where in the document's text
/// @param words the text of the span, kept so that a passage can be verified when it is loaded
public record Passage(DocumentId document, int page, int line, Span span, String words) implements Comparable<Passage> {

    private static final Pattern SPACE = Pattern.compile("\\s+");

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

    /// The words on one line as somebody reads them aloud: without the numbers that a transcript prints before
    /// its lines, `heard on 4 April` and not `heard on 4 22 April`. A number counts as one of a line only where
    /// it goes on from [#line()] and stands apart from the words.
    public String asRead() {
        if (words.indexOf('\n') < 0) {
            return SPACE.matcher(words).replaceAll(" ").strip();
        }
        StringBuilder read = new StringBuilder();
        int number = line;
        for (String next : words.split("\n", -1)) {
            String text = next.strip();
            int digits = 0;
            while (digits < text.length() && digits < 3 && Character.isDigit(text.charAt(digits))) {
                digits++;
            }
            boolean apart = digits == text.length() || text.startsWith("  ", digits) || text.startsWith("\t", digits);
            boolean margin = !read.isEmpty()
                    && digits > 0
                    && digits < 3
                    && (apart || next.startsWith(" ") && text.charAt(digits) == ' ')
                    && (Integer.parseInt(text, 0, digits, 10) == number + 1 || text.startsWith("1 "));
            if (margin) {
                number = Integer.parseInt(text, 0, digits, 10);
                text = text.substring(digits).strip();
            }
            read.append(read.isEmpty() || text.isEmpty() ? "" : " ").append(text);
        }
        return SPACE.matcher(read).replaceAll(" ").strip();
    }

    /// Whether the two share words of one document.
    public boolean overlaps(Passage other) {
        return document.equals(other.document) && span.overlaps(other.span);
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
