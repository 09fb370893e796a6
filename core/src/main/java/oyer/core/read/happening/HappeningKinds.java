package oyer.core.read.happening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// The tables of this package: lines of columns parted by `|`, comments behind `#`.
final class HappeningKinds {

    /// @param with of which one must stand beside; none where it needs none
    record Kind(String name, Phrases named, Phrases with) {}

    static final List<Kind> ALL = rows("happenings.txt", 3).stream()
            .map(c -> new Kind(c.get(0), Phrases.of(c.get(1)), Phrases.of(c.get(2))))
            .toList();

    private HappeningKinds() {}

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
