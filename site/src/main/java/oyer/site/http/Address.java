package oyer.site.http;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The address of a page within the site, with its parameters in order: `/chronology?figure=p3&start=100`.
///
/// @param anchor where on the page to land, without `#`; empty for its top
public record Address(String path, Map<String, String> parameters, String anchor) {

    public Address {
        parameters = new LinkedHashMap<>(parameters);
    }

    public static Address of(String path) {
        return new Address(path, Map.of(), "");
    }

    @Override
    public Map<String, String> parameters() {
        return new LinkedHashMap<>(parameters);
    }

    /// The same address with a parameter set; an empty value takes it away.
    public Address with(String name, String value) {
        Map<String, String> changed = parameters();
        if (value.isEmpty()) {
            changed.remove(name);
        } else {
            changed.put(name, value);
        }
        return new Address(path, changed, anchor);
    }

    public Address with(String name, Object value) {
        return with(name, value.toString());
    }

    public Address with(String name, Optional<?> value) {
        return with(name, value.map(Object::toString).orElse(""));
    }

    public Address without(String name) {
        return with(name, "");
    }

    public Address to(String otherPath) {
        return new Address(otherPath, parameters, "");
    }

    public Address at(String place) {
        return new Address(path, parameters, place);
    }

    @Override
    public String toString() {
        StringBuilder address = new StringBuilder(path);
        char joint = '?';
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            address.append(joint)
                    .append(encoded(parameter.getKey()))
                    .append('=')
                    .append(encoded(parameter.getValue()));
            joint = '&';
        }
        return anchor.isEmpty() ? address.toString() : address + "#" + anchor;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
