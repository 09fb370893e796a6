package oyer.core.argue.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// JSON as maps, lists and texts, for the exchange format of maps and the edits in the journal; core has no library for
/// it. Numbers and words are kept as text.
public final class Json {

    private static final int DEEPEST = 64;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /// @throws IllegalArgumentException when the text is no JSON, with where
    public static Map<String, Object> object(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.skip();
        if (!(value instanceof Map<?, ?>) || json.at < text.length()) {
            throw json.wrong("an object alone");
        }
        return objectOf(value);
    }

    public static Map<String, Object> objectOf(Object value) {
        Map<String, Object> fields = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, of) -> fields.put(String.valueOf(key), of));
        }
        return fields;
    }

    public static List<Object> list(Map<String, Object> of, String name) {
        return of.get(name) instanceof List<?> list ? List.copyOf(list) : List.of();
    }

    public static Optional<String> string(Map<String, Object> of, String name) {
        return of.get(name) instanceof String s && !s.isEmpty() ? Optional.of(s) : Optional.empty();
    }

    private Object value() {
        skip();
        if (at >= text.length() || ++depth > DEEPEST) {
            throw wrong("a value");
        }
        Object value = switch (text.charAt(at)) {
            case '{' -> fields();
            case '[' -> items();
            case '"' -> quoted();
            default -> word();
        };
        depth--;
        return value;
    }

    private Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        at++;
        while (more('}', fields.isEmpty())) {
            String name = quoted();
            expect(':');
            fields.put(name, value());
        }
        return fields;
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        at++;
        while (more(']', items.isEmpty())) {
            items.add(value());
        }
        return items;
    }

    private boolean more(char end, boolean first) {
        skip();
        if (at < text.length() && text.charAt(at) == end) {
            at++;
            return false;
        }
        if (!first) {
            expect(',');
        }
        skip();
        return true;
    }

    private void expect(char c) {
        skip();
        if (at >= text.length() || text.charAt(at) != c) {
            throw wrong("[" + c + "]");
        }
        at++;
    }

    private String word() {
        int from = at;
        while (at < text.length() && "{}[]:,\" \t\r\n".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        if (from == at) {
            throw wrong("a value");
        }
        return text.substring(from, at);
    }

    private String quoted() {
        expect('"');
        StringBuilder s = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return s.toString();
            }
            s.append(c == '\\' ? escaped() : c);
        }
        throw wrong("the end of a text");
    }

    private char escaped() {
        char c = at < text.length() ? text.charAt(at++) : ' ';
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        if (at + 4 > text.length()) {
            throw wrong("four digits");
        }
        try {
            int code = Integer.parseInt(text.substring(at, at + 4), 16);
            at += 4;
            return (char) code;
        } catch (NumberFormatException e) {
            throw wrong("four digits");
        }
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private IllegalArgumentException wrong(String wanted) {
        return new IllegalArgumentException(
                "no JSON: " + wanted + " is expected at character " + at + " of " + text.length());
    }

    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out, "");
        return out.toString();
    }

    private static void write(Object value, StringBuilder out, String indent) {
        switch (value) {
            case Map<?, ?> map -> {
                String joint = "{";
                for (Map.Entry<?, ?> field : map.entrySet()) {
                    out.append(joint).append('\n').append(indent).append(' ');
                    quote(String.valueOf(field.getKey()), out);
                    out.append(": ");
                    write(field.getValue(), out, indent + " ");
                    joint = ",";
                }
                out.append(map.isEmpty() ? "{}" : "\n" + indent + "}");
            }
            case List<?> list -> {
                String joint = "[";
                for (Object item : list) {
                    out.append(joint);
                    write(item, out, indent);
                    joint = ", ";
                }
                out.append(list.isEmpty() ? "[]" : "]");
            }
            default -> quote(value.toString(), out);
        }
    }

    private static void quote(String s, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ') {
                out.append(String.format("\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
