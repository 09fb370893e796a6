package oyer.site.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Mention;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Span;

/// One sheet of a document as it is published: every passage that something refers to can be gone to by an address of
/// its own, and is marked there without a script.
public record Anchored(List<Leaf> leaves) {

    public Anchored {
        leaves = List.copyOf(leaves);
    }

    /// A page, or what of it is on this sheet.
    public record Leaf(Page page, List<Line> lines) {}

    /// A line; see [oyer.site.reader.Line].
    public record Line(int number, boolean whole, List<Part> parts) {}

    /// A run of characters under the same readings and passages.
    ///
    /// @param classes of its kinds and of the passages that cover it
    /// @param figure whom it names; empty for nobody
    /// @param begins anchors of the passages that begin here
    public record Part(String text, String classes, String figure, List<String> begins) {}

    /// Lays out a sheet.
    ///
    /// @param referred passages of the document that something refers to, in order
    /// @param figure of an entity of the document; empty for none
    /// @param anchor the name of a passage's anchor
    public static Anchored of(
            DocumentText text,
            DocumentReadings readings,
            List<Discrepancy> discrepancies,
            Sheets.Sheet sheet,
            List<Span> referred,
            IntFunction<String> figure,
            Function<Span, String> anchor) {
        List<Marked> marked = sheet.start() == sheet.end()
                ? List.of()
                : Marked.of(readings, discrepancies, new Span(sheet.start(), sheet.end()));
        Layers layers = new Layers(
                new Sweep(marked),
                new Open<>(referred, span -> span),
                new Open<>(readings.mentions(), m -> m.passage().span()),
                figure,
                anchor);
        return new Anchored(
                PageWalk.pages(text, sheet, (page, start, end) -> new Leaf(page, lines(text, start, end, layers))));
    }

    private record Layers(
            Sweep sweep,
            Open<Span> referred,
            Open<Mention> mentions,
            IntFunction<String> figure,
            Function<Span, String> anchor) {}

    private static List<Line> lines(DocumentText text, int start, int end, Layers layers) {
        return PageWalk.lines(
                text,
                start,
                end,
                (at, stop, whole) -> new Line(text.lineAt(at), whole, parts(text.characters(), at, stop, layers)));
    }

    private static List<Part> parts(String characters, int start, int end, Layers layers) {
        List<Part> parts = new ArrayList<>();
        int at = start;
        while (at < end) {
            layers.sweep.to(at);
            List<String> begins =
                    layers.referred.to(at).stream().map(layers.anchor).toList();
            layers.mentions.to(at);
            int stop = layers.sweep.change(at, end);
            stop = layers.mentions.change(at, layers.referred.change(at, stop));
            StringBuilder classes = new StringBuilder(layers.sweep.classes());
            for (Span span : layers.referred.open()) {
                classes.append(classes.isEmpty() ? "" : " ").append(layers.anchor.apply(span));
            }
            String shown = characters.substring(at, stop).replace("\r", "").replace("\f", "");
            String figure = layers.mentions.open().isEmpty()
                    ? ""
                    : layers.figure.apply(layers.mentions.open().getLast().entity());
            boolean words = shown.codePoints().anyMatch(Character::isLetterOrDigit);
            parts.add(new Part(shown, classes.toString(), words ? figure : "", begins));
            at = stop;
        }
        return parts;
    }

    /// Which of some stretches, in order of their start, cover a place; asked along the text.
    private static final class Open<T> {
        private final List<T> all;
        private final Function<T, Span> span;
        private final List<T> open = new ArrayList<>();
        private int next;

        Open(List<T> all, Function<T, Span> span) {
            this.all = all;
            this.span = span;
        }

        /// Moves on; never back.
        ///
        /// @return those that begin here, or began where no character was shown
        List<T> to(int offset) {
            open.removeIf(t -> span.apply(t).end() <= offset);
            List<T> begun = new ArrayList<>();
            while (next < all.size() && span.apply(all.get(next)).start() <= offset) {
                T one = all.get(next++);
                if (span.apply(one).end() > offset) {
                    open.add(one);
                    begun.add(one);
                }
            }
            return begun;
        }

        int change(int offset, int limit) {
            int change = limit;
            for (T one : open) {
                change = Math.min(change, span.apply(one).end());
            }
            if (next < all.size()) {
                change = Math.min(change, span.apply(all.get(next)).start());
            }
            return Math.max(change, offset + 1);
        }

        List<T> open() {
            return open;
        }
    }
}
