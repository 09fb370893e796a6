package oyer.site.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.site.words.DayTyped;
import oyer.site.words.Words;

/// What was asked for.
///
/// @param path as asked, decoded
/// @param inPath the parts of the path that the route leaves open, by name
/// @param parameters of the address; of one given twice, the last
/// @param words the language to answer in
/// @param cookies by name, decoded
/// @param posted what a form sent
public record Request(
        String path,
        Map<String, String> inPath,
        Map<String, String> parameters,
        Words words,
        Map<String, String> cookies,
        Posted posted) {

    public Request {
        inPath = Map.copyOf(inPath);
        cookies = Map.copyOf(cookies);
        parameters = new LinkedHashMap<>(parameters);
    }

    @Override
    public Map<String, String> parameters() {
        return new LinkedHashMap<>(parameters);
    }

    /// A part of the path that the route names.
    public String part(String name) {
        String part = inPath.get(name);
        if (part == null) {
            throw new IllegalArgumentException("the route has no part [" + name + "], only " + inPath.keySet());
        }
        return part;
    }

    /// A parameter, where it is there and not blank.
    public Optional<String> text(String name) {
        return Optional.ofNullable(parameters.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    /// A number from `least` on; whatever is no such number is `least`.
    public long number(String name, long least) {
        Optional<String> typed =
                text(name).filter(t -> t.length() <= 18).filter(t -> t.chars().allMatch(c -> c >= '0' && c <= '9'));
        return typed.map(Long::parseLong).map(n -> Math.max(least, n)).orElse(least);
    }

    /// The first day of the day, month or year typed.
    public Optional<LocalDate> firstDay(String name) {
        return text(name).flatMap(DayTyped::first);
    }

    /// The last day of the day, month or year typed.
    public Optional<LocalDate> lastDay(String name) {
        return text(name).flatMap(DayTyped::last);
    }

    /// The first minute of the minute, day, month or year typed.
    public Optional<LocalDateTime> firstMinute(String name) {
        return text(name).flatMap(DayTyped::firstMinute);
    }

    /// The last minute of the minute, day, month or year typed.
    public Optional<LocalDateTime> lastMinute(String name) {
        return text(name).flatMap(DayTyped::lastMinute);
    }

    public <E extends Enum<E>> Optional<E> oneOf(Class<E> type, String name) {
        return text(name).flatMap(typed -> {
            for (E constant : type.getEnumConstants()) {
                if (constant.name().equalsIgnoreCase(typed)) {
                    return Optional.of(constant);
                }
            }
            return Optional.empty();
        });
    }

    public Address address() {
        return new Address(path, parameters, "");
    }

    /// The same with the open parts of its path.
    Request at(Map<String, String> open) {
        return new Request(path, open, parameters, words, cookies, posted);
    }

    /// A cookie of ours, where it is there and not blank.
    public Optional<String> cookie(String name) {
        return Optional.ofNullable(cookies.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    static Map<String, String> cookies(List<String> headers) {
        Map<String, String> cookies = new LinkedHashMap<>();
        for (String header : headers) {
            for (String cookie : header.split(";", -1)) {
                int equals = cookie.indexOf('=');
                if (equals > 0) {
                    cookies.put(cookie.substring(0, equals).strip(), decoded(cookie.substring(equals + 1)));
                }
            }
        }
        return cookies;
    }

    /// As a form sends them: a field given twice has two values.
    static Map<String, List<String>> fields(String raw) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decoded(pair.substring(0, equals)), _ -> new ArrayList<>())
                        .add(decoded(pair.substring(equals + 1)).replace("\r\n", "\n"));
            }
        }
        return fields;
    }

    /// The parameters of an address, decoded.
    public static Map<String, String> parameters(String raw) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
            if (!name.isEmpty()) {
                parameters.put(name, equals < 0 ? "" : decoded(pair.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
