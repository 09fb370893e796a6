package oyer.bench.statements;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import oyer.core.text.Span;

/// Reads the German news quotations: a JSON object a line.
final class GermanNews {

    private GermanNews() {}

    static List<Marked> read(Path gzip) throws IOException {
        List<Marked> read = new ArrayList<>();
        try (InputStream bytes = new GZIPInputStream(Files.newInputStream(gzip));
                JsonParser json = new JsonFactory().createParser(bytes)) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                if (value(json) instanceof Map<?, ?> document) {
                    read.add(document(document));
                }
            }
        }
        return read;
    }

    private static Marked document(Map<?, ?> document) {
        List<Attribution> found = new ArrayList<>();
        if (document.get("annotations") instanceof List<?> annotations) {
            for (Object annotation : annotations) {
                if (annotation instanceof Map<?, ?> a) {
                    found.add(new Attribution(
                            spans(java.util.Objects.requireNonNull(a.get("quote"))),
                            spans(java.util.Objects.requireNonNull(a.get("speaker"))),
                            spans(java.util.Objects.requireNonNull(a.get("cue"))),
                            "" + a.get("type")));
                }
            }
        }
        found.removeIf(a -> a.content().isEmpty());
        return new Marked("" + document.get("documentName"), "" + document.get("originalText"), found);
    }

    private static List<Span> spans(Object part) {
        List<Span> spans = new ArrayList<>();
        if (part instanceof Map<?, ?> map && map.get("spans") instanceof List<?> list) {
            for (Object span : list) {
                if (span instanceof Map<?, ?> s
                        && s.get("charBegin") instanceof Integer begin
                        && s.get("charEnd") instanceof Integer end
                        && end > begin) {
                    spans.add(new Span(begin, end));
                }
            }
        }
        spans.sort(null);
        return spans;
    }

    private static Object value(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> map = new HashMap<>();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String name = json.currentName();
                    json.nextToken();
                    map.put(name, value(json));
                }
                yield map;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    list.add(value(json));
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> json.getIntValue();
            case VALUE_STRING,
                    VALUE_NUMBER_FLOAT,
                    VALUE_TRUE,
                    VALUE_FALSE,
                    VALUE_NULL,
                    VALUE_EMBEDDED_OBJECT,
                    FIELD_NAME,
                    END_OBJECT,
                    END_ARRAY,
                    NOT_AVAILABLE -> "" + json.getValueAsString();
        };
    }
}
