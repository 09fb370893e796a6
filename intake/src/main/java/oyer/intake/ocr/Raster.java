package oyer.intake.ocr;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// A page as grey dots, one byte each, 0 black.
///
/// @param dpi dots per inch that recognition shall assume
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Raster(int width, int height, byte[] dots, int dpi) {

    /// Small letters are made larger: recognition wants about 300 dots per inch.
    private static final int SMALL = 1600;

    public static Raster of(BufferedImage image, int dpi) {
        int longest = Math.max(image.getWidth(), image.getHeight());
        int scale = longest < SMALL ? 2 : 1;
        if (scale == 1 && image.getType() == BufferedImage.TYPE_BYTE_GRAY) {
            return of(image.getWidth(), image.getHeight(), image, dpi);
        }
        BufferedImage grey =
                new BufferedImage(image.getWidth() * scale, image.getHeight() * scale, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, grey.getWidth(), grey.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, grey.getWidth(), grey.getHeight(), null);
        pen.dispose();
        return of(grey.getWidth(), grey.getHeight(), grey, dpi);
    }

    private static Raster of(int width, int height, BufferedImage grey, int dpi) {
        return new Raster(width, height, ((DataBufferByte) grey.getRaster().getDataBuffer()).getData(), dpi);
    }

    /// As a portable graymap, which needs no packing.
    void write(OutputStream out) throws IOException {
        out.write(("P5 " + width + " " + height + " 255\n").getBytes(StandardCharsets.US_ASCII));
        out.write(dots);
    }
}
