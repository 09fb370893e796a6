package oyer.store;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import oyer.core.review.Density;
import oyer.core.review.Lane;
import oyer.core.review.LaneQuery;
import oyer.core.review.ProceedingQuery;
import oyer.core.review.Slice;

/// The lanes of the chronology, counted over indexes that hold the days of every row.
final class Lanes {

    private static final String FIRST =
            "min(case e.earliest when " + Placed.MIN + " then e.latest else e.earliest end)";
    private static final String LAST = "max(case e.latest when " + Placed.MAX + " then e.earliest else e.latest end)";

    private final Counted<Slice<Lane>> known;
    private final Counted<List<Density>> densities;

    Lanes(Function<Handle, Object> stamp) {
        this.known = new Counted<>(stamp);
        this.densities = new Counted<>(stamp);
    }

    Slice<Lane> lanes(Handle handle, LaneQuery query, long from, int most) {
        return known.of(handle, List.of(query, from, most), () -> counted(handle, query, from, most));
    }

    private static Slice<Lane> counted(Handle handle, LaneQuery query, long from, int most) {
        Where where = new Where()
                .and("e.at < " + Placed.MAX)
                .and("e.latest >= :first", "first", query.from().map(LocalDate::toEpochDay))
                .and("e.earliest <= :last", "last", query.to().map(LocalDate::toEpochDay));
        String counted = switch (query.kind()) {
            case PERSON, ORGANISATION, PLACE ->
                "select f.id key, f.name name, c.* from (select e.figure, count(*) events, " + FIRST + " first, " + LAST
                        + " last from event_figure e" + where + " group by e.figure) c join figure f on f.figure ="
                        + " c.figure and f.kind = '" + query.kind().name() + "'";
            case PROCEEDING ->
                "select e.action key, e.action name, count(*) events, " + FIRST + " first, " + LAST
                        + " last from proceeding e" + where + " group by e.action";
        };
        List<Lane> lanes = where.bind(handle.createQuery("select key, name, events, first, last from (" + counted
                        + ") order by events desc, key limit :most offset :from"))
                .bind("most", most)
                .bind("from", Math.max(0, from))
                .map((rs, _) -> new Lane(
                        query.kind(),
                        rs.getString(1),
                        rs.getString(2),
                        rs.getLong(3),
                        LocalDate.ofEpochDay(rs.getLong(4)),
                        LocalDate.ofEpochDay(rs.getLong(5))))
                .list();
        return Slice.found(
                from,
                most,
                lanes,
                () -> where.bind(handle.createQuery("select count(*) from (" + counted + ")"))
                        .mapTo(Long.class)
                        .one());
    }

    List<Density> density(Handle handle, ProceedingQuery query, int stretches) {
        return densities.of(handle, List.of(query, stretches), () -> counted(handle, query, stretches));
    }

    private static List<Density> counted(Handle handle, ProceedingQuery query, int stretches) {
        Where where = Register.proceedings(query).and("p.at < " + Placed.MAX);
        String table = "(select p.earliest, p.latest from proceeding p join document d on d.document = p.document"
                + where + ") e";
        return Chronology.density(handle, table, where.bound(), query.from(), query.to(), stretches);
    }
}
