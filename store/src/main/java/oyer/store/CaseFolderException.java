package oyer.store;

/// A case folder cannot be used as asked; the message tells the user why and what to do.
public final class CaseFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CaseFolderException(String message) {
        super(message);
    }

    CaseFolderException(String message, Throwable cause) {
        super(message, cause);
    }
}
