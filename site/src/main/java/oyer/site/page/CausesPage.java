package oyer.site.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Statement.Act;
import oyer.core.review.CaseIndex;
import oyer.core.review.ExhibitQuery;
import oyer.core.review.ExhibitRow;
import oyer.core.review.Slice;
import oyer.core.review.StatementQuery;
import oyer.core.review.StatementRow;
import oyer.core.review.causes.KnownCause;
import oyer.core.text.Passage;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.list.Rows;

/// Passages that a reviewer may want to read under the known causes of wrongful conviction. No heading is scored, and
/// nothing follows from one that has none.
///
/// @param cause whose passages are shown
/// @param silent those under which nothing was found
/// @param read what was read of evidence and statements under it
public record CausesPage(
        Frame frame, KnownCause cause, Set<KnownCause> silent, List<Place> read, List<CaseIndex.Hit> hits, Pager pager)
        implements View {

    private static final int MOST = 30;
    private static final int MOST_READ = 60;

    /// @param why what is said there: `withheld`, `retracts`
    public record Place(Passage passage, String title, String why) {}

    static CausesPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "discrepancies", request.words().say("causes.title"));
        Set<KnownCause> silent = EnumSet.noneOf(KnownCause.class);
        for (KnownCause each : KnownCause.values()) {
            boolean found =
                    desk.index().search(CaseIndex.Query.of(each.query()), 0, 1).total() > 0;
            if (!found && read(desk, frame, each).isEmpty()) {
                silent.add(each);
            }
        }
        KnownCause cause = request.oneOf(KnownCause.class, "cause").orElse(first(silent));
        Slice<CaseIndex.Hit> hits =
                desk.index().search(CaseIndex.Query.of(cause.query()), request.number("start", 0), MOST);
        return new CausesPage(
                frame, cause, silent, read(desk, frame, cause), hits.rows(), Pager.of(hits, frame.here(), MOST));
    }

    /// Who opens the page sees passages, where there are any.
    private static KnownCause first(Set<KnownCause> silent) {
        return Arrays.stream(KnownCause.values())
                .filter(each -> !silent.contains(each))
                .findFirst()
                .orElse(KnownCause.IDENTIFICATION);
    }

    private static List<Place> read(Desk desk, Frame frame, KnownCause cause) {
        List<Place> places = new ArrayList<>();
        for (Status status : Status.values()) {
            if (cause.statuses().contains(status)) {
                ExhibitQuery query =
                        new ExhibitQuery(Optional.empty(), Optional.of(status), Optional.empty(), Optional.empty());
                for (ExhibitRow row : desk.store().exhibits(query, 0, MOST_READ).rows()) {
                    row.readings().stream()
                            .flatMap(r -> r.status().stream())
                            .filter(s -> s.is() == status)
                            .map(StatusStep::passage)
                            .distinct()
                            .forEach(p -> places.add(new Place(
                                    p,
                                    row.documentTitle(),
                                    row.name() + ": " + frame.words().of(status))));
                }
            }
        }
        for (Act act : cause.acts()) {
            StatementQuery query = new StatementQuery(
                    Optional.empty(), Optional.empty(), Optional.of(act), Optional.empty(), Optional.empty());
            for (StatementRow row : desk.store().statements(query, 0, MOST_READ).rows()) {
                places.add(new Place(
                        row.statement().passage(),
                        row.documentTitle(),
                        row.speaker().map(s -> s.name() + ": ").orElse("")
                                + frame.words().of(act)));
            }
        }
        return places;
    }

    public KnownCause[] causes() {
        return KnownCause.values();
    }

    public String address(KnownCause of) {
        return frame.links().address("causes").with("cause", name(of)).toString();
    }

    private static String name(KnownCause cause) {
        return cause.name().toLowerCase(java.util.Locale.ROOT);
    }

    public String says(KnownCause of) {
        return frame.words().of(of);
    }

    public String definition() {
        return frame.words().say("causes.definition." + name(cause));
    }

    @Override
    public String template() {
        return "causes";
    }

    static Response csv(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "discrepancies", request.words().say("causes.title"));
        return new Response.Download("text/csv; charset=utf-8", "causes.csv", out -> {
            Csv csv = new Csv(out, List.of("heading", "found by", "document", "page", "line", "words"));
            for (KnownCause cause : KnownCause.values()) {
                for (Place place : read(desk, frame, cause)) {
                    row(csv, cause, place.why(), place.title(), place.passage());
                }
                CaseIndex.Query query = CaseIndex.Query.of(cause.query());
                Rows.each(
                        (from, most) -> desk.index().search(query, from, most),
                        hit -> row(csv, cause, "words", hit.title(), hit.passage()));
            }
        });
    }

    private static void row(Csv csv, KnownCause cause, String by, String title, Passage p) throws IOException {
        csv.row(List.of(name(cause), by, title, String.valueOf(p.page()), String.valueOf(p.line()), p.words()));
    }
}
