package oyer.store;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Statement;
import oyer.core.review.CaseItems;
import oyer.core.review.StatementQuery;
import oyer.core.text.DocumentId;
import oyer.core.text.Span;

/// A document's readings: the whole as it was read, and the rows by which questions of the whole case are
/// answered.
final class ReadingRows {

    /// What an entity is to a statement.
    static final int SPEAKER = 0;

    static final int HEARER = 1;
    static final int NAMED = 2;

    private final CaseJson json;

    ReadingRows(CaseJson json) {
        this.json = json;
    }

    /// @param proposed as the program read it, kept as a whole; see [CaseJson#pack]
    /// @param readings with what reviewers decided of it, kept as rows
    void keep(Handle handle, long document, byte[] proposed, DocumentReadings readings) {
        handle.execute("insert into readings values (?, ?)", document, proposed);
        DocumentId id = readings.document();
        events(handle, document, id, readings.events());
        mentions(handle, document, id, readings.mentions());
        statements(handle, document, id, readings);
        exhibits(handle, document, id, readings.exhibits());
        proceedings(handle, document, id, readings.proceedings());
        relations(handle, document, id, readings.relations());
    }

    /// Rows of those kinds that differ, and no others: a decision is to show at once. Who is who stays as it is.
    void replace(Handle handle, long document, DocumentReadings was, DocumentReadings now) {
        DocumentId id = now.document();
        if (!was.events().equals(now.events())) {
            dropEvents(handle, document);
            events(handle, document, id, now.events());
            handle.execute(
                    "insert or ignore into event_figure select m.figure, e.at, e.till, e.document, e.start, e.event,"
                            + " e.earliest, e.latest from event e join event_entity x on x.event = e.event"
                            + " join member m on m.document = e.document and m.entity = x.entity where e.document = ?",
                    document);
        }
        boolean renamed = differ(handle, "mention", document, was.mentions(), now.mentions());
        if (renamed) {
            mentions(handle, document, id, now.mentions());
        }
        if (renamed || !was.statements().equals(now.statements())) {
            handle.execute("delete from statement where document = ?", document);
            handle.execute("delete from statement_entity where document = ?", document);
            statements(handle, document, id, now);
        }
        if (differ(handle, "exhibit", document, was.exhibits(), now.exhibits())) {
            exhibits(handle, document, id, now.exhibits());
        }
        if (differ(handle, "proceeding", document, was.proceedings(), now.proceedings())) {
            proceedings(handle, document, id, now.proceedings());
        }
        if (differ(handle, "relation", document, was.relations(), now.relations())) {
            relations(handle, document, id, now.relations());
        }
    }

    private static boolean differ(Handle handle, String table, long document, List<?> was, List<?> now) {
        if (was.equals(now)) {
            return false;
        }
        handle.execute("delete from " + table + " where document = ?", document);
        return true;
    }

    /// Takes away what was read from a document, and its part in who is who.
    void drop(Handle handle, long document) {
        boolean any = handle.createQuery("select exists (select 1 from readings where document = ?)")
                .bind(0, document)
                .mapTo(Boolean.class)
                .one();
        if (!any) {
            return;
        }
        dropEvents(handle, document);
        for (String table : List.of(
                "mention",
                "statement",
                "statement_entity",
                "exhibit",
                "exhibit_entity",
                "item_member",
                "proceeding",
                "relation",
                "member",
                "readings")) {
            handle.execute("delete from " + table + " where document = ?", document);
        }
    }

    private static void dropEvents(Handle handle, long document) {
        handle.execute(
                "delete from event_figure where (figure, at, till, document, start, event) in (select m.figure, e.at,"
                        + " e.till, e.document, e.start, e.event from event e join event_entity x on x.event = e.event"
                        + " join member m on m.document = e.document and m.entity = x.entity where e.document = ?)",
                document);
        handle.execute(
                "delete from event_entity where event in (select event from event where document = ?)", document);
        handle.execute(
                "delete from event_clause where event in (select event from event where document = ?)", document);
        handle.execute("delete from event where document = ?", document);
    }

    private void events(Handle handle, long document, DocumentId id, List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        long event = handle.createQuery("select coalesce(max(event), 0) from event")
                .mapTo(Long.class)
                .one();
        try (Rows rows = new Rows(handle, "insert into event values (?, ?, ?, ?, ?, ?, ?, ?)");
                Rows clauses = new Rows(handle, "insert into event_clause values (?, ?)");
                Rows parts = new Rows(handle, "insert into event_entity values (?, ?)")) {
            for (Event e : events) {
                event++;
                Placed placed = Placed.of(e.when());
                rows.add(
                        event,
                        document,
                        e.passage().start(),
                        placed.at(),
                        placed.till(),
                        placed.earliest(),
                        placed.latest(),
                        json.write(e, id));
                clauses.add(event, lower(e.passage().words()));
                TreeSet<Integer> entities = new TreeSet<>(e.people());
                e.place().ifPresent(entities::add);
                for (int entity : entities) {
                    parts.add(event, entity);
                }
            }
        }
    }

