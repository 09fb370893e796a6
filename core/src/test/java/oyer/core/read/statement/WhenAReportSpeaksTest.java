package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;

/// On which day what an expert signs is said, whatever days the tables of his report name.
class WhenAReportSpeaksTest {

    private static List<Statement> read(String words) {
        return DocumentPipeline.unaided()
                .read(new DocumentText(new DocumentId("5".repeat(64)), words, List.of()))
                .statements();
    }

    @Test
    void aReportIsSaidOnTheDayInItsHeadAndNotOnThatOfACell() {
        String report = "Report of Re-examination\nAnnika Weller, Ph.D.\nMay 18, 2011\n\n1. Material\n\n"
                + "-\tTen-print card, P. Hask\ttaken October 20, 1984\n\n2. Results\n\nI marked seven minutiae that are "
                + "clear. Mr. Marrick is excluded as the source.\n\nAnnika Weller, Ph.D.\n";
        assertThat(read(report))
                .filteredOn(s -> s.passage().words().startsWith("I marked"))
                .isNotEmpty()
                .allSatisfy(s -> assertThat(s.made().earliest()).contains(LocalDate.of(2011, 5, 18)));
    }

    @Test
    void youInALetterIsWhomItIsWrittenTo() {
        List<Statement> said =
                read("Toledo, September 14, 2007\n\nDear Ms. Orr,\n\nYou told me that you had lost the file. "
                        + "He told me that you were ill.\n\nYours truly,\nRuben Castillo\n");
        Statement letter = said.getFirst();
        assertThat(said)
                .filteredOn(s -> s.passage().words().equals("that you had lost the file"))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isEqualTo(letter.hearer()));
        assertThat(said)
                .filteredOn(s -> s.passage().words().equals("that you were ill"))
                .singleElement()
                .satisfies(s -> assertThat(s.speaker()).isEmpty());
    }

    @Test
    void whatTheEvidenceDoesNotSupportIsSaidByNobody() {
        assertThat(read("The claim that it could be 'nobody's thumb but his' is not supported by the evidence."))
                .noneMatch(s -> s.passage().words().startsWith("'nobody"));
    }

    @Test
    void anHourInOneThingToldIsNotThatOfTheTellingOfAnother() {
        assertThat(read("Carl Dahl said that the bowl was not there when he left on May 3, 1984 and said that Mr. "
                        + "Lund did not drink."))
                .filteredOn(s -> s.passage().words().startsWith("that Mr. Lund"))
                .singleElement()
                .satisfies(s -> assertThat(s.made().dated()).isFalse());
    }

    @Test
    void theDayOfTheMatterInAHeadIsNotTheDayOnWhichTheSuspectSpeaks() {
        String report = "INCIDENT REPORT\n\n%s: Sat 10/14/2017\nSUSPECT:       LUND, Carl, W/M, DOB 03/22/1983\n\n"
                + "Lund came to the door dressed. He said he had been home since supper.\n";
        assertThat(read(report.formatted("DATE OCCURRED")))
                .filteredOn(s -> s.passage().words().startsWith("he had been home"))
                .singleElement()
                .satisfies(s -> assertThat(s.made().dated()).isFalse());
    }

    @Test
    void nobodyIsToldByHimself() {
        assertThat(read("I spoke to Ada Berg, who lives a mile east. She advised she saw a white truck go out."))
                .isNotEmpty()
                .noneMatch(s -> s.hearer().isPresent() && s.hearer().equals(s.speaker()));
    }
}
