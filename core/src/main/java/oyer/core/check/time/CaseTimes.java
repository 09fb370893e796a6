package oyer.core.check.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import oyer.core.casefile.Working;
import oyer.core.check.network.CalendarNetwork;
import oyer.core.check.network.Clash;
import oyer.core.check.network.Clashes;
import oyer.core.check.network.Stretch;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Way;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// What a case says of time as one network: events, and for each saying a constraint on them with the passages that
/// say it. What nobody says but must be taken for granted (that captivity began with the arrest, that two passages tell
/// of one event) is a saying without a passage, and shows in every explanation that needs it.
///
/// Filled once, then asked. Sayings are taken in order of how sure they are; one that does not fit with surer ones is
/// set aside, and [#clashes] tells with which.
public final class CaseTimes {

    /// What kind of thing is said.
    public enum Kind {
        DATE,
        WEEKDAY,
        BIRTH,
        AGE,
        COUNT,
        LENGTH,
        SINCE,
        LATER,
        SAME,
        TRAVEL,
        ORDER,
        ASSUMPTION
    }

    /// One thing said of time.
    ///
    /// @param number 0-based, in the order in which it was added
    /// @param says a clause for an explanation: `he was born on 4 February 1962`
    /// @param german the same in German
    /// @param passages where it is said; none for an assumption
    /// @param sure 0 to 1
    /// @param working what a page can draw of it, where it is a sum
    public record Said(
            int number,
            Kind kind,
            String says,
            String german,
            List<Passage> passages,
            double sure,
            Optional<Working> working) {
        public Said {
            passages = List.copyOf(passages);
        }

        public boolean assumption() {
            return passages.isEmpty();
        }
    }

    /// Sayings that cannot all be true; without any one of them the rest fit.
    ///
    /// @param off by how many minutes they miss each other
    public record TimeClash(List<Said> sayings, long off) {
        public TimeClash {
            sayings = List.copyOf(sayings);
        }

        Optional<Said> of(Kind kind) {
            return sayings.stream().filter(s -> s.kind() == kind).findFirst();
        }

        List<Said> all(Kind kind) {
            return sayings.stream().filter(s -> s.kind() == kind).toList();
        }

        public List<Passage> passages() {
            return sayings.stream()
                    .flatMap(s -> s.passages().stream())
                    .distinct()
                    .toList();
        }

        private double sure() {
            return sayings.stream().mapToDouble(Said::sure).min().orElse(0);
        }

        private long documents() {
            return passages().stream().map(Passage::document).distinct().count();
        }
    }

    /// @param complete whether these are all there are
    public record TimeClashes(List<TimeClash> sets, boolean complete) {}

    /// The tightest interval of an event, with the sayings that give it.
    public record Interval(
            Optional<LocalDateTime> earliest,
            Optional<LocalDateTime> latest,
            List<Said> whyEarliest,
            List<Said> whyLatest) {}

    /// An event of the network.
    ///
    /// @param what a few words
    /// @param german the same in German; words of a document stay as they are
    public record Occasion(int number, String what, String german) {}

    private static final long DAY = 1440;
    /// Farther than any day of a case: ten thousand years in minutes.
    private static final long FAR = 10_000L * 366 * DAY;

    private static final double DATED = .97;

    private final List<Said> said = new ArrayList<>();
    private final List<Consumer<CalendarNetwork>> bounds = new ArrayList<>();
    private final List<Occasion> events = new ArrayList<>();
    private final Map<String, Integer> byKey = new HashMap<>();
    private final Map<List<Passage>, Integer> dated = new HashMap<>();
    private final Set<Integer> setAside;
    private Optional<CalendarNetwork> settled = Optional.empty();

    CaseTimes() {
        this(Set.of());
    }

    private CaseTimes(Set<Integer> setAside) {
        this.setAside = setAside;
    }

    /// All that is said of time in a case.
    public static CaseTimes of(CaseReadings readings) {
        TimesCheck check = new TimesCheck();
        OccasionTimes occasions = new OccasionTimes();
        readings.each(sheet -> {
            check.read(sheet);
            occasions.read(sheet);
        });
        CaseTimes times = new CaseTimes();
        check.say(times);
        occasions.say(times);
        return times;
    }

    /// The same case as if nobody had said some of what was said: what becomes possible is what the answers then are.
    public CaseTimes without(Set<Integer> sayings) {
        Set<Integer> gone = new HashSet<>(setAside);
        gone.addAll(sayings);
        CaseTimes rest = new CaseTimes(gone);
        rest.said.addAll(said);
        rest.bounds.addAll(bounds);
        rest.events.addAll(events);
        rest.byKey.putAll(byKey);
        rest.dated.putAll(dated);
        return rest;
    }

    public List<Said> sayings() {
        return List.copyOf(said);
    }

    public List<Occasion> events() {
        return List.copyOf(events);
    }

    /// A new event.
    int event(Worded what) {
        settled = Optional.empty();
        events.add(new Occasion(events.size() + 1, what.english(), what.german()));
        return events.size();
    }

    /// The event of a key, the same for all who ask.
    int event(String key, Worded what) {
        return byKey.computeIfAbsent(key, _ -> event(what));
    }

    /// The event that a passage dates, with its date said.
    int dated(Passage passage, LocalDate first, LocalDate last, Worded what) {
        return dated(List.of(passage), first, last, what);
    }

    /// The same, dated by several passages together: one has the day and the month, the other the year.
    int dated(List<Passage> passages, LocalDate first, LocalDate last, Worded what) {
        return dated.computeIfAbsent(passages, _ -> {
            int event = event(what);
            within(
                    event,
                    Kind.DATE,
                    what.and(" " + CalendarWords.days(first, last), " " + GermanWords.days(first, last)),
                    passages,
                    DATED,
                    first,
                    last);
            return event;
        });
    }

