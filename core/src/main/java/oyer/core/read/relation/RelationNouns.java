package oyer.core.read.relation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Language;

/// The words that say how one stands to another, and what is read from them: of kin the noun itself (`brother`), of
/// others their kind (`counsel` for attorney and lawyer).
final class RelationNouns {

    private static final RelationNouns ENGLISH = new RelationNouns("en.txt");
    private static final RelationNouns GERMAN = new RelationNouns("de.txt");
    /// Kin that one becomes and can cease to be.
    private static final Set<String> MARRIED = Set.of("husband", "wife", "Ehemann", "Ehefrau", "Mann", "Frau");

    private final Map<String, String> nouns = new HashMap<>();
    private final Map<String, String> verbs = new HashMap<>();
    private final Set<String> kin = new HashSet<>();

    static Map<String, String> of(Language language) {
        return tables(language).nouns;
    }

    private static RelationNouns tables(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    /// What two who did this together are to each other.
    static @Nullable String verb(Language language, String word) {
        return tables(language).verbs.get(word);
    }

    static boolean kin(String kind) {
        return ENGLISH.kin.contains(kind) || GERMAN.kin.contains(kind);
    }

    /// Whether it holds for life, so that no time near it is its own.
    static boolean lasting(String kind) {
        return kin(kind) && !MARRIED.contains(kind);
    }

    private RelationNouns(String resource) {
        try (InputStream in = RelationNouns.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("table [" + resource + "] is missing from the artefact");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split(" "))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String[] row) {
        switch (row[1]) {
            case "kin" -> {
                kin.add(row[0]);
                nouns.put(row[0], row[0]);
            }
            case "together" -> verbs.put(row[0], row[2]);
            default -> nouns.put(row[0], row[1]);
        }
    }
}
