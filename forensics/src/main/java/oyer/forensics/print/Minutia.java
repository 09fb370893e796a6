package oyer.forensics.print;

/// One point where a ridge ends or forks.
///
/// @param x pixels from the left edge of the image
/// @param y pixels from its top edge
/// @param direction degrees, 0 to 359, anticlockwise from the right, pointing up the ending ridge or into the fork, as
///     ANSI INCITS 378-2004 has it (6.4.3)
public record Minutia(int x, int y, int direction, Type type) {
    public enum Type {
        ENDING,
        BIFURCATION,
        /// Marked without saying which: examiners often do.
        UNSTATED
    }

    public Minutia {
        if (x < 0 || y < 0)
            throw new IllegalArgumentException("A minutia at (" + x + ", " + y + ") lies off the image.");
        if (direction < 0 || direction > 359)
            throw new IllegalArgumentException("Direction " + direction
                    + " is no angle of 0 to 359 degrees. Maybe it is in units of two degrees?");
    }
}
