package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.text.Language;

final class GivenNamesTest {

    @Test
    void a_title_of_either_language_fits_first_names_of_its_sex_only() {
        assertThat(GivenNames.fits("mr", "Anna")).isFalse();
        assertThat(GivenNames.fits("herrn", "Anna")).isFalse();
        assertThat(GivenNames.fits("frau", "Anna")).isTrue();
        assertThat(GivenNames.fits("frau", "Paul")).isFalse();
    }

    @Test
    void a_title_that_tells_no_sex_fits_all() {
        assertThat(GivenNames.fits("dr", "Anna")).isTrue();
        assertThat(GivenNames.fits("dr", "Paul")).isTrue();
    }

    @Test
    void the_words_that_tell_a_sex_are_those_of_the_whole_tables() {
        for (String word : List.of("Herr", "herren", "Vater", "Witwe", "Richter", "Hotel", "Anna", "Zimmer")) {
            Integer alone = Lexicon.sexes(Language.GERMAN).get(word);

            assertThat((alone == null ? 0 : alone) & (Words.MALE | Words.FEMALE))
                    .as(word)
                    .isEqualTo(Lexicon.of(Language.GERMAN).classes(word) & (Words.MALE | Words.FEMALE));
        }
    }
}
