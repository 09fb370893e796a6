package oyer.site.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import oyer.core.text.Language;

class PhrasesTest {

    private static String german(String english) {
        return Phrases.in(Language.GERMAN, english);
    }

    @Test
    void aSentenceIsSaidInGermanWithWhatStandsInIt() {
        assertThat(
                        german(
                                "The findings are 33.86 times as probable if A contributed to B as if C contributed to B. On the"
                                        + " scale ENFSI 2015 this is moderate support for the first proposition over the second."))
                .isEqualTo(
                        "Die Befunde sind 33.86-mal so wahrscheinlich unter der ersten Hypothese wie unter der zweiten."
                                + " Auf der Skala ENFSI 2015 ist das mäßige Stütze für die erste Hypothese gegenüber der"
                                + " zweiten.");
        assertThat(german("Ann and 2 unknown persons of the population contributed to cup"))
                .isEqualTo("zu cup trug bei: Ann und 2 unbekannte Personen der Bevölkerung");
        assertThat(german("no result")).isEqualTo("kein Ergebnis");
        assertThat(german("'Lund' is a name of 'Karl Lund' and of nobody else here"))
                .isEqualTo("so heißt hier „Karl Lund“ und sonst niemand");
    }

    @Test
    void whatIsNotKnownStaysAsItIs() {
        assertThat(german("Sample {1} of the {2}")).isEqualTo("Sample {1} of the {2}");
        assertThat(german("{2} is the source of {1}")).isEqualTo("{2} ist die Quelle von {1}");
        assertThat(Phrases.said(Language.GERMAN, "Something else.")).isEmpty();
        assertThat(Phrases.said(Language.ENGLISH, "no result")).isEmpty();
        assertThat(Phrases.said(Language.GERMAN, "x".repeat(100_000))).isEmpty();
    }

    @Test
    void everyPhraseHasItsPairWithPlacesOfTheOriginal() throws IOException {
        List<String> lines;
        try (var in = Objects.requireNonNull(Phrases.class.getResourceAsStream("phrases-de.txt"))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
        Pattern place = Pattern.compile("\\{\\d}");
        assertThat(lines.size() % 2).isZero();
        for (int i = 0; i < lines.size(); i += 2) {
            assertThat(lines.get(i)).doesNotStartWith("= ");
            assertThat(lines.get(i + 1)).startsWith("= ");
            var english = new TreeSet<>(
                    place.matcher(lines.get(i)).results().map(r -> r.group()).toList());
            assertThat(english)
                    .as(lines.get(i))
                    .containsAll(place.matcher(lines.get(i + 1))
                            .results()
                            .map(r -> r.group())
                            .toList());
        }
    }
}
