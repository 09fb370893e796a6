package oyer.core.read.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Grain;

/// From where a document's relative expressions are reckoned: the day it was written, and how far its story has come.
final class Reference {

    private final Optional<LocalDate> written;
    private final boolean narrative;
    private @Nullable CalendarPoint story;
    private int storyBy = -1;
    private @Nullable CalendarPoint day;
    private int dayBy = -1;
    private @Nullable CalendarPoint quarter;
    private int quarterAtom = -1_000_000;
    private int dayAtom = -1_000_000;

    /// @param narrative whether the text tells of times long before it was written, so that a bare month belongs to the
    ///     story and not to the day of writing
    Reference(Optional<LocalDate> written, boolean narrative) {
        this.written = written;
        this.narrative = narrative || written.isEmpty();
    }

    Optional<LocalDate> written() {
        return written;
    }

    boolean narrative() {
        return narrative;
    }

    Optional<CalendarPoint> story() {
        return Optional.ofNullable(story);
    }

    /// The number of the expression that brought the story where it is.
    int storyBy() {
        return storyBy;
    }

    /// The last day that was named, if it was named within `reach` atoms.
    Optional<CalendarPoint> day(int atom, int reach) {
        return atom - dayAtom <= reach ? Optional.ofNullable(day) : Optional.empty();
    }

    int dayBy() {
        return dayBy;
    }

    /// The last quarter that was named, if it was named within `reach` atoms; companies report by quarters.
    Optional<CalendarPoint> quarter(int atom, int reach) {
        return atom - quarterAtom <= reach ? Optional.ofNullable(quarter) : Optional.empty();
    }

    void move(CalendarPoint to, int by, int atom) {
        if (to.grain() == Grain.CENTURY || to.grain() == Grain.DECADE) {
            return;
        }
        if (to.grain() == Grain.QUARTER) {
            quarter = to;
            quarterAtom = atom;
        }
        story = to;
        storyBy = by;
        if (to.grain() == Grain.DAY || to.grain() == Grain.TIME) {
            day = CalendarPoint.day(to.start());
            dayBy = by;
            dayAtom = atom;
        }
    }
}
