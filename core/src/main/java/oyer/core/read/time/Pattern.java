package oyer.core.read.time;

import java.util.List;

/// A pattern of a rule as written.
sealed interface Pattern {

    /// One atom of a class or one spelled-out word.
    ///
    /// @param classId see [Lexicon]
    /// @param glued whether nothing may stand between it and the atom before
    /// @param span number of the bracket it stands in, from 0; -1 outside of every bracket
    record Leaf(int classId, boolean glued, int span) implements Pattern {}

    record Sequence(List<Pattern> parts) implements Pattern {}

    record Choice(List<Pattern> options) implements Pattern {}

    record Maybe(Pattern part) implements Pattern {}
}
