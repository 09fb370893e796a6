package oyer.intake.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/// Goes through the pages of a PDF and gives each, in order, as a [PdfPage]. A damaged page does not stop the others.
final class PdfText extends PDFTextStripper {

    /// Receives the pages that have content.
    interface Sink {
        void page(int number, PDPage page, PdfPage words) throws IOException;
    }

    private final Sink sink;
    private final boolean boxes;
    private PdfPage current = new PdfPage(false);

    private PdfText(Sink sink, boolean boxes) {
        this.sink = sink;
        this.boxes = boxes;
    }

    /// @param first 1-based number of the first page wanted
    /// @param last the number of the last
    static void read(PDDocument document, int first, int last, boolean boxes, Sink sink) throws IOException {
        PdfText text = new PdfText(sink, boxes);
        text.setStartPage(first);
        text.setEndPage(last);
        text.writeText(document, Writer.nullWriter());
    }

    @Override
    public void processPage(PDPage page) throws IOException {
        int number = getCurrentPageNo();
        if (number < getStartPage() || number > getEndPage()) {
            return;
        }
        current = new PdfPage(boxes);
        try {
            super.processPage(page);
        } catch (IOException | RuntimeException e) {
            current.broken = true;
        }
        sink.page(number, page, current);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        current.shown++;
        super.showGlyph(matrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER) {
            current.unseen++;
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> positions) {
        current.word(text, positions);
    }

    @Override
    protected void writeWordSeparator() {
        current.space();
    }

    @Override
    protected void writeLineSeparator() {
        current.line();
    }
}
