package oyer.bench.argument;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// As much of the language R as published examples of networks need: names, numbers, texts, `c(...)`, calls with named
/// arguments, assignments. What it does not know is passed over and has no value.
final class RScript {

    /// A call's arguments: by name, or by place as `1`, `2`, ...
    interface Functions {
        /// @return empty for what has no value here
        Optional<Object> call(String function, Map<String, Object> arguments);

        /// A value that stands alone on its line, which R prints; `field` when it ends in `$field`.
        void print(Object value, Optional<String> field);
    }

    private final List<String> tokens;
    private final Functions functions;
    private final Map<String, Object> values;
    private int at;

    private RScript(String text, Map<String, Object> values, Functions functions) {
        this.tokens = tokens(text);
        this.values = values;
        this.functions = functions;
    }

    static void run(String text, Map<String, Object> values, Functions functions) {
        RScript script = new RScript(text, values, functions);
        while (script.at < script.tokens.size()) {
            script.statement();
        }
    }

    /// Line ends are tokens outside brackets, where they end a statement.
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int depth = 0;
        for (int i = 0; i < text.length(); ) {
            char c = text.charAt(i);
            int from = i++;
            if (c == '\n') {
                if (depth == 0) {
                    tokens.add("\n");
                }
            } else if (c == '#') {
                while (i < text.length() && text.charAt(i) != '\n') {
                    i++;
                }
            } else if (c == '"' || c == '\'') {
                while (i < text.length() && text.charAt(i) != c) {
                    i++;
                }
                tokens.add("\"" + text.substring(from + 1, i++));
            } else if (Character.isLetterOrDigit(c) || c == '.' || c == '_') {
                while (i < text.length() && inWord(text, i)) {
                    i++;
                }
                tokens.add(text.substring(from, i));
            } else if (!Character.isWhitespace(c)) {
                i += text.startsWith("<-", from) ? 1 : 0;
                depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
                tokens.add(text.substring(from, i));
            }
        }
        return tokens;
    }

    private static boolean inWord(String text, int i) {
        char c = text.charAt(i);
        boolean exponent = (c == '-' || c == '+')
                && "eE".indexOf(text.charAt(i - 1)) >= 0
                && Character.isDigit(text.charAt(i - 2));
        return Character.isLetterOrDigit(c) || c == '.' || c == '_' || exponent;
    }

    private String peek() {
        return at < tokens.size() ? tokens.get(at) : "\n";
    }

    private void statement() {
        if (peek().equals("\n")) {
            at++;
            return;
        }
        int from = at;
        boolean assigns = at + 1 < tokens.size() && List.of("<-", "=").contains(tokens.get(at + 1));
        String name = peek();
        at += assigns ? 2 : 0;
        Optional<Object> value = sum();
        Optional<String> field = Optional.empty();
        if (peek().equals("$")) {
            field = Optional.of(tokens.get(at + 1));
            at += 2;
        }
        if (assigns) {
            value.ifPresent(v -> values.put(name, v));
        } else if (value.isPresent() && peek().equals("\n")) {
            functions.print(value.get(), field);
        }
        while (!peek().equals("\n")) {
            at++;
        }
        at = Math.max(at + 1, from + 1);
    }

    private Optional<Object> sum() {
        Optional<Object> value = term();
        while (peek().equals("-") || peek().equals("+")) {
            double sign = tokens.get(at++).equals("-") ? -1 : 1;
            Optional<Object> other = term();
            value = value.isPresent() && value.get() instanceof Double a && other.orElse("") instanceof Double b
                    ? Optional.of(a + sign * b)
                    : Optional.empty();
        }
        return value;
    }

    private Optional<Object> term() {
        String token = peek();
        at++;
        if (token.startsWith("\"")) {
            return Optional.of(token.substring(1));
        }
        if (Character.isDigit(token.charAt(0))
                || (token.length() > 1 && token.charAt(0) == '.' && Character.isDigit(token.charAt(1)))) {
            return Optional.of(Double.parseDouble(token));
        }
        if (peek().equals("(")) {
            at++;
            return called(token, arguments());
        }
        return Optional.ofNullable(values.get(token));
    }

    private Map<String, Object> arguments() {
        Map<String, Object> arguments = new LinkedHashMap<>();
        int place = 1;
        while (at < tokens.size() && !peek().equals(")")) {
            if (peek().equals(",")) {
                at++;
                continue;
            }
            boolean named = at + 1 < tokens.size() && tokens.get(at + 1).equals("=");
            String name = named ? peek() : String.valueOf(place++);
            at += named ? 2 : 0;
            int from = at;
            sum().ifPresent(value -> arguments.put(name.startsWith("\"") ? name.substring(1) : name, value));
            at = Math.max(at, from + 1);
            for (int depth = 0;
                    at < tokens.size() && (depth > 0 || !List.of(",", ")").contains(peek()));
                    at++) {
                depth += peek().equals("(") ? 1 : peek().equals(")") ? -1 : 0;
            }
        }
        at++;
        return arguments;
    }

    private Optional<Object> called(String function, Map<String, Object> arguments) {
        if (function.equals("c")) {
            return Optional.of(List.copyOf(arguments.values()));
        }
        if (function.equals("list")) {
            return Optional.of(new LinkedHashMap<>(arguments));
        }
        return functions.call(function, new HashMap<>(arguments));
    }
}
