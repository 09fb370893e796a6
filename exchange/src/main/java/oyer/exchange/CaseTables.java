package oyer.exchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.Entity;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.Shortfall;
import oyer.core.casefile.Statement;
import oyer.core.review.CaseStore;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow.Named;
import oyer.core.review.ExhibitQuery;
import oyer.core.review.ExhibitRow;
import oyer.core.review.ProceedingQuery;
import oyer.core.review.ReadingFields;
import oyer.core.review.StatementQuery;
import oyer.core.text.Passage;
import oyer.core.time.Edtf;
import oyer.core.time.When;

/// Every table of a case. Times stand three times: as a date with its precision (EDTF, ISO 8601-2), and as the first
/// and
/// the last day that it can be.
public final class CaseTables {

    private static final String SHORTFALL = "Not everything that this check would say is listed. ";

    private final CaseStore store;
    private final Sources sources;

    private CaseTables(CaseStore store) {
        this.store = store;
        this.sources = new Sources(store);
    }

    public static List<CaseTable> of(CaseStore store) {
        CaseTables tables = new CaseTables(store);
        return List.of(
                new CaseTable(
                        "documents",
                        List.of("document", "title", "type", "bytes", "result", "pages", "words", "sha256", "also at"),
                        tables::documents),
                tables.table(
                        "chronology",
                        tables::chronology,
                        "when",
                        "earliest",
                        "latest",
                        "what",
                        "people",
                        "place",
                        "rule",
                        "confidence"),
                new CaseTable(
                        "people, organisations, places",
                        List.of("id", "kind", "name", "other names", "roles", "mentions"),
                        tables::figures),
                tables.table("relations", tables::relations, "from", "relation", "to", "held", "earliest", "latest"),
                tables.table(
                        "statements",
                        tables::statements,
                        "speaker",
                        "hearer",
                        "act",
                        "mode",
                        "made",
                        "earliest",
                        "latest",
                        "rule",
                        "confidence"),
                tables.table(
                        "exhibits",
                        tables::exhibits,
                        "exhibit",
                        "name",
                        "type",
                        "mark",
                        "found at",
                        "status",
                        "of how many",
                        "when",
                        "earliest",
                        "latest"),
                tables.table(
                        "proceedings",
                        tables::proceedings,
                        "when",
                        "earliest",
                        "latest",
                        "authority",
                        "action",
                        "outcome",
                        "decision maker",
                        "ground",
                        "term",
                        "times"),
                tables.table(
                        "discrepancies",
                        tables::discrepancies,
                        "number",
                        "type",
                        "rule",
                        "confidence",
                        "explanation",
                        "issues"),
                tables.table(
                        "decisions",
                        tables::decisions,
                        "entry",
                        "stands",
                        "at",
                        "by",
                        "decision",
                        "kind",
                        "reason",
                        "read there"));
    }

    private CaseTable table(String name, CaseTable.Source rows, String... columns) {
        List<String> all = new ArrayList<>(List.of(columns));
        all.addAll(Sources.COLUMNS);
        return new CaseTable(name, all, rows);
    }

    private List<String> cells(Passage passage, String... cells) {
        List<String> all = new ArrayList<>(List.of(cells));
        all.addAll(sources.cells(passage));
        return all;
    }

    private void documents(CaseTable.Sink sink) throws IOException {
        for (Document d : store.documents()) {
            String result = switch (d.result()) {
                case ReadResult.Read read ->
                    read.ocrPages() > 0 ? "read, " + read.ocrPages() + " pages by OCR" : "read";
                case ReadResult.Failed failed -> "failed: " + failed.reason();
                case ReadResult.Prints _ -> "prints of fingers, no words";
                case ReadResult.Container held -> "holds " + held.parts() + " documents";
            };
            boolean read = d.result() instanceof ReadResult.Read;
            sink.row(List.of(
                    d.path(),
                    d.title(),
                    d.mediaType(),
                    String.valueOf(d.bytes()),
                    result,
                    read ? String.valueOf(((ReadResult.Read) d.result()).pages()) : "",
                    read ? String.valueOf(((ReadResult.Read) d.result()).words()) : "",
                    d.id().sha256(),
                    String.join("; ", d.paths().subList(1, d.paths().size()))));
        }
    }

    private void chronology(CaseTable.Sink sink) throws IOException {
        Walk.through((from, most) -> store.chronology(ChronologyQuery.all(), from, most), row -> {
            Event e = row.event();
            sink.row(cells(
                    e.passage(),
                    Edtf.write(e.when()),
                    day(e.when().earliest()),
                    day(e.when().latest()),
                    e.what(),
                    fields(e, "people"),
                    fields(e, "place"),
                    e.grounds().rule(),
                    String.valueOf(e.grounds().confidence())));
        });
    }

    /// As its document calls them: what is written is what is taken over again.
    private String fields(Event event, String field) {
        return sources.readings(event.passage().document())
                .map(readings -> ReadingFields.of(event, readings).getOrDefault(field, ""))
                .orElse("");
    }

