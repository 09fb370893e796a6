package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Days told by their number or their weekday in a paper that was written in another month.
class DaysOverTest {

    @Test
    void theNumberOfADayIsOfTheMonthThatIsToldOf() {
        assertThat(values(
                        "May 19, 1984\n\nHe denied that he was at the mill on March 12. He said that he drove north,"
                                + " and he came home on the night of Tuesday the 13th. The clerk saw him on the 14th.",
                        Language.ENGLISH))
                .containsEntry("the night of Tuesday the 13th", "1984-03-13TNI")
                .containsEntry("the 14th", "1984-03-14");
    }

    @Test
    void ofTwoMonthsTheNearestIsMeant() {
        assertThat(values(
                        "June 19, 1984\n\nHe was taken in on March 30. He spoke to her on the 2nd and was let go.",
                        Language.ENGLISH))
                .containsEntry("the 2nd", "1984-04-02");
    }

    @Test
    void whatIsToComeIsOfTheWriting() {
        assertThat(values(
                        "May 3, 1984\n\nHe was taken in on March 30. The hearing will be on the 12th.",
                        Language.ENGLISH))
                .containsEntry("the 12th", "1984-05-12");
    }

    @Test
    void aFeastBeforeTheDateOfALetterIsPartOfItsDateLine() {
        assertThat(values(
                        "Thalheim, Pfingstmontag, 27. Mai 1996\n\nIch bin Jahrgang 1961 und wohne im Dorf. Am Freitag,"
                                + " dem 8. März, war ich im Laden.",
                        Language.GERMAN))
                .containsEntry("Freitag, dem 8. März", "1996-03-08");
    }

    private static Map<String, String> values(String words, Language language) {
        Prose prose = Prose.of(new DocumentText(new DocumentId("0".repeat(64)), words, List.of()), language);
        return TimeReader.read(prose, WrittenDate.find(prose)).stream()
                .collect(Collectors.toMap(
                        r -> r.passage().words(), r -> r.timex().value(), (a, _) -> a));
    }
}
