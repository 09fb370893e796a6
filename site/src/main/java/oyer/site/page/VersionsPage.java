package oyer.site.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.read.claim.Changed;
import oyer.core.read.claim.Obtained;
import oyer.core.read.claim.Wording;
import oyer.core.review.StatementQuery;
import oyer.core.review.StatementRow;
import oyer.core.text.DocumentId;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Rows;

/// The version chart: what one person, or everybody, said of a matter, every version in the order in which it was made,
/// with what the version before did not say marked in its words, and how each was obtained.
///
/// @param spoke who spoke most, to choose from where nobody is chosen yet
/// @param charts one a matter, those with more versions first; a matter of one version only when words were asked for
public record VersionsPage(
        Frame frame,
        StatementQuery query,
        Map<String, String> speakers,
        List<Spoke> spoke,
        List<Chart> charts,
        boolean more)
        implements View {

    /// Statements of one person that are compared; a bound on the work of one page.
    private static final int COMPARED = 600;

    private static final int CHARTS = 40;

    /// People whom the page offers before one is chosen.
    private static final int OFFERED = 40;

    /// @param said how often somebody speaks in the case
    public record Spoke(String id, String name, long said) {}

    /// @param versions in the order in which they were made; undated ones last
    public record Chart(List<Version> versions) {
        public Chart {
            versions = List.copyOf(versions);
        }
    }

    /// @param words in stretches, marked where the speaker's version before lacks them
    /// @param manner how it was obtained, a key of the words of the interface
    public record Version(StatementRow row, List<Changed.Stretch> words, String manner) {
        public Version {
            words = List.copyOf(words);
        }
    }

    /// Whether a speaker was chosen, or words of a matter given.
    public boolean asked() {
        return query.speaker().isPresent() || query.words().isPresent();
    }

    static VersionsPage of(Desk desk, Request request) {
        StatementQuery query = new StatementQuery(
                request.text("speaker"), Optional.empty(), Optional.empty(), Optional.empty(), request.text("q"));
        List<StatementRow> rows = rows(desk, query);
        List<Chart> charts = charts(rows, query.words().isPresent(), obtained(desk));
        return new VersionsPage(
                Frame.of(desk, request, "statements"),
                query,
                Choices.figures(desk.store(), query.speaker(), EntityKind.PERSON),
                query.speaker().isEmpty() && query.words().isEmpty() ? spoke(desk) : List.of(),
                charts.subList(0, Math.min(CHARTS, charts.size())),
                rows.size() == COMPARED || charts.size() > CHARTS);
    }

    private static List<Spoke> spoke(Desk desk) {
        return Choices.often(desk.store(), EntityKind.PERSON).stream()
                .limit(OFFERED)
                .map(f -> new Spoke(
                        f.id(),
                        f.name(),
                        desk.store()
                                .statements(StatementQuery.all().by(f.id()).inWhole(), 0, 1)
                                .total()))
                .filter(s -> s.said() > 1)
                .sorted(Comparator.comparingLong(Spoke::said).reversed())
                .toList();
    }

    /// How a document came about, looked up once each.
    private static Function<DocumentId, Optional<Obtained>> obtained(Desk desk) {
        Map<DocumentId, Optional<Obtained>> known = new HashMap<>();
        return document -> known.computeIfAbsent(
                document, id -> desk.store().text(id).flatMap(text -> Obtained.of(text.characters())));
    }

    private static List<StatementRow> rows(Desk desk, StatementQuery query) {
        if (query.speaker().isEmpty() && query.words().isEmpty()) {
            return List.of();
        }
        List<StatementRow> rows = new ArrayList<>();
        try {
            Rows.each((from, most) -> desk.store().statements(query, from, most), row -> {
                if (row.statement().act() != Act.ASKS && rows.size() < COMPARED) {
                    rows.add(row);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the statements of the case could not be listed", e);
        }
        rows.sort(Comparator.comparing(row -> row.statement().made().earliest().orElse(LocalDate.MAX)));
        return rows;
    }

    /// Each statement joins the latest matter of which it speaks; with words asked for there is one matter.
    private static List<Chart> charts(
            List<StatementRow> rows, boolean one, Function<DocumentId, Optional<Obtained>> obtained) {
        List<List<StatementRow>> matters = new ArrayList<>();
        List<Wording> last = new ArrayList<>();
        for (StatementRow row : rows) {
            Wording wording = Wording.of(row.statement().passage().words());
            int at = one && !matters.isEmpty() ? 0 : -1;
            for (int i = last.size() - 1; i >= 0 && at < 0; i--) {
                at = last.get(i).sameMatter(wording) ? i : -1;
            }
            if (at >= 0 && matters.get(at).stream().anyMatch(other -> within(row, other))) {
                continue; // told inside a version that is shown
            }
            if (at < 0) {
                matters.add(new ArrayList<>(List.of(row)));
                last.add(wording);
            } else {
                matters.get(at).add(row);
                last.set(at, wording);
            }
        }
        return matters.stream()
                .filter(matter -> one || matter.size() > 1)
                .sorted(Comparator.comparing(matter -> -matter.size()))
                .map(matter -> chart(matter, obtained))
                .toList();
    }

    private static boolean within(StatementRow inner, StatementRow outer) {
        var inside = inner.statement().passage();
        var around = outer.statement().passage();
        return inside.document().equals(around.document()) && inside.span().overlaps(around.span());
    }

    private static Chart chart(List<StatementRow> rows, Function<DocumentId, Optional<Obtained>> obtained) {
        List<Version> versions = new ArrayList<>();
        for (StatementRow row : rows) {
            String words = row.statement().passage().words();
            Optional<String> before = versions.stream()
                    .map(Version::row)
                    .filter(earlier -> earlier.speaker().equals(row.speaker()))
                    .reduce((_, later) -> later)
                    .map(earlier -> earlier.statement().passage().words());
            List<Changed.Stretch> stretches = before.map(earlier -> Changed.between(earlier, words))
                    .orElse(List.of(new Changed.Stretch(words, false)));
            versions.add(new Version(
                    row,
                    stretches,
                    manner(
                            row.statement(),
                            obtained.apply(row.statement().passage().document()))));
        }
        return new Chart(versions);
    }

    /// How a version was obtained, as far as the way in which it was read tells, and the head of its document.
    static String manner(Statement statement, Optional<Obtained> document) {
        return switch (statement.grounds().rule()) {
            case "statement.turn", "statement.turn-sentence" ->
                document.map(VersionsPage::key).orElse("versions.hearing");
            case "statement.letter" -> "versions.letter";
            case "statement.mail" -> "versions.mail";
            case "statement.account" -> "versions.signed";
            case "statement.note" -> "versions.notes";
            case "statement.report" -> "versions.report";
            default ->
                document.filter(o -> o != Obtained.HEARING && statement.within().isEmpty())
                        .map(VersionsPage::key)
                        .orElse("versions.told");
        };
    }

    private static String key(Obtained obtained) {
        return switch (obtained) {
            case INTERROGATION -> "versions.interrogation";
            case INTERVIEW -> "versions.interview";
            case HEARING -> "versions.hearing";
        };
    }

    static Response csv(Desk desk, Request request) {
        VersionsPage page = of(desk, request);
        return new Response.Download("text/csv; charset=utf-8", "versions.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "matter",
                            "speaker",
                            "made earliest",
                            "made latest",
                            "obtained",
                            "words",
                            "document",
                            "page",
                            "line"));
            for (int matter = 0; matter < page.charts().size(); matter++) {
                for (Version version : page.charts().get(matter).versions()) {
                    Statement s = version.row().statement();
                    csv.row(List.of(
                            String.valueOf(matter + 1),
                            version.row().speaker().map(n -> n.name()).orElse(""),
                            s.made().earliest().map(Object::toString).orElse(""),
                            s.made().latest().map(Object::toString).orElse(""),
                            page.frame().words().say(version.manner()),
                            s.passage().words(),
                            version.row().documentTitle(),
                            String.valueOf(s.passage().page()),
                            String.valueOf(s.passage().line())));
                }
            }
        });
    }

    public String export() {
        return frame.here().to(frame.links().to("versions.csv")).toString();
    }

    @Override
    public String template() {
        return "versions";
    }
}
