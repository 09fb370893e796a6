package oyer.core.read.time;

import java.time.LocalDate;
import java.util.Optional;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Grain;
import oyer.core.time.When;

/// Finds the place of what an expression says, reckoned where needed from the day of writing or from the story. What
/// comes round every year is [YearFinder]'s, what comes round every week [Weekdays]', what comes round every day
/// [Hours]'.
final class Places {

    /// A day named within so many atoms is the one being told of.
    static final int NEAR = 80;

    /// Beyond so many days from the writing, a text tells of another time.
    private static final int LONG_AGO = 200;

    /// How far back, in atoms, a day still is the one that `it was his first day` tells of.
    static final int TOLD = 40;

    /// How far back, in atoms, `that Monday` looks for a day that was one.
    static final int THAT = 400;

    /// Hours before this one, told of a late evening, are of the day after.
    private static final int SMALL = 6;

    /// How far back an hour looks for its day.
    static final int HOURS = 120;

    /// Leaning on the day of writing, not on an expression.
    static final int WRITING = -2;

    /// Leaning on the day of the matter, which another paper of the case names.
    static final int CASE = -3;

    /// So many atoms on, a paper that looks back has left the day on which it is told.
    private static final int NOW = 30;

    /// A day told of more than so many days before the writing has weekdays of its own beside it.
    private static final long WEEKS = 21;

    /// So many days after the matter begin the days of courts.
    private static final long LONG_AFTER = 45;
    /// How far back, in atoms, a quarter is still the one under report.
    static final int QUARTER_REACH = 400;

    private final Reference reference;
    private final Tense tense;
    private final LookingBack back;
    private final Matter matter;
    private final Weekdays weekdays;
    private final YearFinder years;
    private final Hours hours;
    private int leaned = -1;
    private Optional<When> between = Optional.empty();
    private boolean open;
    private boolean loose;

    Places(Reference reference, Tense tense, LookingBack back, ClockSetting clocks, Matter matter) {
        this.matter = matter;
        this.reference = reference;
        this.tense = tense;
        this.back = back;
        this.weekdays = new Weekdays(reference, tense, back, this, matter);
        this.years = new YearFinder(reference, tense, back, this);
        this.hours = new Hours(reference, tense, back, clocks, matter, this);
    }

    /// The place that is being found leans on an expression.
    void lean(int by) {
        leaned = by;
    }

    /// Forgets on what the expression before leaned.
    void start() {
        leaned = -1;
        between = Optional.empty();
        open = false;
        loose = false;
    }

    /// Whether the paper tells of what was, and is no letter.
    boolean looksBack() {
        return matter.tellsNoLetter();
    }

    /// Whether a letter tells there what its writer and its reader had to do with each other.
    boolean isBetweenUs(Expression e) {
        return matter.telling() == Telling.LETTER && reference.written().isPresent() && back.isBetweenUs(e);
    }

    /// Whether it may be of the matter, and no paper has said when that was.
    boolean isOpen() {
        return open;
    }

    /// Where the matter was, or that place kept open, for what a paper tells that looks back.
    Optional<CalendarPoint> ofMatter(Expression e) {
        if (!matter.looksBack() || tense.of(e) > 0) {
            return Optional.empty();
        }
        open |= matter.day().isEmpty();
        leaned = matter.day().isPresent() ? matter.by() : leaned;
        return matter.day().map(CalendarPoint::day);
    }

    /// Whether no day is told of near an expression but the paper's own, or those of the matter.
    boolean isAtMatter(Expression e) {
        boolean writing = reference
                .day(e.first, THAT)
                .filter(day -> reference.written().filter(day.start()::equals).isPresent())
                .isPresent();
        boolean told = matter.day().filter(reference::isTelling).isPresent()
                && !tense.inSentence(reference.namedAtom(), e)
                && !back.isInCustody(e);
        return reference.isOwn()
                || reference.isOfWriting()
                || e.row && matter.looksBack()
                || isLongAfter(e)
                || reference.isPlaced()
                || told
                || writing && e.first - reference.dayAtom() > NOW
                || reference
                        .day(e.first, matter.day().isPresent() ? HOURS : THAT)
                        .isEmpty();
    }

