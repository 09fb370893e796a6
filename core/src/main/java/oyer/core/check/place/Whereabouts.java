package oyer.core.check.place;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.TreeMap;
import oyer.core.check.network.TimeNetwork;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.check.sheet.Way;
import oyer.core.read.name.Gazetteer;

/// Where people are said to have been, how far that is apart, and what it leaves open. One person is in one place.
public final class Whereabouts {

    private final List<Presence> presences;
    private final List<Way> stated;
    private final Map<String, Way> ways = new HashMap<>();
    private final Map<String, List<Presence>> byPerson = new HashMap<>();
    private List<Leg> journeys = List.of();

    /// From one known place to the next.
    ///
    /// @param way empty where either place is not told, or how far they are apart is not known
    /// @param minutes that there can be at most between the two; negative where the first is told to have gone
    ///     on after the other
    public record Leg(Presence before, Presence after, Optional<Way> way, long minutes) {

        /// How many minutes more there were than the way takes; negative when it cannot be; empty when that is not
        /// known, or where there is no way to go.
        public OptionalLong slack() {
            return way.isEmpty() || stays()
                    ? OptionalLong.empty()
                    : OptionalLong.of(minutes - way.get().minutes());
        }

        /// Whether both are one place: then nobody had to go anywhere.
        public boolean stays() {
            return before.place()
                    .flatMap(a -> after.place().map(a::equalsIgnoreCase))
                    .orElse(false);
        }
    }

    /// A stretch of time in which a person was seen nowhere.
    public record Window(LocalDateTime from, LocalDateTime to) {}

    /// What whereabouts are drawn from.
    public record Told(List<Presence> presences, List<Way> stated) {
        public Told {
            presences = List.copyOf(presences);
            stated = List.copyOf(stated);
        }

        public Whereabouts whereabouts() {
            return Whereabouts.of(presences, stated);
        }
    }

    public Told told() {
        return new Told(presences, stated);
    }

    private Whereabouts(List<Presence> presences, List<Way> stated) {
        this.stated = stated;
        this.presences = presences;
        for (Presence presence : presences) {
            byPerson.computeIfAbsent(presence.person(), _ -> new ArrayList<>()).add(presence);
        }
        for (Way way : stated) {
            ways.merge(key(way.from(), way.to()), way, (a, b) -> a.kilometres() <= b.kilometres() ? a : b);
        }
    }

    public static Whereabouts of(CaseReadings readings) {
        PresenceReader reader = new PresenceReader();
        readings.each(reader::read);
        return reader.whereabouts();
    }

    static Whereabouts of(List<Presence> presences, List<Way> stated) {
        List<Presence> inOrder = new ArrayList<>(presences);
        inOrder.sort(Comparator.comparing(Presence::from)
                .thenComparing(Presence::to)
                .thenComparing(p -> p.passages().getFirst()));
        return new Whereabouts(inOrder, stated);
    }

    /// The people who are seen anywhere, by key, with a name.
    public Map<String, String> people() {
        Map<String, String> people = new TreeMap<>();
        presences.forEach(p -> people.putIfAbsent(p.person(), p.name()));
        return people;
    }

    /// Where a person was in a stretch of time, in order.
    public List<Presence> of(String person, LocalDateTime from, LocalDateTime to) {
        return byPerson.getOrDefault(person, List.of()).stream()
                .filter(p -> !p.to().isBefore(from) && !p.from().isAfter(to))
                .toList();
    }

    /// What lies between each two places that follow each other. Who is told to have done something at an hour, and
    /// not where, is passed over: from there no way can be reckoned, and the way around it would be lost.
    public List<Leg> legs(List<Presence> inOrder) {
        List<Presence> placed =
                inOrder.stream().filter(p -> p.place().isPresent()).toList();
        List<Leg> legs = new ArrayList<>();
        for (int i = 0; i + 1 < placed.size(); i++) {
            legs.add(leg(placed.get(i), placed.get(i + 1)));
        }
        return legs;
    }

    /// Each time that somebody is told at one place and next, by time, at another, in order of time. Presences
    /// without a place in between are passed over.
    public synchronized List<Leg> journeys() {
        if (journeys.isEmpty()) {
            journeys = List.copyOf(worked());
        }
        return journeys;
    }

    private List<Leg> worked() {
        Map<String, Presence> last = new HashMap<>();
        List<Leg> journeys = new ArrayList<>();
        for (Presence presence : presences) {
            if (presence.place().isPresent()) {
                Presence before = last.put(presence.person(), presence);
                if (before != null
                        && !before.place()
                                .orElse("")
                                .equalsIgnoreCase(presence.place().get())) {
                    journeys.add(leg(before, presence));
                }
            }
        }
        return journeys;
    }

    /// Could somebody have been there and then here? By the network of times: the most that can lie between.
    public Leg leg(Presence before, Presence after) {
        TimeNetwork network = new TimeNetwork();
        int leaves = network.event();
        int comes = network.event();
        within(network, leaves, before.throughout() ? before.to() : before.from(), before.to());
        within(network, comes, after.from(), after.throughout() ? after.from() : after.to());
        long most = network.mostBetween(leaves, comes).orElse(0);
        Optional<Way> way = before.place().flatMap(a -> after.place().flatMap(b -> way(a, b)));
        return new Leg(before, after, way, most);
    }

    private static void within(TimeNetwork network, int event, LocalDateTime from, LocalDateTime to) {
        int statement = network.statement();
        network.between(TimeNetwork.ORIGIN, event, minute(from), minute(to));
        network.say(statement);
    }

    private static long minute(LocalDateTime at) {
        return Duration.between(LocalDateTime.of(1970, 1, 1, 0, 0), at).toMinutes();
    }

    /// The way from one place to another, as a passage tells it, else as the crow flies; none where a place is on no
    /// map.
    public Optional<Way> way(String from, String to) {
        if (from.equalsIgnoreCase(to)) {
            return Optional.of(new Way(from, to, 0, Optional.empty()));
        }
        Way stated = ways.get(key(from, to));
        if (stated != null) {
            return Optional.of(stated);
        }
        OptionalDouble nearest = Gazetteer.find(from).stream()
                .flatMapToDouble(a -> Gazetteer.find(to).stream().mapToDouble(a::kilometresTo))
                .min();
        return nearest.isPresent()
                ? Optional.of(new Way(from, to, nearest.getAsDouble(), Optional.empty()))
                : Optional.empty();
    }

    private static String key(String from, String to) {
        String a = from.toLowerCase(Locale.ROOT);
        String b = to.toLowerCase(Locale.ROOT);
        return a.compareTo(b) < 0 ? a + '|' + b : b + '|' + a;
    }

    /// When within a stretch of time a person was seen nowhere else, each at least so many minutes long.
    public List<Window> open(String person, LocalDateTime from, LocalDateTime to, long least) {
        List<Window> windows = new ArrayList<>();
        LocalDateTime free = from;
        for (Presence seen : of(person, from, to)) {
            if (seen.throughout()) {
                add(windows, free, seen.from(), least);
                free = seen.to().isAfter(free) ? seen.to() : free;
            }
        }
        add(windows, free, to, least);
        return windows;
    }

    private static void add(List<Window> windows, LocalDateTime from, LocalDateTime to, long least) {
        if (to.isAfter(from) && Duration.between(from, to).toMinutes() >= least) {
            windows.add(new Window(from, to));
        }
    }
}
