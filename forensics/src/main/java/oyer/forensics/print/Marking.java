package oyer.forensics.print;

import java.util.List;

/// The minutiae of one print, within the frame of its image.
///
/// @param width of the frame, pixels
/// @param height of the frame, pixels
/// @param dpi pixels per inch, the same both ways
public record Marking(int width, int height, double dpi, List<Minutia> minutiae) {
    /// A minutia count no finger or palm reaches; above it a file is damaged or hostile.
    public static final int MOST = 5_000;

    public Marking {
        Resolution.require(dpi);
        if (width < 1 || height < 1)
            throw new IllegalArgumentException("A frame of " + width + " by " + height + " pixels holds nothing.");
        if (minutiae.size() > MOST)
            throw new IllegalArgumentException(
                    minutiae.size() + " minutiae in one print; at most " + MOST + " are read.");
        for (Minutia minutia : minutiae)
            if (minutia.x() >= width || minutia.y() >= height)
                throw new IllegalArgumentException("The minutia at (" + minutia.x() + ", " + minutia.y()
                        + ") lies outside the frame of " + width + " by " + height + " pixels.");
        minutiae = List.copyOf(minutiae);
    }
}
