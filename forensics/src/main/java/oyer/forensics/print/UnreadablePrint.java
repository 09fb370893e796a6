package oyer.forensics.print;

/// A file, or one record of it, that could not be read as a print. The message says where, what, and what it may be due
/// to.
public final class UnreadablePrint extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadablePrint(String message) {
        super(message);
    }

    public UnreadablePrint(String message, Throwable cause) {
        super(message, cause);
    }
}
