package oyer.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/// The words that a reader of a PDF sees or is told: its text, which is written there in numbers of glyphs, its
/// bookmarks, what its links are called, and what it says of itself.
public final class PdfWords {

    private PdfWords() {}

    /// Empty for what is no PDF.
    public static List<String> of(Path file) {
        if (!file.toString().endsWith(".pdf")) {
            return List.of();
        }
        try (PDDocument document = Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            List<String> words = new ArrayList<>(List.of(new PDFTextStripper().getText(document)));
            for (COSName key : document.getDocumentInformation().getCOSObject().keySet()) {
                words.add(String.valueOf(document.getDocumentInformation().getCustomMetadataValue(key.getName())));
            }
            if (document.getDocumentCatalog().getDocumentOutline() != null) {
                for (PDOutlineItem item :
                        document.getDocumentCatalog().getDocumentOutline().children()) {
                    words.add(String.valueOf(item.getTitle()));
                }
            }
            StringBuilder links = new StringBuilder();
            for (PDPage page : document.getPages()) {
                for (PDAnnotation annotation : page.getAnnotations()) {
                    links.append(annotation.getContents()).append('\n');
                }
            }
            words.add(links.toString());
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
