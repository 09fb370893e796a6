package oyer.core.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import oyer.core.text.Passage;

/// The day of the matter that the papers of a case are about, as one of them says it.
///
/// @param day of a night the day on which it began, where nothing says more
/// @param at about when on that day, where the papers tell; local to where it happened
/// @param passage the words that say so
public record MatterDay(LocalDate day, Optional<LocalDateTime> at, Passage passage) {}
