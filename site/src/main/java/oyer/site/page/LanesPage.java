package oyer.site.page;

import java.io.IOException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.Proceeding;
import oyer.core.review.CaseStore;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.Density;
import oyer.core.review.Kept;
import oyer.core.review.Lane;
import oyer.core.review.LaneQuery;
import oyer.core.review.ProceedingQuery;
import oyer.core.review.ProceedingRow;
import oyer.core.review.Slice;
import oyer.site.http.Address;
import oyer.site.http.Request;
import oyer.site.http.Response;
import oyer.site.http.View;
import oyer.site.list.Csv;
import oyer.site.list.Pager;
import oyer.site.list.Rows;
import oyer.site.picture.Picture;
import oyer.site.timeline.LanesDrawing;

/// The chronology in lanes: persons, places, kinds of steps before authorities, all on one scale of days,
/// with a table behind the drawing.
///
/// @param by lanes of one kind only; empty for the first few of each
/// @param first day at the left edge; empty where nothing is dated
/// @param ever all days on which anything is known to have been
/// @param outside dated events that lie wholly outside what is drawn
public record LanesPage(
        Frame frame,
        Optional<Lane.Kind> by,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        List<LanesDrawing.Drawn> lanes,
        Picture picture,
        Optional<Density> ever,
        long outside,
        Pager pager)
        implements View {

    /// Lanes on one part of a list of one kind.
    private static final int MOST = 24;
    /// Lanes of each kind where all kinds are shown.
    private static final int FEW = 7;

    private static final List<Lane.Kind> SHOWN = List.of(Lane.Kind.PERSON, Lane.Kind.PLACE, Lane.Kind.PROCEEDING);
    /// How finely the days are looked at to find those in which nearly everything lies.
    private static final int FINE = 400;
    /// At either end so much of what happened may be left aside at first: births, and what went long before.
    private static final double STRAY = 0.1;
    /// A cut must free a share of the days so many times as large as the share of events that it leaves aside.
    private static final double WORTH = 4;
    /// What a cut must win at least, as a share of the days: below, all is drawn.
    private static final double LEAST = 0.1;

    private static final Kept<Reach> REACH = Kept.ofReadings(Reach::of);

    static LanesPage of(Desk desk, Request request) {
        Frame frame = Frame.of(desk, request, "chronology", request.words().say("lanes.title"));
        Optional<Lane.Kind> by = request.oneOf(Lane.Kind.class, "by");
        CaseStore store = desk.store();
        Reach reach = REACH.of(store);
        Optional<LocalDate> from = request.firstDay("from").or(reach::begin);
        Optional<LocalDate> to = request.lastDay("to").or(reach::end);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            to = from;
        }
        List<LanesDrawing.Drawn> lanes = new ArrayList<>();
        Pager pager = Pager.of(new Slice<>(0, 0, List.of()), frame.here(), MOST);
        for (Lane.Kind kind : by.map(List::of).orElse(SHOWN)) {
            LaneQuery query = new LaneQuery(kind, from, to);
            Slice<Lane> slice =
                    by.isPresent() ? store.lanes(query, request.number("start", 0), MOST) : store.lanes(query, 0, FEW);
            pager = by.isPresent() ? Pager.of(slice, frame.here(), MOST) : pager;
            for (Lane lane : slice.rows()) {
                String head = lane == slice.rows().getFirst() ? frame.words().say("lanes." + kind.name()) : "";
                lanes.add(drawn(store, frame, said(frame, lane), head, query));
            }
        }
        LocalDate left = from.orElse(LocalDate.EPOCH);
        Picture picture = LanesDrawing.of(
                lanes, left, to.orElse(left), frame.days(), frame.words().say("lanes.title"));
        long outside = reach.events()
                - store.chronology(dated(Optional.empty(), from, to), 0, 1).total();
        return new LanesPage(frame, by, from, to, lanes, picture, reach.ever(), outside, pager);
    }

    /// How far the chronology reaches, and where nearly all of it lies.
    ///
    /// @param ever all days on which anything is known to have been
    /// @param events that are dated
    private record Reach(Optional<Density> ever, Optional<LocalDate> begin, Optional<LocalDate> end, long events) {

        static Reach of(CaseStore store) {
            ChronologyQuery dated = dated(Optional.empty(), Optional.empty(), Optional.empty());
            List<Density> fine = store.density(dated, FINE);
            return new Reach(
                    store.density(dated, 1).stream().findFirst(),
                    LanesPage.begin(fine),
                    LanesPage.end(fine),
                    store.chronology(dated, 0, 1).total());
        }
    }

    private static ChronologyQuery dated(Optional<String> figure, Optional<LocalDate> from, Optional<LocalDate> to) {
        return new ChronologyQuery(figure, Optional.empty(), Optional.empty(), from, to, false);
    }

    /// Where nearly everything begins: strays before are left aside only where the drawing gains much by it.
    private static Optional<LocalDate> begin(List<Density> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(stray(all)[0]).first());
    }

    private static Optional<LocalDate> end(List<Density> all) {
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.get(stray(all)[1]).last());
    }

    /// The first and last stretch drawn. From either end that cut is taken by which the days shrink most for
    /// the events that it leaves aside; where nothing is won by it, none.
    private static int[] stray(List<Density> all) {
        int left = cut(all);
        int right = all.size() - 1 - cut(all.reversed());
        return left < right ? new int[] {left, right} : new int[] {0, all.size() - 1};
    }

    /// How many stretches are left aside at the beginning.
    private static int cut(List<Density> all) {
        double events = all.stream().mapToLong(Density::events).sum();
        double best = 0;
        int cut = 0;
        long seen = 0;
        for (int i = 0; i + 1 < all.size() && seen <= STRAY * events; i++) {
            double won = 1.0 * i / all.size() - WORTH * seen / events;
            if (all.get(i).events() > 0 && won > best) {
                best = won;
                cut = i;
            }
            seen += all.get(i).events();
        }
        return best > LEAST ? cut : 0;
    }

    /// A step before an authority is named by the program, in the reader's language.
    private static Lane said(Frame frame, Lane lane) {
        return lane.kind() == Lane.Kind.PROCEEDING ? lane.named(CoursePage.word(frame, "action", lane.name())) : lane;
    }

    private static LanesDrawing.Drawn drawn(CaseStore store, Frame frame, Lane lane, String head, LaneQuery query) {
        boolean singly = lane.events() <= LanesDrawing.SINGLY;
        Address list = list(frame, lane);
        List<LanesDrawing.Mark> marks = new ArrayList<>();
        List<Density> density = List.of();
        if (lane.kind() == Lane.Kind.PROCEEDING) {
            ProceedingQuery steps = steps(lane, query);
            if (singly) {
                store.proceedings(steps, 0, LanesDrawing.SINGLY).rows().stream()
                        .filter(row -> row.proceeding().when().dated())
                        .forEach(row -> marks.add(mark(frame, row)));
            } else {
                density = store.density(steps, LanesDrawing.STRETCHES);
            }
        } else {
            ChronologyQuery events = dated(Optional.of(lane.key()), query.from(), query.to());
            if (singly) {
                store.chronology(events, 0, LanesDrawing.SINGLY).rows().forEach(row -> marks.add(mark(frame, row)));
            } else {
                density = store.density(events, LanesDrawing.STRETCHES);
            }
        }
        return new LanesDrawing.Drawn(
                lane,
                head,
                list.toString(),
                marks,
                density.stream().map(d -> column(frame, d, list)).toList());
    }

    private static Address list(Frame frame, Lane lane) {
        return lane.kind() == Lane.Kind.PROCEEDING
                ? frame.links().address("proceedings").with("action", lane.key())
                : frame.links().address("chronology").with("figure", lane.key());
    }

    private static ProceedingQuery steps(Lane lane, LaneQuery query) {
        return new ProceedingQuery(
                Optional.empty(), Optional.empty(), Optional.of(lane.key()), query.from(), query.to());
    }

    private static LanesDrawing.Mark mark(Frame frame, ChronologyRow row) {
        return new LanesDrawing.Mark(
                row.event().when(),
                row.event().what(),
                frame.days().say(row.event().when()) + ": "
                        + row.event().passage().words(),
                frame.links().passage(row.event().passage()));
    }

    private static LanesDrawing.Mark mark(Frame frame, ProceedingRow row) {
        Proceeding p = row.proceeding();
        return new LanesDrawing.Mark(
                p.when(),
                p.outcome()
                        .map(o -> CoursePage.word(frame, "outcome", o))
                        .or(p::authority)
                        .orElse(""),
                frame.days().say(p.when()) + ": " + p.passage().words(),
                frame.links().passage(p.passage()));
    }

    private static LanesDrawing.Column column(Frame frame, Density density, Address list) {
        return new LanesDrawing.Column(
                density,
                frame.days().stretch(density.first(), density.last()) + ": "
                        + frame.words().count("events", density.events()),
                list.with("from", density.first()).with("to", density.last()).toString());
    }

    // ---- what the template asks for

    public static List<Lane.Kind> kinds() {
        return List.of(Lane.Kind.values());
    }

    public String tab(String kind) {
        return frame.here()
                .without("start")
                .with("by", kind.toLowerCase(Locale.ROOT))
                .toString();
    }

    /// A drawing is of what is shown, a table of everything.
    public String export(String ending) {
        Address there = frame.here().to(frame.links().to("lanes." + ending));
        return (ending.equals("csv") ? there.without("start") : there).toString();
    }

    /// Whether only a part of all time is drawn because the page was asked for one.
    public boolean zoomed() {
        return frame.here().parameters().containsKey("from")
                || frame.here().parameters().containsKey("to");
    }

    public String whole() {
        return frame.here().without("from").without("to").toString();
    }

    /// All time, strays included.
    public String all() {
        return ever.map(w -> between(w.first(), w.last())).orElse("");
    }

    public String nearer() {
        long quarter = Math.max(1, span() / 4);
        return span() <= 2 ? "" : between(left().plusDays(quarter), right().minusDays(quarter));
    }

    public String farther() {
        long half = Math.max(1, span() / 2);
        return between(left().minusDays(half), right().plusDays(half));
    }

    public String moved(int by) {
        long half = by * Math.max(1, span() / 2);
        return between(left().plusDays(half), right().plusDays(half));
    }

    private long span() {
        return ChronoUnit.DAYS.between(left(), right()) + 1;
    }

    private LocalDate left() {
        return first.orElse(LocalDate.EPOCH);
    }

    private LocalDate right() {
        return last.orElse(left());
    }

    private String between(LocalDate from, LocalDate to) {
        return frame.here()
                .without("start")
                .with("from", from)
                .with("to", to.isBefore(from) ? from : to)
                .toString();
    }

    @Override
    public String template() {
        return "lanes";
    }

    // ---- exports

    /// Every dated event of every lane, not only of those drawn.
    static Response csv(Desk desk, Request request) {
        Optional<Lane.Kind> by = request.oneOf(Lane.Kind.class, "by");
        Optional<LocalDate> from = request.firstDay("from");
        Optional<LocalDate> to = request.lastDay("to");
        CaseStore store = desk.store();
        return new Response.Download("text/csv; charset=utf-8", "lanes.csv", out -> {
            Csv csv = new Csv(
                    out,
                    List.of(
                            "kind",
                            "lane",
                            "earliest",
                            "latest",
                            "what",
                            "document",
                            "page",
                            "line",
                            "start",
                            "end",
                            "words"));
            for (Lane.Kind kind : by.map(List::of).orElse(SHOWN)) {
                LaneQuery query = new LaneQuery(kind, from, to);
                Rows.each((start, most) -> store.lanes(query, start, most), lane -> lane(store, lane, query, csv));
            }
        });
    }

    private static void lane(CaseStore store, Lane lane, LaneQuery query, Csv csv) throws IOException {
        if (lane.kind() == Lane.Kind.PROCEEDING) {
            ProceedingQuery steps = steps(lane, query);
            Rows.each((from, most) -> store.proceedings(steps, from, most), row -> {
                if (row.proceeding().when().dated()) {
                    csv.row(Cells.of(lane, row));
                }
            });
        } else {
            ChronologyQuery events = dated(Optional.of(lane.key()), query.from(), query.to());
            Rows.each((from, most) -> store.chronology(events, from, most), row -> csv.row(Cells.of(lane, row)));
        }
    }

    /// Lines of the table.
    private static final class Cells {

        static List<String> of(Lane lane, ChronologyRow row) {
            return of(
                    lane,
                    row.event().when(),
                    row.event().what(),
                    row.documentTitle(),
                    row.event().passage());
        }

        static List<String> of(Lane lane, ProceedingRow row) {
            Proceeding p = row.proceeding();
            String what = p.action()
                    + p.authority().map(a -> ", " + a).orElse("")
                    + p.outcome().map(o -> ", " + o).orElse("");
            return of(lane, p.when(), what, row.documentTitle(), p.passage());
        }

        private static List<String> of(
                Lane lane, oyer.core.time.When when, String what, String title, oyer.core.text.Passage passage) {
            return List.of(
                    lane.kind().name().toLowerCase(Locale.ROOT),
                    lane.name(),
                    when.earliest().map(LocalDate::toString).orElse(""),
                    when.latest().map(LocalDate::toString).orElse(""),
                    what,
                    title,
                    String.valueOf(passage.page()),
                    String.valueOf(passage.line()),
                    String.valueOf(passage.start()),
                    String.valueOf(passage.end()),
                    passage.words());
        }
    }
}
