package oyer.site.http;

/// What was asked for is not in the case (any more).
public final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NotHere(String what) {
        super(what);
    }
}
