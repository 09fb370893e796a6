package oyer.site.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a form sent: values by field, in order, and files.
public record Posted(Map<String, List<String>> fields, Map<String, File> files) {

    private static final Posted NOTHING = new Posted(Map.of());

    /// A file as it was sent; its name is whatever the sender says.
    @SuppressWarnings("ArrayRecordComponent")
    public record File(String name, byte[] content) {}

    public Posted {
        fields = new LinkedHashMap<>(fields);
        files = Map.copyOf(files);
    }

    public Posted(Map<String, List<String>> fields) {
        this(fields, Map.of());
    }

    /// A file that is not empty.
    public Optional<File> file(String field) {
        return Optional.ofNullable(files.get(field)).filter(f -> f.content().length > 0);
    }

    public static Posted nothing() {
        return NOTHING;
    }

    @Override
    public Map<String, List<String>> fields() {
        return new LinkedHashMap<>(fields);
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /// The last value of a field, where it is there and not blank.
    public Optional<String> text(String field) {
        List<String> all = all(field);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(all.getLast().strip()).filter(v -> !v.isEmpty());
    }

    /// The fields whose names begin so, without that beginning; a field sent blank is kept as blank.
    public Map<String, String> under(String beginning) {
        Map<String, String> found = new LinkedHashMap<>();
        fields.forEach((name, values) -> {
            if (name.startsWith(beginning)) {
                found.put(name.substring(beginning.length()), values.getLast().strip());
            }
        });
        return found;
    }
}
