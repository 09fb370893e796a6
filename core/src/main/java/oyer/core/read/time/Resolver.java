package oyer.core.read.time;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.TimeReading;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Grain;
import oyer.core.time.Timex;
import oyer.core.time.Timex.Mod;
import oyer.core.time.Timex.Type;
import oyer.core.time.When;

/// Places one expression after another on the calendar. What an expression lacks comes from the day of writing or from
/// the story ([Reference]), in the direction of the sentence's tense.
final class Resolver {

    /// Beyond it, a counted day is no day of a month, nor one of the first days of something.
    private static final int LAST_OF_MONTH = 31;

    /// So many years or weeks ago nobody counts to the day.
    private static final int LONGEST = 1000;

    /// Within so many atoms of a length, `that time` is as long.
    private static final int THAT_TIME = 12;

    /// From this hour on an hour at night lies before midnight.
    private static final int LATE = 6;

    /// Ordinals before this one count more often than they date.
    private static final int FOURTH = 4;

    /// Later in the afternoon no court sits, and none sits so early in the morning: `the court rose at half past four`.
    private static final int COURT_RISES = 5;

    private static final int HALF_QUARTER = 45;

    /// Within so many atoms of nine months told, a period is theirs.
    private static final int PERIOD = 40;

    private final Reference reference;
    private final Tense tense;
    private final Places places;
    private final DayOrder order;
    /// The latest year that the document writes out; its last word on when it can have been written.
    private final OptionalInt latest;
    /// The last length told, and where it ends.
    private @Nullable Resolved span;

    private int spanAtom;
    private final boolean twelve;
    private final boolean full;
    private final Matter matter;
    private final ClockSetting clocks;

    /// @param full whether the document tells its hours to twenty-four
    /// @param twelve whether the document tells its hours by twelve: `8:30` may be one of the evening
    Resolver(
            Reference reference,
            Tense tense,
            LookingBack back,
            ClockSetting clocks,
            Matter matter,
            DayOrder order,
            OptionalInt latest,
            boolean twelve,
            boolean full) {
        this.reference = reference;
        this.tense = tense;
        this.places = new Places(reference, tense, back, clocks, matter);
        this.clocks = clocks;
        this.matter = matter;
        this.order = order;
        this.latest = latest;
        this.twelve = twelve;
        this.full = full;
    }

    /// Empty when the words turn out to be no time (a 31st of June).
    Optional<Resolved> resolve(Expression e) {
        places.start();
        return switch (e.rule.meaning()) {
            case DATE -> date(e).map(resolved -> resolved.leaned() >= 0 ? resolved : resolved.leaning(places.leaned()));
            case OFFSET -> {
                if (e.has("shift")) {
                    e.shift = e.setting("shift");
                }
                Resolved placed = offset(e).leaning(places.leaned());
                // the length is the value, as the corpora have it, and the place is kept
                yield Optional.of(
                        e.has("length")
                                ? new Resolved(
                                        Amounts.duration(e).timex(), placed.when(), Optional.empty(), places.leaned())
                                : placed);
            }
            case DURATION -> {
                Resolved duration = Amounts.duration(e);
                span = duration;
                spanAtom = e.last;
                yield Optional.of(duration);
            }
            case SET -> Optional.of(Amounts.set(e));
            // `three years; throughout that time`
            case REF ->
                span != null && e.has("that") && e.first - spanAtom <= THAT_TIME
                        ? Optional.of(span)
                        : Optional.of(Resolved.of(Type.DATE, e.ref.isEmpty() ? ref(e) : e.ref));
            case NOTHING -> Optional.empty();
        };
    }

    /// `it had been shut the day before`, `I have seen him once, a week earlier`: a look back from what is told.
    boolean isPerfect(Expression e) {
        return tense.isPerfect(e) || tense.isPresentPerfect(e);
    }

    /// Whether a feast is told of somebody's past, in passing.
    boolean isInPassing(Expression e) {
        return tense.isInPassing(e);
    }

    /// What that which was resolved last has to do with the matter, of which no paper has said when it was.
    TimeReading.Bearing bearing() {
        return places.isOpen()
                ? TimeReading.Bearing.OPEN
                : places.isLoose() ? TimeReading.Bearing.LOOSE : TimeReading.Bearing.NONE;
    }

    private static String ref(Expression e) {
        return e.has("ref") ? e.setting("ref") : "PRESENT_REF";
    }

