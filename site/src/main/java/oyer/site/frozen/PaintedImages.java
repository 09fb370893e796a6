package oyer.site.frozen;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import oyer.core.casefile.Document;
import oyer.core.release.ReleasedCase;
import oyer.core.review.PageImages;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Span;

/// Pages as they look, with what is kept back painted out. A page of which it is not known where that stands is not
/// shown; nor, where anything is kept back, is a page that nobody has read.
public final class PaintedImages implements PageImages {

    private final PageImages images;
    private final Map<DocumentId, ReleasedCase.Original> originals;
    private final boolean redacted;

    /// @param redacted whether anything in the case is kept back
    public PaintedImages(PageImages images, Map<DocumentId, ReleasedCase.Original> originals, boolean redacted) {
        this.images = images;
        this.originals = Map.copyOf(originals);
        this.redacted = redacted;
    }

    @Override
    public boolean shows(Document document) {
        return Optional.ofNullable(originals.get(document.id()))
                .filter(original -> images.shows(original.document()))
                .isPresent();
    }

    @Override
    public Optional<byte[]> png(Document document, int page, int dpi) throws InterruptedException {
        ReleasedCase.Original original = originals.get(document.id());
        if (original == null) {
            return Optional.empty();
        }
        if (!redacted) {
            return images.png(original.document(), page, dpi);
        }
        Optional<List<PageImages.Marked>> regions = regions(original, page);
        if (regions.isEmpty()) {
            return Optional.empty();
        }
        return images.png(original.document(), page, dpi).flatMap(png -> painted(png, regions.get()));
    }

    /// What to paint out of a page; empty when that is not known.
    private Optional<List<PageImages.Marked>> regions(ReleasedCase.Original original, int number)
            throws InterruptedException {
        if (original.text().isEmpty()) {
            return Optional.empty();
        }
        DocumentText text = original.text().get();
        if (number > text.pages().size() || text.pages().get(number - 1).origin() == Page.Origin.NEEDS_OCR) {
            return Optional.empty();
        }
        Page page = text.pages().get(number - 1);
        List<PageImages.Marked> regions = new java.util.ArrayList<>();
        for (Span span : original.removed()) {
            if (span.start() >= page.end() || span.end() <= page.start()) {
                continue;
            }
            Optional<PageImages.Marked> marked = images.marks(original.document(), text, span).stream()
                    .filter(m -> m.page() == number && !m.boxes().isEmpty())
                    .findFirst();
            if (marked.isEmpty()) {
                return Optional.empty();
            }
            regions.add(marked.get());
        }
        return Optional.of(regions);
    }

    /// Drawn anew from its dots, so that nothing but dots is left.
    private static Optional<byte[]> painted(byte[] png, List<PageImages.Marked> regions) {
        try {
            BufferedImage drawn = ImageIO.read(new ByteArrayInputStream(png));
            if (drawn == null) {
                return Optional.empty();
            }
            BufferedImage image = new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_RGB);
            Graphics2D graphics = image.createGraphics();
            graphics.drawImage(drawn, 0, 0, Color.WHITE, null);
            graphics.setColor(Color.BLACK);
            for (PageImages.Marked marked : regions) {
                double x = image.getWidth() / marked.width();
                double y = image.getHeight() / marked.height();
                for (PageImages.Box box : marked.boxes()) {
                    // strokes reach a little beyond the box of a letter
                    double room = box.height() * 0.25;
                    graphics.fillRect(
                            (int) Math.floor((box.left() - room) * x),
                            (int) Math.floor((box.top() - room) * y),
                            (int) Math.ceil((box.width() + 2 * room) * x),
                            (int) Math.ceil((box.height() + 2 * room) * y));
                }
            }
            graphics.dispose();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return Optional.of(out.toByteArray());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    @Override
    public List<PageImages.Marked> marks(Document document, DocumentText text, Span span) {
        return List.of();
    }

    @Override
    public void close() {
        // whoever opened the images closes them
    }
}
