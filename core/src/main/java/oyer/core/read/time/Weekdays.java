package oyer.core.read.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Grain;

/// Finds the day that a weekday means: before or after the writing as the tense says, or beside the day being told of.
final class Weekdays {

    /// Within so many months a day of the month falls on any given weekday.
    private static final int ROUND = 14;

    /// Within so many days of the matter a report tells of its weekdays as of those just gone by.
    private static final int FRESH = 10;

    /// So many days before its writing a paper tells of another time.
    private static final long LONG_AGO = 200;

    /// Half a week.
    private static final int HALF = 3;

    private final Reference reference;
    private final Tense tense;
    private final LookingBack back;
    private final Places places;
    private final Matter matter;

    Weekdays(Reference reference, Tense tense, LookingBack back, Places places, Matter matter) {
        this.matter = matter;
        this.reference = reference;
        this.tense = tense;
        this.back = back;
        this.places = places;
    }

    /// `Friday the 19th`: the nearest 19th that is a Friday, those gone by first unless the tense looks ahead.
    Optional<CalendarPoint> dayOn(Expression e) {
        int first = !reference.narrative() && tense.of(e) > 0 ? 1 : -1;
        Optional<CalendarPoint> then = first < 0 ? places.dayOver(e) : Optional.empty();
        then = then.isPresent() ? then : places.ofThen(e);
        Optional<CalendarPoint> ofMatter =
                then.isEmpty() && first < 0 && places.isAtMatter(e) ? places.ofMatter(e) : Optional.empty();
        then = then.isPresent() ? then : ofMatter;
        boolean ofDay = then.isPresent();
        Optional<CalendarPoint> base = ofDay ? then : places.base("this");
        if (reference.narrative()) {
            // a season or a year told in passing is too wide to count months from; the last day named is not
            Optional<CalendarPoint> day = reference.day(e.first, Places.THAT);
            ofDay = day.isPresent();
            base = ofDay ? day : base;
        }
        if (base.isEmpty()) {
            return Optional.empty();
        }
        if (ofDay) {
            places.lean(ofMatter.isPresent() ? matter.by() : reference.dayBy());
        }
        Optional<CalendarPoint> told = reference.named().stream()
                .flatMap(day -> day.minusDays(HALF).datesUntil(day.plusDays(HALF + 1L)))
                .filter(day ->
                        day.getDayOfMonth() == e.day && day.getDayOfWeek().getValue() == e.weekday)
                .findFirst()
                .map(CalendarPoint::day);
        if (told.isPresent()) {
            return told; // beside a day that the text names in full
        }
        LocalDate from = base.get().start().withDayOfMonth(1);
        for (int months = 0; months <= ROUND; months++) {
            for (int sign = first; Math.abs(sign) == 1 && sign != 3 * first; sign -= 2 * first) {
                LocalDate month = from.plusMonths((long) sign * months);
                if (e.day <= month.lengthOfMonth()
                        && month.withDayOfMonth(e.day).getDayOfWeek().getValue() == e.weekday) {
                    return Optional.of(CalendarPoint.day(month.withDayOfMonth(e.day)));
                }
            }
        }
        return Optional.empty();
    }

