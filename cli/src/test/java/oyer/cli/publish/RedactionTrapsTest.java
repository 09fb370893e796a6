package oyer.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.cli.Publishing;

/// Two hundred places where names that are kept back stand in disguise: none is to be seen in what is published. What
/// is
/// looked for here, and how, is no part of the program.
class RedactionTrapsTest {

    @TempDir
    private Path top;

    @Test
    void ofTwoHundredSeededTrapsNoneGetsThrough() throws IOException {
        Traps traps = new Traps(1991);
        traps.make(top.resolve("box"));
        assertThat(traps.traps()).hasSizeGreaterThanOrEqualTo(200);
        List<String> options = new ArrayList<>();
        for (String person : traps.persons()) {
            options.addAll(List.of("--redact-person", person));
        }
        for (String number : traps.numbers()) {
            options.addAll(List.of("--redact", number));
        }
        Path site = top.resolve("site");
        assertThat(Publishing.publish(top.resolve("box"), site, options.toArray(new String[0])))
                .isZero();

        TreeSet<String> through = new TreeSet<>();
        try (Stream<Path> all = Files.walk(site)) {
            for (Path file :
                    all.filter(f -> !site.relativize(f).startsWith("assets")).toList()) {
                String name = letters(site.relativize(file).toString());
                String content =
                        Files.isRegularFile(file) ? new String(Files.readAllBytes(file), StandardCharsets.UTF_8) : "";
                String read = letters(content);
                String tagless = letters(content.replaceAll("<[^>]{0,4000}>", ""));
                String unescaped = letters(content.replaceAll("%([0-9A-F]{2})", "$1"));
                for (Traps.Trap trap : traps.traps()) {
                    String letters = letters(trap.letters());
                    if (name.contains(letters)
                            || read.contains(letters)
                            || tagless.contains(letters)
                            || unescaped.contains(letters)) {
                        through.add(trap.kind() + " [" + trap.letters() + "] in " + site.relativize(file));
                    }
                }
            }
        }
        assertThat(through).isEmpty();
        // what is not kept back is still told
        assertThat(Files.readString(site.resolve("people.html"))).contains("Hobbs", "[Person 1]");
    }

    /// Letters and digits alone, small and without accents.
    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[^\\p{L}\\p{N}]", "")
                .toLowerCase(Locale.ROOT);
    }
}
