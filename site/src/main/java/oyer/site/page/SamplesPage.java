package oyer.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Document;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Outcome;
import oyer.core.casefile.TraceComparison;
import oyer.core.review.ItemQuery;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Rows;
import oyer.site.picture.Picture;

/// Samples by persons as the documents of the case give them: a table for each document that has one, in three states,
/// where the absence of a result is none of them. Tables that were computed are led to, not repeated.
public record SamplesPage(Frame frame, List<Sheet> sheets, List<TraceComparison> computed) implements View {

    /// @param persons heads of the columns
    public record Sheet(Document document, List<String> persons, List<Line> lines) {

        /// How many samples have an outcome for a person.
        public long count(String person, Optional<Outcome> outcome) {
            return lines.stream()
                    .filter(l -> Optional.ofNullable(l.of().get(person)).equals(outcome))
                    .count();
        }
    }

    /// @param of outcome by person; nothing where the document says nothing
    public record Line(String sample, Passage passage, Map<String, Outcome> of) {}

    static SamplesPage of(Desk desk, Request request) {
        return new SamplesPage(
                Frame.of(desk, request, "samples"),
                sheets(desk),
                desk.laboratory().comparisons().stream()
                        .filter(c -> c.kind() == TraceComparison.Kind.SAMPLES)
                        .toList());
    }

    private static List<Sheet> sheets(Desk desk) {
        Map<DocumentId, List<Line>> lines = new LinkedHashMap<>();
        Map<DocumentId, Set<String>> persons = new HashMap<>();
        ItemQuery tested = new ItemQuery(
                Optional.of(ExhibitReading.Type.BIOLOGICAL),
                Optional.of(ExhibitReading.Status.TESTED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        try {
            Rows.each(
                    (from, most) -> desk.store().items(tested, from, most),
                    row -> row.readings().stream()
                            .filter(e -> e.grounds().rule().equals("samples-by-persons"))
                            .forEach(e -> lines.computeIfAbsent(e.passage().document(), _ -> new ArrayList<>())
                                    .add(line(
                                            e,
                                            persons.computeIfAbsent(
                                                    e.passage().document(), _ -> new LinkedHashSet<>())))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        List<Sheet> sheets = new ArrayList<>();
        lines.forEach((id, rows) -> desk.store().document(id).ifPresent(document -> {
            rows.sort(Comparator.comparingInt(l -> l.passage().start()));
            sheets.add(new Sheet(document, List.copyOf(persons.getOrDefault(id, Set.of())), rows));
        }));
        return sheets;
    }

    private static Line line(ExhibitReading reading, Set<String> persons) {
        Map<String, Outcome> of = new LinkedHashMap<>();
        for (ExhibitReading.StatusStep step : reading.status()) {
            if (step.detail().orElse(null) instanceof StepDetail.Test test) {
                for (StepDetail.Result result : test.results()) {
                    persons.add(result.of());
                    of.put(result.of(), result.outcome());
                }
            }
        }
        return new Line(reading.name(), reading.passage(), of);
    }

    public Picture picture(Sheet sheet) {
        return SamplesDrawing.of(sheet, frame);
    }

    public String export(Sheet sheet, String ending) {
        return frame.links().document("samples." + ending, sheet.document().id());
    }

    static Response svg(Desk desk, Request request) {
        return asked(desk, request).svg("samples.svg");
    }

    static Response png(Desk desk, Request request) {
        return asked(desk, request).png("samples.png");
    }

    /// The matrix of the document that is asked for, else the first.
    private static Picture asked(Desk desk, Request request) {
        SamplesPage page = of(desk, request);
        Optional<DocumentId> document = Choices.document(request);
        return page.sheets.stream()
                .filter(s -> document.map(s.document().id()::equals).orElse(true))
                .findFirst()
                .map(page::picture)
                .orElseThrow(() -> new NotHere("samples"));
    }

    static Response csv(Desk desk, Request request) {
        return new Response.Download("text/csv; charset=utf-8", "samples.csv", out -> {
            Csv csv = new Csv(out, List.of("document", "sample", "person", "result", "page", "line"));
            for (Sheet sheet : sheets(desk)) {
                for (Line line : sheet.lines()) {
                    for (String person : sheet.persons()) {
                        Outcome outcome = line.of().get(person);
                        csv.row(List.of(
                                sheet.document().title(),
                                line.sample(),
                                person,
                                outcome == null ? "" : outcome.name().toLowerCase(java.util.Locale.ROOT),
                                String.valueOf(line.passage().page()),
                                String.valueOf(line.passage().line())));
                    }
                }
            }
        });
    }

    @Override
    public String template() {
        return "samples";
    }
}
