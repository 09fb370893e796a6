package oyer.forensics.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Curve;
import oyer.core.casefile.TraceComparison.Input;
import oyer.core.casefile.TraceComparison.Point;
import oyer.core.casefile.TraceComparison.Table;
import oyer.core.text.Language;

/// A comparison on paper, in the order of an evaluative report: question, propositions, number, words, what else
/// might be assumed, tables, assumptions, and how it can be made again.
public final class ComparisonPdf {
    private static final float TEXT = 10;
    private static final float SMALL = 8;
    private static final float PLOT_HEIGHT = 105;

    private final PaperWords words;
    private final Sheets sheets;

    private ComparisonPdf(PaperWords words, Sheets sheets) {
        this.words = words;
        this.sheets = sheets;
    }

    /// @param language of what stands around it; the comparison is printed as it is given
    public static byte[] of(TraceComparison comparison, Language language, PrintPictures pictures) {
        String foot = "Oyer " + comparison.provenance().version() + " · " + comparison.id();
        try (Sheets sheets = new Sheets(comparison.title(), foot);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            new ComparisonPdf(PaperWords.in(language), sheets).write(comparison, pictures);
            sheets.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory", e);
        }
    }

    private void write(TraceComparison comparison, PrintPictures pictures) throws IOException {
        sheets.paragraph(comparison.title(), 15, 0);
        if (comparison.propositions().isPresent()) {
            heading(words.propositions());
            sheets.paragraph(
                    words.first() + ": " + comparison.propositions().get().prosecution() + ".", TEXT, 0);
            sheets.paragraph(
                    words.second() + ": " + comparison.propositions().get().defence() + ".", TEXT, 0);
        }
        if (comparison.weight().isPresent()) {
            heading(words.ratio());
            sheets.paragraph(comparison.weight().get().figure(), 15, 0);
            sheets.paragraph(
                    comparison.weight().get().words() + " (" + words.scale() + ": "
                            + comparison.weight().get().scale() + ")",
                    TEXT,
                    0);
        }
        heading(words.words());
        for (String sentence : comparison.words()) {
            sheets.paragraph(sentence, TEXT, 0);
            sheets.gap(3);
        }
        if (comparison.prints().isPresent()) {
            heading(words.prints());
            new PrintPlates(sheets, words).draw(comparison.prints().get(), pictures);
        }
        for (Curve curve : comparison.curves()) {
            plot(curve);
        }
        for (Table table : comparison.tables()) {
            table(table);
        }
        heading(words.assumptions());
        for (String assumption : comparison.assumptions()) {
            sheets.paragraph("– " + assumption, TEXT, 0);
        }
        made(comparison);
    }

    private void heading(String text) throws IOException {
        sheets.gap(10);
        sheets.room(48);
        sheets.paragraph(text, 12, 0);
        sheets.gap(2);
    }

    private void table(Table table) throws IOException {
        if (table.rows().isEmpty()) {
            return;
        }
        heading(table.title());
        float[] widths = widths(table);
        sheets.row(table.columns(), widths, SMALL);
        for (List<String> row : table.rows()) {
            sheets.row(row, widths, SMALL);
        }
    }

    /// Each column as wide as its widest cell, and all made narrower alike where that is too much.
    private float[] widths(Table table) throws IOException {
        float[] widths = new float[table.columns().size()];
        float sum = 0;
        for (int i = 0; i < widths.length; i++) {
            float widest = sheets.width(table.columns().get(i), SMALL);
            for (List<String> row : table.rows()) {
                widest = Math.max(widest, sheets.width(row.get(i), SMALL));
            }
            widths[i] = Math.min(widest, Sheets.WIDTH / 2) + 8;
            sum += widths[i];
        }
        for (int i = 0; sum > Sheets.WIDTH && i < widths.length; i++) {
            widths[i] *= Sheets.WIDTH / sum;
        }
        return widths;
    }

    private void plot(Curve curve) throws IOException {
        List<Point> points =
                curve.points().stream().filter(p -> Double.isFinite(p.log10())).toList();
        if (points.size() < 2) {
            return;
        }
        sheets.gap(8);
        sheets.room(PLOT_HEIGHT + 60);
        sheets.paragraph(String.format(Locale.ROOT, words.curve(), curve.parameter()), SMALL, 0);
        double from = points.getFirst().value();
        double to = points.getLast().value();
        double low = Math.min(
                0, Math.floor(points.stream().mapToDouble(Point::log10).min().orElse(0)));
        double high = Math.max(
                1, Math.ceil(points.stream().mapToDouble(Point::log10).max().orElse(1)));
        float left = Sheets.MARGIN + 34;
        float right = Sheets.MARGIN + Sheets.WIDTH - 20;
        float bottom = sheets.y() - PLOT_HEIGHT - 10;
        double step = Math.max(1, Math.ceil((high - low) / 6));
        for (double value = Math.ceil(low / step) * step; value <= high; value += step) {
            float at = (float) (bottom + (value - low) / (high - low) * PLOT_HEIGHT);
            if (value == 0) {
                sheets.page().setLineDashPattern(new float[] {4, 3}, 0);
            }
            sheets.line(left, at, right, at, value == 0 ? 0.8f : 0.2f);
            sheets.page().setLineDashPattern(new float[0], 0);
            sheets.at(String.format(Locale.ROOT, "%.0f", value), SMALL, Sheets.MARGIN + 10, at - 3);
        }
        for (int i = 0; i <= 4; i++) {
            double value = from + (to - from) * i / 4;
            sheets.at(plain(value), SMALL, left + (right - left) * i / 4 - 8, bottom - 12);
        }
        sheets.page().setLineWidth(1.4f);
        for (int i = 0; i < points.size(); i++) {
            float x = (float) (left + (points.get(i).value() - from) / (to - from) * (right - left));
            float y = (float) (bottom + (points.get(i).log10() - low) / (high - low) * PLOT_HEIGHT);
            if (i == 0) {
                sheets.page().moveTo(x, y);
            } else {
                sheets.page().lineTo(x, y);
            }
        }
        sheets.page().stroke();
        sheets.gap(PLOT_HEIGHT + 28);
    }

    /// To three places, without zeros that say nothing.
    private static String plain(double value) {
        return new BigDecimal(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void made(TraceComparison comparison) throws IOException {
        heading(words.made());
        sheets.paragraph(words.method() + ": " + comparison.provenance().method() + ".", TEXT, 0);
        sheets.paragraph(
                "Oyer " + comparison.provenance().version() + ", "
                        + comparison.provenance().made() + ".",
                TEXT,
                0);
        for (Input input : comparison.provenance().inputs()) {
            sheets.paragraph(words.input() + ": " + input.name(), TEXT, 0);
            sheets.paragraph("SHA-256 " + input.sha256(), SMALL, 12);
        }
        sheets.paragraph(
                words.asked() + ": oyer "
                        + String.join(" ", comparison.provenance().arguments()),
                SMALL,
                0);
    }
}
