package oyer.core.release;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// A document's words with some of them taken out, and where each of its passages stands now.
///
/// A place within what was taken out is the place of what stands instead, so that no offset tells how long it was.
final class ReleasedText {

    /// @param stand what stands there instead; never empty
    record Replacement(Span span, String stand) {}

    private final DocumentText before;
    private final DocumentText after;
    private final int[] starts;
    private final int[] ends;
    private final int[] newStarts;
    private final int[] newEnds;

    /// @param replacements in order, none overlapping another
    /// @param id of the released document, made from its words
    /// @param label a page's label as it may be shown
    ReleasedText(
            DocumentText before,
            List<Replacement> replacements,
            java.util.function.Function<String, DocumentId> id,
            UnaryOperator<String> label) {
        this.before = before;
        int n = replacements.size();
        starts = new int[n];
        ends = new int[n];
        newStarts = new int[n];
        newEnds = new int[n];
        StringBuilder out = new StringBuilder(before.length());
        int from = 0;
        for (int i = 0; i < n; i++) {
            Replacement r = replacements.get(i);
            starts[i] = r.span().start();
            ends[i] = r.span().end();
            out.append(before.characters(), from, starts[i]);
            newStarts[i] = out.length();
            out.append(r.stand());
            newEnds[i] = out.length();
            // lines stay where they are, so that line numbers do
            before.characters()
                    .substring(starts[i], ends[i])
                    .chars()
                    .filter(c -> c == '\n')
                    .forEach(_ -> out.append('\n'));
            from = ends[i];
        }
        out.append(before.characters(), from, before.length());
        String characters = out.toString();
        List<Page> pages = new ArrayList<>();
        for (Page page : before.pages()) {
            pages.add(new Page(
                    page.number(),
                    page.label().map(label),
                    map(page.start(), characters.length()),
                    map(page.end(), characters.length()),
                    page.origin()));
        }
        this.after = new DocumentText(id.apply(characters), characters, pages);
    }

    DocumentText text() {
        return after;
    }

    DocumentText before() {
        return before;
    }

    /// Index of the replacement that covers an offset, or before which it stands.
    private int at(int offset) {
        int low = 0;
        int high = starts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ends[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int map(int offset, int length) {
        int i = at(offset);
        if (i < starts.length && starts[i] < offset) {
            return newStarts[i];
        }
        if (i == 0) {
            return offset;
        }
        int lines = (int) before.characters()
                .substring(starts[i - 1], ends[i - 1])
                .chars()
                .filter(c -> c == '\n')
                .count();
        return Math.min(length, newEnds[i - 1] + lines + offset - ends[i - 1]);
    }

    /// Whether all of a stretch was taken out.
    boolean taken(Span span) {
        int i = at(span.start());
        return i < starts.length && starts[i] <= span.start() && span.end() <= ends[i];
    }

    Span span(Span span) {
        int start = map(span.start(), after.length());
        int i = at(span.end() - 1);
        boolean inside = i < starts.length && starts[i] <= span.end() - 1;
        int end = inside ? newEnds[i] : map(span.end(), after.length());
        return new Span(start, Math.max(end, start + 1));
    }

    Passage passage(Passage passage) {
        return after.passage(span(passage.span()));
    }
}
