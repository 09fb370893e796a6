package oyer.intake.format;

/// A limit on text was passed, within code that can throw nothing checked.
final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch(String reason) {
        super(reason);
    }
}
