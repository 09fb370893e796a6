package oyer.cli.golden;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fields of one JSON object: text, lists and objects; numbers and truth values as their text.
record Fields(Map<String, Object> all) {

    /// One object a line.
    static List<Fields> lines(Path file) throws IOException {
        List<Fields> lines = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            lines.add(of(line));
        }
        return lines;
    }

    static Fields of(String json) throws IOException {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return (Fields) value(parser);
        }
    }

    String text(String name) {
        return optional(name).orElseThrow(() -> new IllegalArgumentException("no field [" + name + "] in " + all));
    }

    Optional<String> optional(String name) {
        return Optional.ofNullable(all.get(name)).map(Object::toString);
    }

    Fields fields(String name) {
        return (Fields) all.getOrDefault(name, new Fields(Map.of()));
    }

    /// The objects of a list; none where the field is absent.
    List<Fields> list(String name) {
        return all.get(name) instanceof List<?> list
                ? list.stream()
                        .filter(Fields.class::isInstance)
                        .map(Fields.class::cast)
                        .toList()
                : List.of();
    }

    List<String> texts(String name) {
        return all.get(name) instanceof List<?> list
                ? list.stream().map(Object::toString).toList()
                : List.of();
    }

    /// The texts of each list of a list, whatever their order; none where the field is absent.
    Set<Set<String>> sets(String name) {
        Set<Set<String>> sets = new HashSet<>();
        if (all.get(name) instanceof List<?> lists) {
            for (Object list : lists) {
                Set<String> set = new HashSet<>();
                ((List<?>) list).forEach(item -> set.add(item.toString()));
                sets.add(set);
            }
        }
        return sets;
    }

    private static Object value(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> fields = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                fields.put(name, value(parser));
            }
            return new Fields(fields);
        }
        if (parser.currentToken() == JsonToken.START_ARRAY) {
            List<Object> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value(parser));
            }
            return values;
        }
        return parser.getText();
    }
}