    private Optional<Resolved> date(Expression e) {
        boolean custody =
                e.setting("counted").equals("custody") && reference.arrest().isPresent();
        if (e.has("counted") && !e.setting("counted").equals("now") && (counted(e) > LAST_OF_MONTH || custody)) {
            // `it was his 400th day`: the day that is told of, whatever the count comes to
            boolean told = e.setting("counted").equals("told")
                    && reference
                            .day(e.first, Places.TOLD)
                            .filter(day -> !reference.arrest().equals(Optional.of(day.start())))
                            .isPresent();
            if (!told && reference.arrest().isPresent()) {
                return Optional.of(inCaptivity(e, reference.arrest().get()));
            }
            if (!told) {
                return Optional.of(Resolved.of(Type.DATE, "XXXX-XX-XX"));
            }
            e.year = Expression.NONE;
            e.day = 0;
        }
        if (clocks.isCounted(e)) {
            return Optional.empty();
        }
        if (e.has("deed") && matter.day().isEmpty()) {
            return Optional.empty();
        }
        if (e.has("generic")) {
            return Optional.of(unplaced(e));
        }
        Settings.apply(e, order);
        if (e.has("late") && Math.max(e.day, e.ordinal) < FOURTH) {
            return Optional.empty(); // `that would be the second`, of anything
        }
        if (e.has("bare")
                && (e.hour < 1 || e.hour > 12 || reference.hours(e.first).isEmpty() && !matter.looksBack())) {
            return Optional.empty();
        }
        if (isSpoken(e)
                || e.has("now")
                || isBesidePart(e)
                || twelve && e.hour > 0 && e.minute >= 0 && e.second < 0 && e.rule.isClock()) {
            boolean another = e.dayOffset != Expression.NONE || e.weekday > 0 && e.point.isEmpty();
            String told = another ? "" : reference.hoursOfDay(e.first);
            if (!full || isBesidePart(e) || !e.rule.name().equals("uhr")) { // `from 21 Uhr to 6 Uhr`
                String meal = clocks.meal(e);
                e.breakfast = meal.equals("TMO");
                String beside = !meal.isEmpty() ? meal : e.ahead.isEmpty() ? told : e.ahead;
                boolean sentence = tense.inSentence(reference.hoursAtom(), e);
                Clock.halfOfDay(e, beside, sentence, tense.isPerfect(e));
                e.twelve = !e.am && !e.pm && e.part.isEmpty() && e.hour >= 1 && e.hour <= 12;
                if (e.twelve && clocks.isWaking(e)) {
                    e.am = true;
                    e.twelve = false;
                }
                boolean early = told.compareTo("T00") >= 0 && told.compareTo("T06") < 0;
                if (e.twelve && early && e.hour > COURT_RISES && e.hour < 12 && tense.isPerfect(e)) {
                    e.pm = true; // `taken at ten past twelve at night; he had been there from eight o'clock`
                    e.twelve = false;
                }
                boolean now = e.has("now") && matter.tellsNoLetter();
                e.pm |= e.twelve && e.hour <= COURT_RISES && matter.looksBack() && (now || clocks.isOfProcedure(e));
            }
        }
        if (e.yy >= 0 && e.year == Expression.NONE) {
            e.year = century(e.yy);
            int now = reference
                    .written()
                    .or(() -> reference.story().map(CalendarPoint::start))
                    .map(LocalDate::getYear)
                    .orElse(latest.orElse(e.year));
            e.year -= e.born && e.year > now ? 100 : 0;
        }
        if (e.bc && e.year != Expression.NONE) {
            e.year = 1 - e.year;
        }
        if (e.day == 0 && e.ordinal > 0 && e.century < 0 && Settings.isDayOrdinal(e)) {
            e.day = e.ordinal;
        }
        if (e.hour > 24 || e.minute > 59) {
            return Optional.empty();
        }
        if (e.day > 31 || e.month > 0 && e.day > 0 && !Calendar.exists(2000, e.month, e.day)) {
            return Optional.empty();
        }
        pointedYear(e);
        int nth = e.has("nth") ? Math.max(e.ordinal, 0) : -1;
        long counted = e.setting("beside").equals("count") ? Amounts.beside(e) : 0;
        Optional<CalendarPoint> found = places.point(e);
        if (found.isEmpty()) {
            Resolved open = unplaced(e);
            return Optional.of(
                    places.between().isEmpty()
                            ? open
                            : new Resolved(open.timex(), places.between().get(), Optional.empty(), places.leaned()));
        }
        if (e.has("ended") && e.unit.equals("Q")) {
            // the three months up to that day are mostly of the quarter in whose midst they began to end
            return Optional.of(
                    at(CalendarPoint.of(Grain.QUARTER, found.get().start().minusDays(HALF_QUARTER))));
        }
        if (e.twelve && !e.am && !e.pm && found.get().grain() == Grain.DAY) {
            e.pm = matter.isAfternoon(found.get().start().plusDays(counted), e.hour, e.minute);
        }
        CalendarPoint point =
                e.has("week") ? CalendarPoint.of(Grain.WEEK, found.get().start()) : found.get();
        if (e.has("yearago")) {
            point = CalendarPoint.of(point.grain(), point.start().minusYears(1));
        }
        if (e.setting("beside").equals("count")) {
            point = CalendarPoint.day(point.start().plusDays(counted));
        } else if (e.has("beside") && !e.shift.isEmpty()) {
            point = e.setting("beside").equals("weekday")
                    ? CalendarPoint.day(Pointing.beside(point.start(), e.weekday, e.shift.startsWith("-")))
                    : point.plus(e.shift.startsWith("-") ? -1 : 1);
        }
        if (e.has("weeks")) {
            long weeks = e.numbers.isEmpty() ? 1 : Math.min(e.numbers.getFirst(), 100);
            weeks = e.unit.equals("D") ? weeks / 7 : weeks; // eight days are a week, fourteen are two
            point = point.plus(e.setting("weeks").equals("ago") ? -7 * weeks : 7 * weeks);
        }
        if (e.has("eve")) { // `Nacht auf Sonntag` is the one that ends there
            point = point.plus(-1);
        }
        if (nth >= 0) {
            Optional<CalendarPoint> day = Calendar.weekdayOfMonth(point, e.weekday, nth);
            if (day.isEmpty()) {
                return Optional.empty();
            }
            point = day.get();
        }
        Optional<Mod> mod = Amounts.mod(e.edge);
        String time = time(e);
        if (!time.isEmpty() && (point.grain() == Grain.DAY || point.grain() == Grain.TIME)) {
            point = point.at(time);
        }
        if (!time.isEmpty() && found.get().grain() != Grain.DAY && found.get().grain() != Grain.TIME) {
            return Optional.of(inMonth(found.get(), time));
        }
        Type type = point.grain() == Grain.TIME ? Type.TIME : Type.DATE;
        When when = e.has("yearend") && point.grain() == Grain.YEAR
                ? Calendar.when(CalendarPoint.of(Grain.MONTH, point.end()), Optional.empty())
                : e.has("small") && type == Type.TIME ? Calendar.smallHours(point.start()) : Calendar.when(point, mod);
        return Optional.of(
                new Resolved(new Timex(type, point.value(), mod), when, Optional.of(point), places.leaned()));
    }

