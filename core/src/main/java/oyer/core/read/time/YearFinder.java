package oyer.core.read.time;

import java.time.LocalDate;
import java.util.Optional;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Grain;
import oyer.core.time.Holidays;

/// Finds the year of what comes round every year and is told without one: a month or a day of it, a quarter, a season,
/// a feast.
final class YearFinder {

    /// Within so many months a bare day is the nearest one, whatever the tense.
    private static final int CLOSE = 3;

    /// A bare day that far from the matter is hardly one of it.
    private static final long SOON = 60;

    /// A feast so many days before the day told of may be the one just gone.
    private static final long AROUND = 60;

    private static final long A_FORTNIGHT = 14;

    /// Within so many days it is, whatever lies nearer to the writing.
    private static final long BESIDE = 7;

    private final Reference reference;
    private final Tense tense;
    private final LookingBack back;
    private final Places places;

    YearFinder(Reference reference, Tense tense, LookingBack back, Places places) {
        this.reference = reference;
        this.tense = tense;
        this.back = back;
        this.places = places;
    }

    Optional<CalendarPoint> month(Expression e) {
        boolean nearest = e.weekday > 0 && e.day > 0; // `this coming Sunday, March 8`
        if (!e.point.isEmpty() && e.unit.isEmpty() && !nearest) {
            Optional<CalendarPoint> base = places.base(e.point);
            if (base.isPresent()) {
                LocalDate from = base.get().start();
                int year = from.getYear();
                int delta = Pointing.delta(e.point);
                boolean gone =
                        e.month >= from.getMonthValue() || e.point.equals("last") && Pointing.isJustOver(e, from);
                if (delta < 0 && gone) {
                    year--;
                } else if (delta > 0 && e.month <= from.getMonthValue()) {
                    year++;
                }
                return Calendar.withYear(e, year);
            }
        }
        if (e.point.isEmpty() && places.isBetweenUs(e)) {
            return Calendar.withYear(e, nearWriting(e));
        }
        if (!reference.narrative()) {
            Optional<CalendarPoint> then = tense.of(e) > 0 ? Optional.empty() : places.ofThen(e);
            if (then.isPresent()) {
                places.lean(reference.dayBy());
                Optional<CalendarPoint> since = places.since(then.get());
                if (since.isPresent()) {
                    places.lean(reference.storyBy());
                    then = since;
                }
                return Calendar.withYear(e, Calendar.yearInStory(then.get(), e.month));
            }
            Optional<CalendarPoint> retold = e.weekday == 0 ? back.beforeTrial(e, tense.of(e)) : Optional.empty();
            return retold.isPresent() ? retold : nearMatter(e, Calendar.withYear(e, nearWriting(e)));
        }
        if (reference.written().isPresent() && e.point.isEmpty() && back.isToPaper(e)) {
            return Calendar.withYear(e, nearWriting(e));
        }
        Optional<CalendarPoint> passed = reference.beforePassing();
        if (passed.isPresent()) {
            Optional<CalendarPoint> goesOn =
                    Calendar.withYear(e, passed.get().start().getYear());
            if (goesOn.isPresent() && Calendar.follows(passed.get(), goesOn.get())) {
                return goesOn;
            }
        }
        if (reference.story().isEmpty() && e.day > 0) {
            // `On 3 May she slept. On 5 May 1986 she said so.`
            return reference
                    .ahead()
                    .flatMap(next -> Calendar.withYear(e, next.getYear()).map(here -> LookingBack.nearest(here, next)))
                    .filter(here -> Math.abs(here.start().toEpochDay()
                                    - reference.ahead().get().toEpochDay())
                            <= Calendar.SOON);
        }
        return places.story().flatMap(from -> Calendar.withYear(e, Calendar.yearInStory(from, e.month)));
    }

    /// The year of the matter, for a bare day close to it in a paper that looks back, when that is over and nothing
    /// speaks for the year that is nearer to the writing.
    private Optional<CalendarPoint> nearMatter(Expression e, Optional<CalendarPoint> here) {
        if (e.day == 0 || here.isEmpty() || reference.written().isEmpty() || !places.isAtMatter(e)) {
            return here;
        }
        LocalDate written = reference.written().get();
        int before = places.leaned();
        Optional<CalendarPoint> matter = places.ofMatter(e);
        if (matter.isPresent()) {
            CalendarPoint then = LookingBack.nearest(here.get(), matter.get().start());
            long apart =
                    Math.abs(then.start().toEpochDay() - matter.get().start().toEpochDay());
            boolean ahead = here.get().start().isAfter(written);
            if (!then.start().isAfter(written) && (apart <= BESIDE || ahead && apart <= SOON)) {
                return Optional.of(then);
            }
        }
        places.lean(before);
        return here;
    }

