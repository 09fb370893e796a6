package oyer.core.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.time.CalendarPoint;

/// Which day told of a moment ago a bare weekday goes back to: that with which a range of weekdays began, one within
/// the last range, or the same weekday named by its day of the month.
final class WeekdaysTold {

    /// Within so many atoms a weekday goes back to the days told last.
    private static final int NEAR = 60;

    private static final Set<String> BEGINS = Set.of("between", "from", "zwischen", "von", "vom");
    private static final Set<String> GOES_ON = Set.of("and", "to", "until", "till", "und", "bis", "zum");

    private final Atoms atoms;
    private final Reference reference;
    private final LookingBack back;
    private final Matter matter;
    /// Of the expression before.
    private @Nullable LocalDate last;
    /// The last one named by its day of the month.
    private @Nullable LocalDate named;
    /// The last range of weekdays.
    private @Nullable LocalDate from;

    private @Nullable LocalDate to;
    /// Where the last of them was named.
    private int atom = -1_000;

    WeekdaysTold(Atoms atoms, Reference reference, LookingBack back, Matter matter) {
        this.atoms = atoms;
        this.reference = reference;
        this.back = back;
        this.matter = matter;
    }

    /// To be called before an expression is resolved.
    void reach(Expression e, @Nullable Expression before) {
        if (isEndOfRange(e, before)) {
            // `between 5.30pm and 7pm on Friday` are hours of one day
            e.follows = before == null || before.weekday != e.weekday;
            e.beside = last;
            return;
        }
        if (!matter.looksBack() || !isBare(e)) {
            return;
        }
        LocalDate within = e.first - atom <= NEAR ? within(DayOfWeek.of(e.weekday)) : null;
        int reach = isOfWriting(e) ? Places.THAT : NEAR;
        if (within != null) {
            e.beside = within;
        } else if (named != null
                && named.getDayOfWeek().getValue() == e.weekday
                && !back.isTelling(named)
                && e.first - atom <= reach) {
            e.beside = named;
        }
    }

    /// An expression was resolved.
    void name(Expression e, Optional<CalendarPoint> point) {
        LocalDate before = last;
        last = point.map(CalendarPoint::start).orElse(null);
        if (last == null) {
            return;
        }
        if (e.follows && before != null && before.isBefore(last)) {
            from = before;
            to = last;
            atom = e.first;
        }
        if (e.day > 0 && e.hour < 0 && !last.equals(reference.written().orElse(null))) {
            named = last;
            atom = e.first;
        }
    }

    /// `between Friday at half past one and Monday at eight`: the Monday after.
    private boolean isEndOfRange(Expression e, @Nullable Expression before) {
        return before != null
                && before.weekday > 0
                && e.weekday > 0
                && e.point.isEmpty()
                && e.first - before.last == 2
                && before.first > 0
                && GOES_ON.contains(atoms.word(e.first - 1))
                && BEGINS.contains(atoms.word(before.first - 1));
    }

    /// `Friday afternoon`, and nothing that says which Friday.
    private static boolean isBare(Expression e) {
        return e.weekday > 0 && e.day == 0 && e.point.isEmpty() && !e.has("back") && !e.has("weeks");
    }

    /// `between Friday and Monday ... on Sunday`: the one between them.
    private @Nullable LocalDate within(DayOfWeek weekday) {
        if (from == null || to == null) {
            return null;
        }
        LocalDate day = from.with(TemporalAdjusters.nextOrSame(weekday));
        return day.isAfter(to) ? null : day;
    }

    /// Whether the paper itself was written on such a weekday: of the same day one says `today`.
    private boolean isOfWriting(Expression e) {
        return reference
                .written()
                .filter(day -> day.getDayOfWeek().getValue() == e.weekday)
                .isPresent();
    }
}
