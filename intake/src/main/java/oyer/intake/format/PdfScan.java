package oyer.intake.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import oyer.intake.ocr.Raster;

/// Tells the pages of a PDF that are images, and draws them.
final class PdfScan {

    /// A page with fewer characters than this and an image on it is a scan, perhaps with a stamp.
    private static final int FEW = 16;

    /// An image of at least this many dots can hold a page's words; a logo has fewer.
    private static final long DOTS = 250_000;

    private static final int DPI = 300;
    private static final double MOST_DOTS = 36e6;

    private PdfScan() {}

    /// Whether the words that are on the page can only be had by recognition.
    static boolean needsRecognition(PDPage page, PdfPage words, String text) {
        int letters = letters(text);
        if (words.broken && letters == 0) {
            return true;
        }
        // glyphs whose meaning the file does not tell
        if (words.shown >= 20 && letters < words.shown / 4 && !text.isBlank() || words.shown >= 20 && letters == 0) {
            return !blankGlyphs(text, words);
        }
        return letters < FEW
                && holdsImage(
                        page.getResources() == null ? null : page.getResources().getCOSObject(), 0);
    }

    private static boolean blankGlyphs(String text, PdfPage words) {
        // leaders and rules made of dots or lines are signs, and were understood as such
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > ' ' && text.charAt(i) != '\ufffd') {
                signs++;
            }
        }
        return signs * 2 > words.shown;
    }

    static int letters(CharSequence text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                letters++;
            }
        }
        return letters;
    }

    private static boolean holdsImage(@org.jspecify.annotations.Nullable COSDictionary resources, int depth) {
        COSDictionary objects = resources == null ? null : resources.getCOSDictionary(COSName.XOBJECT);
        if (objects == null || depth > 4) {
            return false;
        }
        int looked = 0;
        for (COSName name : objects.keySet()) {
            COSBase object = objects.getDictionaryObject(name);
            if (++looked > 200 || !(object instanceof COSStream stream)) {
                continue;
            }
            if (COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                long dots = (long) stream.getInt(COSName.WIDTH, 0) * stream.getInt(COSName.HEIGHT, 0);
                if (dots >= DOTS) {
                    return true;
                }
            } else if (holdsImage(stream.getCOSDictionary(COSName.RESOURCES), depth + 1)) {
                return true;
            }
        }
        return false;
    }

    /// The page in grey, fine enough for recognition.
    static Raster raster(PDDocument document, int page) throws IOException {
        float scale = scale(document, page, DPI);
        BufferedImage image = new PDFRenderer(document).renderImage(page - 1, scale, ImageType.GRAY);
        return Raster.of(image, Math.round(scale * 72));
    }

    static BufferedImage picture(PDDocument document, int page, int dpi) throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
        return renderer.renderImage(page - 1, scale(document, page, dpi), ImageType.RGB);
    }

    /// Dots per point, fewer on a very large page.
    private static float scale(PDDocument document, int page, int dpi) {
        PDRectangle size = document.getPage(page - 1).getCropBox();
        double area = Math.max(1, size.getWidth() * (double) size.getHeight());
        return (float) Math.min(dpi / 72.0, Math.sqrt(MOST_DOTS / area));
    }

    /// Width of the page as displayed, in points.
    static float width(PDPage page) {
        return turned(page) ? page.getCropBox().getHeight() : page.getCropBox().getWidth();
    }

    static float height(PDPage page) {
        return turned(page) ? page.getCropBox().getWidth() : page.getCropBox().getHeight();
    }

    private static boolean turned(PDPage page) {
        return page.getRotation() % 180 != 0;
    }
}