    /// `an evening in August 1984`: one evening, and nobody says which.
    private Resolved inMonth(CalendarPoint point, String time) {
        String value = point.grain() == Grain.MONTH ? point.value() + "-XX" + time : point.value();
        return new Resolved(
                Timex.of(point.grain() == Grain.MONTH ? Type.TIME : Type.DATE, value),
                Calendar.when(point, Optional.empty()),
                Optional.of(point),
                places.leaned());
    }

    /// `on Saturday evening between 9 and 9:30`
    private boolean isBesidePart(Expression e) {
        String told = e.rule.isClock() && e.hour > 0 && e.hour < 12 ? reference.hours(e.first) : "";
        boolean second = e.setting("clocks").equals("two") && told.compareTo("T12") >= 0;
        return (second || told.equals("TEV") || told.equals("TAF")) && tense.inSentence(reference.hoursAtom(), e);
    }

    /// Whether an hour of twelve is told, which is before noon or after it: `half past eight`, but not `8:30`.
    private static boolean isSpoken(Expression e) {
        return e.has("bare") || e.has("told") || e.has("minutes") || e.has("clock") || e.rule.isClock() && e.minute < 0;
    }

    /// The number of a counted day: `1,002nd` comes in two parts.
    private static long counted(Expression e) {
        if (e.ordinal < 0) { // German writes 1002. Tag
            return e.year != Expression.NONE ? e.year : e.numbers.isEmpty() ? e.day : e.numbers.getFirst();
        }
        return Math.min(e.numbers.isEmpty() ? 0 : e.numbers.getFirst(), 100) * 1000L + e.ordinal;
    }

