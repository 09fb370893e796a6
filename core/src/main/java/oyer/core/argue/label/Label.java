package oyer.core.argue.label;

/// Whether a statement stands. The three values of the grounded labelling.
public enum Label {
    /// Neither follows: the arguments for it go in circles, or attack one another in circles.
    UNDECIDED,
    /// It follows from what is accepted.
    IN,
    /// Nothing that stands speaks for it, or what does is outweighed.
    OUT;

    private static final Label[] ALL = values();

    static Label of(byte ordinal) {
        return ALL[ordinal];
    }
}
