package oyer.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.Entity;
import oyer.core.casefile.Event;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Relation;
import oyer.core.review.CaseStore;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow.Named;
import oyer.core.text.DocumentId;
import oyer.core.time.When;

/// People, organisations, places, how they stand to one another, events and documents as entities of FollowTheMoney
/// (https://followthemoney.tech), one JSON object a line, as Aleph and OpenAleph load them. Statements, exhibits and
/// discrepancies have no schema there and are left to the tables.
public final class FollowTheMoney {

    private final CaseStore store;
    private final Sources sources;
    private final JsonGenerator json;

    private FollowTheMoney(CaseStore store, JsonGenerator json) {
        this.store = store;
        this.sources = new Sources(store);
        this.json = json;
    }

    public static void write(CaseStore store, OutputStream out) throws IOException {
        try (JsonGenerator json = Json.to(out)) {
            json.setPrettyPrinter(new com.fasterxml.jackson.core.util.MinimalPrettyPrinter(""));
            FollowTheMoney writer = new FollowTheMoney(store, json);
            writer.documents();
            writer.figures();
            writer.relations();
            writer.events();
        }
    }

    private void documents() throws IOException {
        for (Document d : store.documents()) {
            Properties is = new Properties();
            is.put("title", d.title());
            is.put("fileName", d.path());
            is.put("mimeType", d.mediaType());
            is.put("fileSize", String.valueOf(d.bytes()));
            is.put("notes", "SHA-256 " + d.id().sha256());
            entity(id(d.id()), "Document", is);
        }
    }

    private void figures() throws IOException {
        for (Figure f : store.figures()) {
            Properties is = new Properties();
            is.put("name", f.name());
            for (Entity.Alias alias : f.aliases()) {
                is.put("alias", alias.name());
            }
            for (String role : f.roles()) {
                is.put("summary", role);
            }
            String schema = switch (f.kind()) {
                case PERSON -> "Person";
                case ORGANISATION -> "Organization";
                case PLACE -> "Address";
            };
            if (schema.equals("Address")) {
                is.put("full", f.name());
            }
            entity(f.id(), schema, is);
        }
    }

    private void relations() throws IOException {
        long[] number = new long[1];
        Walk.through((from, most) -> store.relations(Optional.empty(), from, most), row -> {
            Relation r = row.relation();
            if (row.from().isPresent() && row.to().isPresent()) {
                Properties is = new Properties();
                is.put("subject", row.from().get().id());
                is.put("object", row.to().get().id());
                is.put("role", r.kind());
                is.put("summary", r.passage().words() + " (" + sources.citation(r.passage()) + ")");
                is.held(r.held());
                entity("relation-" + ++number[0], "UnknownLink", is);
            }
        });
    }

    private void events() throws IOException {
        long[] number = new long[1];
        Walk.through((from, most) -> store.chronology(ChronologyQuery.all(), from, most), row -> {
            Event e = row.event();
            Properties is = new Properties();
            is.put("name", e.what());
            is.put("summary", e.passage().words());
            is.put("description", sources.citation(e.passage()));
            is.held(e.when());
            for (Named figure : row.figures()) {
                // places have ids that begin with l
                is.put(
                        figure.id().startsWith("l") ? "location" : "involved",
                        figure.id().startsWith("l") ? figure.name() : figure.id());
            }
            String id = "event-" + ++number[0];
            entity(id, "Event", is);
            Properties rests = new Properties();
            rests.put("document", id(e.passage().document()));
            rests.put("entity", id);
            rests.put("role", "source");
            entity("source-" + id, "Documentation", rests);
        });
    }

    private static String id(DocumentId document) {
        return "document-" + document.sha256();
    }

    private void entity(String id, String schema, Properties is) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", id);
        json.writeStringField("schema", schema);
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, List<String>> property : is.values.entrySet()) {
            json.writeArrayFieldStart(property.getKey());
            for (String value : property.getValue()) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    /// Every property of FollowTheMoney has several values.
    private static final class Properties {
        private final Map<String, List<String>> values = new LinkedHashMap<>();

        void put(String name, String value) {
            if (!value.isBlank()) {
                values.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
            }
        }

        void held(When when) {
            when.earliest().map(LocalDate::toString).ifPresent(day -> put("startDate", day));
            when.latest().map(LocalDate::toString).ifPresent(day -> put("endDate", day));
        }
    }
}
