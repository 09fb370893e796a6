package oyer.core.read.finding;

import java.util.OptionalInt;
import java.util.Set;
import oyer.core.text.Passage;

/// How a thing was kept on its way: that it was sealed, with which seal, that its seal was broken or lacking;
/// who gave it to whom.
///
/// @param things by their names of `bearers.txt`, without what it was packed in where more is told
/// @param marks exhibit numbers, letters and digits only
/// @param number of the seal; empty where none is told
/// @param anew whether it tells of a seal that was put on later
/// @param giver entity that gave it; empty where it is not told or not known
/// @param taker entity that got it
public record Keeping(
        Kind kind,
        Set<String> things,
        Set<String> marks,
        String number,
        boolean anew,
        OptionalInt giver,
        OptionalInt taker,
        Passage passage) {

    public enum Kind {
        SEALED,
        /// The seal was broken, or there was none.
        OPEN,
        HANDED
    }

    public Keeping {
        things = Set.copyOf(things);
        marks = Set.copyOf(marks);
    }
}
