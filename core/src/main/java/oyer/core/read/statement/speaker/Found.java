package oyer.core.read.statement.speaker;

import java.util.OptionalInt;

/// Who is meant by the words that say who speaks, if anybody can be told.
///
/// @param guessed whether a pronoun was resolved here and not by the cast
public record Found(OptionalInt entity, boolean guessed) {

    static final Found NOBODY = new Found(OptionalInt.empty(), false);
}
