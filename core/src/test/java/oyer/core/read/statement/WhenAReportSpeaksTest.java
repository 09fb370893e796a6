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
}