    private void mentions(Handle handle, long document, DocumentId id, List<Mention> mentions) {
        try (Rows rows = new Rows(handle, "insert into mention values (null, ?, ?, ?, ?, ?)")) {
            for (Mention m : mentions) {
                rows.add(document, m.entity(), m.passage().start(), m.passage().end(), json.write(m, id));
            }
        }
    }

    private void statements(Handle handle, long document, DocumentId id, DocumentReadings readings) {
        if (readings.statements().isEmpty()) {
            return;
        }
        int position = 0;
        long statement = handle.createQuery("select coalesce(max(statement), 0) from statement")
                .mapTo(Long.class)
                .one();
        List<Mention> mentions = readings.mentions().stream()
                .sorted(Comparator.comparingInt(m -> m.passage().start()))
                .toList();
        try (Rows rows = new Rows(handle, "insert into statement values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                Rows entities = new Rows(handle, "insert or ignore into statement_entity values (?, ?, ?, ?)")) {
            Set<Integer> parts = StatementQuery.parts(readings.statements());
            for (Statement s : readings.statements()) {
                statement++;
                if (s.speaker().isPresent()) {
                    entities.add(document, s.speaker().getAsInt(), SPEAKER, statement);
                }
                if (s.hearer().isPresent()) {
                    entities.add(document, s.hearer().getAsInt(), HEARER, statement);
                }
                for (int entity : within(s.passage().span(), mentions)) {
                    entities.add(document, entity, NAMED, statement);
                }
                rows.add(
                        statement,
                        document,
                        position++,
                        s.passage().start(),
                        s.passage().end(),
                        orNull(s.speaker()),
                        orNull(s.hearer()),
                        s.made().earliest().map(Object::toString).orElse(null),
                        s.made().latest().map(Object::toString).orElse(null),
                        s.act().name(),
                        parts.contains(s.number()) ? 1 : 0,
                        lower(s.passage().words()),
                        json.write(s, id));
            }
        }
    }

    /// Whom these words name.
    ///
    /// @param mentions by their beginning
    private static Set<Integer> within(Span span, List<Mention> mentions) {
        int at = 0;
        int end = mentions.size();
        while (at < end) {
            int middle = (at + end) >>> 1;
            if (mentions.get(middle).passage().start() < span.start()) {
                at = middle + 1;
            } else {
                end = middle;
            }
        }
        Set<Integer> entities = new TreeSet<>();
        for (; at < mentions.size() && mentions.get(at).passage().start() < span.end(); at++) {
            if (mentions.get(at).passage().end() <= span.end()) {
                entities.add(mentions.get(at).entity());
            }
        }
        return entities;
    }

    private void exhibits(Handle handle, long document, DocumentId id, List<ExhibitReading> exhibits) {
        int position = 0;
        handle.execute("delete from exhibit_entity where document = ?", document);
        try (Rows people = new Rows(handle, "insert or ignore into exhibit_entity values (?, ?, ?)")) {
            for (ExhibitReading e : exhibits) {
                for (int entity : CaseItems.people(e)) {
                    people.add(document, e.exhibit(), entity);
                }
            }
        }
        try (Rows rows = new Rows(handle, "insert into exhibit values (null, ?, ?, ?, ?, ?, ?, ?)")) {
            for (ExhibitReading e : exhibits) {
                String status = e.status().stream().map(s -> s.is().name()).collect(Collectors.joining(" ", " ", " "));
                rows.add(
                        document,
                        e.exhibit(),
                        position++,
                        e.type().name(),
                        status,
                        lower(e.name() + " " + e.mark().orElse("") + " "
                                + e.passage().words()),
                        json.write(e, id));
            }
        }
    }

    private void proceedings(Handle handle, long document, DocumentId id, List<Proceeding> proceedings) {
        int position = 0;
        try (Rows rows = new Rows(handle, "insert into proceeding values (null, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (Proceeding p : proceedings) {
                long day = p.when()
                        .earliest()
                        .or(p.when()::latest)
                        .map(d -> d.toEpochDay())
                        .orElse(Placed.MAX);
                Placed placed = Placed.of(p.when());
                rows.add(
                        document,
                        position++,
                        day,
                        lower(p.passage().words()),
                        json.write(p, id),
                        p.action(),
                        placed.earliest(),
                        placed.latest());
            }
        }
    }

    private void relations(Handle handle, long document, DocumentId id, List<Relation> relations) {
        int position = 0;
        try (Rows rows = new Rows(handle, "insert into relation values (null, ?, ?, ?, ?, ?)")) {
            for (Relation r : relations) {
                rows.add(document, position++, r.from(), r.to(), json.write(r, id));
            }
        }
    }

    static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer orNull(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }
}
