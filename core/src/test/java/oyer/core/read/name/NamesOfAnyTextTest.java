package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import oyer.core.text.Language;
import oyer.core.text.Prose;

class NamesOfAnyTextTest {

    private static final String[] PIECES = {
        "Peter",
        "Miller",
        "Mrs",
        ".",
        ",",
        "Court",
        "of",
        "the",
        "(",
        ")",
        "\"",
        "\n",
        "\n\n",
        "A.",
        "B",
        "#",
        "4711",
        "inmate",
        "his",
        "name",
        "is",
        "arrested",
        "as",
        "and",
        "Frau",
        "Dr",
        "GmbH",
        "-",
        "’s",
        "…",
        "§",
        "\u00ad",
        "\ud83d\ude00",
        "United",
        "Kingdom",
        "he",
        "her",
        "known",
        "murder",
        "was",
        "ä",
        "I"
    };

    @Test
    void everyMentionHoldsInItsTextWhateverTheText() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(120);
            for (int i = 0; i < length; i++) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
                if (random.nextInt(4) > 0) {
                    text.append(' ');
                }
            }
            for (Language language : Language.values()) {
                Prose prose = Casts.prose(text.toString(), language);
                Cast cast = NameReader.read(prose);
                assertThat(cast.mentions()).allMatch(m -> m.passage().holdsIn(prose.text()));
                assertThat(cast.mentions())
                        .allMatch(m -> m.entity() < cast.entities().size());
            }
        }
    }

    @Test
    void theSameTextGivesTheSameCast() {
        String text = "Peter Miller met Anna Becker at the High Court in London. She was his lawyer.";
        assertThat(Casts.english(text)).isEqualTo(Casts.english(text));
    }
}
