package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.time.Reading.english;
import static oyer.core.read.time.Reading.german;
import static oyer.core.read.time.Reading.values;

import org.junit.jupiter.api.Test;

/// Hours of twelve whose half of the day the words around them tell.
class HalvesOfTheDayTest {

    @Test
    void besideMidnightTheClockShowsTheNight() {
        assertThat(values(english("On Monday 3rd May 1993 I went to bed early. Around midnight I was woken by a crash. "
                        + "My watch said ten to twelve.")))
                .contains("ten to twelve = 1993-05-03T23:50");
    }

    @Test
    void whoeverGoesToBedDoesSoAtNight() {
        assertThat(values(english("On 3 May 1993 he was at home. He went to bed about half eleven.")))
                .contains("half eleven = 1993-05-03T23:30");
        assertThat(values(english("Q. What time did you go to bed on 3 May 1993?\nA. About half eleven, I think.")))
                .contains("half eleven = 1993-05-03T23:30");
    }

    @Test
    void anHourGoesWithTheMorningBesideIt() {
        assertThat(values(english(
                        "On 1 May 1993 he was seen at ten past four in the afternoon. He signed it at about "
                                + "quarter to six on the morning of 9th May, they say.",
                        "1993-11-24")))
                .contains("about quarter to six on the morning of 9th May = 1993-05-09T05:45");
    }

    @Test
    void aboutBesideAroundIsAnHour() {
        assertThat(values(english("On 3 May 1993 I got in at 6 p.m. My aunt came round about eight with soup.")))
                .contains("eight = 1993-05-03T20:00");
    }

    @Test
    void theOneBeforeLastIsNotTheLast() {
        assertThat(values(english("I mended his roof the summer before last.", "1993-03-16")))
                .containsExactly("the summer before last = 1991-SU");
        assertThat(values(english("He rang the night before last.", "1993-03-16")))
                .containsExactly("the night before last = 1993-03-14TNI");
        assertThat(values(english("We met the week before last.", "1993-03-16")))
                .containsExactly("the week before last = 1993-W09");
        assertThat(values(english("He left the year before last.", "1993-03-16")))
                .containsExactly("the year before last = 1991");
        assertThat(values(german("Ich reparierte vorletzten Sommer sein Dach.", "1993-03-16")))
                .containsExactly("vorletzten Sommer = 1991-SU");
    }

    @Test
    void whatWasSaidInTheHearingIsNotOfItsDay() {
        assertThat(values(german(
                        "Landgericht Aurich\nUrteil\n\nDer Angeklagte war am 6. Oktober 1998 bis 20.30 Uhr im Anker. "
                                + "Die Zeugin hat in der Hauptverhandlung bekundet, er sei gegen neun nach Hause gekommen.",
                        "1999-05-10")))
                .contains("neun = 1998-10-06T21:00");
    }
}
