package oyer.forensics.print;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jnbis.api.Jnbis;
import org.jnbis.api.model.Bitmap;

/// Pictures of prints: PNG, TIFF, JPEG, BMP and WSQ, made grey.
public final class ImageFiles {
    private static final int WSQ_MAGIC = 0xffa0;

    private ImageFiles() {}

    /// @param where the picture's place, for the message
    /// @param dpi as stated from outside; without it the file must state its own
    /// @throws UnreadablePrint when it is no picture, too large, or nobody states its resolution
    public static PrintImage read(String where, byte[] file, Optional<Double> dpi) throws UnreadablePrint {
        try {
            if (file.length > 2 && ((file[0] & 0xff) << 8 | file[1] & 0xff) == WSQ_MAGIC) return wsq(where, file, dpi);
            return picture(where, file, dpi);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadablePrint(where + " cannot be read as a picture: " + broken.getMessage(), broken);
        }
    }

    private static PrintImage wsq(String where, byte[] file, Optional<Double> dpi) throws UnreadablePrint {
        WsqFrame.require(where, file);
        Bitmap bitmap = Jnbis.wsq().decode(file).asBitmap();
        int stated = bitmap.getPpi();
        return new PrintImage(
                bitmap.getWidth(),
                bitmap.getHeight(),
                resolution(where, dpi, stated > 0 ? Optional.of((double) stated) : Optional.empty()),
                bitmap.getPixels());
    }

    private static PrintImage picture(String where, byte[] file, Optional<Double> dpi)
            throws IOException, UnreadablePrint {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext())
                throw new UnreadablePrint(where + " is no picture of a kind that is read: PNG, TIFF, JPEG, BMP, WSQ.");
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                // the frame is judged before a pixel is decoded: a small file can announce a billion of them
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (pixels > PrintImage.MOST_PIXELS)
                    throw new UnreadablePrint(
                            where + " has " + pixels + " pixels; at most " + PrintImage.MOST_PIXELS + " are read.");
                double resolution = resolution(where, dpi, StatedResolution.of(reader.getImageMetadata(0)));
                return grey(reader.read(0), resolution);
            } finally {
                reader.dispose();
            }
        }
    }

    private static double resolution(String where, Optional<Double> given, Optional<Double> stated)
            throws UnreadablePrint {
        return given.or(() -> stated)
                .orElseThrow(() -> new UnreadablePrint(where
                        + " states no resolution, and none is given. Maybe it was scanned at 500 pixels per inch; say so"
                        + " with --dpi."));
    }

    /// ITU-R BT.601 luma, as SourceAFIS and scanners have it.
    private static PrintImage grey(BufferedImage image, double dpi) {
        int width = image.getWidth();
        int height = image.getHeight();
        byte[] grey = new byte[width * height];
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            for (int x = 0; x < width; x++)
                grey[y * width + x] =
                        (byte) ((299 * (row[x] >> 16 & 0xff) + 587 * (row[x] >> 8 & 0xff) + 114 * (row[x] & 0xff) + 500)
                                / 1000);
        }
        return new PrintImage(width, height, dpi, grey);
    }
}
