package oyer.core.read.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Passage;
import oyer.core.time.CalendarPoint;
import oyer.core.time.Grain;

/// From where a document's relative expressions are reckoned: the day it was written, and how far its story has come.
final class Reference {

    /// So many atoms behind the first of a date its hour stands: `Tuesday, October 20, 2015. Start 6:02 p.m.`
    private static final int BESIDE = 12;

    /// Within so many atoms two days stand side by side.
    private static final int LISTED = 10;

    private Optional<LocalDate> written;
    private Optional<Passage> says;
    private boolean narrative;
    private @Nullable CalendarPoint story;
    private int storyBy = -1;
    /// The last month or day named; and the same again when a year was named in passing since.
    private @Nullable CalendarPoint fine;

    private @Nullable CalendarPoint passing;
    private @Nullable CalendarPoint day;
    private int dayBy = -1;
    private @Nullable CalendarPoint quarter;
    private int quarterAtom = -1_000_000;
    private int dayAtom = -1_000_000;
    /// Where its words stand, which is before that where the story went back to it.
    private int namedAtom = -1_000_000;
    /// By weekday, from 1: the last day named that is one, and the number of its expression.
    private final @Nullable LocalDate[] ofWeekday = new LocalDate[8];
    private final int[] ofWeekdayBy = new int[8];
    private final int[] ofWeekdayAtom = new int[8];

    private Optional<LocalDate> ahead = Optional.empty();
    private final ToldHours told = new ToldHours();

    private boolean own;
    /// The last day that was reckoned from that of the matter.
    private @Nullable CalendarPoint placed;
    /// The last day on which something was told.
    private @Nullable CalendarPoint telling;

    private List<LocalDate> named = List.of();
    private @Nullable LocalDate arrest;
    private int arrestBy = -1;
    private int paragraph;
    /// The last day named that nobody was told to have spoken of, and whether another was spoken of since.
    private @Nullable CalendarPoint main;

    private int mainBy = -1;
    private int mainAtom = -1_000_000;
    private boolean reported;
    private int dayParagraph;
    private final boolean recent;
    /// Whether a part of a month or year was told since the last day named: `earlier this month`.
    private boolean left;
    /// The last day named that was over at the writing, where it was named.
    private @Nullable CalendarPoint past;

    private int pastBy = -1;
    private int pastAtom = -1_000_000;

    /// The day before the last one named, where the two were named side by side, and the number of the second.
    private @Nullable CalendarPoint listed;

    private int listedBy = -1;

    /// The year told last on its own, in passing or not.
    private int laterYear = Integer.MIN_VALUE;

    /// Whether a day is told of that nobody can place.
    private boolean lost;

    /// Whether a writing was named by its day, and nothing since.
    private boolean ofWriting;

    private boolean entry;
    private boolean arrival;

    private final LoggedHours logged = new LoggedHours();

    /// How far writing and story have come, to go back to.
    record State(
            Optional<LocalDate> written,
            Optional<Passage> says,
            boolean narrative,
            @Nullable CalendarPoint story,
            int storyBy,
            @Nullable CalendarPoint fine,
            @Nullable CalendarPoint passing,
            @Nullable CalendarPoint day,
            int dayBy,
            int dayAtom) {}

    /// @param says the passage that tells when the document was written
    /// @param narrative whether the text tells of times long before it was written: a bare month is the story's
    /// @param recent whether most of the days that it names lie near its writing: another time ends with its
    /// paragraph
    Reference(Optional<LocalDate> written, Optional<Passage> says, boolean narrative, boolean recent) {
        this.written = written;
        this.says = says;
        this.narrative = narrative || written.isEmpty();
        this.recent = recent;
    }

    /// What is read next is from a day that nobody says.
    void writeUnknown() {
        written = Optional.empty();
        says = Optional.empty();
    }

    State state() {
        return new State(written, says, narrative, story, storyBy, fine, passing, day, dayBy, dayAtom);
    }

    /// @param told whether the story, too, goes back to where it was
    void restore(State state, boolean told) {
        written = state.written();
        says = state.says();
        narrative = state.narrative();
        if (told && state.story() != null) {
            story = state.story();
            storyBy = state.storyBy();
            fine = state.fine();
            passing = state.passing();
            day = state.day();
            dayBy = state.dayBy();
            dayAtom = state.dayAtom();
            namedAtom = dayAtom;
        }
    }

    /// A day is told of, and nobody can say which: what is reckoned from it stays open, until another is named.
    void lose() {
        lost = true;
    }

    boolean isLost() {
        return lost;
    }

    /// A writing was named by its day: an hour that follows is what it tells, and not of that day.
    void tellOfWriting() {
        ofWriting = true;
    }

    boolean isOfWriting() {
        return ofWriting;
    }

    /// Another paragraph has begun: what somebody was told to have said of another day is over with the one before.
    void turn(int atom) {
        paragraph++;
        lost = false;
        ofWriting = false;
        goBack(atom);
    }

