package oyer.site.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import oyer.core.review.CaseStore;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.Density;
import oyer.core.review.Slice;
import oyer.core.time.When;
import oyer.site.http.Address;
import oyer.site.words.Days;

/// The drawing above the chronology. All lengths are percent of its width.
///
/// @param first the day at its left edge
/// @param last the day at its right edge
/// @param bars how many events can have begun when
/// @param marks each event with its uncertainty, when there are few enough to tell apart; else empty
/// @param rows of marks, one above the other
/// @param uncounted events that are not drawn singly
public record Timeline(
        LocalDate first,
        LocalDate last,
        List<Bar> bars,
        List<Tick> ticks,
        List<Mark> marks,
        int rows,
        long uncounted,
        String spanned,
        Zoom zoom) {

    private static final int STRETCHES = 120;
    private static final int DRAWN = 250;

    /// Rows on one part of the chronology.
    public static final int PART = 100;
    private static final int MOST_ROWS = 18;

    /// How many events can have begun within a stretch.
    ///
    /// @param height percent of the tallest
    public record Bar(double x, double width, double height, long events, String spanned, String address) {}

    /// A label on the axis.
    ///
    /// @param x percent of the width
    public record Tick(double x, String label) {

        /// Whether the label stands before its line, because there is no room behind it.
        public boolean atEnd() {
            return x > 88;
        }
    }

    /// One event.
    public record Mark(double x, double width, int row, Shape shape, String title, String address) {}

    /// How sure its place is.
    public enum Shape {
        DAY,
        BAND,
        OPEN_BEFORE,
        OPEN_AFTER
    }

    /// Addresses of the same chronology, nearer, farther, earlier, later, and whole.
    public record Zoom(String in, String out, String earlier, String later, String all, boolean zoomed) {}

    public static Timeline of(CaseStore store, ChronologyQuery query, Address here, Days days) {
        List<Density> density = store.density(query, STRETCHES);
        Address fresh = here.without("start");
        if (density.isEmpty()) {
            Zoom nowhere = new Zoom(
                    "", "", "", "", whole(fresh).toString(), query.from().isPresent());
            return new Timeline(LocalDate.EPOCH, LocalDate.EPOCH, List.of(), List.of(), List.of(), 0, 0, "", nowhere);
        }
        Scale scale = scale(density, query);
        ChronologyQuery dated =
                new ChronologyQuery(query.figure(), query.document(), query.words(), query.from(), query.to(), false);
        Slice<ChronologyRow> events = store.chronology(dated, 0, 1);
        if (events.total() <= DRAWN) {
            events = store.chronology(dated, 0, DRAWN);
        }
        Rows rows = new Rows();
        List<Mark> all = events.total() <= DRAWN ? marks(events.rows(), scale, rows, days, here) : List.of();
        // as many on top of one another say no more than the bars do
        boolean few = events.total() <= DRAWN && rows.count() <= MOST_ROWS;
        return new Timeline(
                scale.first(),
                scale.last(),
                bars(density, scale, fresh, days),
                Ticks.of(scale, days),
                few ? all : List.of(),
                few ? rows.count() : 0,
                few ? 0 : events.total(),
                days.stretch(
                        query.from().orElse(density.getFirst().first()),
                        query.to().orElse(density.getLast().last())),
                zoom(scale, query, fresh));
    }

    /// The days asked for; where none were, those of all events and a little room for what is open at the ends.
    private static Scale scale(List<Density> density, ChronologyQuery query) {
        LocalDate first = density.getFirst().first();
        LocalDate last = density.getLast().last();
        long room = 1 + ChronoUnit.DAYS.between(first, last) / 30;
        LocalDate from = query.from().orElse(first.minusDays(room));
        return new Scale(from, later(query.to().orElse(last.plusDays(room)), from));
    }

    private static LocalDate later(LocalDate day, LocalDate least) {
        return day.isBefore(least) ? least : day;
    }

    private static List<Bar> bars(List<Density> density, Scale scale, Address here, Days days) {
        long tallest =
                Math.max(1, density.stream().mapToLong(Density::events).max().orElse(1));
        List<Bar> bars = new ArrayList<>();
        for (Density stretch : density) {
            if (stretch.events() > 0 && !stretch.last().isBefore(scale.first())) {
                double x = scale.x(stretch.first());
                bars.add(new Bar(
                        x,
                        Math.max(0.25, round(scale.end(stretch.last()) - x)),
                        Math.max(4, round(100.0 * stretch.events() / tallest)),
                        stretch.events(),
                        days.stretch(stretch.first(), stretch.last()),
                        here.with("from", stretch.first())
                                .with("to", stretch.last())
                                .toString()));
            }
        }
        return bars;
    }

    /// Each leads to its row, on the part of the list where that is.
    private static List<Mark> marks(List<ChronologyRow> events, Scale scale, Rows rows, Days days, Address here) {
        Address fresh = here.without("start");
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < events.size(); i++) {
            int start = i / PART * PART;
            String part = start == 0 ? "" : String.valueOf(start);
            String row = RowId.of(events.get(i).event());
            boolean shown = here.parameters().getOrDefault("start", "").equals(part);
            String address =
                    shown ? "#" + row : fresh.with("start", part).at(row).toString();
            marks.add(mark(events.get(i), scale, rows, days, address));
        }
        return marks;
    }

    private static Mark mark(ChronologyRow row, Scale scale, Rows rows, Days days, String address) {
        When when = row.event().when();
        double from = when.earliest().map(scale::x).orElse(0.0);
        double to = when.latest().map(scale::end).orElse(100.0);
        Shape shape = shape(when);
        double width = Math.max(0, round(to - from));
        String title = days.say(when) + ": " + row.event().what();
        int at = rows.place(from, Math.max(to, from + 1));
        return new Mark(from, width, at, shape, title, address);
    }

    private static Shape shape(When when) {
        if (when.earliest().isEmpty()) {
            return Shape.OPEN_BEFORE;
        }
        if (when.latest().isEmpty()) {
            return Shape.OPEN_AFTER;
        }
        return when.earliest().equals(when.latest()) ? Shape.DAY : Shape.BAND;
    }

    private static Zoom zoom(Scale scale, ChronologyQuery query, Address here) {
        long quarter = Math.max(1, scale.days() / 4);
        boolean closest = scale.days() <= 2;
        LocalDate first = scale.first();
        LocalDate last = scale.last();
        return new Zoom(
                closest ? "" : between(here, first.plusDays(quarter), last.minusDays(quarter)),
                between(here, first.minusDays(2 * quarter), last.plusDays(2 * quarter)),
                between(here, first.minusDays(2 * quarter), last.minusDays(2 * quarter)),
                between(here, first.plusDays(2 * quarter), last.plusDays(2 * quarter)),
                whole(here).toString(),
                query.from().isPresent() || query.to().isPresent());
    }

    private static String between(Address here, LocalDate from, LocalDate to) {
        return here.with("from", from).with("to", to.isBefore(from) ? from : to).toString();
    }

    private static Address whole(Address here) {
        return here.without("from").without("to");
    }

    private static double round(double percent) {
        return Math.round(percent * 1000) / 1000.0;
    }
}
