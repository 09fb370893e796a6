package oyer.intake.format;

import oyer.core.casefile.ReadResult.Cause;

/// A document cannot be read, and why: the message is a sentence for the user.
public final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    private final Cause cause;

    public Failure(Cause cause, String reason) {
        super(reason);
        this.cause = cause;
    }

    public Cause why() {
        return cause;
    }
}
