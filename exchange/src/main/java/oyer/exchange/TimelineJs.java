package oyer.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import oyer.core.casefile.Event;
import oyer.core.review.CaseStore;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.time.Edtf;
import oyer.core.time.When;

/// The dated events for TimelineJS (https://timeline.knightlab.com/docs/json-format.html). What is known no closer than
/// a
/// stretch is drawn as that stretch; what is open to one side stands at the day that is known, and its label says that
/// it was on or before, or on or after it. Events without a date cannot be drawn: the title slide says how many they
/// are.
///
/// TimelineJS takes its texts for HTML: here they are escaped.
public final class TimelineJs {

    private TimelineJs() {}

    public static void write(CaseStore store, String title, OutputStream out) throws IOException {
        Sources sources = new Sources(store);
        long[] undated = new long[1];
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeArrayFieldStart("events");
            Walk.through((from, most) -> store.chronology(ChronologyQuery.all(), from, most), row -> {
                if (row.event().when().dated()) {
                    event(row, sources, json);
                } else {
                    undated[0]++;
                }
            });
            json.writeEndArray();
            json.writeObjectFieldStart("title");
            text(
                    json,
                    title,
                    undated[0] == 0
                            ? ""
                            : undated[0] + (undated[0] == 1 ? " event has" : " events have")
                                    + " no date and cannot be shown here.");
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private static void event(ChronologyRow row, Sources sources, JsonGenerator json) throws IOException {
        Event event = row.event();
        json.writeStartObject();
        dates(event.when(), json);
        text(
                json,
                event.what(),
                "\u201C" + event.passage().words() + "\u201D (" + sources.citation(event.passage()) + ")");
        json.writeStringField("group", row.documentTitle());
        json.writeStringField(
                "unique_id",
                event.passage().document().sha256().substring(0, 12) + "-"
                        + event.passage().start() + "-" + event.passage().end());
        json.writeBooleanField("autolink", false);
        json.writeEndObject();
    }

    private static void dates(When when, JsonGenerator json) throws IOException {
        if (when instanceof When.Moment moment) {
            time("start_date", moment.from(), json);
            if (!moment.to().equals(moment.from())) {
                time("end_date", moment.to(), json);
            }
        } else {
            LocalDate first = when.earliest().or(when::latest).orElseThrow();
            LocalDate last = when.latest().orElse(first);
            day("start_date", first, json);
            if (!last.equals(first)) {
                day("end_date", last, json);
            }
        }
        json.writeStringField("display_date", label(when));
    }

    private static String label(When when) {
        if (when.earliest().isEmpty()) {
            return "on or before " + when.latest().orElseThrow();
        }
        if (when.latest().isEmpty()) {
            return "on or after " + when.earliest().orElseThrow();
        }
        return Edtf.write(when);
    }

    private static void day(String field, LocalDate day, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        date(day, json);
        json.writeEndObject();
    }

    private static void time(String field, LocalDateTime time, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart(field);
        date(time.toLocalDate(), json);
        json.writeNumberField("hour", time.getHour());
        json.writeNumberField("minute", time.getMinute());
        json.writeEndObject();
    }

    private static void date(LocalDate day, JsonGenerator json) throws IOException {
        json.writeNumberField("year", day.getYear());
        json.writeNumberField("month", day.getMonthValue());
        json.writeNumberField("day", day.getDayOfMonth());
    }

    private static void text(JsonGenerator json, String headline, String text) throws IOException {
        json.writeObjectFieldStart("text");
        json.writeStringField("headline", escaped(headline));
        json.writeStringField("text", escaped(text));
        json.writeEndObject();
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
