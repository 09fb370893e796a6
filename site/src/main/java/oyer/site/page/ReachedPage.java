package oyer.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.StepDetail.Party;
import oyer.core.read.register.WhoHad;
import oyer.core.review.CaseStore;
import oyer.core.review.ItemQuery;
import oyer.core.review.ItemRow;
import oyer.core.review.Kept;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Rows;

/// Who had what, when: documents and exhibits by party, with the first day on which each is shown to have had it. A
/// blank says that nothing is said.
public record ReachedPage(Frame frame, List<Line> lines, boolean late) implements View {

    private static final int SHOWN = 400;
    private static final Kept<List<Line>> LINES = Kept.ofReadings(ReachedPage::lines);

    /// @param waited days from police or prosecution to the defence, where both have a day
    public record Line(ItemRow row, WhoHad had, Optional<Long> waited) {

        public Optional<StatusStep> at(Party party) {
            return had.first(party);
        }
    }

    static ReachedPage of(Desk desk, Request request) {
        boolean late = request.text("late").isPresent();
        List<Line> lines = LINES.of(desk.store()).stream()
                .filter(l -> !late || l.waited().isPresent())
                .toList();
        return new ReachedPage(
                Frame.of(desk, request, "exhibits", request.words().say("reached.title")), lines, late);
    }

    /// Those that waited longest first, then by the first day on which anybody had them.
    static List<Line> lines(CaseStore store) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (Status status : List.of(Status.DISCLOSED, Status.ADMITTED)) {
            ItemQuery query = new ItemQuery(
                    Optional.empty(), Optional.of(status), Optional.empty(), Optional.empty(), Optional.empty());
            try {
                Rows.each((from, most) -> store.items(query, from, most), row -> {
                    WhoHad had = WhoHad.of(row.readings());
                    if (!had.arrivals().isEmpty()) {
                        Optional<Long> waited = had.waited().isPresent()
                                ? Optional.of(had.waited().getAsLong())
                                : Optional.empty();
                        lines.putIfAbsent(row.item().id(), new Line(row, had, waited));
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        List<Line> sorted = new ArrayList<>(lines.values());
        sorted.sort(Comparator.comparing((Line l) -> -l.waited().orElse(-1L)).thenComparing(ReachedPage::first));
        return sorted;
    }

    private static LocalDate first(Line line) {
        return line.had().arrivals().values().stream()
                .flatMap(List::stream)
                .flatMap(s -> s.when().earliest().or(s.when()::latest).stream())
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    public List<Line> shown() {
        return lines.subList(0, Math.min(SHOWN, lines.size()));
    }

    public Party[] parties() {
        return Party.values();
    }

    public String export() {
        return frame.here().to(frame.links().to("reached.csv")).toString();
    }

    @Override
    public String template() {
        return "reached";
    }

    static Response csv(Desk desk, Request request) {
        ReachedPage page = of(desk, request);
        return new Response.Download("text/csv; charset=utf-8", "reached.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "id",
                            "name",
                            "party",
                            "earliest",
                            "latest",
                            "document",
                            "page",
                            "line",
                            "words",
                            "waited"));
            for (Line line : page.lines()) {
                for (Party party : Party.values()) {
                    for (StatusStep step : line.had().arrivals().getOrDefault(party, List.of())) {
                        csv.row(List.of(
                                line.row().item().id(),
                                line.row().item().name(),
                                party.name().toLowerCase(java.util.Locale.ROOT),
                                step.when().earliest().map(Object::toString).orElse(""),
                                step.when().latest().map(Object::toString).orElse(""),
                                line.row().title(step.passage().document()),
                                String.valueOf(step.passage().page()),
                                String.valueOf(step.passage().line()),
                                step.passage().words(),
                                line.waited().map(Object::toString).orElse("")));
                    }
                }
            }
        });
    }
}
