package oyer.site.page;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import oyer.core.check.time.CaseTimes;
import oyer.core.check.time.CaseTimes.Said;
import oyer.core.check.time.CaseTimes.TimeClash;
import oyer.core.review.CaseNetwork;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.site.http.Address;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.View;

/// All that is said of time as one network: what in it cannot all be true, when each event can have been and why, and
/// what becomes possible when a saying is set aside.
///
/// @param ready whether the network is there; of a large case it may still be read
/// @param clashes the most telling first
/// @param whole whether these are all there are
/// @param before how many there are with nothing set aside
/// @param aside sayings that are set aside
/// @param moved events that can have been at other times because of it
/// @param events that were asked for, with when they can have been
/// @param cut how many more there are
public record TimesPage(
        Frame frame,
        boolean ready,
        List<TimeClash> clashes,
        boolean whole,
        int before,
        List<Said> aside,
        List<Moved> moved,
        String sought,
        List<Tight> events,
        int cut)
        implements View {

    private static final int CLASHES = 20;
    private static final int EVENTS = 60;
    private static final Duration PATIENCE = Duration.ofMillis(1_500);

    /// An event with its tightest interval.
    ///
    /// @param own whether one saying alone gives it
    public record Tight(String what, CaseTimes.Interval when, boolean own) {

        /// Words by which a reader knows it again.
        public Optional<Passage> words() {
            return Stream.concat(when.whyEarliest().stream(), when.whyLatest().stream())
                    .flatMap(s -> s.passages().stream())
                    .max(Comparator.comparingInt(p -> p.words().length()));
        }
    }

    /// An event whose interval is another when something is set aside.
    public record Moved(String what, CaseTimes.Interval before, CaseTimes.Interval now) {}

    static TimesPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "times");
        if (!frame.live()) {
            throw new NotHere("times"); // what if is asked of a case that is open
        }
        try {
            Optional<CaseTimes> times = CaseNetwork.of(desk.store(), PATIENCE);
            return times.map(t -> of(frame, t, request))
                    .orElseGet(() ->
                            new TimesPage(frame, false, List.of(), true, 0, List.of(), List.of(), "", List.of(), 0));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while the network of times was read", stopped);
        }
    }

    private static TimesPage of(Frame frame, CaseTimes all, Request request) {
        // a network settles when it is first asked
        synchronized (all) {
            List<Said> aside = numbers(request).stream()
                    .filter(n -> n < all.sayings().size())
                    .map(all.sayings()::get)
                    .toList();
            CaseTimes rest = aside.isEmpty()
                    ? all
                    : all.without(new TreeSet<>(aside.stream().map(Said::number).toList()));
            CaseTimes.TimeClashes clashes = rest.clashes(CLASHES);
            String sought = request.text("q").orElse("").strip();
            List<CaseTimes.Occasion> asked = all.events().stream()
                    .filter(e -> sought.isEmpty()
                            || what(frame, e).toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT)))
                    .toList();
            List<Tight> events = new ArrayList<>();
            List<Tight> told = new ArrayList<>();
            for (CaseTimes.Occasion event : asked.subList(0, Math.min(asked.size(), 40 * EVENTS))) {
                Tight tight = tight(frame, rest, event);
                (tight.own() ? told : events).add(tight);
            }
            // what follows from several sayings is what a reader does not see in one
            events.addAll(told);
            List<Tight> shown = events.subList(0, Math.min(EVENTS, events.size()));
            return new TimesPage(
                    frame,
                    true,
                    clashes.sets(),
                    clashes.complete(),
                    aside.isEmpty()
                            ? clashes.sets().size()
                            : all.clashes(CLASHES).sets().size(),
                    aside,
                    aside.isEmpty() ? List.of() : moved(frame, all, rest),
                    sought,
                    List.copyOf(shown),
                    asked.size() - shown.size());
        }
    }

    private static Tight tight(Frame frame, CaseTimes times, CaseTimes.Occasion event) {
        CaseTimes.Interval when = times.interval(event.number());
        TreeSet<Integer> why = new TreeSet<>();
        when.whyEarliest().forEach(s -> why.add(s.number()));
        when.whyLatest().forEach(s -> why.add(s.number()));
        return new Tight(what(frame, event), when, why.size() < 2);
    }

    private static List<Moved> moved(Frame frame, CaseTimes all, CaseTimes rest) {
        List<Moved> moved = new ArrayList<>();
        for (CaseTimes.Occasion event : all.events()) {
            CaseTimes.Interval before = all.interval(event.number());
            CaseTimes.Interval now = rest.interval(event.number());
            if (!before.earliest().equals(now.earliest()) || !before.latest().equals(now.latest())) {
                moved.add(new Moved(what(frame, event), before, now));
                if (moved.size() == EVENTS) {
                    break;
                }
            }
        }
        return moved;
    }

    private static TreeSet<Integer> numbers(Request request) {
        TreeSet<Integer> numbers = new TreeSet<>();
        Arrays.stream(request.text("without").orElse("").split("\\."))
                .filter(n -> !n.isEmpty() && n.length() < 8 && n.chars().allMatch(c -> c >= '0' && c <= '9'))
                .forEach(n -> numbers.add(Integer.parseInt(n)));
        return numbers;
    }

    private static String what(Frame frame, CaseTimes.Occasion event) {
        return german(frame) ? event.german() : event.what();
    }

    private static boolean german(Frame frame) {
        return frame.words().language() == Language.GERMAN;
    }

    public String says(Said said) {
        String says = german(frame) ? said.german() : said.says();
        return says.endsWith(".") ? says.substring(0, says.length() - 1) : says;
    }

    /// The same page with one saying set aside, or taken back.
    public String toggled(Said said) {
        TreeSet<Integer> now = new TreeSet<>(aside.stream().map(Said::number).toList());
        if (!now.remove(said.number())) {
            now.add(said.number());
        }
        String list = String.join(".", now.stream().map(String::valueOf).toList());
        Address here = frame.here().without("without");
        return (list.isEmpty() ? here : here.with("without", list)).toString();
    }

    public String everything() {
        return frame.here().without("without").toString();
    }

    public String cite(Passage passage) {
        return frame.links().passage(passage);
    }

    /// By how much the sayings of a clash miss each other; the least step of the network only says that they do.
    public String off(TimeClash clash) {
        if (clash.off() <= 1) {
            return frame.words().say("times.exclude");
        }
        return clash.off() < 1440
                ? frame.words().count("times.minutes", clash.off())
                : frame.words().count("times.days", (clash.off() + 1439) / 1440);
    }

    public String when(CaseTimes.Interval interval) {
        String from = interval.earliest().map(this::minute).orElse("");
        String to = interval.latest().map(this::minute).orElse("");
        if (from.isEmpty() && to.isEmpty()) {
            return frame.words().say("times.open");
        }
        if (from.isEmpty()) {
            return frame.words().say("times.until", to);
        }
        if (to.isEmpty()) {
            return frame.words().say("times.from", from);
        }
        boolean day = interval.earliest()
                .map(LocalDateTime::toLocalDate)
                .equals(interval.latest().map(LocalDateTime::toLocalDate));
        return from.equals(to)
                        || day
                                && interval.earliest().get().toLocalTime().equals(LocalTime.MIDNIGHT)
                                && interval.latest().get().toLocalTime().getHour() == 23
                ? frame.days().day(interval.earliest().get().toLocalDate())
                        + (from.equals(to) && from.contains(":") ? from.substring(from.lastIndexOf(' ')) : "")
                : frame.words().say("times.between", from, to);
    }

    /// A day, with its hour where the bound is none of midnight; nothing where the bound is none of a case.
    private String minute(LocalDateTime at) {
        if (at.getYear() < 100 || at.getYear() > 4000) {
            return "";
        }
        boolean bare =
                at.toLocalTime().equals(LocalTime.MIDNIGHT) || at.toLocalTime().equals(LocalTime.of(23, 59));
        return frame.days().day(at.toLocalDate()) + (bare ? "" : " " + at.toLocalTime());
    }

    @Override
    public String template() {
        return "times";
    }
}
