package oyer.core.read.finding;

import java.util.Set;
import oyer.core.text.Passage;

/// That a thing was taken, sent or looked at, that something was found on it, or that a trace on it is somebody's; or
/// that it was not so.
///
/// @param denied whether it says that it was not so
/// @param yet whether only until it was written: `has not been examined so far`
/// @param things of which it is told, by their names of `bearers.txt`
/// @param marks exhibit numbers of those things, letters and digits only
/// @param sought what was looked for or found, of [Cue#SOUGHT], as bits; 0 where it does not say
/// @param sides left or right, where it says
/// @param people entities whose trace it is or is not; whose sample it is
/// @param passage words that say so
public record Finding(
        Kind kind,
        boolean denied,
        boolean yet,
        Set<String> things,
        Set<String> marks,
        long sought,
        Set<String> sides,
        Set<Integer> people,
        Passage passage) {

    /// In the order in which the one takes the other to have been done.
    public enum Kind {
        TAKEN,
        SENT,
        EXAMINED,
        /// Blood, a print on a thing.
        PRESENT,
        /// Whose a trace is.
        SOURCE
    }

    public Finding {
        things = Set.copyOf(things);
        marks = Set.copyOf(marks);
        sides = Set.copyOf(sides);
        people = Set.copyOf(people);
    }

    /// Whether two say what they say of one kind of trace, as far as both tell.
    public boolean alike(Finding other) {
        return sought == 0 || other.sought == 0 || (sought & other.sought) != 0;
    }
}
