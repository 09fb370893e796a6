package oyer.intake.format;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import oyer.core.casefile.ReadResult.Cause;
import oyer.core.text.Page.Origin;
import oyer.intake.ocr.Raster;
import oyer.intake.wire.PageBoxes;

/// Images: each is a page (a TIFF may hold many), its words recognised.
final class Images implements Format {

    private static final long MOST_DOTS = 60_000_000;

    /// Dots per inch assumed of a scan; images seldom tell the truth about theirs.
    private static final int DPI = 300;

    private interface Use<T> {
        T with(ImageReader reader) throws Exception;
    }

    @Override
    public void read(Item item, Desk desk) throws Exception {
        desk.words(open(item.content(), reader -> words(reader, desk)));
    }

    private static Words words(ImageReader reader, Desk desk) throws Exception {
        int count = reader.getNumImages(true);
        if (count > desk.limits().pages()) {
            throw new Failure(Cause.TOO_LARGE, "It holds " + count + " images, more than the limit.");
        }
        Map<Integer, PageBoxes> recognised = Map.of();
        try (Recogniser recogniser = Recogniser.open(desk)) {
            for (int i = 0; i < count; i++) {
                measure(reader, i);
                if (recogniser != null) {
                    BufferedImage image = reader.read(i);
                    recogniser.add(i + 1, Raster.of(image, DPI), image.getWidth(), image.getHeight());
                }
                desk.alive();
            }
            if (recogniser != null) {
                recognised = recogniser.finish();
            }
        }
        PagedText out = new PagedText(desk.limits().characters());
        for (int i = 1; i <= count; i++) {
            PageBoxes boxes = recognised.get(i);
            out.append(boxes == null ? "" : boxes.text());
            out.endPage(Optional.empty(), boxes == null ? Origin.NEEDS_OCR : Origin.OCR);
        }
        String text = out.text().toString();
        return new Words(text, PrintedLabels.on(text, out.pages()), Optional.empty(), Optional.empty(), recognised);
    }

    static BufferedImage picture(Content content, int page) throws Exception {
        return open(content, reader -> {
            measure(reader, page - 1);
            return reader.read(page - 1);
        });
    }

    private static void measure(ImageReader reader, int image) throws IOException, Failure {
        long dots = (long) reader.getWidth(image) * reader.getHeight(image);
        if (dots > MOST_DOTS) {
            throw new Failure(
                    Cause.TOO_LARGE,
                    "The image has " + dots / 1_000_000 + " million dots; the limit is " + MOST_DOTS / 1_000_000 + ".");
        }
    }

    private static <T> T open(Content content, Use<T> use) throws Exception {
        try (InputStream in = content.open();
                ImageInputStream image = ImageIO.createImageInputStream(in)) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(image);
            if (!readers.hasNext()) {
                throw new Failure(
                        Cause.UNSUPPORTED,
                        "This kind of image is not read. Save it as PNG, JPEG, TIFF or PDF and add that.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(image, false, true);
                return use.with(reader);
            } finally {
                reader.dispose();
            }
        }
    }
}
