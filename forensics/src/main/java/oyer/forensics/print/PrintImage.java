package oyer.forensics.print;

import java.util.Arrays;

/// A grey picture of a print.
///
/// @param grey one byte a pixel, row by row from the top left, 0 black to 255 white
/// @param dpi pixels per inch
public record PrintImage(int width, int height, double dpi, byte[] grey) {
    /// A palm at 1,000 pixels per inch has about 25 million.
    public static final int MOST_PIXELS = 30_000_000;

    public PrintImage {
        Resolution.require(dpi);
        if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS)
            throw new IllegalArgumentException("An image of " + width + " by " + height
                    + " pixels is not read; at most " + MOST_PIXELS + " pixels are.");
        if (grey.length != width * height)
            throw new IllegalArgumentException(grey.length + " bytes are not " + width + " by " + height + " pixels.");
    }

    public double widthMillimetres() {
        return Resolution.millimetres(width, dpi);
    }

    public double heightMillimetres() {
        return Resolution.millimetres(height, dpi);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintImage that
                && width == that.width
                && height == that.height
                && dpi == that.dpi
                && Arrays.equals(grey, that.grey);
    }

    @Override
    public int hashCode() {
        return 31 * (31 * width + height) + Arrays.hashCode(grey);
    }

    @Override
    public String toString() {
        return "PrintImage[" + width + " x " + height + ", " + dpi + " dpi]";
    }
}
