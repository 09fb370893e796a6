package oyer.dossier;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/// On which pages of a drawn dossier each exhibit is cited: a citation's link carries the number of its exhibit in its
/// title, and stands on the page where it was drawn.
final class CitedPages {

    private CitedPages() {}

    /// The name of a citation.
    static String name(int number, int exhibit) {
        return "c" + number + "x" + exhibit;
    }

    /// By exhibit, then by page, the name of the first citation there.
    static Map<Integer, Map<Integer, String>> of(byte[] pdf) throws IOException {
        Map<Integer, Map<Integer, String>> cited = new TreeMap<>();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                for (PDAnnotation annotation : document.getPage(page).getAnnotations()) {
                    String title =
                            annotation instanceof PDAnnotationLink ? String.valueOf(annotation.getContents()) : "";
                    int gap = title.indexOf(' ');
                    if (title.startsWith("c") && gap > 0) {
                        String name = title.substring(0, gap);
                        int exhibit = Integer.parseInt(name.substring(name.indexOf('x') + 1));
                        cited.computeIfAbsent(exhibit, _ -> new TreeMap<>()).putIfAbsent(page + 1, name);
                    }
                }
            }
        }
        return cited;
    }
}
