package oyer.bench.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import oyer.core.text.Language;
import oyer.core.text.Span;

/// A text with the temporal expressions that people found in it.
///
/// @param written the day it was written, where the corpus gives it
record Sample(String name, Language language, String text, Optional<LocalDate> written, List<Found> gold) {

    /// An expression: where, and its TIMEX3 value; empty where the corpus gives none.
    record Found(Span span, String value) {}
}
