package oyer.core.read.proceeding;

import oyer.core.text.WordPattern;

/// Words that tell of one step.
///
/// @param action what was done or asked; `*` as a class of the words says, `^` what was asked last before, `-` none
/// @param outcome how it ended; `*` as a class of the words says
/// @param example that it reads
record StepRule(String action, String outcome, Needs needs, WordPattern words, boolean negative, String example) {

    static final String OF_THE_WORDS = "*";
    static final String OF_THE_LAST = "^";
    /// The words look like a step and are none: no other rule reads them.
    static final String NONE = "-";

    /// What a clause must have besides the words.
    enum Needs {
        NOTHING,
        /// Somebody named, or a pronoun or a word for a party, before them.
        PERSON,
        /// A word for an authority.
        COURT,
        /// The words are about all that a cell of a table says.
        CELL,
        /// They stand alone, between two full stops: `Acquitted.`
        ALONE,
        /// A noun at which a day stands: `the hearing before Judge Noe on 3 May`, `Hearing: 3 May`.
        DATED,
        /// The title of a paper that is the record of it.
        TITLE,
        /// A verb of what befalls somebody, in any voice.
        DONE,
        /// They stand alone right behind a verdict, as reports of trials print a sentence: `Guilty. Death.`
        VERDICT
    }
}
