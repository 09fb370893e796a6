package oyer.dossier;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import oyer.core.review.Progress;

/// A dossier as PDF, with bookmarks, links, a table of contents and of sources; PDF/A-2a by its metadata: fonts and
/// colours are embedded, the structure is tagged.
public final class DossierPdf {

    /// Every letter of both languages; comes with the reader of PDF.
    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final String STYLE = """
            @page { size: A4; margin: 22mm 20mm 22mm 24mm;
              @bottom-right { content: counter(page); font: 9pt oyer; }
              @bottom-left { content: string(part); font: 9pt oyer; } }
            @page :first { @bottom-right { content: none; } }
            body { font: 10pt oyer; line-height: 1.4; color: #1b1f22; }
            h1 { font-size: 24pt; font-weight: normal; margin: 60mm 0 6mm; }
            h2 { font-size: 15pt; font-weight: normal; page-break-before: always; page-break-after: avoid; margin: 0 0 4mm; }
            .line { margin: 0 0 2.2mm; page-break-inside: avoid; }
            .told { margin: 0 0 3mm; }
            .label { color: #26404d; }
            .label:after { content: "  "; }
            a { color: #1d5674; text-decoration: none; }
            .cite { font-size: 8.4pt; }
            .toc div, .src div { margin: 0 0 1.4mm; }
            .toc a:after { content: leader(".") target-counter(attr(href), page); }
            .where { font-size: 8.4pt; }
            .quiet { color: #5f676b; }
            """;

    private static final int STEPS = 3;

    private DossierPdf() {}

    /// @param progress hears of each of its steps
    public static void write(Dossier dossier, OutputStream out, Progress progress) throws IOException {
        // it would tell of every link and glyph; what matters is the file or an exception
        XRLog.setLoggingEnabled(false);
        // drawn twice: only the drawn pages tell on which of them a source is cited
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        progress.at("dossier", 1, STEPS, "");
        draw(page(dossier, Map.of()), first);
        progress.at("dossier", 2, STEPS, "");
        draw(page(dossier, CitedPages.of(first.toByteArray())), out);
        progress.at("dossier", STEPS, STEPS, "");
    }

