package oyer.core.read.happening;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import oyer.core.text.Passage;

/// Something of a kind that happens once, told with its hour.
///
/// @param kind as the table names it: `call`, `arrest`
/// @param time of day, local
/// @param day where the words or a head say so
/// @param sure whether the day is told with the hour, and not reckoned from elsewhere
/// @param slack minutes by which another telling may differ and mean the same
/// @param people numbers of the entities that its sentence names
/// @param words of the hour
/// @param sentence or row of a log
public record Happening(
        String kind,
        LocalTime time,
        Optional<LocalDate> day,
        boolean sure,
        int slack,
        List<Integer> people,
        Passage words,
        Passage sentence) {
    public Happening {
        people = List.copyOf(people);
    }
}
