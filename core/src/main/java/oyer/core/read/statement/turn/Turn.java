package oyer.core.read.statement.turn;

import oyer.core.read.statement.cue.Draft.Range;

/// A turn of a transcript as it stands in the text.
///
/// @param start first token of the label
/// @param end the token that closes it (`:`, `.`)
/// @param speaker the words that say who speaks; none when the label is `Q` or `A` and nobody was named
/// @param named where the speaker's name stands, when those words give an office only
/// @param limit the token after its last
record Turn(int start, int end, Range speaker, Range named, Range hearer, Sort sort, int limit) {

    Turn until(int limit) {
        return new Turn(start, end, speaker, named, hearer, sort, limit);
    }

    enum Sort {
        QUESTION,
        ANSWER,
        /// Its label has a title or an office.
        TITLED,
        PLAIN
    }
}