    /// What was told of another day is over: the story is again where it was before that day was spoken of.
    void goBack(int atom) {
        if (reported && main != null && day != null) {
            day = main;
            dayBy = mainBy;
            dayAtom = atom;
            namedAtom = mainAtom;
            story = story != null && story.grain().finerThan(Grain.WEEK) ? main : story;
            told.goBack(atom);
            reported = false;
        }
    }

    /// Whether the last day named still is the one told of: in a text about the days around its writing, one of
    /// long ago is told of in its paragraph only.
    boolean stays() {
        return !recent || paragraph == dayParagraph;
    }

    /// Whether another paragraph has told of a later year since: `He retired in 2004. He was denied parole on Oct. 17`.
    boolean hasGoneOn(CalendarPoint day) {
        return paragraph != dayParagraph && laterYear > day.start().getYear();
    }

    /// The last day named that was over at the writing, when a later one was named since.
    Optional<CalendarPoint> pastDay(int atom, int reach) {
        boolean ahead = day != null && written.isPresent() && day.start().isAfter(written.get());
        return ahead && atom - pastAtom <= reach ? Optional.ofNullable(past) : Optional.empty();
    }

    int pastBy() {
        return pastBy;
    }

    /// From here on another day of writing holds: the next mail of a thread, the next entry of a log.
    void write(LocalDate day, Passage passage) {
        entry = written.filter(on -> !on.equals(day)).isPresent();
        written = Optional.of(day);
        says = Optional.of(passage);
        narrative = false;
    }

    /// The day of the paper is that on which its matter was reported: what is told may go on from there.
    void arrive() {
        arrival = true;
    }

    boolean isArrival() {
        return arrival;
    }

    /// Whether what is being read was added on another day than the paper's: its hours are of that day, if of none.
    boolean isEntry() {
        return entry;
    }

    /// The passage that says when what is being read was written; empty when that is known from outside.
    Optional<Passage> says() {
        return says;
    }

    /// The day of the next hour of a log: the one it stands under, or the next when the hours begin anew. Under `Dates:
    /// Monday, October 29, and Tuesday, October 30` it begins on the first.
    Optional<LocalDate> log(int minutes) {
        if (listed != null && dayBy == listedBy) {
            day = listed;
            listed = null;
        }
        LocalDate now = day != null ? day.start() : written.orElse(null);
        return Optional.ofNullable(now).map(under -> logged.next(under, minutes));
    }

    /// Somebody was arrested on a day: from it, days in captivity are counted.
    void arrest(LocalDate on, int by) {
        arrest = on;
        arrestBy = by;
    }

    Optional<LocalDate> arrest() {
        return Optional.ofNullable(arrest);
    }

    int arrestBy() {
        return arrestBy;
    }

    /// The days that the text names in full.
    void named(List<LocalDate> days) {
        named = days;
    }

    List<LocalDate> named() {
        return named;
    }

    /// The day named last is the paper's own, of its date line: nothing is told of it yet.
    void own() {
        own = true;
    }

    /// Whether no day is told of but the paper's own.
    boolean isOwn() {
        return own;
    }

    /// The day named last is one on which something was told.
    void tell() {
        telling = day;
    }

    /// Whether the day named last is one on which something was told, later than a day.
    boolean isTelling(LocalDate after) {
        return day != null && day.equals(telling) && day.start().isAfter(after.plusDays(1));
    }

    /// Whether an hour stands beside the paper's own date.
    boolean isBesideOwn(int atom) {
        return own && atom - dayAtom <= BESIDE;
    }

    /// The day named last was reckoned from that of the matter.
    void place() {
        placed = day;
    }

    /// Whether the day told of is one that was reckoned from that of the matter.
    boolean isPlaced() {
        return day != null && day.equals(placed);
    }

    /// A time of day was told, as TIMEX3 writes it.
    ///
    /// @param said whether only somebody is told to have said it
    void hear(String time, int atom, boolean said) {
        told.hear(time, atom, said, reported);
    }

    void hearOfNoDay(String part, int atom, boolean said) {
        told.hearOfNoDay(part, atom, said, reported);
    }

    /// What somebody was told to have said of hours is over: those told before it hold again.
    void unhear() {
        told.unhear();
    }

    /// The time of day told last, if it was told a short while ago; else empty.
    String hours(int atom) {
        return told.near(atom);
    }

    /// The same, unless another day was named since.
    String hoursOfDay(int atom) {
        return told.ofDay(atom, day, dayAtom);
    }

    /// Whether the time told last is one that somebody was told to have said.
    boolean isHeard() {
        return told.isSaid();
    }

    int hoursAtom() {
        return told.atom();
    }

