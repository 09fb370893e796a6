package oyer.core.check.sheet;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Working;
import oyer.core.check.network.Stretch;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// Lengths of time as texts state them, with the rounding that they allow: `eight years` can be half a year less and
/// nearly a year more, `ten days` may count the first day or not.
public record Lengths(Stretch least, Stretch most) {

    private static final int LONGEST = 2_000;

    /// Empty when a unit is none of the calendar, or the number cannot be what a person counts.
    public static Optional<Lengths> of(Quantity quantity) {
        if (quantity.value().scale() > 0 || quantity.value().intValue() > LONGEST) {
            return Optional.empty();
        }
        int n = quantity.value().intValue();
        Optional<Lengths> exact = of(n, quantity.unit());
        return switch (quantity.bound()) {
            case EXACT -> exact;
            case AT_LEAST ->
                exact.map(l -> new Lengths(full(n, quantity.unit()).orElse(l.least()), Stretch.years(LONGEST)));
            case AT_MOST -> exact.map(l -> new Lengths(new Stretch(0, 0), l.most()));
            case ABOUT -> exact.map(l -> wider(l, n, quantity.unit()));
        };
    }

    /// `Over sixteen years` are sixteen at least, to a week.
    private static Optional<Stretch> full(int n, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "year", "years" -> Optional.of(new Stretch(12 * n, -7));
            case "month", "months" -> Optional.of(new Stretch(n, -7));
            default -> Optional.empty();
        };
    }

    private static Lengths wider(Lengths exact, int n, String unit) {
        int by = Math.max(1, n / 4);
        return of(n - by, unit)
                .flatMap(less -> of(n + by, unit).map(more -> new Lengths(less.least(), more.most())))
                .orElse(exact);
    }

    public static Optional<Lengths> of(int n, String unit) {
        return switch (unit.toLowerCase(Locale.ROOT)) {
            case "day", "days", "d" -> Optional.of(new Lengths(new Stretch(0, n - 1), new Stretch(0, n + 1)));
            case "week", "weeks" -> Optional.of(new Lengths(new Stretch(0, 7 * n - 4), new Stretch(0, 7 * n + 6)));
            case "month", "months" -> Optional.of(new Lengths(new Stretch(n, -16), new Stretch(n, 30)));
            case "year", "years" -> Optional.of(new Lengths(new Stretch(12 * n - 6, 0), new Stretch(12 * n + 12, -1)));
            default -> Optional.empty();
        };
    }

    /// Whether a length can be that from the one day to the other.
    public boolean fit(LocalDate from, LocalDate to) {
        return !least.after(from).isAfter(to) && !most.after(from).isBefore(to);
    }

    /// What a reader is told of a length that fits.
    public static Optional<Consistent> fitting(TimeReading from, TimeReading to, Quantity length, Lengths lengths) {
        LocalDate first = from.when().latest().orElseThrow();
        LocalDate last = to.when().latest().orElseThrow();
        boolean days = from.when() instanceof When.Day && to.when() instanceof When.Day;
        boolean ends = from.when() instanceof When.Interval && to.when() instanceof When.Interval;
        if (!days && !ends || !lengths.fit(first, last)) {
            return Optional.empty(); // of a day and a year the length is not known, only what it can be
        }
        return Optional.of(new Consistent(
                        "time-between",
                        "From " + words(from.passage()) + " to " + words(to.passage()) + " there are "
                                + CalendarWords.length(Period.between(first, last)) + ": " + words(length.passage())
                                + ".",
                        List.of(from.passage(), to.passage(), length.passage()))
                .inGerman("Von " + GermanWords.quoted(words(from.passage())) + " bis "
                        + GermanWords.quoted(words(to.passage())) + " sind es "
                        + GermanWords.length(Period.between(first, last)) + ": " + words(length.passage()) + "."));
    }

    /// How long it is from the one time to the other, beside what the text says; of a year or month only between what.
    public static Worded reckoned(TimeReading from, TimeReading to, Quantity length) {
        LocalDate end = to.when().latest().orElseThrow();
        LocalDate begin = from.when().earliest().orElseThrow();
        LocalDate least = to.when().earliest().orElseThrow();
        LocalDate most = from.when().latest().orElseThrow();
        boolean days = begin.equals(most) && least.equals(end);
        Period shortest = Period.between(most, least);
        Period longest = Period.between(begin, end);
        return new Worded(
                "From " + words(from.passage()) + " to " + words(to.passage()) + " there are "
                        + (days ? "" : CalendarWords.length(shortest) + " at least and ")
                        + CalendarWords.length(longest) + (days ? "" : " at most") + "; the text says "
                        + words(length.passage()).toLowerCase(Locale.ROOT) + ".",
                "Von " + GermanWords.quoted(words(from.passage())) + " bis " + GermanWords.quoted(words(to.passage()))
                        + " sind es " + (days ? "" : "mindestens " + GermanWords.length(shortest) + " und höchstens ")
                        + GermanWords.length(longest) + "; im Text steht "
                        + GermanWords.quoted(words(length.passage())) + ".");
    }

    /// The length told beside the one reckoned, in days or years.
    public static Optional<Working> working(TimeReading from, TimeReading to, Quantity length) {
        LocalDate begin = from.when().earliest().orElseThrow();
        LocalDate most = from.when().latest().orElseThrow();
        LocalDate least = to.when().earliest().orElseThrow();
        LocalDate end = to.when().latest().orElseThrow();
        boolean days = length.unit().equals("day");
        if (!days && !length.unit().equals("year") || least.isBefore(most)) {
            return Optional.empty();
        }
        ChronoUnit unit = days ? ChronoUnit.DAYS : ChronoUnit.YEARS;
        long told = length.value().longValue();
        return Optional.of(new Working(
                days ? Working.Unit.DAYS : Working.Unit.YEARS,
                List.of(
                        Working.Mark.stated(words(length.passage()), told, told),
                        Working.Mark.reckoned("reckoned", unit.between(most, least), unit.between(begin, end)))));
    }

    private static String words(Passage passage) {
        return passage.asRead();
    }
}
