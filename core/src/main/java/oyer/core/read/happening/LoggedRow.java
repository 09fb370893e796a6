package oyer.core.read.happening;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import oyer.core.text.Passage;

/// A coming or a leaving that a card or a book logs: `1938  C. Pratley  OUT`, the cell under `Gehen` of a time card.
///
/// @param row the line
/// @param holder the words in which whoever came or left is named: the line, or that of the card's holder
/// @param head the words above the first such line: whose book it is
public record LoggedRow(
        Movement.Kind kind, LocalTime time, LocalDate day, Passage row, Optional<Passage> holder, Passage head) {}
