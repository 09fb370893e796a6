package oyer.core.check;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CaseTimes.Kind;
import oyer.core.check.CaseTimes.Said;
import oyer.core.check.CaseTimes.TimeClash;
import oyer.core.text.Passage;

/// What is said of time and cannot all be true. The sources read; the network of times decides; here a clash is put
/// into words. To add a kind of saying: write it as a [TimeSource] and add it to the list.
final class TimesCheck implements Check {

    /// More clashes than these say only that a case was read badly.
    private static final int MOST = 400;

    private static final long DAY = 1440;

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
                .filter(c -> c.of(Kind.AGE).isEmpty())
                .flatMap(c -> c.all(Kind.SINCE).stream())
                .collect(Collectors.toSet());
        for (TimeClash clash : clashes.sets()) {
            // an age that the birth does not give clashes with every other age too: that says no more
            boolean again = clash.of(Kind.BIRTH).isEmpty()
                            && clash.all(Kind.AGE).stream().anyMatch(wrongAges::contains)
                    // so does a length that the two days do not give, with every age
                    || clash.of(Kind.AGE).isPresent()
                            && clash.all(Kind.SINCE).stream().anyMatch(wrongLengths::contains)
                    // and an order that two dates turn round, with whatever else dates one of the two
                    || clash.sayings().size() > 3
                            && clash.all(Kind.ORDER).stream().anyMatch(wrongOrders::contains);
            if (clash.passages().size() > 1 && told(clash) && !again) {
                groups.computeIfAbsent(group(clash), _ -> new ArrayList<>()).add(clash);
            }
        }
        return groups.values().stream().map(TimesCheck::discrepancy).toList();
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
                        explanation(rule, clash, passages.size(), false),
                        passages,
                        sure)
                .inGerman(explanation(rule, clash, passages.size(), true));
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

    private static String explanation(String rule, TimeClash clash, int passages, boolean german) {
        Function<Said, String> words = german ? Said::german : Said::says;
        return switch (rule) {
            case "days-since" -> clash.of(Kind.SINCE).map(words).orElse("");
            case "day-count" -> clash.of(Kind.COUNT).map(words).orElse("");
            case "order-of-steps" ->
                CalendarWords.capital(clash.of(Kind.ORDER).map(words).orElse("")) + ".";
            case "held-so-long" -> words.apply(clash.all(Kind.LENGTH).getFirst());
            case "weekday-of-date" ->
                CalendarWords.capital(clash.of(Kind.WEEKDAY).map(words).orElse("")) + ".";
            case "same-event-other-date" -> german ? sameInGerman(clash, passages) : same(clash, passages);
            default -> german ? sumInGerman(clash) : sum(clash);
        };
    }

    private static String same(TimeClash clash, int passages) {
        List<String> dates = clash.all(Kind.DATE).stream()
                .map(s -> s.says().substring(s.says().indexOf(" was ") + 5))
                .toList();
        return (passages == 2 ? "Two" : "Several")
                + " passages that seem to tell of the same event date it differently: "
                + String.join(" and ", dates) + ", " + apart(clash.off()) + " apart.";
    }

    private static String sameInGerman(TimeClash clash, int passages) {
        List<String> dates = clash.all(Kind.DATE).stream()
                .map(s -> s.german().substring(s.german().indexOf(" war ") + 5))
                .toList();
        return (passages == 2 ? "Zwei" : "Mehrere")
                + " Stellen, die wohl von demselben Ereignis berichten, datieren es verschieden: "
                + String.join(" und ", dates) + ", " + inGerman(clash.off()) + " auseinander.";
    }

    private static String sumInGerman(TimeClash clash) {
        boolean aged = clash.of(Kind.AGE).isPresent();
        String told = clash.sayings().stream()
                .filter(s -> !s.assumption() && !(s.kind() == Kind.DATE && aged))
                .map(s -> unended(s.german()))
                .distinct()
                .collect(Collectors.joining("; "));
        String assumed = clash.sayings().stream()
                .filter(Said::assumption)
                .map(Said::german)
                .distinct()
                .collect(Collectors.joining(" und dass "));
        return CalendarWords.capital(told) + ". "
                + (assumed.isEmpty() ? "Sie verfehlen" : "Angenommen, dass " + assumed + ", verfehlen sie")
                + " einander um "
                + (clash.of(Kind.TRAVEL).isPresent()
                        ? clash.off() + (clash.off() == 1 ? " Minute" : " Minuten")
                        : inGerman(clash.off()))
                + ".";
    }

    private static String unended(String says) {
        return says.endsWith(".") ? says.substring(0, says.length() - 1) : says;
    }

    private static String sum(TimeClash clash) {
        boolean aged = clash.of(Kind.AGE).isPresent(); // an age tells its day itself
        String told = clash.sayings().stream()
                .filter(s -> !s.assumption() && !(s.kind() == Kind.DATE && aged))
                .map(s -> unended(s.says()))
                .distinct()
                .collect(Collectors.joining("; "));
        String assumed = clash.sayings().stream()
                .filter(Said::assumption)
                .map(Said::says)
                .distinct()
                .collect(Collectors.joining(", and that "));
        return CalendarWords.capital(told) + ". "
                + (assumed.isEmpty() ? "They" : "Taking it that " + assumed + ", they")
                + " miss each other by "
                + (clash.of(Kind.TRAVEL).isPresent()
                        ? clash.off() + (clash.off() == 1 ? " minute" : " minutes")
                        : apart(clash.off()))
                + ".";
    }

    /// Days from the last minute that the one allows to the first that the other does.
    private static String apart(long minutes) {
        long days = (minutes + 2 * (DAY - 1)) / DAY;
        Period period = Period.between(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(days));
        String exact = days + (days == 1 ? " day" : " days");
        return period.getYears() > 0
                ? exact + " (more than " + (period.getYears() == 1 ? "a year" : period.getYears() + " years") + ")"
                : exact;
    }

    private static String inGerman(long minutes) {
        long days = (minutes + 2 * (DAY - 1)) / DAY;
        int years =
                Period.between(LocalDate.EPOCH, LocalDate.EPOCH.plusDays(days)).getYears();
        String exact = GermanWords.days(days);
        return years > 0 ? exact + " (mehr als " + (years == 1 ? "ein Jahr" : years + " Jahre") + ")" : exact;
    }
}
