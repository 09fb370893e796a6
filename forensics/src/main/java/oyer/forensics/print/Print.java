package oyer.forensics.print;

import java.util.Optional;

/// One print as a file holds it: its picture, what a person or a device marked in it, or both.
///
/// @param id file name, and `#n` for the n-th print of a file with several
/// @param sha256 of the whole file, hexadecimal
/// @param finger as the file states it
public record Print(
        String id, String sha256, Kind kind, Finger finger, Optional<PrintImage> image, Optional<Marking> marking) {
    /// A mark is left at a scene, an exemplar taken from a known hand. A bare picture says neither.
    public enum Kind {
        MARK,
        EXEMPLAR,
        UNSTATED
    }

    public Print {
        if (image.isEmpty() && marking.isEmpty())
            throw new IllegalArgumentException("Print " + id + " has neither a picture nor minutiae.");
    }
}