    Optional<CalendarPoint> weekday(Expression e) {
        DayOfWeek weekday = DayOfWeek.of(e.weekday);
        int beyond = Pointing.beyond(e);
        if (beyond != 0) { // the Monday before last
            return places.speech()
                    .map(day -> Pointing.weekday(e, day, weekday, beyond, 0).plusWeeks(beyond))
                    .map(CalendarPoint::day);
        }
        int side = matter.besideWhat(e);
        if (side != 0) {
            Optional<LocalDate> event = matter.day().filter(_ -> matter.isBesideMatter(e));
            places.lean(event.isPresent() ? matter.by() : -1);
            return event.map(day -> CalendarPoint.day(Pointing.beside(day, e.weekday, side < 0)));
        }
        if (Pointing.isThat(e.point)) {
            Optional<LocalDate> named = reference.named(e.weekday, e.first, Places.THAT);
            if (named.isPresent()) {
                places.lean(reference.namedBy(e.weekday));
                return named.map(CalendarPoint::day);
            }
        }
        Optional<LocalDate> first = e.follows
                ? Optional.ofNullable(e.beside)
                        .or(() -> reference.day(e.first, Places.NEAR).map(CalendarPoint::start))
                : Optional.empty();
        if (first.isPresent()) { // between Friday and Monday
            places.lean(reference.dayBy());
            return first.map(day -> CalendarPoint.day(day.with(TemporalAdjusters.next(weekday))));
        }
        if (e.beside != null && !e.follows && !tense.isAhead(e)) {
            places.lean(reference.dayBy());
            return Optional.of(CalendarPoint.day(e.beside));
        }
        if (e.point.equals("that") && matter.looksBack() && reference.isOwn()) {
            reference.lose(); // `on that Monday they came`, and no Monday is told of
        }
        if (e.point.isEmpty() && isOfLongAgo(e)) {
            reference.lose();
        }
        if (reference.isLost()) {
            return Optional.empty();
        }
        Optional<CalendarPoint> then = toldOf(e);
        if (then.isPresent()) {
            return then;
        }
        Optional<LocalDate> past = e.point.isEmpty() ? back.matter(e, tense.of(e)) : Optional.empty();
        if (past.isPresent() && !isFresh(past.get())) {
            return Optional.empty(); // a weekday of the matter, and nobody says of which week
        }
        if (e.point.isEmpty() && tense.isIndefinite(e)) {
            return Optional.empty(); // on a rainy Tuesday
        }
        if (e.point.isEmpty() && tense.isPicked(e) && reference.isOwn() && e.day == 0) {
            return Optional.empty(); // `on the Friday night`, and no day is told of yet
        }
        Optional<CalendarPoint> beside =
                e.point.isEmpty() && tense.isPicked(e) ? reference.day(e.first, Places.NEAR) : Optional.empty();
        if (beside.isPresent() && isAhead(beside.get()) && tense.of(e) < 0) {
            beside = places.over(e); // `the hearing is set for Dec. 10. Nobody told us until the Thursday`
            if (beside.isEmpty()) {
                return Optional.empty();
            }
            places.lean(reference.pastBy());
            return beside.map(day -> CalendarPoint.day(nearest(day.start(), weekday)));
        }
        if (beside.isPresent()) {
            places.lean(reference.dayBy());
            boolean gone = !isAhead(beside.get()) && tense.of(e) <= 0;
            return beside.map(day -> nearest(day.start(), weekday))
                    .map(day -> gone && isAhead(CalendarPoint.day(day)) ? day.minusWeeks(1) : day)
                    .map(CalendarPoint::day);
        }
        Optional<CalendarPoint> before = e.point.isEmpty() && tense.isPerfect(e) && !reference.isOwn()
                ? reference.day(e.first, Places.NEAR).filter(this::isOfWeeksAgo)
                : Optional.empty();
        if (before.isPresent()) { // `she had not seen him since Thursday`: the one before the day told of
            places.lean(reference.dayBy());
            return before.map(day -> CalendarPoint.day(day.start().with(TemporalAdjusters.previousOrSame(weekday))));
        }
        Optional<CalendarPoint> base = places.base(e.point.isEmpty() ? "this" : e.point);
        if (base.isEmpty()
                || reference.narrative()
                        && base.get().grain() != Grain.DAY
                        && base.get().grain() != Grain.TIME) {
            return Optional.empty();
        }
        LocalDate from = base.get().start();
        int delta = Pointing.delta(e.point);
        boolean bare = delta == 0 && !e.has("back") && !e.has("weeks");
        Optional<CalendarPoint> told = bare && !tense.isAhead(e) ? places.ofThen(e) : Optional.empty();
        told = bare && told.isEmpty() ? places.ofTelling(e) : told;
        if (told.isPresent()) {
            places.lean(reference.dayBy());
            return told.map(day -> CalendarPoint.day(day.start().with(TemporalAdjusters.nextOrSame(weekday))));
        }
        if (bare && reference.narrative() && reference.written().isEmpty()) {
            // a paper without a date: the one beside the day told of
            return Optional.of(CalendarPoint.day(nearest(from, weekday)));
        }
        int tense = this.tense.of(e);
        // what a witness tells is over, in whatever tense, unless a word before it looks ahead
        boolean over = matter.tellsNoLetter() && (tense == 0 || tense > 0 && !this.tense.isAheadBefore(e));
        int to = delta != 0 ? delta : reference.narrative() ? 1 : over ? -1 : tense;
        LocalDate day = Pointing.weekday(e, from, weekday, delta, to);
        boolean another = to > 0 && day.equals(from) && this.tense.isPresentAhead(e); // `on Monday`, said on a Monday
        return Optional.of(CalendarPoint.day(another ? day.plusWeeks(1) : day));
    }

