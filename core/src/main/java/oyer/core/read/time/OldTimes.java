package oyer.core.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import oyer.core.time.When;

/// Tells days of birth from what a paper tells: `GUBLER Monika, 02.05.1961, Posthalterin`.
final class OldTimes {

    /// So many years before its paper lies no day that a story of hours goes on from, where few others lie beside it.
    private static final int OLD = 13;

    private static final long A_YEAR = 400;

    private final List<LocalDate> writtenOut;
    private final LocalDate latest;

    /// @param writtenOut the days whose years the text writes out in full
    OldTimes(Optional<LocalDate> written, List<LocalDate> writtenOut) {
        this.writtenOut = writtenOut;
        this.latest = writtenOut.stream().reduce(written.orElse(LocalDate.MIN), (a, b) -> a.isAfter(b) ? a : b);
    }

    /// Whether a day lies so long before the writing and every day that the text names.
    boolean isOld(LocalDate day) {
        return latest.getYear() - day.getYear() >= OLD;
    }

    /// Whether a day lies so long before the writing, or before the last day that the text names, and so far
    /// from most of its days, that it is rather somebody's birth than what is told.
    boolean hold(When when) {
        if (!(when instanceof When.Day told) || !isOld(told.date())) {
            return false;
        }
        long beside = writtenOut.stream()
                .filter(other -> Math.abs(other.toEpochDay() - told.date().toEpochDay()) <= A_YEAR)
                .count();
        return beside * 3 <= writtenOut.size();
    }

    /// Whether a day is that of a birth, by its words or, where it is long ago, by the name before it.
    boolean isBirth(String text, Atoms atoms, Expression e, DayOrder order) {
        int start = atoms.start(e.first);
        int end = atoms.end(e.last);
        return InPassing.isBirth(text, start, end)
                || InPassing.isBehindName(text, start, end)
                        && WrittenDate.complete(e, order).filter(this::isOld).isPresent();
    }
}
