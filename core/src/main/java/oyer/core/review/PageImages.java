package oyer.core.review;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.text.DocumentText;
import oyer.core.text.Span;

/// Port: how a page looks, and where on it words stand. Implemented by intake.
///
/// Safe for several threads. Every answer is computed from the original, whose bytes must still be those that were
/// received: where they are not, or the page cannot be drawn, the answer is empty, never a wrong one.
public interface PageImages extends AutoCloseable {

    /// Whether pages of this document can be shown as they look: PDF and images.
    boolean shows(Document document);

    /// A page as a PNG image.
    ///
    /// @param page 1-based position in the file
    /// @param dpi dots per inch, 20 to 300; 110 is pleasant on a screen
    Optional<byte[]> png(Document document, int page, int dpi) throws InterruptedException;

    /// Where a span stands: for every page that it touches the page's size and one box per line.
    ///
    /// @param text the document's words as they were read; a page whose words are no longer the same has no boxes
    List<Marked> marks(Document document, DocumentText text, Span span) throws InterruptedException;

    @Override
    void close();

    /// The boxes of a span on one page.
    ///
    /// @param page 1-based position in the file
    /// @param width of the page as displayed, in points of 1/72 inch (for an image: in dots)
    /// @param height of the page in the same unit
    /// @param boxes one per line of the span, in reading order
    record Marked(int page, double width, double height, List<Box> boxes) {
        public Marked {
            boxes = List.copyOf(boxes);
        }
    }

    /// A rectangle on a page, in the page's unit, from its upper left corner as displayed.
    record Box(double left, double top, double width, double height) {

        public double right() {
            return left + width;
        }

        public double bottom() {
            return top + height;
        }

        /// The smallest box around both.
        public Box with(Box other) {
            double l = Math.min(left, other.left);
            double t = Math.min(top, other.top);
            return new Box(l, t, Math.max(right(), other.right()) - l, Math.max(bottom(), other.bottom()) - t);
        }
    }
}
