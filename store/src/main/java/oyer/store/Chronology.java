package oyer.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import oyer.core.casefile.Event;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.Density;
import oyer.core.review.Slice;
import oyer.core.text.DocumentId;

/// Events in order of time. Rows are found by an index that holds all they are filtered and ordered by; only
/// those shown are then loaded.
final class Chronology {

    private final CaseJson json;
    private final Counted<Long> totals;
    private final Counted<List<Density>> densities;
    private final Counted<String> found;

    Chronology(CaseJson json, Function<Handle, Object> stamp) {
        this.json = json;
        this.totals = new Counted<>(stamp);
        this.densities = new Counted<>(stamp);
        this.found = new Counted<>(stamp);
    }

    Slice<ChronologyRow> page(Handle handle, ChronologyQuery query, long from, int most) {
        String table = table(query);
        Where where = where(handle, query);
        String found = "select e.event from " + table + where
                + " order by e.at, e.till, e.document, e.start, e.event limit :most offset :from";
        record Row(Event event, String title, long document) {}
        List<Row> rows = where.bind(handle.createQuery("select e.body, d.document, d.sha256, d.title from ("
                        + found + ") f cross join event e on e.event = f.event"
                        + " join document d on d.document = e.document"
                        + " order by e.at, e.till, e.document, e.start, e.event"))
                .bind("most", most)
                .bind("from", Math.max(0, from))
                .map((rs, _) -> {
                    Event event = json.read(rs.getString(1), Event.class, new DocumentId(rs.getString(3)));
                    return new Row(event, rs.getString(4), rs.getLong(2));
                })
                .list();
        Set<FigureRows.Place> named = new LinkedHashSet<>();
        rows.forEach(row -> named.addAll(places(row.document, row.event)));
        Map<FigureRows.Place, ChronologyRow.Named> names = FigureRows.named(handle, named);
        List<ChronologyRow> shown = rows.stream()
                .map(row -> new ChronologyRow(
                        row.event,
                        row.title,
                        places(row.document, row.event).stream()
                                .flatMap(place -> Optional.ofNullable(names.get(place)).stream())
                                .distinct()
                                .toList()))
                .toList();
        return Slice.found(
                from,
                most,
                shown,
                () -> totals.of(
                        handle,
                        List.of(table, where.key()),
                        () -> where.bind(handle.createQuery("select count(*) from " + table + where))
                                .mapTo(Long.class)
                                .one()));
    }

    /// Who took part, then where.
    private static List<FigureRows.Place> places(long document, Event event) {
        List<FigureRows.Place> places = new ArrayList<>();
        event.people().forEach(p -> places.add(new FigureRows.Place(document, p)));
        event.place().ifPresent(p -> places.add(new FigureRows.Place(document, p)));
        return places;
    }

    private static String table(ChronologyQuery query) {
        return query.figure().isPresent() ? "event_figure e" : "event e";
    }

    private Where where(Handle handle, ChronologyQuery query) {
        Where where = new Where()
                .and("e.figure = (select figure from figure where id = :figure)", "figure", query.figure())
                .and(
                        "e.document = (select document from document where sha256 = :document)",
                        "document",
                        query.document().map(DocumentId::sha256))
                .and("e.latest >= :first", "first", query.from().map(LocalDate::toEpochDay))
                .and("e.earliest <= :last", "last", query.to().map(LocalDate::toEpochDay))
                .and(
                        "e.event in (select value from json_each(:found))",
                        "found",
                        query.words().map(words -> found(handle, words)));
        return query.undated() ? where : where.and("e.at < " + Placed.MAX);
    }

    /// The events in whose clause all these words stand, as JSON: looked for once, however often they are counted.
    private String found(Handle handle, String words) {
        Where where = new Where().words("c.lower", Optional.of(words));
        return found.of(
                handle,
                where.key(),
                () -> where.bind(handle.createQuery("select json_group_array(c.event) from event_clause c" + where))
                        .mapTo(String.class)
                        .one());
    }

    /// Stretches of equal length from the first day to the last, or over the days asked for.
    List<Density> density(Handle handle, ChronologyQuery query, int stretches) {
        Where where = where(handle, query).and("e.at < " + Placed.MAX);
        return densities.of(
                handle,
                List.of(table(query), where.key(), stretches),
                () -> density(handle, table(query), where, query.from(), query.to(), stretches));
    }

    /// Of any table whose rows have `at`, `earliest` and `latest`.
    ///
    /// @param table names it `e`
    static List<Density> density(
            Handle handle, String table, Where where, Optional<LocalDate> from, Optional<LocalDate> to, int stretches) {
        record Range(long first, long last) {}
        Range range = where.bind(handle.createQuery("select min(case e.earliest when " + Placed.MIN
                        + " then e.latest else e.earliest end), max(case e.latest when " + Placed.MAX
                        + " then e.earliest else e.latest end), count(*) from " + table + where))
                .map((rs, _) -> rs.getLong(3) == 0 ? new Range(0, -1) : new Range(rs.getLong(1), rs.getLong(2)))
                .one();
        if (range.last < range.first) {
            return List.of();
        }
        long first = from.map(LocalDate::toEpochDay).orElse(range.first);
        long last = Math.max(first, to.map(LocalDate::toEpochDay).orElse(range.last));
        long days = last - first + 1;
        long width = Math.ceilDiv(days, Math.max(1, stretches));
        int count = Math.toIntExact(Math.ceilDiv(days, width));
        long[] begun = byStretch(handle, where, table, "e.earliest", first, width, count);
        long[] ended = byStretch(handle, where, table, "e.latest", first, width, count);
        List<Density> densities = new ArrayList<>(count);
        long open = 0;
        for (int i = 0; i < count; i++) {
            open += begun[i];
            densities.add(new Density(
                    LocalDate.ofEpochDay(first + i * width),
                    LocalDate.ofEpochDay(Math.min(last, first + (i + 1) * width - 1)),
                    open));
            open -= ended[i];
        }
        return densities;
    }

    private static long[] byStretch(
            Handle handle, Where where, String table, String day, long first, long width, int count) {
        long[] counts = new long[count];
        where.bind(handle.createQuery("select min(max((" + day + " - :zero) / :width, 0), :end) s, count(*) from "
                        + table + where + " group by s"))
                .bind("zero", first)
                .bind("width", width)
                .bind("end", count - 1)
                .map((rs, _) -> counts[rs.getInt(1)] = rs.getLong(2))
                .list();
        return counts;
    }
}
