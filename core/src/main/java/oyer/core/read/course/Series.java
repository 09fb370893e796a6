package oyer.core.read.course;

import java.util.List;
import oyer.core.casefile.Proceeding;

/// So many times, as one passage says, and the steps that the documents date.
///
/// @param said how many, or the so-maniest
/// @param ordinal whether the passage itself tells of the last of them
/// @param listed those dated no later than the passage
public record Series(Proceeding claim, int said, boolean ordinal, List<Step> listed) {

    public Series {
        listed = List.copyOf(listed);
    }

    /// How the number said compares with those that are dated; that fewer are dated proves nothing.
    public enum Count {
        AS_SAID,
        FEWER_LISTED,
        MORE_LISTED
    }

    public Count count() {
        int compared = Integer.compare(listed.size(), said);
        return compared == 0 ? Count.AS_SAID : compared < 0 ? Count.FEWER_LISTED : Count.MORE_LISTED;
    }
}
