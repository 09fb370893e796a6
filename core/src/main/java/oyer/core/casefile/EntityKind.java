package oyer.core.casefile;

/// What a name can name.
public enum EntityKind {
    PERSON,
    ORGANISATION,
    PLACE
}