    /// The last day named within `reach` atoms that is such a weekday: `that Monday`.
    Optional<LocalDate> named(int weekday, int atom, int reach) {
        return atom - ofWeekdayAtom[weekday] <= reach ? Optional.ofNullable(ofWeekday[weekday]) : Optional.empty();
    }

    int namedBy(int weekday) {
        return ofWeekdayBy[weekday];
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

    /// Where the story stood when a year was named in passing: `planned for 1976`. A date that follows closely on it
    /// goes on from there.
    Optional<CalendarPoint> beforePassing() {
        return Optional.ofNullable(passing);
    }

    /// The number of the expression that brought the story where it is.
    int storyBy() {
        return storyBy;
    }

    /// The last day that was named, if it was named within `reach` atoms.
    Optional<CalendarPoint> day(int atom, int reach) {
        return atom - dayAtom <= reach ? Optional.ofNullable(day) : Optional.empty();
    }

    /// The last day named, if the story has not left it since: a month told again that holds the day does not.
    Optional<CalendarPoint> dayOfStory() {
        return day != null
                        && story != null
                        && !left
                        && !day.start().isBefore(story.start())
                        && !day.start().isAfter(story.end())
                ? Optional.of(day)
                : Optional.ofNullable(story);
    }

    /// The next day that the text names in full, for a bare day before any other.
    void ahead(Optional<LocalDate> next) {
        ahead = next;
    }

    Optional<LocalDate> ahead() {
        return ahead;
    }

    /// Where the last day was named; far before every text when none was.
    int dayAtom() {
        return dayAtom;
    }

    /// Where the words of the day told of stand.
    int namedAtom() {
        return namedAtom;
    }

    int dayBy() {
        return dayBy;
    }

    /// A part of a month or of a year is told of: the last day named is no longer the one told of.
    void leave() {
        left = true;
    }

    /// Results of a quarter are told: `in the quarter ended Sept. 30`.
    void report(CalendarPoint of, int atom) {
        quarter = of;
        quarterAtom = atom;
    }

    /// The last quarter that was named, if it was named within `reach` atoms; companies report by quarters.
    Optional<CalendarPoint> quarter(int atom, int reach) {
        return atom - quarterAtom <= reach ? Optional.ofNullable(quarter) : Optional.empty();
    }

    int quarterAtom() {
        return quarterAtom;
    }

    /// `after a flat second quarter`, in a report on the third.
    private boolean isComparison(CalendarPoint to) {
        return quarter != null && to.end().isBefore(quarter.start());
    }

    private static boolean isFar(CalendarPoint to, CalendarPoint story) {
        int years = to.start().getYear() - story.start().getYear();
        return years < 0 || years > 1;
    }

    /// @param leads whether it stands at the head of its sentence
    /// @param spoken whether somebody is told to have spoken of it
    void move(CalendarPoint to, int by, int atom, boolean leads, boolean spoken) {
        if (to.grain() == Grain.CENTURY || to.grain() == Grain.DECADE) {
            return;
        }
        laterYear = to.grain() == Grain.YEAR ? to.start().getYear() : laterYear;
        // what is reported is a quarter that is over
        if (to.grain() == Grain.QUARTER
                && !isComparison(to)
                && written.map(day -> to.end().isBefore(day.plusDays(7))).orElse(true)) {
            report(to, atom);
        }
        if (story != null
                && to.grain() == Grain.YEAR
                && to.start().getYear() == story.start().getYear()) {
            return; // the same year told again says less than the month that is known
        }
        if (story != null && to.grain() == Grain.YEAR && !leads && isFar(to, story)) {
            return; // a year in passing, of a treaty or a plan, does not move the story
        }
        if (to.grain() == Grain.YEAR) {
            passing = leads ? null : fine;
        } else {
            passing = null;
            fine = to;
        }
        boolean days = to.grain() == Grain.DAY && story != null && story.grain() == Grain.DAY;
        story = to;
        storyBy = by;
        if (to.grain() == Grain.DAY || to.grain() == Grain.TIME) {
            boolean next = days
                    && day != null
                    && atom - dayAtom <= LISTED
                    && to.start().toEpochDay() - day.start().toEpochDay() == 1;
            listed = next ? day : null;
            listedBy = by;
            lost = false;
            ofWriting = false;
            day = CalendarPoint.day(to.start());
            left = false;
            own = false;
            told.beside(atom, day);
            dayBy = by;
            dayAtom = atom;
            namedAtom = atom;
            dayParagraph = paragraph;
            reported = spoken;
            if (!spoken) {
                main = day;
                mainBy = by;
                mainAtom = atom;
            }
            if (written.map(on -> !to.start().isAfter(on)).orElse(false)) {
                past = day;
                pastBy = by;
                pastAtom = atom;
            }
            int weekday = to.start().getDayOfWeek().getValue();
            ofWeekday[weekday] = to.start();
            ofWeekdayBy[weekday] = by;
            ofWeekdayAtom[weekday] = atom;
        }
    }
}
