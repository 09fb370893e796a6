package oyer.core.check.sheet;

import java.util.Locale;
import java.util.Optional;
import oyer.core.text.Passage;

/// How far one place is from another, and how quickly one can get there at most.
///
/// @param kilometres by road where a passage says so, else a lower bound: the great circle between the nearest places
/// of
///     these names
/// @param stated the passage that gives the distance
public record Way(String from, String to, double kilometres, Optional<Passage> stated) {

    /// The fastest that is plausible, so that what is called impossible is so: kilometres an hour, and minutes before
    /// and after a flight.
    private static final double ROAD = 130;

    private static final double AIR = 900;
    private static final long BOARDING = 60;
    private static final double FLOWN = 400;

    /// The least minutes it takes.
    public long minutes() {
        double road = kilometres / ROAD * 60;
        double air = kilometres / AIR * 60 + BOARDING;
        return (long) Math.floor(kilometres >= FLOWN ? Math.min(road, air) : road);
    }

    /// The same in German, as it stands behind `dass`.
    public String inGerman() {
        return String.format(
                Locale.GERMAN,
                "niemand die %.0f km schneller zurücklegt als %s",
                kilometres,
                kilometres >= FLOWN
                        ? "mit 900 km/h in der Luft und einer Stunde an den Flughäfen"
                        : "mit 130 km/h durchweg auf der Straße");
    }

    /// What that takes for granted.
    public String assumption() {
        boolean flown = kilometres >= FLOWN;
        return String.format(
                Locale.ROOT,
                "nobody goes the %.0f km faster than %s",
                kilometres,
                flown ? "by air at 900 km/h and an hour at the airports" : "by road at 130 km/h throughout");
    }
}