    /// Whether the day told of is one of the trial or of an appeal, long after the matter, in another sentence:
    /// an hour that a judgment tells is of the matter, hardly of the day on which somebody was sentenced.
    private boolean isLongAfter(Expression e) {
        Optional<CalendarPoint> told = matter.looksBack() && e.year == Expression.NONE
                ? reference.day(e.first, THAT).filter(day -> e.point.isEmpty() || isOfCourt(e, day))
                : Optional.empty();
        if (told.isEmpty() || tense.inSentence(reference.namedAtom(), e)) {
            return false;
        }
        loose |= e.hour >= 0 && matter.day().isEmpty();
        return matter.day()
                .filter(day -> told.get().start().isAfter(day.plusDays(LONG_AFTER)))
                .isPresent();
    }

    /// `that night`, and the day told of last is one of the court: it is the matter's.
    boolean isOfCourt(Expression e, CalendarPoint day) {
        return Pointing.isThat(e.point) && matter.looksBack() && back.isTelling(day.start());
    }

    /// For `after that night`.
    /// `At 1845 I was rung. She last saw him at 6:30 a.m.`: what is told then was before it, and not on the morrow.
    boolean isToldBefore(Expression e) {
        return !reference.isHeard() && !matter.looksBack() && (back.isWithinSaid(e) || back.isLastSeen(e));
    }

    /// Whether an hour is of the day told of last, in a paper that looks back and does not say when the matter
    /// was.
    boolean isLoose() {
        return loose;
    }

    /// The day of the matter, for an hour that a report has somebody tell: `He stated he left at 0110`, under the day
    /// on which he was asked. Where no paper has said when the matter was, it may be told of it.
    Optional<CalendarPoint> retold(Expression e, CalendarPoint asked) {
        boolean told = !matter.looksBack()
                && e.hour >= 0
                && e.point.isEmpty()
                && !reference.narrative()
                && tense.of(e) <= 0
                && !tense.inSentence(reference.namedAtom(), e)
                && back.isWithinSaid(e);
        if (!told) {
            return Optional.empty();
        }
        loose |= matter.day().isEmpty();
        Optional<CalendarPoint> then =
                matter.day().filter(day -> day.isBefore(asked.start())).map(CalendarPoint::day);
        leaned = then.isPresent() ? matter.by() : leaned;
        return then;
    }

    /// Between which days it lies, when its year stays open.
    Optional<When> between() {
        return between;
    }

    /// The number of the expression on which the last place leaned; -1 on none, [#WRITING] on the day of writing.
    int leaned() {
        return leaned;
    }

    Optional<CalendarPoint> point(Expression e) {
        if (!e.holiday.isEmpty()) {
            return years.holiday(e);
        }
        if (e.dayOffset > 0 && e.dayOffset != Expression.NONE && matter.looksBack() && tense.isSaidBefore(e)) {
            // `he came by on Monday, I said when and he said tomorrow night`: from the day told of
            Optional<CalendarPoint> told = reference.isOwn() ? Optional.empty() : reference.day(e.first, THAT);
            leaned = reference.dayBy();
            return told.map(day -> CalendarPoint.day(day.start().plusDays(e.dayOffset)));
        }
        if (e.dayOffset != Expression.NONE) {
            return speech().map(day -> CalendarPoint.day(day.plusDays(e.dayOffset)));
        }
        if (e.year != Expression.NONE) {
            return Calendar.withYear(e, e.year);
        }
        if (e.decade >= 0) {
            int decade = e.decade < 100 ? 1900 + e.decade : e.decade;
            return Optional.of(CalendarPoint.of(Grain.DECADE, LocalDate.of(decade, 1, 1)));
        }
        if (e.unit.equals("CE") && e.ordinal > 0) {
            int start = e.bc ? 1 - e.ordinal * 100 : (e.ordinal - 1) * 100;
            return e.ordinal <= 30
                    ? Optional.of(new CalendarPoint(Grain.CENTURY, LocalDate.of(start, 1, 1), ""))
                    : Optional.empty();
        }
        if (e.month > 0) {
            return e.point.isEmpty() ? years.month(e).flatMap(here -> placed(e, here)) : years.month(e);
        }
        if (e.quarter() > 0 || e.half > 0) {
            return years.quarter(e);
        }
        if (!e.season.isEmpty()) {
            return years.season(e);
        }
        if (e.has("within")) {
            return within(e);
        }
        if (e.weekday > 0) {
            return e.day > 0 ? weekdays.dayOn(e) : weekdays.weekday(e);
        }
        if (e.day > 0) {
            return dayOfMonth(e);
        }
        if (!e.unit.isEmpty() && e.hour < 0) { // the hours of `23:50 hrs` are none of a length
            return unit(e);
        }
        return hours.day(e);
    }

