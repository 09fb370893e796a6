package oyer.core.read.time;

import java.time.LocalDate;
import java.util.Optional;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Grain;

/// Finds the day of an hour or of a part of the day: that of the row of a log, of the writing, of the matter, or the
/// one told of last.
final class Hours {

    private static final int EVENING = 18;

    /// So many atoms behind a day, an hour is of it.
    private static final int BESIDE = 4;

    /// Earlier hours are of the night.
    private static final int SMALL = 5;

    private final Reference reference;
    private final Tense tense;
    private final LookingBack back;
    private final ClockSetting clocks;
    private final Matter matter;
    private final Places places;

    Hours(Reference reference, Tense tense, LookingBack back, ClockSetting clocks, Matter matter, Places places) {
        this.back = back;
        this.reference = reference;
        this.tense = tense;
        this.clocks = clocks;
        this.matter = matter;
        this.places = places;
    }

    /// `He came up at half past eleven. In the morning we had breakfast at seven`: reckoned from the evening told of.
    private boolean isMorningAfter(Expression e, String told) {
        boolean morning = e.hour < 0 && e.part.equals("TMO") && e.point.isEmpty() && ToldHours.isLate(told);
        return reference.isPlaced() && (morning || e.hour >= 0 && told.equals("TMO"));
    }

    /// `At 0015 I was sent there. The call had come in at 2254`: late on the day before. So is what somebody is told to
    /// have done late in the evening, where the matter is of that night: `Er habe um 23 Uhr abgeschlossen`.
    private boolean isHadBefore(Expression e, String told, CalendarPoint day) {
        boolean early = told.compareTo("T00") >= 0 && told.compareTo("T06") < 0;
        boolean night = matter.day().filter(day.start().minusDays(1)::equals).isPresent();
        boolean own = reference.written().filter(day.start()::equals).isPresent();
        return Clock.hour(e) >= EVENING
                && e.point.isEmpty()
                && (early && (tense.isPerfect(e) || back.isLast(e))
                        || night && tense.of(e) <= 0 && (own || tense.isReported(e)));
    }

    /// `Robbed on Thursday at 22.55. On Friday I saw her. The owner had come at midnight`: the one that ended Thursday.
    private boolean isMidnightBefore(Expression e, String told, CalendarPoint day) {
        if (!e.part.equals("T24:00") || !e.point.isEmpty()) {
            return false;
        }
        // `the call came at 3.15; he had come home at midnight`
        boolean small = told.compareTo("T00:01") >= 0 && told.compareTo("T05") < 0;
        return small && (tense.isPerfect(e) || tense.isReported(e))
                || matter.at()
                        .filter(then -> then.getHour() >= EVENING
                                && then.toLocalDate().plusDays(1).equals(day.start()))
                        .isPresent();
    }

    /// `On Saturday I worked and got off at one in the morning`: by then it was Sunday.
    private boolean isEndOfEvening(Expression e) {
        boolean small = e.hour >= 0 && Clock.hour(e) < SMALL && e.point.isEmpty();
        return small
                && tense.inSentence(reference.namedAtom(), e)
                && clocks.isHomeward(reference.namedAtom() + 1, e.first);
    }

    /// `On Wednesday the 30th he was arrested. He was released at 9.40 the same night.`
    private boolean isOfDayBeside(Expression e) {
        boolean thatNight =
                e.point.equals("that") && reference.isPlaced(); // `on the tenth ... about eleven that night`
        return (e.point.equals("same") || thatNight)
                && e.hour >= 0
                && reference.day(e.first, Places.TOLD).isPresent();
    }

    /// `Tatzeit: 13.10.2017`, and a page on `Die Streife traf um 2.41 Uhr ein`: in a report, written days later, on a
    /// matter whose day it names in its head, an hour far from any day is of the matter and not of the writing.
    private boolean isOfMatterBefore(Expression e) {
        return e.hour >= 0
                && e.point.isEmpty()
                && matter.by() >= 0
                && !reference.isEntry()
                && tense.of(e) <= 0
                && matter.day()
                        .filter(day -> reference.written().map(day::isBefore).orElse(true))
                        .isPresent();
    }

    /// How far back the day of an hour is looked for: in a form without a day of its own, all over it.
    private int reach(Expression e) {
        boolean form = e.minute >= 0 && reference.written().isEmpty();
        boolean far = matter.looksBack() && matter.day().isEmpty();
        return e.point.isEmpty() && !form && !far ? Places.HOURS : Places.THAT;
    }

