package oyer.core.read.happening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import oyer.core.text.Phrases;

/// The tables of this package: lines of columns parted by `|`, comments behind `#`.
final class HappeningKinds {

    /// @param with of which one must stand beside; none where it needs none
    record Kind(String name, Phrases named, Phrases with) {}

    static final List<Kind> ALL = rows("happenings.txt", 3).stream()
            .map(c -> new Kind(c.get(0), phrases(c.get(1)), phrases(c.get(2))))
            .toList();

    private HappeningKinds() {}

    /// @param list phrases parted by commas, or `-`
    static Phrases phrases(String list) {
        return Phrases.of(Arrays.stream(list.split(","))
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty() && !phrase.equals("-"))
                .toList());
    }

    /// A table of two columns: what is told, and the phrases that tell it.
    static Map<String, Phrases> table(String resource) {
        return rows(resource, 2).stream().collect(Collectors.toMap(List::getFirst, row -> phrases(row.getLast())));
    }

    static List<List<String>> rows(String resource, int columns) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream in = HappeningKinds.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("resource [" + resource + "] is missing");
            }
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                List<String> cells =
                        List.of(line.split("\\|")).stream().map(String::strip).toList();
                if (cells.size() != columns) {
                    throw new IllegalStateException("[" + resource + "] needs " + columns + " columns: " + line);
                }
                rows.add(cells);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return List.copyOf(rows);
    }
}
