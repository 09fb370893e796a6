package oyer.core.text;

/// Parts of speech, as coarse as reading clauses needs.
public enum WordKind {
    NOUN,
    NAME,
    PRONOUN,
    VERB,
    AUXILIARY,
    ADJECTIVE,
    ADVERB,
    PREPOSITION,
    SUBORDINATOR,
    COORDINATOR,
    DETERMINER,
    PARTICLE,
    NUMBER,
    OTHER
}