    private Optional<CalendarPoint> placed(Expression e, CalendarPoint here) {
        LookingBack.Place place = back.place(e, here, tense.of(e));
        leaned = place.by() >= 0 ? place.by() : leaned;
        between = place.between();
        boolean other = e.weekday > 0
                && e.day > 0
                && place.point()
                        .filter(day -> day.start().getDayOfWeek().getValue() != e.weekday)
                        .isPresent();
        // `the vigil of Sunday 17 March`: the year of the writing, when only there it is a Sunday
        Optional<CalendarPoint> then = other
                ? reference
                        .written()
                        .flatMap(day -> Calendar.withYear(e, day.getYear()))
                        .filter(day -> day.start().getDayOfWeek().getValue() == e.weekday)
                : Optional.empty();
        return then.isPresent() ? then : place.point();
    }

    /// The day from which `today` is reckoned.
    Optional<LocalDate> speech() {
        leaned = WRITING;
        return reference.written();
    }

    Optional<CalendarPoint> story() {
        leaned = reference.storyBy();
        return reference.story();
    }

    /// From where a pointing word is reckoned.
    Optional<CalendarPoint> base(String point) {
        boolean ofStory = Pointing.isOfStory(point)
                || reference.narrative()
                        && (!point.equals("last") || reference.written().isEmpty());
        if (ofStory && reference.story().isPresent()) {
            return story();
        }
        return speech().map(CalendarPoint::day);
    }

    Optional<CalendarPoint> pointed(String point, Grain grain) {
        Optional<CalendarPoint> base = base(point);
        if (grain == Grain.DAY && base.isPresent() && base.equals(reference.story())) {
            base = reference.dayOfStory();
        }
        if (base.isPresent()
                && grain.finerThan(base.get().grain())
                && base.get().grain() != Grain.TIME) {
            return Optional.empty();
        }
        return base.map(from -> CalendarPoint.of(grain, from.start()).plus(Pointing.delta(point)));
    }

    /// A weekday of a pointed week, a day of a pointed month; for `the first Friday of next month` the month.
    private Optional<CalendarPoint> within(Expression e) {
        Optional<CalendarPoint> whole = pointed(e.point, Calendar.grain(e.unit));
        if (e.has("nth")) {
            return whole;
        }
        int nth = e.weekday > 0 ? e.weekday : e.day > 0 ? e.day : Math.max(1, e.ordinal);
        return whole.map(from -> from.start().plusDays(nth - 1L))
                .filter(day -> !day.isAfter(whole.get().end()))
                .map(CalendarPoint::day);
    }

    /// Whether the sentence tells of what is over.
    boolean isTold(Expression e) {
        return tense.of(e) < 0;
    }

    /// The day of which the text is just telling, when that is long before its writing: a statement on an old case.
    Optional<CalendarPoint> ofThen(Expression e) {
        return reference
                .day(e.first, NEAR)
                .filter(day -> reference.stays() && !reference.hasGoneOn(day))
                .filter(day -> reference
                        .written()
                        .map(written -> written.toEpochDay() - day.start().toEpochDay() > LONG_AGO)
                        .orElse(false));
    }

    /// The day of which a witness or a judgment has just told, when that was weeks before: `Saturday morning, on the
    /// radio`, two answers on.
    Optional<CalendarPoint> ofTelling(Expression e) {
        return matter.tellsNoLetter() && tense.of(e) <= 0
                ? reference
                        .day(e.first, HOURS)
                        .filter(day -> reference
                                .written()
                                .filter(on -> on.toEpochDay() - day.start().toEpochDay() > WEEKS)
                                .isPresent())
                : Optional.empty();
    }

