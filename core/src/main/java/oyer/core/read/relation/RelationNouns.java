package oyer.core.read.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import oyer.core.text.Language;

/// The nouns that say how one stands to another, with the kind of the relation.
final class RelationNouns {

    private static final Map<String, String> ENGLISH = load("en.txt");
    private static final Map<String, String> GERMAN = load("de.txt");

    private RelationNouns() {}

    static Map<String, String> of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    private static Map<String, String> load(String resource) {
        try (InputStream in = RelationNouns.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("table [" + resource + "] is missing from the artefact");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" "))
                    .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> p[1]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
