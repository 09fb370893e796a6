package oyer.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Shortfall;
import oyer.core.review.ChronologyRow.Named;

/// Who is who, and what does not sit together: what is known of the case as a whole.
final class FigureRows {

    private final CaseJson json;

    FigureRows(CaseJson json) {
        this.json = json;
    }

    void keep(Handle handle, List<Figure> figures) {
        handle.execute("delete from figure");
        handle.execute("delete from member");
        handle.execute("delete from event_figure");
        int number = 0;
        try (Rows rows = new Rows(handle, "insert into figure values (?, ?, ?, ?, ?)");
                // an entity that two figures claim stays with the first
                Rows members = new Rows(
                        handle,
                        "insert or ignore into member select document, ?, ? from document where sha256 = ?")) {
            for (Figure figure : figures) {
                number++;
                rows.add(number, figure.id(), figure.kind().name(), figure.name(), json.write(figure));
                for (Figure.Member member : figure.members()) {
                    members.add(member.entity(), number, member.document().sha256());
                }
            }
        }
        handle.execute("insert or ignore into event_figure select m.figure, e.at, e.till, e.document, e.start, e.event,"
                + " e.earliest, e.latest from event_entity x cross join event e on e.event = x.event"
                + " cross join member m on m.document = e.document and m.entity = x.entity"
                + " order by m.figure, e.at, e.till, e.document, e.start, e.event");
    }

    List<Figure> figures(Handle handle) {
        return handle.createQuery("select body from figure order by figure")
                .map((rs, _) -> json.read(rs.getString(1), Figure.class))
                .list();
    }

    /// By their ids, and by the documents that speak of them.
    static Map<Object, List<Figure>> filed(List<Figure> figures) {
        Map<Object, List<Figure>> filed = new HashMap<>();
        for (Figure figure : figures) {
            filed.put(figure.id(), List.of(figure));
            figure.members().stream()
                    .map(Figure.Member::document)
                    .distinct()
                    .forEach(id ->
                            filed.computeIfAbsent(id, _ -> new ArrayList<>()).add(figure));
        }
        return filed;
    }

    /// An entity of a document.
    record Place(long document, int entity) {}

    /// The figures that entities of documents are, asked for together.
    static Map<Place, Named> named(Handle handle, Collection<Place> places) {
        Map<Place, Named> named = new HashMap<>();
        if (!places.isEmpty()) {
            handle.createQuery("select m.document, m.entity, f.id, f.name from json_each(:places) p"
                            + " cross join member m on m.document = json_extract(p.value, '$[0]')"
                            + " and m.entity = json_extract(p.value, '$[1]') join figure f on f.figure = m.figure")
                    .bind(
                            "places",
                            places.stream()
                                    .map(p -> "[" + p.document + "," + p.entity + "]")
                                    .collect(Collectors.joining(",", "[", "]")))
                    .map((rs, _) -> named.put(
                            new Place(rs.getLong(1), rs.getInt(2)), new Named(rs.getString(3), rs.getString(4))))
                    .list();
        }
        return named;
    }

    void keepDiscrepancies(Handle handle, List<Discrepancy> discrepancies) {
        handle.execute("delete from discrepancy");
        try (Rows rows = new Rows(handle, "insert into discrepancy values (null, ?)")) {
            discrepancies.forEach(each -> rows.add(json.write(each)));
        }
    }

    void keepConsistent(Handle handle, List<Consistent> consistent) {
        handle.execute("delete from consistent");
        try (Rows rows = new Rows(handle, "insert into consistent values (null, ?)")) {
            consistent.forEach(each -> rows.add(json.write(each)));
        }
    }

    void keepShortfalls(Handle handle, List<Shortfall> shortfalls) {
        handle.execute("delete from shortfall");
        try (Rows rows = new Rows(handle, "insert into shortfall values (null, ?)")) {
            shortfalls.forEach(each -> rows.add(json.write(each)));
        }
    }

    List<Shortfall> shortfalls(Handle handle) {
        return handle.createQuery("select body from shortfall order by shortfall")
                .map((rs, _) -> json.read(rs.getString(1), Shortfall.class))
                .list();
    }

    List<Consistent> consistent(Handle handle) {
        return handle.createQuery("select body from consistent order by consistent")
                .map((rs, _) -> json.read(rs.getString(1), Consistent.class))
                .list();
    }

    List<Discrepancy> discrepancies(Handle handle) {
        return handle.createQuery("select body from discrepancy order by discrepancy")
                .map((rs, _) -> json.read(rs.getString(1), Discrepancy.class))
                .list();
    }
}
