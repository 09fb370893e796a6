package oyer.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.Statement;
import oyer.core.text.Language;
import oyer.site.reader.Kind;

class WordsTest {

    private static final Words ENGLISH = Words.in(Language.ENGLISH);

    @Test
    void everyLanguageHasTheSameMessages() {
        for (Language language : Language.values()) {
            assertThat(Words.in(language).keys()).as(language.code()).isEqualTo(ENGLISH.keys());
        }
    }

    @Test
    void howOneStandsToAnotherIsSaidInTheLanguageOfThePage() {
        assertThat(ENGLISH.relation("Bruder")).isEqualTo("brother");
        assertThat(ENGLISH.relation("brother-in-law, Witwe")).isEqualTo("brother-in-law, widow");
        assertThat(Words.in(Language.GERMAN).relation("stepmother")).isEqualTo("Stiefmutter");
        assertThat(Words.in(Language.GERMAN).relation("Zimmernachbar")).isEqualTo("Zimmernachbar"); // no message
    }

    @Test
    void everyMessageTakesTheSameValuesInEveryLanguage() {
        for (String key : ENGLISH.keys()) {
            for (String place : List.of("{0}", "{1}", "{2}")) {
                assertThat(Words.in(Language.GERMAN).say(key).contains(place))
                        .as(key + " " + place)
                        .isEqualTo(ENGLISH.say(key).contains(place));
            }
        }
    }

    @Test
    void everyMessageThatAPageNamesIsThere() throws IOException {
        Pattern named = Pattern.compile("(say|count)\\(\"([a-zA-Z.]+)\"[,)]");
        Set<String> missing = new TreeSet<>();
        for (Path file : sources()) {
            Matcher matcher = named.matcher(Files.readString(file));
            while (matcher.find()) {
                List<String> keys = matcher.group(1).equals("say")
                        ? List.of(matcher.group(2))
                        : List.of(matcher.group(2) + ".one", matcher.group(2) + ".many");
                keys.stream().filter(key -> !ENGLISH.has(key)).forEach(missing::add);
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> java = Files.walk(Path.of("src/main"))) {
            return java.filter(Files::isRegularFile)
                    .filter(f -> f.toString().endsWith(".jte") || f.toString().endsWith(".java"))
                    .toList();
        }
    }

    @Test
    void everyKindOfThingHasAName() {
        List<Class<? extends Enum<?>>> named = List.of(
                EntityKind.class,
                Kind.class,
                Mention.Form.class,
                Quantity.Measure.class,
                Quantity.Bound.class,
                Statement.Act.class,
                Statement.Mode.class,
                ExhibitReading.Type.class,
                ExhibitReading.Status.class,
                Discrepancy.Type.class,
                ReadResult.Cause.class);
        for (Class<? extends Enum<?>> type : named) {
            for (Enum<?> constant : type.getEnumConstants()) {
                assertThat(ENGLISH.of(constant)).isNotBlank();
            }
        }
    }

    @Test
    void theBrowsersFirstLanguageThatThereIsWins() {
        assertThat(Words.accepted("fr, de;q=0.8, en;q=0.5")).contains(Language.GERMAN);
        assertThat(Words.accepted("de-AT")).contains(Language.GERMAN);
        assertThat(Words.accepted("fr")).isEmpty();
        assertThat(Words.accepted(";;;q=x")).isEmpty();
        assertThat(Words.accepted(null)).isEqualTo(Optional.empty());
    }

    @Test
    void numbersAndSizesFollowTheLanguage() {
        assertThat(ENGLISH.count("pages", 12_345)).isEqualTo("12,345 pages");
        assertThat(Words.in(Language.GERMAN).count("pages", 12_345)).isEqualTo("12.345 Seiten");
        assertThat(ENGLISH.count("pages", 1)).isEqualTo("1 page");
        assertThat(ENGLISH.size(1_234_567)).isEqualTo("1.2 MB");
    }
}
