package oyer.bench.examples;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/// A printed report, opinion or form, laid out from XHTML.
final class LaidOutPages {

    /// Not one of the names that a PDF reader replaces by its own font.
    private static final String FAMILY = "Text";

    private static final String STYLE = """
            <style>
            @page { size: letter; margin: 26mm 24mm; @bottom-center { content: counter(page); font: 9pt Text } }
            body { font: 11pt/1.45 Text }
            p { margin: 0 0 7pt 0 }
            p.c { text-align: center }
            p.h { font-weight: bold; margin-top: 10pt }
            table { border-collapse: collapse; margin: 4pt 0 10pt 0; width: 100%; font-size: 9.5pt }
            th, td { border: 0.6pt solid #444; padding: 2pt 5pt; text-align: left; vertical-align: top }
            tr { page-break-inside: avoid }
            </style></head>""";

    private static final String WIDE = STYLE.replace("size: letter", "size: letter landscape");

    private LaidOutPages() {}

    static byte[] of(String source, Path fonts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(source.replace("</head>", source.contains("class=\"form\"") ? WIDE : STYLE), null);
        builder.useFont(fonts.resolve("LiberationSerif-Regular.ttf").toFile(), FAMILY);
        builder.useFont(
                fonts.resolve("LiberationSerif-Bold.ttf").toFile(),
                FAMILY,
                700,
                BaseRendererBuilder.FontStyle.NORMAL,
                true);
        builder.toStream(bytes);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.layout();
            renderer.createPDF();
        }
        try (PDDocument document = Loader.loadPDF(bytes.toByteArray())) {
            return SteadyPdf.save(document);
        }
    }
}
