package oyer.core.read.time;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// The century of a year written with two digits: `84`, `'09`. It is the latest that is not after the writing, for
/// forms and reports tell of what was; a little after it only when the other would be a lifetime ago (`4/30/89`
/// written in 1986 is a date to come). Where the day of writing is unknown, the year nearest to the latest one that
/// the document writes out.
final class TwoDigitYear {

    /// So many years ahead a document plans: a warranty, a sentence, an appointment.
    private static final int PLANNED = 10;

    /// Longer ago than most of what a living person tells of.
    private static final int LIFETIME = 80;

    /// A form that is written over years goes on at most so long after its last year written out, which may be that of
    /// a birth.
    private static final int GOES_ON = 45;

    /// No paper with two-digit years is older: `1430` beside `06/09/91` is half past two.
    private static final int OLDEST = 1700;

    /// Assumed when a document writes out no year at all.
    private static final int UNKNOWN = 1999;

    private TwoDigitYear() {}

    /// @param written the year of writing, where it is known
    /// @param latest the latest year that the document writes out
    static int of(int yy, Optional<Integer> written, OptionalInt latest) {
        if (written.isPresent()) {
            int year = lastNotAfter(yy, written.get());
            return year + 100 <= written.get() + PLANNED && year < written.get() - LIFETIME ? year + 100 : year;
        }
        int around = latest.orElse(UNKNOWN);
        int past = lastNotAfter(yy, around);
        int future = past + 100;
        return future - around <= GOES_ON && future - around < around - past ? future : past;
    }

    /// Years of the future (a sentence's end, a plan) may be written out too; they only matter where the writing is
    /// unknown.
    static OptionalInt latest(List<Expression> expressions) {
        OptionalInt latest = OptionalInt.empty();
        Expression before = null;
        boolean hours = expressions.stream().anyMatch(e -> e.has("military"));
        for (Expression e : expressions) {
            // among hours of four digits, `1840 to 2213` is no year of Queen Victoria's
            boolean hour = hours && e.month == 0 && e.year < 2000 && e.year % 100 < 60;
            boolean year = !hour && e.year >= OLDEST && e.year <= 2100 && !e.bc && !e.has("military");
            if (year && !isHour(e, before) && e.year > latest.orElse(0)) {
                latest = OptionalInt.of(e.year);
            }
            before = e;
        }
        return latest;
    }

    /// `06/08/91   1900` in a form: right behind a day that has its year stands the hour.
    private static boolean isHour(Expression e, @Nullable Expression before) {
        boolean dated = before != null && (before.yy >= 0 || before.numbers.size() >= 3 || before.day > 0);
        return before != null && dated && e.month == 0 && e.first == before.last + 1;
    }

    private static int lastNotAfter(int yy, int around) {
        int year = Math.floorDiv(around, 100) * 100 + yy;
        return year > around ? year - 100 : year;
    }
}