    /// `his 400th day in prison`: counted from the arrest, whose day is the first.
    private Resolved inCaptivity(Expression e, LocalDate arrest) {
        return at(CalendarPoint.day(arrest.plusDays(Math.min(counted(e), 100_000) - 1)))
                .leaning(reference.arrestBy());
    }

    /// A year of two digits, by the writing or, where that is unknown, by the years that the document writes out.
    private int century(int yy) {
        return TwoDigitYear.of(yy, reference.written().map(LocalDate::getYear), latest);
    }

    /// `June last year`, `this year's third quarter`: the pointed year becomes the year.
    private void pointedYear(Expression e) {
        boolean partOfYear =
                e.month > 0 || !e.holiday.isEmpty() || e.quarter() > 0 || e.half > 0 || !e.season.isEmpty();
        if (!e.point.isEmpty() && e.unit.equals("Y") && partOfYear && e.year == Expression.NONE) {
            places.pointed(e.point, Grain.YEAR)
                    .ifPresent(year -> e.year = year.start().getYear());
            e.point = "";
        }
    }

    // --- times of day ----------------------------------------------------------------------------------------------

    private static String time(Expression e) {
        if (e.hour < 0 || e.part.endsWith(":00")) { // `12 midnight` is midnight
            return e.part;
        }
        boolean night = e.part.equals("TNI") && !e.am && !e.pm && e.hour >= LATE && e.hour <= 12;
        int hour = night ? e.hour + 12 : Clock.hour(e); // ten at night
        String time = "T" + two(hour) + ":" + two(Math.max(e.minute, 0));
        return e.second < 0 ? time : time + ":" + two(e.second);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    // --- without a place -------------------------------------------------------------------------------------------

    /// What is known though the place is not: `XXXX-05-03`.
    private Resolved unplaced(Expression e) {
        String time = time(e);
        StringBuilder value = new StringBuilder("XXXX");
        if (e.month > 0) {
            value.append('-').append(two(e.month));
            if (e.day > 0) {
                value.append('-').append(two(e.day));
            }
        } else if (e.weekday > 0) {
            value.append("-WXX-").append(e.weekday);
        } else if (!e.season.isEmpty()) {
            value.append('-').append(e.season);
        } else if (e.dayOffset == 0 && time.isEmpty()) {
            return Resolved.of(Type.DATE, "PRESENT_REF");
        } else if (!time.isEmpty() || Calendar.grain(e.unit) == Grain.DAY) {
            value.append("-XX-XX");
        } else if (e.unit.equals("M")) {
            value.append("-XX");
        } else if (e.unit.equals("W")) {
            value.append("-WXX");
        }
        return Resolved.of(time.isEmpty() ? Type.DATE : Type.TIME, value + time);
    }

    // --- distances -------------------------------------------------------------------------------------------------

    private Resolved offset(Expression e) {
        boolean fromStory = e.shift.endsWith("story");
        int sign = e.shift.startsWith("-") || e.has("quarter") ? -1 : 1;
        String amount = Amounts.amount(e);
        if (e.unit.isEmpty() && !e.has("quarter")) { // long ago
            return Resolved.of(Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        if (amount.equals("X") || e.plain && e.numbers.isEmpty()) {
            return Resolved.of(Type.DATE, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        Optional<CalendarPoint> quarter = reference.quarter(e.first, Places.QUARTER_REACH);
        if (e.has("quarter") && quarter.isPresent() && monthsToldSince(e)) {
            return at(CalendarPoint.year(
                    e.year != Expression.NONE ? e.year : quarter.get().start().getYear() - 1));
        }
        if (e.has("quarter") && e.year == Expression.NONE && quarter.isPresent() && !reference.narrative()) {
            return at(quarter.get().plus(-4));
        }
        if (e.has("quarter") && e.year != Expression.NONE) {
            return at(quarter.<CalendarPoint>map(
                            q -> new CalendarPoint(Grain.QUARTER, q.start().withYear(e.year), ""))
                    .orElseGet(() -> CalendarPoint.year(e.year)));
        }
        if (amount.equals("0.5") && e.unit.equals("Y")) { // half a year later
            amount = "6";
            e.unit = "M";
        }
        if (e.has("quarter") && e.unit.equals("Q")) {
            e.unit = "Y"; // last year's quarter, and nobody says which
        }
        long number = Math.round(Math.floor(Double.parseDouble(amount))) * (e.unit.equals("FN") ? 2 : 1);
        Grain grain = Calendar.grain(e.unit);
        if (e.has("exact") && number <= LONGEST && grain != Grain.DAY) {
            return places.speech()
                    .map(day -> at(CalendarPoint.day(exact(day, e.unit, number))))
                    .orElseGet(() -> Resolved.of(Type.DATE, "XXXX-XX-XX"));
        }
        // `five years ago` is reckoned from the date line that a document has of its own
        boolean told = reference.narrative() && reference.says().isEmpty();
        Optional<CalendarPoint> base =
                fromStory || told ? places.story() : places.speech().map(CalendarPoint::day);
        if (base.isEmpty() && fromStory) {
            base = places.speech().map(CalendarPoint::day);
        }
        if (e.has("turned") && number <= LONGEST) { // seven years ago next month
            return places.speech()
                    .map(day -> at(CalendarPoint.of(
                            Calendar.grain(e.secondUnit),
                            CalendarPoint.of(Calendar.grain(e.secondUnit), day)
                                    .plus(Pointing.delta(e.point))
                                    .start()
                                    .minusYears(number))))
                    .orElseGet(() -> Resolved.of(Type.DATE, "XXXX-XX"));
        }
        boolean fine = e.unit.equals("H") || e.unit.equals("TM") || e.unit.equals("S");
        if (fine && base.isPresent() && base.get().grain() == Grain.TIME) {
            boolean half = amount.endsWith(".5") && e.unit.equals("H"); // an hour and a half later
            Optional<CalendarPoint> moment = half
                    ? Clock.plus(base.get(), "TM", sign * (60 * number + 30))
                    : Clock.plus(base.get(), e.unit, sign * number);
            if (moment.isPresent()) {
                return at(moment.get());
            }
        }
        if (base.isEmpty() || fine || number > 100_000) {
            return Resolved.of(fine ? Type.TIME : Type.DATE, fine ? "XXXX-XX-XXTXX:XX" : "XXXX-XX-XX");
        }
        CalendarPoint from = grain == Grain.DAY && base.equals(reference.story())
                ? reference.dayOfStory().orElse(base.get())
                : base.get();
        if (grain.finerThan(from.grain()) && from.grain() != Grain.TIME) {
            // nine months after some day of 1989: nobody says which, but it lies in a year that ends in September 1990
            String value = CalendarPoint.of(Grain.YEAR, from.start()).value()
                    + (grain == Grain.DAY ? "-XX-XX" : grain == Grain.WEEK ? "-WXX" : "-XX");
            CalendarPoint first = CalendarPoint.of(grain, from.start()).plus(sign * number);
            CalendarPoint last = CalendarPoint.of(grain, from.end()).plus(sign * number);
            return new Resolved(
                    Timex.of(Type.DATE, value),
                    When.between(first.start(), last.end()),
                    Optional.empty(),
                    places.leaned());
        }
        if (grain == Grain.YEAR && from.grain() == Grain.QUARTER) {
            return at(from.plus(4L * sign * number));
        }
        CalendarPoint point = CalendarPoint.of(grain, from.start()).plus(sign * number);
        boolean ahead = fromStory
                && sign > 0
                && reference.written().map(day -> point.start().isAfter(day)).orElse(false);
        // `earlier this month he rang; two days later he came` is not reckoned from today
        return ahead && places.isTold(e) ? Resolved.of(Type.DATE, "XXXX-XX-XX") : at(point);
    }

    /// `three weeks ago today`.
    private static LocalDate exact(LocalDate day, String unit, long number) {
        return switch (unit) {
            case "W", "WE", "FN" -> day.minusWeeks(number);
            case "Q" -> day.minusMonths(3 * number);
            case "M6" -> day.minusMonths(6 * number);
            case "M" -> day.minusMonths(number);
            case "DE" -> day.minusYears(10 * number);
            case "CE" -> day.minusYears(100 * number);
            default -> day.minusYears(number);
        };
    }

    /// `In the nine months net was $3 million, compared with $1 million in the 1988 period`: the report has gone on
    /// from its quarter to the year so far.
    private boolean monthsToldSince(Expression e) {
        return span != null
                && e.first - spanAtom <= PERIOD
                && spanAtom > reference.quarterAtom()
                && (span.timex().value().equals("P9M") || span.timex().value().equals("P6M"));
    }

    private Resolved at(CalendarPoint point) {
        return new Resolved(
                Timex.of(point.grain() == Grain.TIME ? Type.TIME : Type.DATE, point.value()),
                Calendar.when(point, Optional.empty()),
                Optional.of(point),
                places.leaned());
    }
}
