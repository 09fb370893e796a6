package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.time.Reading.english;
import static oyer.core.read.time.Reading.german;
import static oyer.core.read.time.Reading.values;

import org.junit.jupiter.api.Test;

/// Which day is told of, and which is only named beside it.
class StoryDaysTest {

    @Test
    void thatNightIsNotTheDayOfThePaperThatTellsOfIt() {
        String letter = "Date: June 11, 1979\n\nDear Ruth,\nI never left the house that night.\n";
        assertThat(values(english(letter))).noneMatch(line -> line.contains("1979-06-11TNI"));
        String report = "Date: June 11, 1979\n\nOn June 4 he came home. He never left the house that night.\n";
        assertThat(values(english(report))).contains("that night = 1979-06-04TNI");
    }

    @Test
    void aWeekdayInAPastPerfectLooksBackFromTheDayToldOf() {
        assertThat(values(english(
                        "On Saturday 6 June 1998 I went to the farm. She told me that she had not seen him since"
                                + " Wednesday evening.",
                        "1998-06-24")))
                .contains("Wednesday evening = 1998-06-03TEV");
        assertThat(values(english("The firm had said on Tuesday that it would sell.", "1998-06-24")))
                .contains("Tuesday = 1998-06-23");
    }

    @Test
    void aBirthIsNeverToCome() {
        assertThat(values(english("Fri 2/22/91, one man. DOB 1-11-29, guard."))).contains("1-11-29 = 1929-01-11");
        assertThat(values(english("Fri 2/22/91, one man. Due back 1-11-93, he said.")))
                .contains("1-11-93 = 1993-01-11");
    }

    @Test
    void aDayPutToAWitnessByItsPaperMovesNoStory() {
        assertThat(values(german(
                        "Am Freitag, dem 8. Mai 1987, fehlte das Geld. Der Zeuge hat in seiner Vernehmung vom 3. Juli 1987"
                                + " erklärt, er sei an jenem Freitag um 12 Uhr gegangen.",
                        "1988-02-01")))
                .contains("jenem Freitag = 1987-05-08", "12 Uhr = 1987-05-08T12:00");
    }

    @Test
    void theYearOfWritingHoldsForADayThatOnlyThereIsThatWeekday() {
        assertThat(values(english(
                        "Last updated 4 March 2013\n\nHe was tried in 2008. On 12 June 2012 he wrote again. Come to the"
                                + " green on Sunday 17 March.")))
                .contains("Sunday 17 March = 2013-03-17");
    }

    @Test
    void inAPaperThatTellsHoursToTwentyFourSixIsTheMorning() {
        assertThat(values(german("Am 3. Mai 1986 war er von 21 Uhr bis 6 Uhr im Dienst.", "1986-05-20")))
                .contains("6 Uhr = 1986-05-04T06:00");
    }

    @Test
    void aDayJustAfterTheWritingIsOfThatYear() {
        assertThat(values(english(
                        "Sworn before me May 10, 2006.\n[Executed May 11. Return filed May 12.]", "2006-05-10")))
                .contains("May 11 = 2006-05-11");
    }
}
