package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.time.Reading.german;
import static oyer.core.read.time.Reading.prose;
import static oyer.core.read.time.Reading.values;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.MatterDay;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// German letters and reports: feasts as dates of writing, days beside them, the numbers of files.
class GermanLetterTimesTest {

    private static final String LETTER = "JVA Straubing, den 3. Advent 2003\n\nSehr geehrte Frau Moll,\n\n";

    @Test
    void aLetterIsOfTheFeastThatItsHeadNames() {
        Prose letter = prose(LETTER + "ich habe gestern Ihren Brief bekommen.", Language.GERMAN);
        assertThat(WrittenDate.find(letter).anchor()).contains(LocalDate.of(2003, 12, 14));
    }

    @Test
    void anDemMittwochIsTheOneOfTheMatterAndNotTheNext() {
        Prose letter = prose(
                LETTER
                        + "An dem Mittwoch, es war der Tag nach Nikolaus, bin ich um halb elf heim. Letzten Monat hat mir "
                        + "der Archivar geschrieben.",
                Language.GERMAN);
        LocalDateTime raid = LocalDateTime.of(1994, 12, 7, 22, 40);
        MatterDay matter = new MatterDay(
                raid.toLocalDate(), Optional.of(raid), letter.text().passage(0, 3));
        assertThat(values(TimeReader.read(letter, WrittenDate.find(letter), Optional.of(matter))))
                .containsSubsequence(
                        "Mittwoch = 1994-12-07",
                        "Tag nach Nikolaus = 1994-12-07",
                        "halb elf = 1994-12-07T22:30",
                        "Letzten Monat = 2003-11");
        assertThat(values(TimeReader.read(letter, WrittenDate.find(letter)))).contains("Mittwoch = XXXX-WXX-3");
    }

    @Test
    void whatIsSoSinceTheDayBeforeDoesNotTakeTheStoryThere() {
        assertThat(values(german(
                        "Am Morgen des 8.12. fand er ein Messer. Die Kamera war seit dem Vortag aus. Am selben Nachmittag "
                                + "kam er.",
                        "1994-12-09")))
                .containsExactly(
                        "Morgen des 8.12. = 1994-12-08TMO", "Vortag = 1994-12-07", "selben Nachmittag = 1994-12-08TAF");
    }

    @Test
    void theSummerAfterFollowsWhatIsToldOf() {
        assertThat(values(
                        german("Am 9. Oktober 1995 kam das Urteil. Im Sommer danach kam die Revision.", "2003-12-14")))
                .endsWith("Sommer danach = 1996-SU");
    }

    @Test
    void theNumberOfAFileIsNoYear() {
        assertThat(values(german("Az.: 1 KLs 221 Js 1877/94", "1995-10-09"))).isEmpty();
        assertThat(values(german("Er diente 1914/18 dort.", "1995-10-09"))).contains("1914 = 1914");
    }
}
