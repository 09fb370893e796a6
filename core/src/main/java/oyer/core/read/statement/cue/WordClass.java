package oyer.core.read.statement.cue;

/// Classes of words by which clauses are told; a word may be in several.
public enum WordClass {
    AUX,
    BE,
    NEG,
    DET,
    POSS,
    PREP,
    CONJ,
    SUB,
    REL,
    PRO,
    OBJ,
    THAT,
    ADV,
    VERB,
    TIME,
    OCCASION,
    SOURCE,
    /// Verbs with which a noun says what is said: `made a claim`.
    CARRY,
    /// Verbs that lead somebody to do something: `led her to say`.
    LEAD,
    /// A pronoun with its verb: `he's`, `they'll`.
    CLITIC,
    /// What a court or a board grants or denies: to deny it is to decide.
    GRANTED,
    /// What somebody writes: his notes say what he says.
    WRITING,
    /// A German subjunctive that is nothing but the mood of report (`sei`, `habe`), and no mere possibility (`wäre`).
    REPORT,
    /// German strong verbs in the past, whose form does not show it: `kam`, `rief`.
    PAST,
    /// German verbs with which somebody utters what a noun says: `äußerte die Vermutung`.
    UTTER;

    public int bit() {
        return 1 << ordinal();
    }
}
