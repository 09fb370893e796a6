package oyer.exchange;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Reading;
import oyer.core.review.CaseStore;
import oyer.core.review.ReadingFields;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;

/// Every reading as an annotation of its document, after the W3C Web Annotation Data Model
/// (https://www.w3.org/TR/annotation-model/). A target names the document by its SHA-256 (RFC 6920) and selects the
/// words
/// twice: by position and by the words themselves with some around them. Positions count code points, as the model
/// says,
/// not UTF-16 units as elsewhere in Oyer.
public final class WebAnnotations {

    private static final int AROUND = 32;

    private WebAnnotations() {}

    public static void write(CaseStore store, OutputStream out) throws IOException {
        long total = 0;
        try (JsonGenerator json = Json.to(out)) {
            json.writeStartObject();
            json.writeStringField("@context", "http://www.w3.org/ns/anno.jsonld");
            json.writeStringField("id", "urn:oyer:readings");
            json.writeStringField("type", "AnnotationCollection");
            json.writeObjectFieldStart("first");
            json.writeStringField("id", "urn:oyer:readings:1");
            json.writeStringField("type", "AnnotationPage");
            json.writeArrayFieldStart("items");
            for (Document document : store.documents()) {
                Optional<DocumentReadings> readings = store.readings(document.id());
                Optional<DocumentText> text = store.text(document.id());
                if (readings.isPresent() && text.isPresent()) {
                    total += new Page(document, text.get(), readings.get(), json).write();
                }
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeNumberField("total", total);
            json.writeEndObject();
        }
    }

    static String address(DocumentId id) {
        return "ni:///sha-256;"
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(HexFormat.of().parseHex(id.sha256()));
    }

    /// The annotations of one document, in order of place, so that code points are counted once along the text.
    private static final class Page {
        private final Document document;
        private final DocumentText text;
        private final DocumentReadings readings;
        private final JsonGenerator json;
        private int units;
        private int points;

        Page(Document document, DocumentText text, DocumentReadings readings, JsonGenerator json) {
            this.document = document;
            this.text = text;
            this.readings = readings;
            this.json = json;
        }

        long write() throws IOException {
            long written = 0;
            for (Reading reading : readings.all().toList()) {
                annotation(reading, ++written);
            }
            return written;
        }

        private void annotation(Reading reading, long number) throws IOException {
            json.writeStartObject();
            json.writeStringField("id", "urn:oyer:" + document.id().sha256() + ":" + number);
            json.writeStringField("type", "Annotation");
            json.writeStringField("motivation", "classifying");
            json.writeArrayFieldStart("body");
            body("classifying", ReadingFields.kind(reading));
            for (Map.Entry<String, String> field :
                    ReadingFields.of(reading, readings).entrySet()) {
                body("describing", field.getKey() + ": " + field.getValue());
            }
            json.writeEndArray();
            json.writeObjectFieldStart("target");
            json.writeStringField("source", address(document.id()));
            json.writeArrayFieldStart("selector");
            selectors(reading.passage());
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndObject();
        }

        private void body(String purpose, String value) throws IOException {
            json.writeStartObject();
            json.writeStringField("type", "TextualBody");
            json.writeStringField("purpose", purpose);
            json.writeStringField("value", value);
            json.writeEndObject();
        }

        private void selectors(Passage passage) throws IOException {
            int start = codePoints(passage.start());
            json.writeStartObject();
            json.writeStringField("type", "TextPositionSelector");
            json.writeNumberField("start", start);
            json.writeNumberField(
                    "end",
                    start + passage.words().codePointCount(0, passage.words().length()));
            json.writeEndObject();
            json.writeStartObject();
            json.writeStringField("type", "TextQuoteSelector");
            json.writeStringField("exact", passage.words());
            json.writeStringField("prefix", between(passage.start() - AROUND, passage.start()));
            json.writeStringField("suffix", between(passage.end(), passage.end() + AROUND));
            json.writeEndObject();
        }

        private int codePoints(int offset) {
            if (offset < units) {
                units = 0;
                points = 0;
            }
            points += text.characters().codePointCount(units, offset);
            units = offset;
            return points;
        }

        /// Never half a surrogate pair.
        private String between(int from, int to) {
            String characters = text.characters();
            int first = Math.max(0, from);
            int last = Math.min(characters.length(), to);
            if (first < last && Character.isLowSurrogate(characters.charAt(first))) {
                first++;
            }
            if (first < last && Character.isHighSurrogate(characters.charAt(last - 1))) {
                last--;
            }
            return characters.substring(first, last);
        }
    }
}