    /// The day of which the text is just telling, when that was over in a month before its writing.
    Optional<CalendarPoint> dayOver(Expression e) {
        return reference
                .day(e.first, THAT)
                .filter(_ -> reference.stays() && !reference.narrative())
                .filter(day -> reference
                        .written()
                        .filter(written -> day.start().isBefore(written.withDayOfMonth(1)))
                        .isPresent());
    }

    /// The month to which a story of long ago has gone on since the last day named.
    Optional<CalendarPoint> since(CalendarPoint day) {
        return reference
                .story()
                .filter(story -> (story.grain() == Grain.MONTH || story.grain() == Grain.SEASON)
                        && story.start().isAfter(day.start()))
                .filter(story -> reference
                        .written()
                        .map(written -> written.toEpochDay() - story.end().toEpochDay() > LONG_AGO)
                        .orElse(false));
    }

    private Optional<CalendarPoint> dayOfMonth(Expression e) {
        Optional<CalendarPoint> first = isAtMatter(e) ? ofMatter(e) : Optional.empty();
        if (first.isPresent()) {
            return Calendar.nearest(e.day, first.get().start())
                    .filter(day -> !day.start().isAfter(reference.written().orElse(LocalDate.MAX)));
        }
        if (open && matter.tellsNoLetter() && reference.isOwn() && tense.of(e) <= 0) {
            return Optional.empty(); // `the 19th`, told of a matter of which no month is known
        }
        Optional<CalendarPoint> matter = matter(e);
        if (matter.isPresent()) {
            LocalDate month = matter.get().start().withDayOfMonth(1);
            return e.day <= month.lengthOfMonth()
                    ? Optional.of(CalendarPoint.day(month.withDayOfMonth(e.day)))
                    : Optional.empty();
        }
        Optional<CalendarPoint> beside = reference.day(e.first, NEAR);
        if (beside.isPresent() && tense.inSentence(reference.namedAtom(), e)) {
            // the hearing of January 30 was put off to the 2nd
            leaned = reference.dayBy();
            LocalDate from = beside.get().start();
            LocalDate month = e.day < from.getDayOfMonth() && tense.isUntil(e) ? from.plusMonths(1) : from;
            return Calendar.exists(month.getYear(), month.getMonthValue(), e.day)
                    ? Optional.of(CalendarPoint.day(month.withDayOfMonth(1).plusDays(e.day - 1L)))
                    : Optional.empty();
        }
        Optional<CalendarPoint> then = ofThen(e);
        Optional<CalendarPoint> over = then.isEmpty() && tense.of(e) < 0 ? dayOver(e) : Optional.empty();
        if (over.isPresent()) { // `on September 12 ... on the 10th`
            leaned = reference.dayBy();
            return Calendar.nearest(e.day, over.get().start())
                    .filter(day -> !day.start().isAfter(reference.written().orElse(LocalDate.MAX)));
        }
        Optional<CalendarPoint> base = then.isPresent() ? then : base(reference.narrative() ? "that" : "this");
        if (base.isEmpty() || !base.get().grain().finerThan(Grain.SEASON)) {
            return Optional.empty();
        }
        LocalDate from = base.get().start();
        if (then.isPresent()) {
            leaned = reference.dayBy();
        } else if (leaned == WRITING && e.day > from.getDayOfMonth() && tense.of(e) <= 0) {
            from = from.minusMonths(1); // told of as over, so not the one to come
        }
        return Calendar.exists(from.getYear(), from.getMonthValue(), e.day)
                ? Optional.of(CalendarPoint.day(from.withDayOfMonth(e.day)))
                : Optional.empty();
    }

