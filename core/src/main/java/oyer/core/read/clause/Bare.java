package oyer.core.read.clause;

import java.util.OptionalInt;
import java.util.Set;
import oyer.core.text.Passage;

/// What one clause speaks of, without its grammar: enough to see whether another clause denies it.
///
/// @param passage the clause; of a question that is answered, question and answer
/// @param denied whether it says that it was not so
/// @param ever whether it says so of any time: `never`, `at all`
/// @param verbs what was or was not done, as `predicates.txt` names it
/// @param things what it speaks of, as `things.txt` names it, or by the stem of its word
/// @param behind verbs and things behind the word that denies, or all of what an answer denies: `without` denies only
///     those
/// @param around the things of the words right before it, for what it only points to (`these were not examined`)
/// @param doer whose doing it is: who says `I`; empty where nobody known
/// @param own whether it is the teller's own doing, known or not
/// @param who whose doing it is, told by name, by a pronoun or by going on from the clause before
/// @param people entities that it names
/// @param near those, and whom its sentence or the ones right before name
/// @param teller entity that says so; empty where the document does
public record Bare(
        Passage passage,
        boolean denied,
        boolean ever,
        Set<String> verbs,
        Set<String> things,
        Set<String> behind,
        Set<String> around,
        OptionalInt doer,
        boolean own,
        OptionalInt who,
        Set<Integer> people,
        Set<Integer> near,
        OptionalInt teller) {

    public Bare {
        verbs = Set.copyOf(verbs);
        things = Set.copyOf(things);
        behind = Set.copyOf(behind);
        around = Set.copyOf(around);
        people = Set.copyOf(people);
        near = Set.copyOf(near);
    }
}
