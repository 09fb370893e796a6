package oyer.core.read.clause;

import java.util.OptionalInt;
import java.util.Set;
import oyer.core.text.Passage;

/// What one clause says was so, or was not so: `she could not see his face` is `see`, denied, of a face, by her.
///
/// @param passage the clause; of a question that is answered by yes or no, question and answer
/// @param predicate what is said, as `predicates.txt` names it
/// @param denied whether it was not so
/// @param doer number of the entity whose doing it is; empty where the clause names none (`gasoline was found`)
/// @param people numbers of the other entities that the clause names
/// @param things what else it speaks of, as `things.txt` names it, or by the stem of its word
/// @param teller number of the entity that says so; empty where the document does
public record Proposition(
        Passage passage,
        Predicate predicate,
        boolean denied,
        OptionalInt doer,
        Set<Integer> people,
        Set<String> things,
        OptionalInt teller) {

    public Proposition {
        people = Set.copyOf(people);
        things = Set.copyOf(things);
    }
}
