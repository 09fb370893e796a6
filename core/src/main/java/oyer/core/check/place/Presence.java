package oyer.core.check.place;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import oyer.core.text.Passage;

/// That somebody was somewhere, as a passage says.
///
/// @param person key across the case: a figure's id, or a document's own number
/// @param name as the document has it
/// @param from first minute it can have been
/// @param to last minute it can have been
/// @param throughout whether it lasted from the one to the other (`from 2 pm to 4 pm`) rather than was at some time
///     between
/// @param place as the document has it, where one is told
/// @param passages the clause, then the words that date it
public record Presence(
        String person,
        String name,
        LocalDateTime from,
        LocalDateTime to,
        boolean throughout,
        Optional<String> place,
        String what,
        List<Passage> passages,
        double sure) {

    public Presence {
        passages = List.copyOf(passages);
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("presence of " + name + " from " + from + " to " + to);
        }
    }
}
