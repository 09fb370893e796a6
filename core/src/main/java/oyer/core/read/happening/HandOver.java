package oyer.core.read.happening;

import java.time.LocalDate;
import oyer.core.text.Passage;

/// That a thing was handed to a laboratory, or came in there, on a day.
///
/// @param received whether it came in; else it was handed over or sent
/// @param byHand whether who tells it brought it there, so that it came in on the same day
/// @param day words of the day
/// @param sentence in which it is told
public record HandOver(boolean received, boolean byHand, LocalDate on, Passage day, Passage sentence) {}