    Optional<CalendarPoint> day(Expression e) {
        if (e.has("deed")) { // `the night of the fire`
            places.lean(matter.by());
            return matter.day().flatMap(day -> matter.hour(e, CalendarPoint.day(day)));
        }
        if (e.has("log")) {
            places.lean(reference.dayBy());
            return reference.log(Clock.hour(e) * 60 + Math.max(e.minute, 0)).map(CalendarPoint::day);
        }
        boolean telling =
                matter.looksBack() && e.point.isEmpty() && (reference.isBesideOwn(e.first) || clocks.isOfProcedure(e));
        // `vertagt auf den 26. März, 9.00 Uhr`
        boolean beside = tense.inSentence(reference.namedAtom(), e) && e.first - reference.namedAtom() <= BESIDE;
        if (e.hour >= 0 && reference.written().isPresent() && (telling && !beside || clocks.isOfWriting(e))) {
            return places.speech().map(CalendarPoint::day);
        }
        if (e.hour >= 0 && !tense.inSentence(reference.namedAtom(), e) && clocks.isHabit(e)) {
            return Optional.empty();
        }
        // two last night is today's
        boolean early = e.part.equals("TNI") && e.hour > 0 && e.hour < 6 && !e.pm;
        int back = e.point.equals("last") && !early ? -1 : 0;
        Optional<LocalDate> written =
                e.point.equals("this") || e.point.equals("last") || e.has("tonight") || e.has("now")
                        ? places.speech()
                        : Optional.empty();
        if (written.isPresent() && (e.has("now") || !reference.narrative())) {
            return written.map(day -> CalendarPoint.day(day.plusDays(back)));
        }
        String told = reference.hoursOfDay(e.first);
        if (places.isAtMatter(e)
                && !reference.isLost()
                && !isMorningAfter(e, told)
                && !clocks.isBehindProcedure(e)
                && !isOfDayBeside(e)
                && !e.point.equals("this")
                && !e.point.equals("last")
                && !e.has("tonight")
                && !e.has("now")) {
            Optional<CalendarPoint> then = places.ofMatter(e);
            if (then.isPresent()) {
                return matter.hour(e, then.get());
            }
            if (places.isOpen() && !reference.isPlaced()) {
                return Optional.empty();
            }
        }
        if (isOfMatterBefore(e) && reference.isOwn() && !tense.inSentence(reference.namedAtom(), e)) {
            places.lean(matter.by());
            return matter.hour(e, CalendarPoint.day(matter.day().orElseThrow()));
        }
        Optional<CalendarPoint> day = reference.day(e.first, reach(e));
        boolean that = e.point.equals("that") && !e.has("story");
        boolean writing = reference.isOfWriting() && e.point.isEmpty();
        Optional<LocalDate> night =
                that && e.part.equals("TNI") && matter.looksBack() ? this.back.nightBefore(e) : Optional.empty();
        if (night.isPresent()) {
            return night.map(CalendarPoint::day);
        }
        if (that && reference.isOwn() || reference.isLost() || writing) {
            return Optional.empty(); // `that night`, and no day is told of but the paper's own
        }
        if (day.isPresent()) {
            Optional<CalendarPoint> matter = places.matter(e);
            if (that && matter.isEmpty() && places.isOfCourt(e, day.get())) {
                return Optional.empty(); // nor any but those of the court
            }
            Optional<CalendarPoint> past = matter.isPresent() ? Optional.empty() : places.over(e);
            if (matter.isEmpty()) {
                places.lean(past.isPresent() ? reference.pastBy() : reference.dayBy());
            }
            Optional<CalendarPoint> retold = matter.isEmpty() ? places.retold(e, day.get()) : matter;
            boolean ofMatter = this.matter.at().isPresent()
                    && e.hour >= 0
                    && matter.filter(then -> this.matter.day().equals(Optional.of(then.start())))
                            .isPresent();
            if (retold.isPresent() && (matter.isEmpty() || ofMatter)) {
                return this.matter.hour(e, retold.get());
            }
            day = matter.isPresent() ? matter : past.isPresent() ? past : day;
            // after an evening, three o'clock and the morning are the next day's
            int on = Clock.daysOn(e, told, ToldHours.isLate(told), tense.inSentence(reference.hoursAtom(), e));
            on = on > 0 && e.point.isEmpty() && places.isToldBefore(e) ? 0 : on;
            int after =
                    on == 0 && told.isEmpty() && isEndOfEvening(e) ? 1 : on - (isHadBefore(e, told, day.get()) ? 1 : 0);
            int late = isMidnightBefore(e, told, day.get()) ? -1 : 0;
            return day.map(from -> from.plus(after + late));
        }
        Optional<CalendarPoint> story = reference.story();
        if (e.hour < 0 && story.isPresent() && story.get().grain() == Grain.MONTH && reference.narrative()) {
            return places.story(); // the evening of a month: one of its evenings
        }
        if (isOfMatterBefore(e)) {
            places.lean(matter.by());
            return matter.hour(e, CalendarPoint.day(matter.day().orElseThrow()));
        }
        return reference.narrative() || that
                ? Optional.empty()
                : places.speech().map(CalendarPoint::day);
    }
}
