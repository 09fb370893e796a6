package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Language;
import oyer.core.text.Prose;

class TimeReaderPropertyTest {

    private static final List<String> PIECES = List.of(
            "May",
            "March 5",
            "1986",
            "'86",
            "0",
            "31",
            "32",
            "99",
            "twenty",
            "hundred",
            "-",
            "/",
            ".",
            ",",
            ":",
            "the",
            "of",
            "early",
            "last",
            "next",
            "week",
            "years",
            "ago",
            "later",
            "every",
            "Monday",
            "night",
            "BC",
            "3.",
            "Uhr",
            "am",
            "vor",
            "Jahren",
            "Ende",
            "dem",
            "und",
            "\n\n",
            "\"",
            "1990er",
            "30th",
            "10pm",
            "l986",
            "\uD83D\uDE00",
            "\u0000",
            "year",
            "quarter",
            "Easter",
            "29 February",
            "24:60",
            "9999",
            "0000",
            "weekend",
            "Date:",
            "\u00a0");

    @ParameterizedTest
    @EnumSource(Language.class)
    void anyTextIsReadWithoutErrorAndEverySpanQuotesIt(Language language) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int i = 0; i < 12_000; i++) {
            String text = text(random);
            Prose prose = Reading.prose(text, language);
            Written written = random.nextBoolean()
                    ? new Written.Given(LocalDate.of(1 + random.nextInt(2100), 1 + random.nextInt(12), 28))
                    : WrittenDate.find(prose);
            int end = 0;
            for (TimeReading reading : TimeReader.read(prose, written)) {
                assertThat(reading.passage().holdsIn(prose.text())).as(text).isTrue();
                assertThat(reading.passage().start()).as(text).isGreaterThanOrEqualTo(end);
                end = reading.passage().end();
            }
        }
    }

    private static String text(RandomGenerator random) {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(14);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return text.toString();
    }
}
