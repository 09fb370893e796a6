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

    @Test
    void whatHadBeenBeforeTheMorningWasNotInTheAfternoonBehindIt() {
        assertThat(values(english("On 3 May 1993 at 7 a.m. they found him. He had been stabbed around two o'clock.")))
                .contains("two o'clock = 1993-05-03T02:00");
        assertThat(values(english("On 3 May 1993 he was held at 10 a.m. At one o'clock he asked for a doctor.")))
                .contains("one o'clock = 1993-05-03T13:00");
    }

    @Test
    void anEveningOfNoDayIsOverWhenADayIsNamed() {
        assertThat(values(english("He often came in the evening. On 3 May 1993 he left at nine.")))
                .doesNotContain("nine = 1993-05-03T21:00");
        assertThat(values(german("An einem Dienstagabend kam er. Am 3. Mai 1993 ging er um neun Uhr.", "1993-05-09")))
                .doesNotContain("neun Uhr = 1993-05-03T21:00");
    }

    @Test
    void midnightIsBeforeTheSmallHoursOnlyWhereTheTextLooksBack() {
        assertThat(values(english("On 3 May 1993 at 2 a.m. he signed. The interview had begun at midnight.")))
                .contains("midnight = 1993-05-02T24:00");
        assertThat(values(english("On 3 May 1993 at 2 a.m. he signed. They let him go at midnight.")))
                .contains("midnight = 1993-05-03T24:00");
    }

    @Test
    void twoFiguresThatCountOrMeasureAreNoHours() {
        assertThat(values(english("On 3 May 1993 at 8 p.m. he came. The children were between 8 and 10. He rated the "
                        + "pain from 1 to 10.")))
                .containsExactly("3 May 1993 at 8 p.m. = 1993-05-03T20:00");
    }

    @Test
    void theNightOfAnotherDeedIsNotThatOfTheMatter() {
        assertThat(values(english("Date of offence: 3 May 1993\n\nI was in on the night of the robbery. I remember the "
                        + "night of the fire in 1979, and the morning of the accident in which he died.")))
                .containsExactly("3 May 1993 = 1993-05-03", "the night of the robbery = 1993-05-03TNI", "1979 = 1979");
        assertThat(values(german(
                        "Tatzeit: 3. Mai 1993\n\nIn der Tatnacht war ich daheim. In der Nacht des Brandes von "
                                + "1979 war ich klein.",
                        "1993-05-09")))
                .containsExactly("3. Mai 1993 = 1993-05-03", "der Tatnacht = 1993-05-03TNI", "1979 = 1979");
    }
}
