package oyer.forensics.report.pdf;

import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import oyer.core.casefile.LaidPrints;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.LaidPrints.Marked;

/// Two prints side by side with their minutiae, those that are paired numbered.
final class PrintPlates {
    private static final float BETWEEN = 14;
    private static final float HIGHEST = 330;
    private static final float NUMBER = 6;

    /// A control point this far along makes a quarter of a circle of a cubic curve.
    private static final float KAPPA = 0.5523f;

    private final Sheets sheets;
    private final PaperWords words;

    PrintPlates(Sheets sheets, PaperWords words) {
        this.sheets = sheets;
        this.words = words;
    }

    void draw(LaidPrints laid, PrintPictures pictures) throws IOException {
        float width = (Sheets.WIDTH - BETWEEN) / 2;
        float left = scale(laid.probe().marked(), width);
        float right = scale(laid.candidate().marked(), width);
        float height = Math.max(
                laid.probe().marked().height() * left, laid.candidate().marked().height() * right);
        sheets.room(height + 40);
        sheets.gap(12);
        float top = sheets.y();
        sheets.at(words.probe(), 8, Sheets.MARGIN, top);
        sheets.at(words.candidate(), 8, Sheets.MARGIN + width + BETWEEN, top);
        one(laid, true, pictures.probe(), Sheets.MARGIN, top - 6, left);
        one(laid, false, pictures.candidate(), Sheets.MARGIN + width + BETWEEN, top - 6, right);
        sheets.gap(height + 12);
        sheets.paragraph(words.pairs(), 8, 0);
    }

    /// Points a pixel.
    private static float scale(Marked print, float width) {
        return Math.min(width / print.width(), HIGHEST / print.height());
    }

    private void one(LaidPrints laid, boolean ofProbe, Optional<byte[]> picture, float x, float top, float scale)
            throws IOException {
        Marked print = (ofProbe ? laid.probe() : laid.candidate()).marked();
        float width = print.width() * scale;
        float height = print.height() * scale;
        if (picture.isPresent()) {
            sheets.image(picture.get(), x, top - height, width, height);
        }
        PDPageContentStream page = sheets.page();
        page.setLineWidth(0.4f);
        page.addRect(x, top - height, width, height);
        page.stroke();
        float radius = Math.max(1.6f, (float) (print.dpi() / 25.4 * 0.45) * scale);
        for (Mark mark : print.marks()) {
            int pair = laid.paired(ofProbe, mark);
            float cx = x + mark.x() * scale;
            float cy = top - mark.y() * scale;
            page.setLineWidth(pair > 0 ? 1 : 0.5f);
            page.setStrokingColor(pair > 0 ? 0.7f : 0.35f, pair > 0 ? 0.15f : 0.35f, pair > 0 ? 0.12f : 0.35f);
            circle(page, cx, cy, radius);
            double turn = Math.toRadians(mark.direction());
            page.moveTo(cx, cy);
            page.lineTo(cx + (float) (2.4 * radius * Math.cos(turn)), cy + (float) (2.4 * radius * Math.sin(turn)));
            page.stroke();
        }
        page.setStrokingColor(0f, 0f, 0f);
        for (Mark mark : print.marks()) {
            int pair = laid.paired(ofProbe, mark);
            if (pair > 0) {
                number(pair, x + mark.x() * scale + radius, top - mark.y() * scale + radius);
            }
        }
    }

    /// On a white ground, since ridges are black.
    private void number(int pair, float x, float y) throws IOException {
        PDPageContentStream page = sheets.page();
        String words = String.valueOf(pair);
        page.setNonStrokingColor(1f, 1f, 1f);
        page.addRect(x - 0.5f, y - 1, sheets.width(words, NUMBER) + 1, NUMBER);
        page.fill();
        page.setNonStrokingColor(0.5f, 0.08f, 0.05f);
        sheets.at(words, NUMBER, x, y);
        page.setNonStrokingColor(0f, 0f, 0f);
    }

    private static void circle(PDPageContentStream page, float x, float y, float radius) throws IOException {
        float c = radius * KAPPA;
        page.moveTo(x + radius, y);
        page.curveTo(x + radius, y + c, x + c, y + radius, x, y + radius);
        page.curveTo(x - c, y + radius, x - radius, y + c, x - radius, y);
        page.curveTo(x - radius, y - c, x - c, y - radius, x, y - radius);
        page.curveTo(x + c, y - radius, x + radius, y - c, x + radius, y);
        page.stroke();
    }
}
