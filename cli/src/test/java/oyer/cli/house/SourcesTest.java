package oyer.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The law as far as it shows in files: length, and that what the documents name exists.
class SourcesTest {

    static final Path HOUSE = house();

    private static Path house() {
        Path here = Path.of("").toAbsolutePath();
        while (!Files.exists(here.resolve("ARCHITECTURE.md"))) {
            Path parent = here.getParent();
            if (parent == null) {
                throw new IllegalStateException(
                        "no ARCHITECTURE.md above " + Path.of("").toAbsolutePath());
            }
            here = parent;
        }
        return here;
    }

    private static List<Path> sources(String kind) throws IOException {
        try (Stream<Path> all = Files.walk(HOUSE)) {
            return all.filter(p -> p.toString().endsWith(".java"))
                    .filter(p -> p.toString().contains("/src/" + kind + "/"))
                    .filter(p -> !p.toString().contains("/target/"))
                    .toList();
        }
    }

    @Test
    void noSourceFileIsLongerThanFiveHundredLines() throws IOException {
        Set<String> tooLong = new TreeSet<>();
        for (String kind : List.of("main", "test")) {
            for (Path source : sources(kind)) {
                try (Stream<String> lines = Files.lines(source)) {
                    long count = lines.count();
                    if (count > 500) {
                        tooLong.add(HOUSE.relativize(source) + ": " + count);
                    }
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void everyPathThatTheDocumentsNameExists() throws IOException {
        Pattern path = Pattern.compile("`((?:core|intake|store|site|cli|bench|examples|docs)/[A-Za-z0-9_./-]{1,200})`");
        Set<String> missing = new TreeSet<>();
        for (String document : List.of("ARCHITECTURE.md", "CONTRIBUTING.md", "README.md")) {
            Matcher named = path.matcher(Files.readString(HOUSE.resolve(document)));
            while (named.find()) {
                if (!Files.exists(HOUSE.resolve(named.group(1)))) {
                    missing.add(document + ": " + named.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void everyPackageSaysThatNothingInItIsNullUnlessItSaysSo() throws IOException {
        Set<String> unmarked = new TreeSet<>();
        for (Path source : sources("main")) {
            Path info = source.resolveSibling("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).contains("NullMarked")) {
                unmarked.add(HOUSE.relativize(source.getParent()).toString());
            }
        }
        assertThat(unmarked).isEmpty();
    }
}
