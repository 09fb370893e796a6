package oyer.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A table of words beside the class that reads it: a row a line, columns parted by tabs, `#` begins a comment.
public final class TableFile {

    private TableFile() {}

    /// The words of each class of a resource: the class, a tab, its words parted by blanks; a class may have several
    /// rows.
    ///
    /// @param beside the class in whose package the resource lies
    public static Map<String, Set<String>> classes(Class<?> beside, String name) {
        return classes(beside, name, " ");
    }

    /// The same for classes of phrases: in a row they are parted by commas.
    public static Map<String, Set<String>> phrases(Class<?> beside, String name) {
        return classes(beside, name, ", ");
    }

    private static Map<String, Set<String>> classes(Class<?> beside, String name, String parted) {
        Map<String, Set<String>> words = new HashMap<>();
        for (List<String> row : rows(beside, name)) {
            words.computeIfAbsent(row.get(0), _ -> new HashSet<>())
                    .addAll(List.of(row.get(1).split(parted)));
        }
        return Collections.unmodifiableMap(words);
    }

    /// The rows of a resource, each with at least one column, trimmed.
    ///
    /// @param beside the class in whose package the resource lies
    /// @throws IllegalArgumentException when there is no such resource
    public static List<List<String>> rows(Class<?> beside, String name) {
        List<List<String>> rows = new ArrayList<>();
        try (InputStream bytes = beside.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalArgumentException("resource [" + name + "] is not beside " + beside.getName()
                        + ". Maybe it was not copied into the build?");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int comment = line.indexOf('#');
                String row = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (!row.isEmpty()) {
                    rows.add(List.of(row.split("\\s*\\t\\s*")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("resource [" + name + "]", e);
        }
        return rows;
    }
}
