package oyer.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Statement;
import oyer.core.read.claim.Confession;
import oyer.core.read.claim.Confession.Detail;
import oyer.core.read.claim.Confession.Thing;
import oyer.core.read.claim.Confession.Told;
import oyer.core.read.claim.Publication;
import oyer.core.review.CaseStore;
import oyer.core.review.ExhibitQuery;
import oyer.core.review.Kept;
import oyer.core.review.StatementQuery;
import oyer.core.review.StatementRow;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.time.When;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Rows;

/// A confession by detail: for each what is found, what was said and what was published of it before, who said it
/// first,
/// what turned up after it. Passages beside passages; what they show is ruled on by a person.
///
/// @param names id of a person of the case to name
/// @param titles of the documents that are cited
/// @param more whether the case holds more than was compared
public record ConfessionPage(
        Frame frame,
        Optional<String> speaker,
        Map<String, String> speakers,
        List<Detail> details,
        Map<String, String> names,
        Map<DocumentId, String> titles,
        boolean more)
        implements View {

    /// Statements and words of evidence that are compared; a bound on the work of one page.
    private static final int COMPARED = 20_000;

    private static final int DETAILS = 100;

    private static final Kept<Collected> ALL = Kept.ofReadings(Collected::new);

    static ConfessionPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "statements");
        Collected all = ALL.of(desk.store());
        Optional<String> speaker = request.text("speaker").or(all::only);
        Map<String, String> speakers = new LinkedHashMap<>(Choices.figures(desk.store(), speaker, EntityKind.PERSON));
        speakers.keySet().removeIf(id -> !all.admitting.contains(id) && !speaker.equals(Optional.of(id)));
        if (speaker.isEmpty()) {
            return new ConfessionPage(frame, speaker, speakers, List.of(), Map.of(), Map.of(), false);
        }
        List<Detail> details = all.confessions.of(speaker.get());
        return new ConfessionPage(
                frame,
                speaker,
                speakers,
                details.subList(0, Math.min(DETAILS, details.size())),
                all.names,
                all.titles,
                details.size() > DETAILS || all.told.size() >= COMPARED || all.things.size() >= COMPARED);
    }

    /// What the case holds, as far as it is compared.
    private static final class Collected {

        private final List<Told> told = new ArrayList<>();
        private final List<Thing> things = new ArrayList<>();
        private final Confession confessions;
        /// Who admits something: only of these a confession can be shown.
        private final Set<String> admitting = new HashSet<>();
        private final Map<String, String> names = new HashMap<>();
        private final Map<DocumentId, String> titles = new HashMap<>();

        Collected(CaseStore store) {
            Map<DocumentId, Optional<LocalDate>> days = new HashMap<>();
            Function<DocumentId, Optional<LocalDate>> day = document -> days.computeIfAbsent(
                    document,
                    id -> store.readings(id).map(DocumentReadings::written).flatMap(written -> written.anchor()));
            try {
                Rows.each((from, most) -> store.statements(StatementQuery.all(), from, most), row -> take(row, day));
                Rows.each((from, most) -> store.exhibits(ExhibitQuery.all(), from, most), row -> {
                    titles.put(row.document(), row.documentTitle());
                    for (ExhibitReading reading : row.readings()) {
                        boolean paper = reading.type() == ExhibitReading.Type.TESTIMONY
                                || reading.type() == ExhibitReading.Type.DOCUMENT;
                        if (!paper && things.size() < COMPARED) {
                            things.add(new Thing(row.name(), reading.passage(), day.apply(row.document())));
                        }
                    }
                });
            } catch (IOException e) {
                throw new UncheckedIOException("the statements and the evidence of the case could not be listed", e);
            }
            confessions = new Confession(told, things);
        }

        /// Who alone admits anything: there is nobody to choose.
        private Optional<String> only() {
            return admitting.size() == 1 ? Optional.of(admitting.iterator().next()) : Optional.empty();
        }

        private void take(StatementRow row, Function<DocumentId, Optional<LocalDate>> day) {
            if (told.size() >= COMPARED) {
                return;
            }
            Statement statement = row.statement();
            DocumentId document = statement.passage().document();
            titles.put(document, row.documentTitle());
            row.speaker().ifPresent(s -> names.put(s.id(), s.name()));
            if (statement.act() == Statement.Act.ADMITS) {
                row.speaker().ifPresent(s -> admitting.add(s.id()));
            }
            told.add(new Told(
                    statement,
                    row.speaker().map(s -> s.id()),
                    statement.made().earliest().or(() -> day.apply(document)),
                    Publication.named(row.documentTitle())));
        }
    }

    static Response csv(Desk desk, Request request) {
        ConfessionPage page = of(desk, request);
        return new Response.Download("text/csv; charset=utf-8", "confession.csv", out -> {
            Csv csv = new Csv(
                    out, List.of("detail", "day", "words", "what", "by", "on", "passage", "document", "page", "line"));
            for (int i = 0; i < page.details().size(); i++) {
                Detail detail = page.details().get(i);
                List<List<String>> rows = new ArrayList<>();
                detail.before().forEach(t -> rows.add(page.cells("said before", t)));
                detail.known().forEach(t -> rows.add(page.cells("published before", t)));
                detail.against().forEach(t -> rows.add(page.cells("said against", t)));
                detail.found().forEach(t -> rows.add(page.cells("evidence", t)));
                detail.after().forEach(t -> rows.add(page.cells("evidence after", t)));
                if (rows.isEmpty()) {
                    rows.add(List.of("nothing", "", "", "", "", "", ""));
                }
                for (List<String> row : rows) {
                    List<String> cells = new ArrayList<>();
                    cells.add(String.valueOf(i + 1));
                    cells.add(detail.told().day().map(LocalDate::toString).orElse(""));
                    cells.add(detail.told().statement().passage().words());
                    cells.addAll(row);
                    csv.row(cells);
                }
            }
        });
    }

    private List<String> cells(String what, Told told) {
        return cells(what, name(told), told.day(), told.statement().passage());
    }

    private List<String> cells(String what, Thing thing) {
        return cells(what, thing.name(), thing.day(), thing.passage());
    }

    private List<String> cells(String what, String by, Optional<LocalDate> day, Passage passage) {
        return List.of(
                what,
                by,
                day.map(LocalDate::toString).orElse(""),
                passage.words(),
                title(passage),
                String.valueOf(passage.page()),
                String.valueOf(passage.line()));
    }

    /// Of what asks for nothing was read, in words.
    public List<String> nothing(Detail detail) {
        List<String> nothing = new ArrayList<>();
        Map<String, List<?>> all = new LinkedHashMap<>();
        all.put("before", detail.before());
        all.put("known", detail.known());
        all.put("found", detail.found());
        all.put("against", detail.against());
        all.put("after", detail.after());
        all.forEach((key, read) -> {
            if (read.isEmpty()) {
                nothing.add(frame.words().say("confession.nothing." + key));
            }
        });
        return nothing;
    }

    /// Who said it; somebody where nobody is named.
    public String name(Told told) {
        return told.speaker()
                .map(id -> names.getOrDefault(id, id))
                .orElse(frame.words().say("fact.somebody"));
    }

    public String title(Passage passage) {
        return titles.getOrDefault(passage.document(), "");
    }

    public String day(Optional<LocalDate> day) {
        return day.map(d -> frame.days().say(new When.Day(d)))
                .orElse(frame.words().say("versions.undated"));
    }

    public String export() {
        return frame.here().to(frame.links().to("confession.csv")).toString();
    }

    @Override
    public String template() {
        return "confession";
    }
}
