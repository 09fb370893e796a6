package oyer.site.page;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import oyer.core.casefile.Document;
import oyer.core.check.place.Presence;
import oyer.core.check.place.Whereabouts;
import oyer.core.review.CaseWhereabouts;
import oyer.core.review.Kept;
import oyer.core.text.Passage;
import oyer.core.time.When;
import oyer.site.http.Address;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;

/// Where one person is said to have been through a stretch of time, what can have lain between, and what becomes
/// possible when a passage is set aside.
///
/// @param people who is said to have been anywhere, key to name
/// @param aside numbers of the places set aside
/// @param cut how many more places there are than are shown
public record AlibiPage(
        Frame frame,
        Map<String, String> people,
        String person,
        Optional<String> from,
        Optional<String> to,
        List<Row> rows,
        TreeSet<Integer> aside,
        int cut)
        implements View {

    private static final int MOST = 200;
    private static final LocalDateTime EVER = LocalDateTime.of(1, 1, 1, 0, 0);
    private static final LocalDateTime NEVER = LocalDateTime.of(9999, 12, 31, 23, 59);

    private static final Kept<Map<String, String>> PEOPLE = Kept.ofReadings(
            store -> Choices.people(store, CaseWhereabouts.of(store).people()));

    /// @param setAside on this page, or by a decision
    /// @param ruled whether by a decision
    /// @param leg from the last place before it that is not set aside; empty too where no place is told
    /// @param start where its bar begins, in percent of the stretch shown
    /// @param width of its bar
    public record Row(
            int number,
            Presence presence,
            String title,
            boolean setAside,
            boolean ruled,
            Optional<Whereabouts.Leg> leg,
            double start,
            double width) {}

    static AlibiPage of(Desk desk, Request request) {
        Whereabouts whereabouts = CaseWhereabouts.of(desk.store());
        String person = request.text("person").orElse("");
        List<Presence> all = person.isEmpty() ? List.of() : seen(request, whereabouts, person);
        TreeSet<Integer> aside = aside(request);
        Frame frame = Frame.of(desk, request, "alibi");
        return new AlibiPage(
                frame,
                apart(frame, whereabouts, PEOPLE.of(desk.store())),
                person,
                request.text("from"),
                request.text("to"),
                rows(desk, frame, whereabouts, all.subList(0, Math.min(MOST, all.size())), aside),
                aside,
                Math.max(0, all.size() - MOST));
    }

    /// Of several who are called the same (`a man`), each with the day on which he is first told to be anywhere.
    private static Map<String, String> apart(Frame frame, Whereabouts whereabouts, Map<String, String> people) {
        Map<String, Long> called =
                people.values().stream().collect(Collectors.groupingBy(name -> name, Collectors.counting()));
        Map<String, String> apart = new LinkedHashMap<>();
        people.forEach((key, name) -> apart.put(
                key,
                called.getOrDefault(name, 0L) == 1
                        ? name
                        : frame.words()
                                .say(
                                        "alibi.namesake",
                                        name,
                                        frame.days()
                                                .day(whereabouts
                                                        .of(key, EVER, NEVER)
                                                        .getFirst()
                                                        .from()
                                                        .toLocalDate()))));
        return apart;
    }

    private static List<Presence> seen(Request request, Whereabouts whereabouts, String person) {
        return whereabouts.of(
                person,
                request.firstMinute("from").orElse(EVER),
                request.lastMinute("to").orElse(NEVER));
    }

    private static TreeSet<Integer> aside(Request request) {
        TreeSet<Integer> aside = new TreeSet<>();
        Arrays.stream(request.text("without").orElse("").split("\\."))
                .filter(n -> !n.isEmpty() && n.length() < 7 && n.chars().allMatch(c -> c >= '0' && c <= '9'))
                .forEach(n -> aside.add(Integer.parseInt(n)));
        return aside;
    }

    private static List<Row> rows(
            Desk desk, Frame frame, Whereabouts whereabouts, List<Presence> seen, TreeSet<Integer> aside) {
        List<Row> rows = new ArrayList<>();
        Optional<Presence> before = Optional.empty();
        LocalDateTime first =
                seen.stream().map(Presence::from).min(LocalDateTime::compareTo).orElse(LocalDateTime.MIN);
        LocalDateTime last =
                seen.stream().map(Presence::to).max(LocalDateTime::compareTo).orElse(LocalDateTime.MAX);
        double all =
                seen.isEmpty() ? 1 : Math.max(1, Duration.between(first, last).toMinutes());
        for (int i = 0; i < seen.size(); i++) {
            Presence presence = seen.get(i);
            boolean ruled = presence.passages().stream().anyMatch(frame.marks().rulings()::setsAside);
            boolean out = ruled || aside.contains(i);
            boolean placed = presence.place().isPresent() && !out;
            rows.add(new Row(
                    i,
                    presence,
                    desk.store()
                            .document(presence.passages().getFirst().document())
                            .map(Document::title)
                            .orElse(""),
                    out,
                    ruled,
                    placed ? before.map(b -> whereabouts.leg(b, presence)) : Optional.empty(),
                    100 * Duration.between(first, presence.from()).toMinutes() / all,
                    Math.max(
                            .6,
                            100
                                    * Duration.between(presence.from(), presence.to())
                                            .toMinutes()
                                    / all)));
            before = placed ? Optional.of(presence) : before;
        }
        return rows;
    }

    /// The same page with one place set aside, or taken back.
    public String toggled(int number) {
        TreeSet<Integer> now = new TreeSet<>(aside);
        if (!now.remove(number)) {
            now.add(number);
        }
        Address here = frame.here().without("without");
        String list = String.join(".", now.stream().map(String::valueOf).toList());
        return (list.isEmpty() ? here : here.with("without", list))
                .at("a" + number)
                .toString();
    }

    public String when(Presence presence) {
        return frame.days().heading(new When.Moment(presence.from(), presence.to())) + " "
                + frame.days().clock(new When.Moment(presence.from(), presence.to()));
    }

    /// When the stretch begins that the bars are drawn on.
    public String first() {
        return end(rows.stream().map(row -> row.presence().from()).min(LocalDateTime::compareTo));
    }

    /// When it ends.
    public String last() {
        return end(rows.stream().map(row -> row.presence().to()).max(LocalDateTime::compareTo));
    }

    private String end(Optional<LocalDateTime> at) {
        return at.map(t ->
                        frame.days().day(t.toLocalDate()) + " " + frame.days().clock(new When.Moment(t, t)))
                .orElse("");
    }

    public String percent(double share) {
        return String.format(Locale.ROOT, "%.2f", share);
    }

    /// `2 h 05 min`, or days where it is long.
    public String length(long amount) {
        return amount >= 2880
                ? frame.words().say("alibi.days", amount / 1440)
                : amount >= 60 && amount % 60 == 0
                        ? frame.words().say("alibi.hours", amount / 60)
                        : amount >= 60
                                ? frame.words().say("alibi.hoursminutes", amount / 60, amount % 60)
                                : frame.words().say("alibi.minutes", amount);
    }

    /// How long it can have been between two places; none where the one is told to have lasted over the other.
    public String between(Whereabouts.Leg leg) {
        return leg.minutes() < 0
                ? frame.words().say("alibi.atonce")
                : frame.words().say("alibi.between", length(leg.minutes()));
    }

    /// What follows for the way, in a sentence: from where, to where, and whether the time is enough.
    public String follows(Whereabouts.Leg leg) {
        String from = leg.before().place().orElse("");
        String to = leg.after().place().orElse("");
        if (leg.stays()) {
            return frame.words().say("alibi.stays", to);
        }
        if (leg.way().isEmpty() || leg.slack().isEmpty()) {
            return frame.words().say("alibi.unknown", from, to);
        }
        String needed = length(leg.way().get().minutes());
        long slack = leg.slack().getAsLong();
        return slack < 0
                ? frame.words().say("alibi.impossible", from, to, needed, length(-slack))
                : frame.words().say("alibi.possible", from, to, needed, length(slack));
    }

    /// Whether the way cannot have been gone.
    public static boolean impossible(Whereabouts.Leg leg) {
        return leg.slack().orElse(0) < 0;
    }

    public String export() {
        return frame.here().to(frame.links().to("alibi.csv")).toString();
    }

    /// Of one person; of everybody where nobody is asked for.
    static Response csv(Desk desk, Request request) {
        Whereabouts whereabouts = CaseWhereabouts.of(desk.store());
        Map<String, String> people = PEOPLE.of(desk.store());
        Frame frame = Frame.of(desk, request, "alibi");
        List<String> asked = request.text("person").map(List::of).orElseGet(() -> List.copyOf(people.keySet()));
        return new Response.Download("text/csv; charset=utf-8", "alibi.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "person",
                            "from",
                            "to",
                            "place",
                            "set aside",
                            "place before",
                            "most minutes between",
                            "kilometres",
                            "minutes needed",
                            "slack",
                            "document",
                            "page",
                            "line",
                            "words"));
            for (String person : asked) {
                List<Presence> all = seen(request, whereabouts, person);
                for (Row row : rows(desk, frame, whereabouts, all, aside(request))) {
                    csv.row(cells(people.getOrDefault(person, ""), row));
                }
            }
        });
    }

    private static List<String> cells(String person, Row row) {
        Passage passage = row.presence().passages().getFirst();
        Optional<Whereabouts.Leg> leg = row.leg();
        return List.of(
                person,
                row.presence().from().toString(),
                row.presence().to().toString(),
                row.presence().place().orElse(""),
                String.valueOf(row.setAside()),
                leg.flatMap(l -> l.before().place()).orElse(""),
                leg.map(l -> String.valueOf(l.minutes())).orElse(""),
                leg.flatMap(Whereabouts.Leg::way)
                        .map(w -> String.format(Locale.ROOT, "%.1f", w.kilometres()))
                        .orElse(""),
                leg.flatMap(Whereabouts.Leg::way)
                        .map(w -> String.valueOf(w.minutes()))
                        .orElse(""),
                leg.filter(l -> l.slack().isPresent())
                        .map(l -> String.valueOf(l.slack().getAsLong()))
                        .orElse(""),
                row.title(),
                String.valueOf(passage.page()),
                String.valueOf(passage.line()),
                passage.words());
    }

    @Override
    public String template() {
        return "alibi";
    }
}