    /// The year of a bare month or day: a day close by is that one, else the tense decides, and most telling is of what
    /// was.
    private int nearWriting(Expression e) {
        LocalDate written = places.speech().orElse(LocalDate.EPOCH);
        int year = written.getYear();
        int months = e.month - written.getMonthValue();
        int direction = months == 0 && e.day > 0 ? Integer.compare(e.day, written.getDayOfMonth()) : months;
        if (direction == 0) {
            return year;
        }
        int near = Math.abs(months) <= 6 ? year : months > 0 ? year - 1 : year + 1;
        int apart = Math.min(Math.abs(months), 12 - Math.abs(months));
        if (e.day > 0 && apart <= CLOSE) {
            if (near > year && tense.isOver(e)) {
                return year;
            }
            if ((near > year || near == year && direction > 0) && tense.isOwnPast(e)) {
                return near - 1;
            }
            boolean ahead = near > year || near == year && direction > 0;
            // what a witness or a judgment tells is over; elsewhere a plain verb of the past says so
            if (ahead
                    && !reference.isArrival()
                    && !goesOn(e, near)
                    && (places.looksBack() && tense.of(e) <= 0 && !tense.isLabelled(e) || tense.isPlainPast(e))) {
                return near - 1;
            }
            return direction > 0 && months > 0 && near == year && tense.toldBefore(e) ? year - 1 : near;
        }
        int to = apart <= CLOSE && direction > 0 && near == year && tense.isUntil(e) ? 1 : tense.of(e);
        if (e.day == 0 && to == 0 || apart == 1 && direction < 0 && e.day == 0) {
            return near; // the month just gone is hardly the next year's, whatever is planned beside it
        }
        if (to > 0 && direction < 0 && apart <= CLOSE + 1 && tense.isDue(e)) {
            return near;
        }
        if (to > 0) {
            return direction > 0 ? year : year + 1;
        }
        return direction < 0 ? year : year - 1;
    }

    /// `returned on 12 September 1983 but the jars, which were destroyed on 1 December`: further on from the day told
    /// of
    /// in the same sentence.
    private boolean goesOn(Expression e, int year) {
        return tense.inSentence(reference.namedAtom(), e)
                && reference
                        .day(e.first, Places.NEAR)
                        .filter(day -> Calendar.withYear(e, year)
                                .filter(here -> here.start().isAfter(day.start())
                                        && here.start().isBefore(day.start().plusMonths(4)))
                                .isPresent())
                        .isPresent();
    }

    Optional<CalendarPoint> quarter(Expression e) {
        Grain grain = e.quarter() > 0 ? Grain.QUARTER : Grain.HALF;
        if (reference.narrative() && reference.story().isPresent()) {
            return places.story()
                    .flatMap(from -> Calendar.withYear(e, from.start().getYear()));
        }
        return places.speech().map(day -> {
            CalendarPoint now = CalendarPoint.of(grain, day);
            CalendarPoint then = Calendar.withYear(e, day.getYear()).orElse(now);
            int to = tense.of(e);
            return to <= 0
                            && then.start().isAfter(day)
                            && !now.start().equals(then.start())
                            && then.start().toEpochDay() - day.toEpochDay() > 60
                    ? Calendar.withYear(e, day.getYear() - 1).orElse(then)
                    : then;
        });
    }

