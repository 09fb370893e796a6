package oyer.core.read.happening;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import oyer.core.text.Passage;

/// What a paper tells of something that goes on for a while.
public sealed interface Course {

    /// As the table names it: `interview`, `detention`.
    String kind();

    Passage passage();

    /// How long it went on.
    ///
    /// @param least minutes
    /// @param most minutes
    /// @param days whether it is counted in days or longer
    /// @param sentence in which it is told
    /// @param on the one day that the sentence names
    record Lasted(
            String kind, long least, long most, boolean days, Passage passage, Passage sentence, Optional<LocalDate> on)
            implements Course {}

    /// Its beginning or its end.
    ///
    /// @param end whether it is the end
    /// @param clock whether it is told to the minute
    record Bound(String kind, boolean end, LocalDateTime at, boolean clock, Passage passage, Passage sentence)
            implements Course {}

    /// Everything of one paper, in order of place.
    record Told(List<Lasted> lengths, List<Bound> bounds) {
        public Told {
            lengths = List.copyOf(lengths);
            bounds = List.copyOf(bounds);
        }
    }
}
