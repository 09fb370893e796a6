package oyer.cli.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A page says what a check looks for in the reader's words, not by the name that the program has for it.
class EveryCheckHasANameTest {

    private static final Pattern NAMED = Pattern.compile(
            "(?:Discrepancy\\.Type\\.[A-Z]{3,20},\\s{1,60}|RULE = |String [A-Z_]{2,20} = (?=\"[a-z]{1,20}-)|denial\\.found\\()"
                    + "\"([a-z-]{3,40})\"");

    @Test
    void everyCheckHasANameInBothLanguages() throws IOException {
        Set<String> rules = new TreeSet<>();
        try (Stream<Path> all = Files.walk(Documents.file("core/src/main/java/oyer/core/check"))) {
            for (Path source : all.filter(p -> p.toString().endsWith(".java")).toList()) {
                Matcher matcher = NAMED.matcher(Files.readString(source));
                while (matcher.find()) {
                    rules.add(matcher.group(1));
                }
            }
        }
        assertThat(rules).hasSizeGreaterThan(100);
        for (String language : List.of("en", "de")) {
            Properties words = new Properties();
            Path table = Documents.file("site/src/main/resources/oyer/site/words/" + language + ".properties");
            try (Reader in = Files.newBufferedReader(table)) {
                words.load(in);
            }
            assertThat(rules).as(language).allMatch(rule -> words.containsKey("check." + rule));
        }
    }
}
