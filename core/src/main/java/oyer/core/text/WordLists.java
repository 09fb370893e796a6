package oyer.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Reads tables of words from resources: `# comment`, `[class]` lines, and under each the words of that class,
/// separated
/// by spaces or line ends.
public final class WordLists {

    private WordLists() {}

    /// @param beside the class in whose package the resource lies
    /// @throws IllegalStateException when the resource is missing or a word stands before any class: our own bug
    public static WordTable<String> load(Class<?> beside, String resource) {
        Map<String, String> classes = new HashMap<>();
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no word list [" + resource + "] beside " + beside.getName());
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            String current = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                int comment = line.indexOf('#');
                String content = (comment < 0 ? line : line.substring(0, comment)).strip();
                if (content.startsWith("[") && content.endsWith("]")) {
                    current = content.substring(1, content.length() - 1);
                } else if (!content.isEmpty()) {
                    if (current.isEmpty()) {
                        throw new IllegalStateException(
                                "word list [" + resource + "]: [" + content + "] stands before any [class] line");
                    }
                    for (String word : content.split("\\s+", -1)) {
                        classes.put(word, current);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("word list [" + resource + "]", e);
        }
        return WordTable.of(classes);
    }

    /// A table in which a word may be of several classes: the ordinals of those of its class.
    ///
    /// @param classes whose constants the `[class]` lines name, in small letters; the resource lies beside it
    /// @throws IllegalArgumentException when the resource is missing or names no such class: our own bug
    public static <E extends Enum<E>> WordClasses several(Class<E> classes, String resource) {
        Map<String, BitSet> words = new HashMap<>();
        int open = 0;
        for (List<String> row : TableFile.rows(classes, resource)) {
            String line = row.getFirst();
            if (line.startsWith("[")) {
                String name = line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT);
                open = Enum.valueOf(classes, name).ordinal();
            } else {
                for (String word : line.split(" +")) {
                    words.computeIfAbsent(word, _ -> new BitSet()).set(open);
                }
            }
        }
        return new WordClasses(words, classes.getEnumConstants().length);
    }
}
