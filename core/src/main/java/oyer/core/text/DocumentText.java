package oyer.core.text;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The words of one document, with its pages and lines. All offsets of readings refer to [#characters()].
///
/// For a plain text file the characters are the file as decoded, not one changed.
public final class DocumentText {

    private final DocumentId id;
    private final String characters;
    private final List<Page> pages;
    private final int[] lineStarts;
    private final MarginNumbers margin;

    /// @param pages in order, not overlapping; empty means that the whole text is one page
    public DocumentText(DocumentId id, String characters, List<Page> pages) {
        this.id = id;
        this.characters = characters;
        this.pages = pages.isEmpty()
                ? List.of(new Page(1, Optional.empty(), 0, characters.length(), Page.Origin.TEXT))
                : List.copyOf(pages);
        int from = 0;
        for (Page page : this.pages) {
            if (page.start() < from || page.end() > characters.length()) {
                throw new IllegalArgumentException("page " + page + " of document " + id + " does not fit into "
                        + characters.length() + " characters after " + from);
            }
            from = page.end();
        }
        this.lineStarts = lineStarts(characters);
        this.margin = MarginNumbers.of(characters);
    }

    private static int[] lineStarts(String characters) {
        int[] starts = new int[64];
        int count = 1;
        for (int i = characters.indexOf('\n'); i >= 0; i = characters.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    public DocumentId id() {
        return id;
    }

    public String characters() {
        return characters;
    }

    public int length() {
        return characters.length();
    }

    /// At least one.
    public List<Page> pages() {
        return pages;
    }

    /// The page on which a code unit stands; between two pages, the one before.
    public Page pageAt(int offset) {
        int low = 0;
        int high = pages.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (pages.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return pages.get(low);
    }

    /// The line, on its page, of a code unit: the number printed before it where lines are numbered, as in a
    /// transcript;
    /// else counted from 1.
    public int lineAt(int offset) {
        int line = lineOfText(offset);
        int to = line + 1 < lineStarts.length ? lineStarts[line + 1] : characters.length();
        int printed = margin.numberOf(lineStarts[line], to);
        if (printed > 0) {
            return printed;
        }
        return lineOfText(offset) - lineOfText(pageAt(offset).start()) + 1;
    }

    /// Whether numbers are printed before the lines, as in a transcript: then [#lineAt(int)] gives those.
    public boolean linesArePrinted() {
        return !margin.isEmpty();
    }

    MarginNumbers margin() {
        return margin;
    }

    private int lineOfText(int offset) {
        int found = Arrays.binarySearch(lineStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    public Passage passage(int start, int end) {
        return passage(new Span(start, end));
    }

    /// @throws IndexOutOfBoundsException when the span reaches beyond the text
    public Passage passage(Span span) {
        return new Passage(
                id,
                pageAt(span.start()).number(),
                lineAt(span.start()),
                span,
                characters.substring(span.start(), span.end()));
    }
}