    private void figures(CaseTable.Sink sink) throws IOException {
        for (Figure f : store.figures()) {
            sink.row(List.of(
                    f.id(),
                    lower(f.kind()),
                    f.name(),
                    f.aliases().stream().map(Entity.Alias::name).collect(Collectors.joining("; ")),
                    String.join("; ", f.roles()),
                    String.valueOf(f.mentions())));
        }
    }

    private void relations(CaseTable.Sink sink) throws IOException {
        Walk.through((from, most) -> store.relations(Optional.empty(), from, most), row -> {
            When held = row.relation().held();
            sink.row(cells(
                    row.relation().passage(),
                    name(row.from()),
                    row.relation().kind(),
                    name(row.to()),
                    Edtf.write(held),
                    day(held.earliest()),
                    day(held.latest())));
        });
    }

    private void statements(CaseTable.Sink sink) throws IOException {
        Walk.through((from, most) -> store.statements(StatementQuery.all(), from, most), row -> {
            Statement s = row.statement();
            sink.row(cells(
                    s.passage(),
                    name(row.speaker()),
                    name(row.hearer()),
                    lower(s.act()),
                    lower(s.mode()),
                    Edtf.write(s.made()),
                    day(s.made().earliest()),
                    day(s.made().latest()),
                    s.grounds().rule(),
                    String.valueOf(s.grounds().confidence())));
        });
    }

    /// A row for each step of its history; words that tell no step have a row with an empty status.
    private void exhibits(CaseTable.Sink sink) throws IOException {
        Walk.through((from, most) -> store.exhibits(ExhibitQuery.all(), from, most), row -> {
            for (ExhibitReading reading : row.readings()) {
                if (reading.status().isEmpty()) {
                    sink.row(exhibit(row, reading, reading.passage(), "", "", new When.Undated()));
                }
                for (StatusStep step : reading.status()) {
                    sink.row(
                            exhibit(row, reading, step.passage(), lower(step.is()), number(step.count()), step.when()));
                }
            }
        });
    }

    private List<String> exhibit(
            ExhibitRow row, ExhibitReading reading, Passage passage, String status, String count, When when) {
        return cells(
                passage,
                sources.path(row.document()) + "#" + row.exhibit(),
                reading.name(),
                lower(reading.type()),
                reading.mark().orElse(""),
                reading.foundAt().orElse(""),
                status,
                count,
                Edtf.write(when),
                day(when.earliest()),
                day(when.latest()));
    }

    private void proceedings(CaseTable.Sink sink) throws IOException {
        Walk.through((from, most) -> store.proceedings(ProceedingQuery.all(), from, most), row -> {
            Proceeding p = row.proceeding();
            sink.row(cells(
                    p.passage(),
                    Edtf.write(p.when()),
                    day(p.when().earliest()),
                    day(p.when().latest()),
                    p.authority().orElse(""),
                    p.action(),
                    p.outcome().orElse(""),
                    name(row.decisionMaker()),
                    p.ground().orElse(""),
                    p.term().orElse(""),
                    number(p.times())));
        });
    }

    /// A row for each passage; those of one discrepancy share its number. Then a row for each check of which not
    /// everything is listed.
    private void discrepancies(CaseTable.Sink sink) throws IOException {
        int number = 0;
        for (Discrepancy d : store.discrepancies()) {
            number++;
            String issues = store.rulings().filed(d).stream()
                    .flatMap(r -> r.decision() instanceof Decision.Filed(var issue) ? Stream.of(issue) : Stream.empty())
                    .collect(Collectors.joining("; "));
            for (Passage passage : d.passages()) {
                sink.row(cells(
                        passage,
                        String.valueOf(number),
                        lower(d.type()),
                        d.rule(),
                        String.valueOf(d.confidence()),
                        d.explanation(),
                        issues));
            }
        }
        for (Shortfall shortfall : store.shortfalls()) {
            List<String> all = new ArrayList<>(
                    List.of("", lower(shortfall.kind()), shortfall.check(), "", SHORTFALL + shortfall.reason(), ""));
            all.addAll(java.util.Collections.nCopies(Sources.COLUMNS.size(), ""));
            sink.row(all);
        }
    }

    /// A row for each passage that a decision is about, those that were undone too.
    private void decisions(CaseTable.Sink sink) throws IOException {
        List<String> nowhere = java.util.Collections.nCopies(Sources.COLUMNS.size(), "");
        for (Ruled ruled : store.rulings().all()) {
            Ruling r = ruled.ruling();
            List<String> cells = List.of(
                    String.valueOf(ruled.number()),
                    store.rulings().stands(ruled.number()) ? "yes" : "no",
                    r.at().toString(),
                    r.by(),
                    r.decision().toString(),
                    r.kind(),
                    r.reason().orElse(""),
                    r.said().toString());
            if (r.about().isEmpty()) {
                List<String> all = new ArrayList<>(cells);
                all.addAll(nowhere);
                sink.row(all);
            }
            for (Passage passage : r.about()) {
                sink.row(cells(passage, cells.toArray(new String[0])));
            }
        }
    }

    private static String name(Optional<Named> figure) {
        return figure.map(Named::name).orElse("");
    }

    private static String number(OptionalInt number) {
        return number.isPresent() ? String.valueOf(number.getAsInt()) : "";
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
