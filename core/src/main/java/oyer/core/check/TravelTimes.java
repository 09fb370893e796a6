package oyer.core.check;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// One person is in one place: two times of the clock at which the same person is said to have been in two places that
/// are farther apart than anybody could have gone between.
final class TravelTimes implements TimeSource {

    private static final double SURE = .6;

    private final PresenceReader reader = new PresenceReader();

    @Override
    public void read(Sheet sheet) {
        reader.read(sheet);
    }

    @Override
    public void say(CaseTimes times) {
        Whereabouts whereabouts = reader.whereabouts();
        Map<String, List<Presence>> byPerson = new HashMap<>();
        for (Presence presence : reader.presences()) {
            boolean clock = Duration.between(presence.from(), presence.to()).toHours() < 12;
            if (clock && presence.place().isPresent()) {
                byPerson.computeIfAbsent(presence.person(), _ -> new ArrayList<>())
                        .add(presence);
            }
        }
        byPerson.values().forEach(list -> {
            list.sort(Comparator.comparing(Presence::from));
            whereabouts.legs(list).stream()
                    .filter(leg -> leg.slack().isPresent() && leg.slack().getAsLong() < 0)
                    .forEach(leg -> say(times, leg));
        });
    }

    private static void say(CaseTimes times, Whereabouts.Leg leg) {
        Way way = leg.way().orElseThrow();
        int before = told(times, leg.before());
        int after = told(times, leg.after());
        times.travel(before, after, way, SURE);
    }

    private static Worded says(Presence presence) {
        String place = presence.place().orElse("");
        String from = presence.from().toLocalTime().toString();
        boolean at = presence.from().equals(presence.to());
        return new Worded(
                presence.name() + " was at " + place + " on "
                        + CalendarWords.day(presence.from().toLocalDate())
                        + (at
                                ? " at " + from
                                : " between " + from + " and " + presence.to().toLocalTime()),
                presence.name() + " war am "
                        + GermanWords.day(presence.from().toLocalDate())
                        + (at
                                ? " um " + from + " Uhr"
                                : " zwischen " + from + " und " + presence.to().toLocalTime() + " Uhr")
                        + " hier: " + place);
    }

    private static int told(CaseTimes times, Presence presence) {
        int event = times.event(new Worded(presence.what(), presence.what()));
        times.between(
                event,
                says(presence),
                List.of(presence.passages().getLast()),
                presence.sure(),
                presence.from(),
                presence.to());
        return event;
    }
}
