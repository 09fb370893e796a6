package oyer.core.read.identity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/// Countries that are written in several ways: `US`, `United States`.
final class Countries {

    private static final Map<String, String> SAME = read();

    private Countries() {}

    /// The one form for all that mean this country; the name itself where it is written in one way only.
    ///
    /// @param name in small letters
    static String same(String name) {
        return SAME.getOrDefault(name, name);
    }

    private static Map<String, String> read() {
        Map<String, String> same = new HashMap<>();
        InputStream in = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.txt"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] names = line.split("\\|", -1);
                for (String name : names) {
                    same.put(name, names[0]);
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(same);
    }
}
