package oyer.intake.format;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import oyer.intake.ocr.Raster;
import oyer.intake.ocr.Tesseract;
import oyer.intake.wire.Limits;
import oyer.intake.wire.PageBoxes;

/// How a page looks, and where its words stand. Keeps the last PDF open, since pages are turned one after the other.
public final class Looks implements AutoCloseable {

    /// What an image file is taken to have, to scale it to the resolution asked for.
    private static final int IMAGE_DPI = 200;

    private String openId = "";
    private @Nullable PDDocument open;

    /// Whether documents of this type can be shown.
    public static boolean shows(String mediaType) {
        return mediaType.equals("application/pdf")
                || switch (mediaType) {
                    case "image/png", "image/jpeg", "image/tiff", "image/bmp", "image/x-ms-bmp", "image/gif" -> true;
                    default -> false;
                };
    }

    public byte[] png(Item item, int page, int dpi) throws Exception {
        if (item.mediaType().equals("application/pdf")) {
            return png(PdfScan.picture(document(item), page, dpi));
        }
        BufferedImage image = Images.picture(item.content(), page);
        double scale = Math.min(1.0, (double) dpi / IMAGE_DPI);
        return png(scaled(image, scale));
    }

    /// The boxes of a page: of its own words, or where it has none, of those recognised.
    public PageBoxes boxes(Item item, int number, Limits limits) throws Exception {
        if (!item.mediaType().equals("application/pdf")) {
            BufferedImage image = Images.picture(item.content(), number);
            return recognised(Raster.of(image, 300), image.getWidth(), image.getHeight(), limits);
        }
        PDDocument document = document(item);
        PDPage page = document.getPage(number - 1);
        @Nullable PageBoxes[] found = {new PageBoxes(PdfScan.width(page), PdfScan.height(page), "", List.of())};
        PdfText.read(document, number, number, true, (_, at, words) -> {
            String text = words.text() + Pdf.notes(at);
            if (!PdfScan.needsRecognition(at, words, text)) {
                found[0] = new PageBoxes(PdfScan.width(at), PdfScan.height(at), text, words.glyphs());
                return;
            }
            found[0] = null;
        });
        PageBoxes own = found[0];
        return own != null
                ? own
                : recognised(PdfScan.raster(document, number), PdfScan.width(page), PdfScan.height(page), limits);
    }

    private static PageBoxes recognised(Raster raster, float width, float height, Limits limits)
            throws InterruptedException {
        PageBoxes none = new PageBoxes(width, height, "", List.of());
        Tesseract tesseract = Tesseract.find(limits.ocr()).orElse(null);
        return tesseract == null
                ? none
                : tesseract.read(raster, width, height, limits.ocrSeconds()).orElse(none);
    }

    private PDDocument document(Item item) throws IOException {
        if (open == null || !openId.equals(item.content().sha256())) {
            close();
            open = Pdf.open(item.content());
            openId = item.content().sha256();
        }
        return open;
    }

    private static BufferedImage scaled(BufferedImage image, double scale) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(image.getHeight() * scale));
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = scaled.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return scaled;
    }

    /// Packed lightly: a page is looked at once, and quickly.
    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        ImageWriter writer = ImageIO.getImageWriters(ImageTypeSpecifier.createFromRenderedImage(image), "png")
                .next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.7f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        if (open != null) {
            open.close();
            open = null;
        }
    }
}
