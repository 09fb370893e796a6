package oyer.site.http;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// One line of the table of routes: a path, parts of which may be left open (`/d/{id}`), and what answers it.
///
/// @param posts whether it takes what a form sends; else it is only looked at
/// @param parts of the path; one in braces takes whatever stands there
public record Route(boolean posts, List<String> parts, Handler handler) {

    /// Makes the answer to a request.
    @FunctionalInterface
    public interface Handler {
        Response answer(Request request);
    }

    public Route {
        parts = List.copyOf(parts);
    }

    public static Route get(String path, Handler handler) {
        return new Route(false, split(path), handler);
    }

    /// Takes a form that carries our [Token]; any other is refused before it comes here.
    public static Route post(String path, Handler handler) {
        return new Route(true, split(path), handler);
    }

    /// The open parts of a path by name, if the path is of this route.
    ///
    /// @param asked the path, [#split]
    Optional<Map<String, String>> match(List<String> asked) {
        if (asked.size() != parts.size()) {
            return Optional.empty();
        }
        Map<String, String> open = new HashMap<>();
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.startsWith("{")) {
                open.put(part.substring(1, part.length() - 1), asked.get(i));
            } else if (!part.equals(asked.get(i))) {
                return Optional.empty();
            }
        }
        return Optional.of(open);
    }

    static List<String> split(String path) {
        return List.of(path.split("/", -1));
    }
}