    /// The weekday of the matter that a paper tells that looks back: the one nearest to it that was over.
    private Optional<CalendarPoint> toldOf(Expression e) {
        boolean bare = e.point.isEmpty() && !e.has("back") && !e.has("weeks") && !e.follows;
        boolean letter = matter.telling() == Telling.LETTER;
        boolean told = tense.isPicked(e) || reference.isPlaced() || isOfMatterAlone(e);
        if (!bare || !places.isAtMatter(e) || letter && !told) {
            return Optional.empty();
        }
        return places.ofMatter(e).map(day -> {
            LocalDate near = nearest(day.start(), DayOfWeek.of(e.weekday));
            boolean over = reference.written().map(on -> !near.isAfter(on)).orElse(true);
            return CalendarPoint.day(over ? near : near.minusWeeks(1));
        });
    }

    /// Whether a paper that looks back tells of days long before its writing, and not when the matter was: a weekday
    /// is hardly one of these days.
    private boolean isOfLongAgo(Expression e) {
        Optional<LocalDate> told = reference.day(e.first, Places.THAT).map(CalendarPoint::start);
        return matter.tellsNoLetter()
                && matter.day().isEmpty()
                && tense.of(e) <= 0
                && told.isPresent()
                && (places.ofThen(e).isEmpty() || back.isTelling(told.get()))
                && reference
                        .written()
                        .filter(on -> on.toEpochDay() - told.get().toEpochDay() > LONG_AGO)
                        .isPresent();
    }

    /// Whether a weekday with its evening or night is that of the matter, weeks before the writing: `we played cards
    /// on Friday night`, in a letter.
    private boolean isOfMatterAlone(Expression e) {
        boolean late = e.part.equals("TNI") || e.part.equals("TEV");
        return late
                && matter.day()
                        .filter(day -> day.getDayOfWeek().getValue() == e.weekday && !isFresh(day))
                        .isPresent();
    }

    private boolean isAhead(CalendarPoint day) {
        return reference.written().filter(on -> day.start().isAfter(on)).isPresent();
    }

    /// Whether a day lies so far before the writing that a weekday beside it is none of these days.
    private boolean isOfWeeksAgo(CalendarPoint day) {
        return reference
                .written()
                .map(written -> written.toEpochDay() - day.start().toEpochDay() > 7)
                .orElse(true);
    }

    /// Whether a report was written so soon after the matter that a weekday of both is the last one.
    private boolean isFresh(LocalDate matter) {
        return reference
                .written()
                .filter(written -> !reference.narrative())
                .map(written -> written.toEpochDay() - matter.toEpochDay())
                .filter(days -> days >= 0 && days <= FRESH)
                .isPresent();
    }

    /// `the 28th; he had been ill since the Wednesday`: the one within three days of the day told of.
    private static LocalDate nearest(LocalDate day, DayOfWeek weekday) {
        return day.minusDays(HALF).with(TemporalAdjusters.nextOrSame(weekday));
    }
}
