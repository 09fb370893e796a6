package oyer.store;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import oyer.core.casefile.Decision;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.Written;
import oyer.core.review.JournalEntry;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// The case's records as JSON in ASCII. What is read equals what was written. The core knows nothing of it:
/// sealed types get their names here.
final class CaseJson {

    private final JsonMapper mapper = mapper();

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                // ASCII carries half a surrogate pair; and the bytes of a journal entry are the same everywhere
                .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build())
                .build();
        SimpleModule passages = new SimpleModule("passages")
                .addSerializer(Passage.class, new PassageJson.Writer())
                .addDeserializer(Passage.class, new PassageJson.Reader());
        return JsonMapper.builder(factory)
                .addModule(new Jdk8Module())
                .addModule(new JavaTimeModule())
                .addModule(passages)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.ALWAYS))
                .withConfigOverride(
                        BigDecimal.class, o -> o.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.STRING)))
                .addMixIn(DocumentId.class, AsString.class)
                .addMixIn(When.class, Whens.class)
                .addMixIn(Written.class, Writtens.class)
                .addMixIn(StepDetail.class, Details.class)
                .addMixIn(ReadResult.class, ReadResults.class)
                .addMixIn(JournalEntry.What.class, Whats.class)
                .addMixIn(Decision.class, Decisions.class)
                .build();
    }

    String write(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param document whose passages need not name it
    String write(Object value, DocumentId document) {
        try {
            return mapper.writer().withAttribute(PassageJson.DOCUMENT, document).writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(String json, Class<T> type) {
        try {
            return mapper.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T read(String json, Class<T> type, DocumentId document) {
        try {
            return mapper.readerFor(type)
                    .withAttribute(PassageJson.DOCUMENT, document)
                    .readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param text whose passages are written as offsets only
    byte[] pack(DocumentReadings readings, java.util.Optional<DocumentText> text) {
        try {
            return Packed.of(mapper.writer()
                    .withAttribute(PassageJson.DOCUMENT, readings.document())
                    .withAttribute(PassageJson.TEXT, text.orElse(null))
                    .writeValueAsString(readings)
                    .getBytes(StandardCharsets.ISO_8859_1));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    DocumentReadings unpack(byte[] packed, DocumentId document, java.util.Optional<DocumentText> text) {
        try {
            return mapper.readerFor(DocumentReadings.class)
                    .withAttribute(PassageJson.DOCUMENT, document)
                    .withAttribute(PassageJson.TEXT, text.orElse(null))
                    .readValue(Packed.bytes(packed));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private abstract static class AsString {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        AsString(String sha256) {}

        @JsonValue
        abstract String sha256();
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = When.Day.class, name = "day"),
        @Type(value = When.Moment.class, name = "moment"),
        @Type(value = When.Interval.class, name = "interval"),
        @Type(value = When.Before.class, name = "before"),
        @Type(value = When.After.class, name = "after"),
        @Type(value = When.Length.class, name = "length"),
        @Type(value = When.Recurring.class, name = "recurring"),
        @Type(value = When.Undated.class, name = "undated")
    })
    private interface Whens {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = StepDetail.Test.class, name = "test"),
        @Type(value = StepDetail.Transfer.class, name = "transfer"),
        @Type(value = StepDetail.Reached.class, name = "reached")
    })
    private interface Details {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Written.Given.class, name = "given"),
        @Type(value = Written.Stated.class, name = "stated"),
        @Type(value = Written.FileDate.class, name = "file"),
        @Type(value = Written.Unknown.class, name = "unknown")
    })
    private interface Writtens {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = ReadResult.Read.class, name = "read"),
        @Type(value = ReadResult.Failed.class, name = "failed"),
        @Type(value = ReadResult.Container.class, name = "container"),
        @Type(value = ReadResult.Prints.class, name = "prints")
    })
    private interface ReadResults {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = JournalEntry.Received.class, name = "received"),
        @Type(value = JournalEntry.Gone.class, name = "gone"),
        @Type(value = JournalEntry.Ruled.class, name = "ruled")
    })
    private interface Whats {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
    @JsonSubTypes({
        @Type(value = Decision.Confirmed.class, name = "confirmed"),
        @Type(value = Decision.Amended.class, name = "amended"),
        @Type(value = Decision.Rejected.class, name = "rejected"),
        @Type(value = Decision.Added.class, name = "added"),
        @Type(value = Decision.Merged.class, name = "merged"),
        @Type(value = Decision.Split.class, name = "split"),
        @Type(value = Decision.Noted.class, name = "noted"),
        @Type(value = Decision.Tagged.class, name = "tagged"),
        @Type(value = Decision.Explained.class, name = "explained"),
        @Type(value = Decision.Filed.class, name = "filed"),
        @Type(value = Decision.SetAside.class, name = "set-aside"),
        @Type(value = Decision.Told.class, name = "told"),
        @Type(value = Decision.Redacted.class, name = "redacted"),
        @Type(value = Decision.Compared.class, name = "compared"),
        @Type(value = Decision.Marked.class, name = "marked"),
        @Type(value = Decision.Argued.class, name = "argued"),
        @Type(value = Decision.Undone.class, name = "undone")
    })
    private interface Decisions {}
}
