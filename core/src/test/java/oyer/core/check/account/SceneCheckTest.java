package oyer.core.check.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.check.CheckedBox;

class SceneCheckTest {

    private static int told(String... documents) {
        return CheckedBox.found("scene-otherwise", documents).size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "It was pouring down when I crossed the yard.|The ground was dry and the lamp was lit.|1",
                "It had snowed in the night.|There was no snow on the step.|1",
                "A strong wind blew the sparks to the barn.|There was hardly any wind that night.|1",
                "There was a full moon and I saw him plain.|The moon was a thin crescent, not yet up.|1",
                "The fog was so thick that I lost the path.|It was a clear night with the stars out.|1",
                "Es regnete in Strömen, als ich heimging.|Die Witterung: trocken, und die Fahrbahn trocken, war nichts zu sehen.|1",
                "Zur Tatzeit herrschte Schneetreiben auf dem Hof.|Der Boden war aper, als ich auf den Hof kam.|1",
                "Es ging ein kräftiger Wind vom Deich her.|Es war windstill, als ich auf den Hof kam.|1",
                "Edmund Rowe lay on his back by the stove.|The constable found him lying face down by the stove.|1",
                "Der Tote lag auf dem Rücken.|Er wurde auf dem Bauch liegend gefunden.|1",
                "The body was turned on to its back. It had lain face down.|The body lay on its back.|0",
                "He had a scar on his back.|The constable found him lying face down by the stove.|0",
                // alike
                "It was pouring down when I crossed the yard.|It rained all night.|0",
                "There was no snow on the step.|The ground was dry.|0",
                // asked, supposed, usual
                "It was pouring down when I crossed the yard.|Was the ground dry?|0",
                "It was pouring down when I crossed the yard.|If the ground was dry he would have left no marks.|0",
                "It usually snows there in March.|The ground was dry.|0",
                // how it changed
                "It was pouring down at nine and the rain had stopped by midnight.|It rained all night.|0",
                // other days
                "On 3 May 1990 it was raining.|On 9 May 1990 the ground was dry.|0",
                // no weather
                "Mr Snow wore a rain coat.|The ground was dry.|0",
                "The snow shovel stood in the hall.|The ground was dry.|0"
            })
    void theWeatherOfOneNight(String one, String other, int clashes) {
        assertThat(told(one + "\n", other + "\n")).isEqualTo(clashes);
    }

    @Test
    void whatOneSentenceTellsOfWindAndSnowIsToldOnce() {
        assertThat(told(
                        "It was blowing snow across the yard, a whiteout.\n",
                        "It was a clear night with the stars out, no wind, the ground was dry.\n"))
                .isEqualTo(1);
    }

    @Test
    void amongManyPapersTheDayMustBeTold() {
        List<String> papers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            papers.add("Paper " + i + ". The lamp in the yard was out.\n");
        }
        papers.add("It was pouring down when I crossed the yard.\n");
        papers.add("The ground was dry and the lamp was lit.\n");
        assertThat(told(papers.toArray(String[]::new))).isZero();
    }
}
