package oyer.forensics.matrix;

/// What a sample says of a person. Having no result is a state of its own, and never an exclusion.
public enum Finding {
    EXCLUDED,
    NOT_EXCLUDED,
    INCONCLUSIVE,
    NO_RESULT,
    NOT_TESTED
}
