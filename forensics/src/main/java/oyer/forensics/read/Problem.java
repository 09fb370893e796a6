package oyer.forensics.read;

/// What could not be read, and why. Nothing is left out without one.
///
/// @param line 1-based; 0 for the file as a whole
public record Problem(String file, int line, String reason) {

    @Override
    public String toString() {
        return file + (line > 0 ? ":" + line : "") + ": " + reason;
    }
}
