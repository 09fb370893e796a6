package oyer.site.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a form sent: values by field, in order.
public record Posted(Map<String, List<String>> fields) {

    private static final Posted NOTHING = new Posted(Map.of());

    public Posted {
        fields = new LinkedHashMap<>(fields);
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
