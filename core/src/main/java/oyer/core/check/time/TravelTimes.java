package oyer.core.check.time;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import oyer.core.check.place.Presence;
import oyer.core.check.place.PresenceReader;
import oyer.core.check.place.Whereabouts;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Way;
import oyer.core.check.sheet.Worded;
import oyer.core.read.name.Gazetteer;

/// One person is in one place: two times of the clock at which the same person is said to have been in two places that
/// are farther apart than anybody could have gone between.
final class TravelTimes implements TimeSource {

    private static final double SURE = .6;

    /// Places told next that are looked at.
    private static final int NEXT = 8;

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
            for (int i = 0; i < list.size(); i++) {
                tooFar(whereabouts, list, i).ifPresent(leg -> say(times, leg));
            }
        });
    }

    /// The way to the first place, of the few told next, that cannot be reached in time; places on no map between do
    /// not hide it. Where somebody cannot have come there from a place told later, that is told instead.
    private static Optional<Whereabouts.Leg> tooFar(Whereabouts whereabouts, List<Presence> inOrder, int from) {
        Presence before = inOrder.get(from);
        for (int i = from + 1; i < Math.min(inOrder.size(), from + NEXT); i++) {
            Presence after = inOrder.get(i);
            if (Duration.between(before.from(), after.from()).toHours() >= 12) {
                return Optional.empty();
            }
            if (tooFar(whereabouts, before, after)) {
                boolean nearer = inOrder.subList(from + 1, i).stream().anyMatch(k -> tooFar(whereabouts, k, after));
                return nearer ? Optional.empty() : Optional.of(whereabouts.leg(before, after));
            }
        }
        return Optional.empty();
    }

    private static boolean tooFar(Whereabouts whereabouts, Presence before, Presence after) {
        OptionalLong slack = whereabouts.leg(before, after).slack();
        return slack.isPresent() && slack.getAsLong() < 0;
    }

    private static void say(CaseTimes times, Whereabouts.Leg leg) {
        Way way = leg.way().orElseThrow();
        int before = told(times, leg.before());
        int after = told(times, leg.after());
        times.travel(before, after, way, SURE, leg.minutes());
    }

    private static Worded says(Presence presence) {
        String place = presence.place().orElse("");
        boolean town = !Gazetteer.find(place).isEmpty();
        String from = presence.from().toLocalTime().toString();
        boolean at = presence.from().equals(presence.to());
        return new Worded(
                presence.name() + (town ? " was in " : " was at ") + place + " on "
                        + CalendarWords.day(presence.from().toLocalDate())
                        + (at
                                ? " at " + from
                                : " between " + from + " and " + presence.to().toLocalTime()),
                presence.name() + " war am "
                        + GermanWords.day(presence.from().toLocalDate())
                        + (at
                                ? " um " + from + " Uhr"
                                : " zwischen " + from + " und " + presence.to().toLocalTime() + " Uhr")
                        + (town ? " in " : " hier: ") + place);
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