    private static void draw(String page, OutputStream out) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A);
        builder.usePdfUaAccessibility(true);
        builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
        builder.useFont(
                () -> Objects.requireNonNull(PDDocument.class.getResourceAsStream(FONT), FONT),
                "oyer",
                400,
                BaseRendererBuilder.FontStyle.NORMAL,
                true);
        builder.withHtmlContent(page, null);
        builder.withProducer("Oyer");
        builder.toStream(out);
        builder.run();
    }

    /// @param cited pages on which each exhibit is cited, with the name of the first citation there; empty before they
    /// are
    ///     known
    static String page(Dossier dossier, Map<Integer, Map<Integer, String>> cited) {
        PaperWords words = new PaperWords(dossier.language());
        Pages pages = new Pages();
        StringBuilder bookmarks = new StringBuilder();
        StringBuilder contents = new StringBuilder();
        StringBuilder body = new StringBuilder();
        List<String> headings = new ArrayList<>();
        for (Dossier.Section section : dossier.sections()) {
            headings.add(section.heading());
            body.append("<h2 id=\"s")
                    .append(headings.size())
                    .append("\">")
                    .append(escaped(section.heading()))
                    .append("</h2>\n");
            section.lines().forEach(line -> pages.line(line, section.told(), body));
            if (section.left() > 0) {
                body.append("<p class=\"quiet\">")
                        .append(escaped(words.say("left", section.left())))
                        .append("</p>");
            }
        }
        headings.add(words.say("exhibits"));
        body.append("<h2 id=\"s")
                .append(headings.size())
                .append("\">")
                .append(escaped(words.say("exhibits")))
                .append("</h2>\n");
        for (Dossier.Exhibit exhibit : dossier.exhibits()) {
            body.append("<div class=\"line\" id=\"x")
                    .append(exhibit.number())
                    .append("\"><span class=\"label\">")
                    .append(escaped(words.say("exhibit", exhibit.number())))
                    .append("</span>")
                    .append(escaped(exhibit.title()))
                    .append(" <span class=\"quiet\">")
                    .append(escaped(exhibit.path()))
                    .append(exhibit.pages() > 0 ? ", " + escaped(words.say("pages", exhibit.pages())) : "")
                    .append("</span></div>\n");
        }
        headings.add(words.say("sources"));
        body.append("<h2 id=\"s")
                .append(headings.size())
                .append("\">")
                .append(escaped(words.say("sources")))
                .append("</h2>\n<div class=\"src\">");
        for (Dossier.Exhibit exhibit : dossier.exhibits()) {
            body.append("<div>")
                    .append(escaped(words.say("exhibit", exhibit.number())))
                    .append(", ")
                    .append(escaped(exhibit.title()))
                    .append(" <span class=\"where\">");
            String joint = "";
            for (var page : cited.getOrDefault(exhibit.number(), Map.of()).entrySet()) {
                body.append(joint)
                        .append("<a title=\"")
                        .append(escaped(words.say("exhibit", exhibit.number())))
                        .append("\" href=\"#")
                        .append(page.getValue())
                        .append("\">")
                        .append(page.getKey())
                        .append("</a>");
                joint = ", ";
            }
            body.append("</span></div>\n");
        }
        body.append("</div>");
        for (int i = 0; i < headings.size(); i++) {
            String link = "\"#s" + (i + 1) + "\"";
            bookmarks
                    .append("<bookmark name=\"")
                    .append(escaped(headings.get(i)))
                    .append("\" href=")
                    .append(link)
                    .append("/>");
            contents.append("<div><a href=")
                    .append(link)
                    .append('>')
                    .append(escaped(headings.get(i)))
                    .append("</a></div>\n");
        }
        return "<html lang=\"" + words.code() + "\"><head><title>" + escaped(dossier.title())
                + "</title><meta name=\"subject\" content=\"" + escaped(words.say("title"))
                + "\"/><meta name=\"description\" content=\"" + escaped(dossier.about())
                + "\"/><meta name=\"author\" content=\"Oyer\"/><style>" + STYLE + "</style><bookmarks>" + bookmarks
                + "</bookmarks></head><body><h1>" + escaped(dossier.title()) + "</h1><p class=\"quiet\">"
                + escaped(dossier.about()) + "</p><h2 id=\"s0\">" + escaped(words.say("contents"))
                + "</h2><div class=\"toc\">" + contents + "</div>" + body + "</body></html>";
    }

    /// Lays lines, and counts their citations.
    private static final class Pages {
        private int number;

        void line(Dossier.Line line, boolean told, StringBuilder body) {
            body.append(told ? "<p class=\"told\">" : "<div class=\"line\">");
            if (!line.label().isEmpty()) {
                body.append("<span class=\"label\">")
                        .append(escaped(line.label()))
                        .append("</span>");
            }
            for (Dossier.Piece piece : line.pieces()) {
                body.append(escaped(piece.words()));
                if (piece.exhibit() > 0) {
                    String id = CitedPages.name(++number, piece.exhibit());
                    body.append(" <a class=\"cite\" id=\"")
                            .append(id)
                            .append("\" title=\"")
                            .append(id)
                            .append(' ')
                            .append(escaped(piece.cite()))
                            .append("\" href=\"#x")
                            .append(piece.exhibit())
                            .append("\">[")
                            .append(escaped(piece.cite()))
                            .append("]</a> ");
                }
            }
            body.append(told ? "</p>\n" : "</div>\n");
        }
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                // XML knows no other controls
                case '\n', '\t' -> out.append(' ');
                default -> {
                    if (c >= ' ' && (c < 0xD800 || c > 0xDFFF) && c != 0xFFFE && c != 0xFFFF) {
                        out.appendCodePoint(c);
                    }
                }
            }
        });
        return out.toString();
    }
}
