package oyer.core.casefile;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// Something said to have happened. The passage is the clause.
///
/// @param what a few words, from the text
/// @param when as far as the text says; never a neighbour's date
/// @param time the words that date it
/// @param people numbers of entities of the same document who take part
/// @param place number of the entity where it happened
/// @param accordingTo number of the entity who says so; empty when the writer says it himself
public record Event(
        Passage passage,
        String what,
        When when,
        Optional<Passage> time,
        List<Integer> people,
        OptionalInt place,
        OptionalInt accordingTo,
        Grounds grounds)
        implements Reading {

    public Event {
        people = List.copyOf(people);
    }

    /// The same, at another time.
    public Event at(When then) {
        return new Event(passage, what, then, time, people, place, accordingTo, grounds);
    }
}
