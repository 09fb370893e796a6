package oyer.core.check.time;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.time.CaseTimes.Kind;
import oyer.core.check.time.CaseTimes.Said;
import oyer.core.check.time.CaseTimes.TimeClash;
import oyer.core.text.Passage;

/// What is said of time and cannot all be true. The sources read; the network of times decides; here a clash is put
/// into words. To add a kind of saying: write it as a [TimeSource] and add it to the list.
final class TimesCheck implements Check {

    /// More clashes than these say only that a case was read badly.
    private static final int MOST = 400;

    private boolean whole = true;

    private final List<TimeSource> sources = List.of(
            new WeekdayTimes(),
            new AgeTimes(),
            new CaptivityTimes(),
            new SpanTimes(),
            new LaterTimes(),
            new SinceTimes(),
            new HeldUntilTimes(),
            new CourseTimes(),
            new BeforeTimes(),
            new StepOrderTimes(),
            new TravelTimes(),
            new SameEventTimes());

    @Override
    public void read(Sheet sheet) {
        sources.forEach(source -> source.read(sheet));
    }

    void say(CaseTimes times) {
        sources.forEach(source -> source.say(times));
    }

    @Override
    public boolean whole() {
        return whole;
    }

    @Override
    public List<Discrepancy> found() {
        CaseTimes times = new CaseTimes();
        say(times);
        // one wrong date clashes with every other telling of its event: that is said once
        Map<Object, List<TimeClash>> groups = new LinkedHashMap<>();
        CaseTimes.TimeClashes clashes = times.clashes(MOST);
        whole = clashes.complete();
        Set<Said> wrongAges = clashes.sets().stream()
                .filter(c -> c.of(Kind.BIRTH).isPresent())
                .flatMap(c -> c.all(Kind.AGE).stream())
                .collect(Collectors.toSet());
        Set<Said> wrongOrders = clashes.sets().stream()
                .filter(c -> c.sayings().size() == 3)
                .flatMap(c -> c.all(Kind.ORDER).stream())
                .collect(Collectors.toSet());
        Set<Said> wrongLengths = clashes.sets().stream()
                .filter(c -> c.of(Kind.AGE).isEmpty() && c.of(Kind.COUNT).isEmpty())
                .flatMap(c -> c.all(Kind.SINCE).stream())
                .collect(Collectors.toSet());
        for (TimeClash clash : clashes.sets()) {
            // an age that the birth does not give clashes with every other age too: that says no more
            boolean again = clash.of(Kind.BIRTH).isEmpty()
                            && clash.all(Kind.AGE).stream().anyMatch(wrongAges::contains)
                    // so does a length that the two days do not give, with every age and every count of days
                    || (clash.of(Kind.AGE).isPresent() || clash.of(Kind.COUNT).isPresent())
                            && clash.all(Kind.SINCE).stream().anyMatch(wrongLengths::contains)
                    // and an order that two dates turn round, with whatever else dates one of the two
                    || clash.sayings().size() > 3
                            && clash.all(Kind.ORDER).stream().anyMatch(wrongOrders::contains);
            if (clash.passages().size() > 1 && told(clash) && !again) {
                groups.computeIfAbsent(group(clash), _ -> new ArrayList<>()).add(clash);
            }
        }
        // the same passages by another assumption say the same
        Map<Object, Discrepancy> found = new LinkedHashMap<>();
        groups.values().stream()
                .map(TimesCheck::discrepancy)
                .forEach(d -> found.putIfAbsent(List.of(d.rule(), d.passages()), d));
        return List.copyOf(found.values());
    }

    /// That two passages tell of one event is a guess: it is held against their two dates only, not against what else
    /// would follow from it.
    private static boolean told(TimeClash clash) {
        if (clash.all(Kind.SINCE).size() > 1) {
            return false; // each is reckoned against the day of writing
        }
        return clash.of(Kind.SAME).isEmpty()
                || clash.sayings().size() == 3 && clash.all(Kind.DATE).size() == 2;
    }

    private static Object group(TimeClash clash) {
        if (rule(clash).equals("same-event-other-date")) {
            return clash.all(Kind.DATE).stream().map(Said::says).sorted().toList();
        }
        return clash;
    }

    /// Named after what is most particular among the sayings.
    private static String rule(TimeClash clash) {
        if (clash.of(Kind.SAME).isPresent()) {
            return "same-event-other-date";
        }
        if (clash.of(Kind.TRAVEL).isPresent()) {
            return "too-far-to-go";
        }
        if (clash.of(Kind.AGE).isPresent() || clash.of(Kind.BIRTH).isPresent()) {
            return "age-against-birth";
        }
        if (clash.of(Kind.SINCE).isPresent()) {
            return "days-since";
        }
        if (clash.of(Kind.ORDER).isPresent()) {
            return "order-of-steps";
        }
        if (clash.of(Kind.COUNT).isPresent()) {
            return "day-count";
        }
        if (clash.of(Kind.LATER).isPresent()) {
            return "so-long-after";
        }
        if (clash.of(Kind.LENGTH).isPresent()) {
            return clash.all(Kind.LENGTH).size() > 1 ? "held-so-long" : "length-of-time";
        }
        return clash.of(Kind.WEEKDAY).isPresent() ? "weekday-of-date" : "times-that-clash";
    }

    private static Discrepancy discrepancy(List<TimeClash> group) {
        TimeClash clash = group.getFirst();
        String rule = rule(clash);
        List<Passage> passages =
                group.stream().flatMap(c -> c.passages().stream()).distinct().toList();
        double sure = clash.sayings().stream().mapToDouble(Said::sure).min().orElse(0);
        boolean tension = rule.equals("held-so-long");
        Discrepancy found = new Discrepancy(
                        tension ? Discrepancy.Type.TENSION : Discrepancy.Type.CONTRADICTION,
                        rule,
                        ClashWords.ENGLISH.explain(rule, clash, passages.size()),
                        passages,
                        sure)
                .inGerman(ClashWords.GERMAN.explain(rule, clash, passages.size()));
        return clash.sayings().stream()
                .flatMap(said -> said.working().stream())
                .findFirst()
                .map(found::with)
                .orElse(found);
    }

    @Override
    public List<Consistent> fitting() {
        return sources.stream().flatMap(source -> source.fitting().stream()).toList();
    }
}
