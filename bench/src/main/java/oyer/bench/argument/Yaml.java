package oyer.bench.argument;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/// A YAML mapping asked for by key, whatever is absent being empty.
record Yaml(Map<String, Object> fields) {

    static Yaml read(Path file) throws IOException {
        LoadSettings settings = LoadSettings.builder().setLabel(file.toString()).build();
        return of(new Load(settings).loadFromString(Files.readString(file)));
    }

    static Yaml of(@Nullable Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, of) -> {
                if (of != null) {
                    fields.put(key.toString(), of);
                }
            });
        }
        return new Yaml(fields);
    }

    boolean has(String key) {
        return fields.containsKey(key);
    }

    Yaml at(String key) {
        return of(fields.get(key));
    }

    String text(String key, String otherwise) {
        return fields.getOrDefault(key, otherwise).toString();
    }

    /// A list of texts; of a mapping, its values.
    List<String> texts(String key) {
        List<String> texts = new ArrayList<>();
        switch (fields.get(key)) {
            case List<?> list -> list.forEach(item -> texts.add(String.valueOf(item)));
            case Map<?, ?> map -> map.values().forEach(item -> texts.add(String.valueOf(item)));
            case null, default -> {}
        }
        return texts;
    }
}
