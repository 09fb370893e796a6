package oyer.core.read.happening;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import oyer.core.text.Passage;

/// That somebody came, left or was there, told with its hour: `he left at eleven`, `was there until half past twelve`,
/// `she never came in till six`.
///
/// @param first token of the clause that tells it
/// @param end the token behind the clause
/// @param open whether it may as well have been later (of [Kind#LEFT]) or earlier (of [Kind#CAME]): `was still there at
///     ten`, `home by midnight`
/// @param half whether it is not said of which half of the day it is
/// @param day where the words or a head say so
/// @param sure whether the day is told with the hour
/// @param slack minutes by which another telling may differ and mean the same
/// @param words the clause, with its hour
public record Movement(
        Kind kind,
        LocalTime time,
        boolean open,
        boolean half,
        Optional<LocalDate> day,
        boolean sure,
        int slack,
        int first,
        int end,
        Passage words) {

    public enum Kind {
        CAME,
        LEFT,
        /// Was there at that hour.
        THERE
    }
}
