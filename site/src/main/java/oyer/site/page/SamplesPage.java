package oyer.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import oyer.core.casefile.Document;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.StepDetail.Outcome;
import oyer.core.casefile.TraceComparison;
import oyer.core.review.ItemQuery;
import oyer.core.review.Laboratory;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.core.text.Passage;
import oyer.site.http.NotHere;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Rows;
import oyer.site.picture.Picture;
import oyer.site.words.Phrases;

/// Samples by persons as the documents of the case give them: a table for each document that has one, in three states,
/// where the absence of a result is none of them. Tables that were computed are led to, not repeated.
public record SamplesPage(Frame frame, List<Sheet> sheets, List<TraceComparison> computed) implements View {

    /// @param persons heads of the columns
    /// @param counted the whole table counted, samples without any result among them; empty where the
    ///     document is no table file
    /// @param kept whether that was kept
    public record Sheet(
            Document document,
            List<String> persons,
            List<Line> lines,
            Optional<TraceComparison> counted,
            boolean kept) {

        /// How many samples are in a state for a person.
        public long count(String person, State state) {
            return lines.stream().filter(l -> l.state(person) == state).count();
        }

        /// The states that its cells are in; those that a reader looks for in any case.
        public List<State> states() {
            return Stream.of(State.values())
                    .filter(state ->
                            state != State.OPEN || persons.stream().anyMatch(person -> count(person, state) > 0))
                    .toList();
        }
    }

    /// What a table says of a sample and a person, in a laboratory's terms: who is included is only not excluded, and
    /// no
    /// result is neither exclusion nor a result that settles nothing.
    public enum State {
        NOT_EXCLUDED,
        EXCLUDED,
        INCONCLUSIVE,
        NO_RESULT,
        /// One of the two before; the row says both, and not of whom.
        OPEN,
        NOT_COMPARED;

        /// Its name in styles and messages.
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// @param of outcome by person; nothing where the document says nothing
    /// @param unsettled what an outcome that settles nothing is by the words of the row
    public record Line(String sample, Passage passage, Map<String, Outcome> of, State unsettled) {

        public State state(String person) {
            Outcome outcome = of.get(person);
            return outcome == null
                    ? State.NOT_COMPARED
                    : switch (outcome) {
                        case INCLUDED -> State.NOT_EXCLUDED;
                        case EXCLUDED -> State.EXCLUDED;
                        case INCONCLUSIVE -> unsettled;
                    };
        }
    }

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
            Optional<TraceComparison> kept = desk.laboratory().comparisons().stream()
                    .filter(c -> c.kind() == TraceComparison.Kind.SAMPLES
                            && c.provenance().inputs().stream()
                                    .anyMatch(
                                            i -> i.sha256().equals(document.id().sha256())))
                    .findFirst();
            sheets.add(new Sheet(
                    document,
                    List.copyOf(persons.getOrDefault(id, Set.of())),
                    rows,
                    kept.or(() -> counted(desk, document)),
                    kept.isPresent()));
        }));
        return sheets;
    }

    /// A table of a laboratory counted whole, nobody said to be a victim and no blood group known.
    private static Optional<TraceComparison> counted(Desk desk, Document document) {
        String path = document.path().toLowerCase(Locale.ROOT);
        if (!path.endsWith(".csv") && !path.endsWith(".tsv")) {
            return Optional.empty();
        }
        try {
            return Optional.of(desk.laboratory()
                    .ask(List.of(new Laboratory.Word(Question.SAMPLES.word()), new Laboratory.File("", document, ""))));
        } catch (Laboratory.Refused noTable) {
            return Optional.empty();
        }
    }

    private static Line line(ExhibitReading reading, Set<String> persons) {
        Map<String, Outcome> of = new LinkedHashMap<>();
        String row = "";
        for (ExhibitReading.StatusStep step : reading.status()) {
            if (step.detail().orElse(null) instanceof StepDetail.Test test) {
                row = step.passage().words().toLowerCase(Locale.ROOT);
                for (StepDetail.Result result : test.results()) {
                    persons.add(result.of());
                    of.put(result.of(), result.outcome());
                }
            }
        }
        boolean nothing = row.contains("no result") || row.contains("kein ergebnis");
        boolean open = row.contains("inconclusive");
        return new Line(
                reading.name(),
                reading.passage(),
                of,
                nothing == open ? State.OPEN : nothing ? State.NO_RESULT : State.INCONCLUSIVE);
    }

    public Picture picture(Sheet sheet) {
        return SamplesDrawing.of(sheet, frame);
    }

    public String export(Sheet sheet, String ending) {
        return frame.links().document("samples." + ending, sheet.document().id());
    }

    /// The matrix of the document that is asked for, else the first.
    static Picture asked(Desk desk, Request request) {
        SamplesPage page = of(desk, request);
        Optional<DocumentId> document = Choices.document(request);
        return page.sheets.stream()
                .filter(s -> document.map(s.document().id()::equals).orElse(true))
                .findFirst()
                .map(page::picture)
                .orElseThrow(() -> new NotHere("samples"));
    }

    static Response csv(Desk desk, Request request) {
        Language language = request.words().language();
        return new Response.Download("text/csv; charset=utf-8", "samples.csv", out -> {
            Csv csv = new Csv(
                    out, Phrases.in(language, List.of("document", "sample", "person", "result", "page", "line")));
            for (Sheet sheet : sheets(desk)) {
                for (Line line : sheet.lines()) {
                    for (String person : sheet.persons()) {
                        State state = line.state(person);
                        csv.row(List.of(
                                sheet.document().title(),
                                line.sample(),
                                person,
                                state == State.NOT_COMPARED
                                        ? ""
                                        : Phrases.in(language, state.word().replace('-', ' ')),
                                String.valueOf(line.passage().page()),
                                String.valueOf(line.passage().line())));
                    }
                }
            }
        });
    }

    public String say(String english) {
        return Phrases.in(frame.words().language(), english);
    }

    @Override
    public String template() {
        return "samples";
    }
}