    private Optional<CalendarPoint> unit(Expression e) {
        boolean told = e.setting("counted").equals("yes")
                && reference.day(e.first, TOLD).isPresent(); // on the first day he wept
        if (told || e.has("lastdays") || e.setting("counted").equals("told")) {
            Optional<CalendarPoint> day = reference.day(e.first, TOLD);
            leaned = day.isPresent() ? reference.dayBy() : leaned;
            return day;
        }
        if (e.has("steps")) { // the week before last
            return speech().map(day ->
                    CalendarPoint.of(Calendar.grain(e.unit), day).plus(Integer.parseInt(e.setting("steps"))));
        }
        if (e.rule.name().equals("the-quarter")) {
            Optional<CalendarPoint> quarter = reference.quarter(e.first, QUARTER_REACH);
            return quarter.isPresent()
                    ? quarter
                    : speech().map(day -> CalendarPoint.of(Grain.QUARTER, day).plus(-1));
        }
        if (e.rule.name().equals("the-year") && e.unit.equals("Y") && isLastQuarter(e)) {
            return reference
                    .quarter(e.first, QUARTER_REACH)
                    .map(quarter -> CalendarPoint.year(quarter.start().getYear()));
        }
        if (e.point.isEmpty() && e.edge.isEmpty() && !e.shift.isEmpty()) {
            e.point = e.shift.startsWith("-") ? "previous" : "following"; // the day before, the day after
        }
        if (e.has("weekend") && !reference.narrative() && tense.of(e) <= 0) {
            // told of as over, so not the one to come
            return speech().map(day -> {
                CalendarPoint weekend = CalendarPoint.of(Grain.WEEKEND, day);
                return weekend.start().isAfter(day) ? weekend.plus(-1) : weekend;
            });
        }
        if (e.edge.equals("END")
                && e.unit.equals("Y")
                && e.point.isEmpty()
                && !reference.narrative()
                && tense.of(e) < 0) {
            // `ran out at the end of the year`, told of as over
            return speech().map(
                            day -> CalendarPoint.year(day.getMonthValue() <= 6 ? day.getYear() - 1 : day.getYear()));
        }
        Grain grain = Calendar.grain(e.unit);
        if (e.point.equals("that") && grain == Grain.DAY && reference.isOwn()) {
            return Optional.empty();
        }
        if (grain == Grain.DAY && e.point.equals("next") && !reference.isOwn() && tense.isTheNext(e)) {
            e.point = "following"; // `I was home by eleven. They came for me the next day`
        }
        if (matter.looksBack() && reference.isOwn() && Pointing.isThat(e.point)) {
            return ofMatter(e).map(day -> CalendarPoint.of(grain, day.start())); // `the same week`, of the matter
        }
        Optional<CalendarPoint> matter = grain == Grain.DAY && !e.point.isEmpty() ? matter(e) : Optional.empty();
        Optional<CalendarPoint> past = grain == Grain.DAY && Pointing.isOfStory(e.point) ? over(e) : Optional.empty();
        if (past.isPresent()) {
            leaned = reference.pastBy();
            return past.map(day -> day.plus(Pointing.delta(e.point)));
        }
        return matter.isPresent()
                ? matter.map(day -> day.plus(Pointing.delta(e.point)))
                : pointed(e.point.isEmpty() ? "this" : e.point, grain);
    }

    /// Whether a fourth quarter is reported: `for the full year` is of that year.
    private boolean isLastQuarter(Expression e) {
        return reference
                .quarter(e.first, QUARTER_REACH)
                .filter(quarter -> quarter.start().getMonthValue() > 9)
                .isPresent();
    }

    /// The last day that was over, when one to come was named since and the sentence tells of what was.
    Optional<CalendarPoint> over(Expression e) {
        Optional<CalendarPoint> past = reference.narrative() ? Optional.empty() : reference.pastDay(e.first, THAT);
        return past.isPresent() && !tense.inSentence(reference.namedAtom(), e) && tense.of(e) <= 0
                ? past
                : Optional.empty();
    }

    /// The day of the matter, when an expression looks back to it from a telling.
    Optional<CalendarPoint> matter(Expression e) {
        boolean that = Pointing.isThat(e.point);
        int to = tense.of(e);
        Optional<LocalDate> matter = that ? back.matterOfThat(e, to) : back.matter(e, to);
        if (that && (e.part.equals("TNI") || e.part.equals("TEV"))) {
            matter = matter.flatMap(back::nightOf);
        }
        leaned = matter.isPresent() ? back.matterBy() : leaned;
        // robbed at 22.55, she was found at twenty past five
        boolean small = e.hour >= 0 && Clock.hour(e) < SMALL && e.point.isEmpty();
        return matter.map(day -> CalendarPoint.day(small && back.isNight(day) ? day.plusDays(1) : day));
    }
}
