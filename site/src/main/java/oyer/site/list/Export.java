package oyer.site.list;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import oyer.core.casefile.Event;
import oyer.core.review.ChronologyRow;

/// The chronology as others' programs read it: each row with its passage, so that the words can be found again.
public final class Export {

    /// Columns of the table.
    public static final List<String> COLUMNS = List.of(
            "earliest",
            "latest",
            "what",
            "people and place",
            "document",
            "page",
            "line",
            "start",
            "end",
            "words",
            "rule",
            "confidence");

    private static final JsonFactory JSON = JsonFactory.builder()
            .disable(com.fasterxml.jackson.core.StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private Export() {}

    public static List<String> cells(ChronologyRow row) {
        Event event = row.event();
        return List.of(
                day(event.when().earliest()),
                day(event.when().latest()),
                event.what(),
                row.figures().stream().map(ChronologyRow.Named::name).collect(Collectors.joining("; ")),
                row.documentTitle(),
                String.valueOf(event.passage().page()),
                String.valueOf(event.passage().line()),
                String.valueOf(event.passage().start()),
                String.valueOf(event.passage().end()),
                event.passage().words(),
                event.grounds().rule(),
                String.valueOf(event.grounds().confidence()));
    }

    /// One line of JSON.
    public static void json(ChronologyRow row, OutputStream out) throws IOException {
        Event event = row.event();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringField("kind", "event");
            json.writeStringField("document", event.passage().document().sha256());
            json.writeStringField("title", row.documentTitle());
            json.writeNumberField("page", event.passage().page());
            json.writeNumberField("line", event.passage().line());
            json.writeNumberField("start", event.passage().start());
            json.writeNumberField("end", event.passage().end());
            json.writeStringField("text", event.passage().words());
            json.writeStringField("what", event.what());
            if (event.when().earliest().isPresent()) {
                json.writeStringField("earliest", day(event.when().earliest()));
            }
            if (event.when().latest().isPresent()) {
                json.writeStringField("latest", day(event.when().latest()));
            }
            json.writeArrayFieldStart("figures");
            for (ChronologyRow.Named named : row.figures()) {
                json.writeStartObject();
                json.writeStringField("id", named.id());
                json.writeStringField("name", named.name());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeStringField("rule", event.grounds().rule());
            json.writeNumberField("confidence", event.grounds().confidence());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }
}