    Optional<CalendarPoint> season(Expression e) {
        int beyond = Pointing.beyond(e);
        if (beyond != 0) {
            return places.speech().map(day -> {
                CalendarPoint here = Calendar.season(e.season, day.getYear());
                boolean last = here.end().isBefore(day);
                boolean next = here.start().isAfter(day);
                return here.plus(4L * (beyond + (beyond < 0 && !last ? -1 : beyond > 0 && !next ? 1 : 0)));
            });
        }
        // `she was retained this summer`: of the day of writing, whatever is told of before
        boolean now = e.point.equals("this") && reference.says().isPresent();
        Optional<CalendarPoint> base =
                now ? places.speech().map(CalendarPoint::day) : places.base(e.point.isEmpty() ? "this" : e.point);
        if (Pointing.isOfStory(e.point) && tense.of(e) <= 0 && base.isPresent() && isAhead(e, base.get())) {
            return Optional.empty(); // `that winter`, and no winter is told of
        }
        return base.map(from -> {
            int year = tense.of(e) > 0
                    ? from.start().getYear()
                    : yearOfThen(e).orElse(from.start().getYear());
            CalendarPoint here = Calendar.season(e.season, year);
            return switch (Pointing.delta(e.point)) {
                case -1 -> here.end().isBefore(from.start()) ? here : here.plus(-4);
                case 1 -> here.start().isAfter(from.start()) ? here : here.plus(4);
                default ->
                    reference.narrative() || tense.of(e) >= 0 || !here.start().isAfter(from.start())
                            ? here
                            : here.plus(-4);
            };
        });
    }

    /// Whether the season of a day's year lies after the writing.
    private boolean isAhead(Expression e, CalendarPoint from) {
        CalendarPoint here = Calendar.season(e.season, from.start().getYear());
        return reference.written().filter(day -> here.start().isAfter(day)).isPresent();
    }

    /// The year of long ago of which the text is just telling, for a bare season.
    private Optional<Integer> yearOfThen(Expression e) {
        if (reference.narrative() || !e.point.isEmpty()) {
            return Optional.empty();
        }
        Optional<CalendarPoint> then = places.ofThen(e);
        Optional<CalendarPoint> since = then.flatMap(places::since);
        return (since.isPresent() ? since : then).map(point -> point.start().getYear());
    }

    /// `two days before Thanksgiving`, in a paper that looks back to a matter of that week.
    private Optional<CalendarPoint> besideMatter(Expression e) {
        int before = places.leaned();
        Optional<CalendarPoint> feast = places.ofMatter(e)
                .flatMap(matter -> Holidays.day(e.holiday, matter.start().getYear())
                        .filter(day ->
                                Math.abs(day.toEpochDay() - matter.start().toEpochDay()) <= A_FORTNIGHT)
                        .map(CalendarPoint::day));
        if (feast.isEmpty()) {
            places.lean(before);
        }
        return feast;
    }

    Optional<CalendarPoint> holiday(Expression e) {
        int year;
        if (e.year != Expression.NONE) {
            year = e.year;
        } else {
            // `they arrested me on March 6, 1996. The trial began after Labor Day`: of the year told of
            Optional<CalendarPoint> then = e.point.isEmpty() && !reference.narrative() && tense.of(e) < 0
                    ? places.ofThen(e)
                    : Optional.empty();
            if (then.isPresent()) {
                places.lean(reference.dayBy());
                LocalDate day = then.get().start();
                boolean gone = Holidays.day(e.holiday, day.getYear())
                        .filter(feast -> feast.isBefore(day.minusDays(AROUND)))
                        .isPresent();
                return Holidays.day(e.holiday, day.getYear() + (gone ? 1 : 0)).map(CalendarPoint::day);
            }
            Optional<CalendarPoint> beside =
                    e.point.isEmpty() && places.isAtMatter(e) ? besideMatter(e) : Optional.empty();
            if (beside.isPresent()) {
                return beside;
            }
            Optional<CalendarPoint> base = places.base(e.point.isEmpty() ? "this" : e.point);
            if (base.isEmpty()) {
                return Optional.empty();
            }
            LocalDate from = base.get().start();
            int to = Pointing.delta(e.point) != 0
                    ? Pointing.delta(e.point)
                    : reference.narrative() && !reference.isOwn() && !tense.isSince(e)
                            ? 0
                            : tense.isSince(e) ? -1 : Calendar.nearestFeast(e, from, tense.of(e));
            Optional<LocalDate> here = Holidays.day(e.holiday, from.getYear());
            // the week of a feast has begun before it
            boolean after = here.isPresent()
                    && here.get().minusDays(e.has("week") ? 6 : 0).isAfter(from);
            year = from.getYear() + (to < 0 && after ? -1 : to > 0 && !after ? 1 : 0);
        }
        return Holidays.day(e.holiday, year).map(CalendarPoint::day);
    }
}
