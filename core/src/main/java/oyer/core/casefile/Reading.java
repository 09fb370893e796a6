package oyer.core.casefile;

import oyer.core.text.Passage;

/// What the program proposes from a passage. A reviewer confirms, amends or rejects it (see [Ruling]).
public sealed interface Reading
        permits TimeReading, Mention, Relation, Quantity, Event, Statement, ExhibitReading, Proceeding {

    /// The words that it rests on.
    Passage passage();

    Grounds grounds();
}