    /// An event that is told with its time, to the minute where it is told so.
    void occasion(String what, When when, Passage passage, double sure) {
        Worded words = new Worded(what, what);
        int event = event(words);
        long least = when instanceof When.Moment m
                ? minute(m.from())
                : when.earliest().map(d -> d.toEpochDay() * DAY).orElse(-FAR);
        long most = when instanceof When.Moment m
                ? minute(m.to())
                : when.latest().map(d -> d.toEpochDay() * DAY + DAY - 1).orElse(FAR);
        say(Kind.DATE, words, List.of(passage), sure, n -> n.between(CalendarNetwork.ORIGIN, event, least, most));
    }

    /// Says that an event was between two minutes.
    void between(int event, Worded says, List<Passage> passages, double sure, LocalDateTime from, LocalDateTime to) {
        long least = minute(from);
        long most = minute(to);
        say(Kind.DATE, says, passages, sure, n -> n.between(CalendarNetwork.ORIGIN, event, least, most));
    }

    /// Says that `to` was after `from` by at least the time for the way.
    ///
    /// @param between minutes that there can be at most
    void travel(int from, int to, Way way, double sure, long between) {
        long least = way.minutes();
        Working drawn = new Working(
                Working.Unit.MINUTES,
                List.of(
                        Working.Mark.stated("between", Math.max(0, between), Math.max(0, between)),
                        Working.Mark.reckoned("needed", least, least)));
        say(
                Kind.TRAVEL,
                new Worded(way.assumption(), way.inGerman()),
                way.stated().stream().toList(),
                sure,
                Optional.of(drawn),
                n -> n.atLeast(from, to, least));
    }

    private static long minute(LocalDateTime at) {
        return at.toEpochSecond(ZoneOffset.UTC) / 60;
    }

    /// Says that an event was within some days.
    void within(
            int event, Kind kind, Worded says, List<Passage> passages, double sure, LocalDate first, LocalDate last) {
        long least = first.toEpochDay() * DAY;
        long most = last.toEpochDay() * DAY + DAY - 1;
        say(kind, says, passages, sure, n -> n.between(CalendarNetwork.ORIGIN, event, least, most));
    }

    /// Says that `to` was so long after `from`, counted from day to day.
    void after(
            int from,
            int to,
            Kind kind,
            Worded says,
            List<Passage> passages,
            double sure,
            Stretch least,
            Stretch most) {
        after(from, to, kind, says, passages, sure, least, most, Optional.empty());
    }

    /// The same, with what a page can draw of it.
    void after(
            int from,
            int to,
            Kind kind,
            Worded says,
            List<Passage> passages,
            double sure,
            Stretch least,
            Stretch most,
            Optional<Working> working) {
        say(kind, says, passages, sure, working, n -> n.calendar(from, to, least, most));
    }

    void weekday(int event, Worded says, List<Passage> passages, double sure, DayOfWeek day) {
        say(Kind.WEEKDAY, says, passages, sure, n -> n.weekday(event, EnumSet.of(day)));
    }

    private void say(
            Kind kind, Worded says, List<Passage> passages, double sure, Consumer<CalendarNetwork> constraint) {
        say(kind, says, passages, sure, Optional.empty(), constraint);
    }

    private void say(
            Kind kind,
            Worded says,
            List<Passage> passages,
            double sure,
            Optional<Working> working,
            Consumer<CalendarNetwork> constraint) {
        settled = Optional.empty();
        said.add(new Said(said.size(), kind, says.english(), says.german(), passages, sure, working));
        bounds.add(constraint);
    }

    private CalendarNetwork network() {
        if (settled.isEmpty()) {
            CalendarNetwork network = new CalendarNetwork();
            events.forEach(_ -> network.event());
            for (Consumer<CalendarNetwork> constraint : bounds) {
                network.statement();
                constraint.accept(network);
            }
            said.stream()
                    .filter(s -> !setAside.contains(s.number()))
                    .sorted(Comparator.comparingDouble(Said::sure).reversed().thenComparing(Said::number))
                    .forEach(s -> network.say(s.number()));
            settled = Optional.of(network);
        }
        return settled.get();
    }

    /// The smallest sets of sayings that cannot all be true, the most telling first: the fewest sayings, the surest,
    /// from the most documents.
    public TimeClashes clashes(int most) {
        Clashes found = network().clashes(most, 40 + most);
        List<TimeClash> sets = new ArrayList<>();
        for (Clash clash : found.sets()) {
            sets.add(new TimeClash(clash.statements().stream().map(said::get).toList(), clash.off()));
        }
        sets.sort(Comparator.<TimeClash>comparingInt(c -> c.passages().size())
                .thenComparing(Comparator.comparingDouble(TimeClash::sure).reversed())
                .thenComparing(Comparator.comparingLong(TimeClash::documents).reversed()));
        return new TimeClashes(sets, found.complete());
    }

    /// When an event can have been, by all that is said and fits.
    public Interval interval(int event) {
        CalendarNetwork network = network();
        return new Interval(
                time(network.earliest(event)),
                time(network.latest(event)),
                network.whyEarliest(event).stream().map(said::get).toList(),
                network.whyLatest(event).stream().map(said::get).toList());
    }

    private static Optional<LocalDateTime> time(OptionalLong minutes) {
        return minutes.isEmpty()
                ? Optional.empty()
                : Optional.of(LocalDateTime.ofEpochSecond(minutes.getAsLong() * 60, 0, ZoneOffset.UTC));
    }
}
