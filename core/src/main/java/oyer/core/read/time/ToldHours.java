package oyer.core.read.time;

import org.jspecify.annotations.Nullable;
import oyer.core.time.CalendarPoint;

/// The time of day told last: from it, the half of the day of the next hour is known, and whether midnight has passed.
final class ToldHours {

    /// Within so many atoms the part of the day of which the text tells still holds.
    private static final int REACH = 120;

    private String hours = "";
    /// The same, of what nobody was told to have said, and where it was told.
    private String main = "";

    private int mainAtom = -1_000_000;
    private boolean said;
    private int atom = -1_000_000;
    /// The day named with that time.
    private @Nullable CalendarPoint day;

    private boolean dayless;

    /// @param time as TIMEX3 writes it
    /// @param said whether only somebody is told to have said it
    /// @param reported whether the day told of is one of which somebody was told to have spoken
    void hear(String time, int atom, boolean said, boolean reported) {
        this.hours = time;
        this.dayless = false;
        if (!reported && !said) {
            this.main = time;
            this.mainAtom = atom;
        }
        this.said = said;
        this.atom = atom;
        this.day = null;
    }

    /// A part of a day was told, and not of which day: it holds until one is named.
    void hearOfNoDay(String part, int atom, boolean said, boolean reported) {
        hear(part, atom, said, reported);
        this.dayless = true;
    }

    /// What somebody was told to have said is over: what was told before it holds again.
    void unhear() {
        if (said) {
            hours = main;
            atom = mainAtom;
            day = null;
            said = false;
        }
    }

    /// The story goes back to the day of which nobody was told to have spoken.
    void goBack(int atom) {
        this.hours = main;
        this.atom = atom;
        this.day = null;
    }

    /// A day is named by an expression; the time told with it is of that day.
    void beside(int atom, @Nullable CalendarPoint day) {
        this.day = this.atom == atom ? day : this.day;
    }

    boolean isSaid() {
        return said;
    }

    int atom() {
        return atom;
    }

    /// The time of day told last, if it was told a short while ago; else empty.
    String near(int atom) {
        return atom - this.atom <= REACH ? hours : "";
    }

    /// The same, unless another day was named since.
    ///
    /// @param named the day named last
    /// @param namedAtom where
    String ofDay(int atom, @Nullable CalendarPoint named, int namedAtom) {
        boolean other = named != null && namedAtom > this.atom && (dayless || day != null && !named.equals(day));
        return other ? "" : near(atom);
    }

    /// Whether a time of day is one of the evening or the night.
    static boolean isLate(String told) {
        return told.equals("TEV")
                || told.equals("TNI")
                || told.startsWith("T2")
                || told.compareTo("T17") >= 0 && told.compareTo("T20") < 0;
    }
}
