package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.MatterDay;
import oyer.core.casefile.Statement;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;

/// The day that the papers of a case are about, and what they tell of it without a day.
class CaseMatterTest {

    private static final String REPORT = "INCIDENT REPORT\n\nOn 20 August 2004 she left the hotel at 10.15 p.m. and was"
            + " not seen again. On 22 August 2004 at 7.10 a.m. a body was found in the river.\n";
    private static final String NOTES =
            "NOTES\n\nOn 20 August 2004 he rang at 10.40 p.m. and again at 11.58 p.m. He was"
                    + " arrested on 22 August 2004 at 4.30 p.m. at his mother's.\n";

    private static DocumentText text(String words, int number) {
        return new DocumentText(new DocumentId(Integer.toString(number).repeat(64)), words, List.of());
    }

    private static List<DocumentReadings> papers(String... words) {
        List<DocumentReadings> papers = new ArrayList<>();
        for (String paper : words) {
            papers.add(DocumentPipeline.unaided().read(text(paper, papers.size())));
        }
        return papers;
    }

    private static List<String> values(String... words) {
        List<DocumentReadings> papers = papers(words);
        return CaseMatter.placed(
                        papers,
                        id -> Stream.iterate(0, i -> i + 1)
                                .limit(words.length)
                                .filter(i -> papers.get(i).document().equals(id))
                                .findFirst()
                                .map(i -> Prose.of(
                                        text(words[i], i), papers.get(i).language())))
                .getLast()
                .times()
                .stream()
                .map(t -> t.passage().words() + " = " + t.timex().value())
                .toList();
    }

    @Test
    void daysInARowThatMostPapersSpeakOfBeginWithTheMatter() {
        String sheet = "INCIDENT SHEET\n\nOn 10 August 1983 at 1.20 a.m. the barn was alight.\n";
        String laboratory = "LABORATORY REPORT\n\nThe samples were taken on 12 August 1983 at 9.10 a.m.\n";
        String letter = "LETTER\n\nThe barn was lost on 10 August 1983. The trial was fixed for 16 January 1984.\n";
        assertThat(CaseMatter.of(papers(sheet, laboratory, letter)).map(MatterDay::day))
                .contains(LocalDate.of(1983, 8, 10));
    }

    @Test
    void daysThatTwoPapersSpeakOfAreNoMatterYet() {
        String sheet = "INCIDENT SHEET\n\nOn 10 August 1983 at 1.20 a.m. the barn was alight.\n";
        String letter = "LETTER\n\nThe barn was lost on 10 August 1983. The trial was fixed for 16 January 1984.\n";
        assertThat(CaseMatter.of(papers(sheet, letter))).isEmpty();
    }

    @Test
    void anArrestNamedAsOftenAsTheMatterFollowsOnIt() {
        assertThat(CaseMatter.of(papers(REPORT, NOTES)).map(MatterDay::day)).contains(LocalDate.of(2004, 8, 20));
    }

    @Test
    void aCaseOfTwoFiresHasNoSuchDay() {
        String first = "MEMO\n\nThe fire of 3 March 1998 began at 2.10 a.m. in the barn.\n";
        String second = "MEMO\n\nThe fire of 17 March 1998 began at 3.40 a.m. in the mill.\n";
        assertThat(CaseMatter.of(papers(first, second)).map(MatterDay::day)).isEqualTo(Optional.empty());
    }

    @Test
    void anHourInAJudgmentIsOfTheMatterAndNotOfTheSentence() {
        assertThat(values(
                        REPORT,
                        NOTES,
                        "JUDGMENT\n\nThe appellant was sentenced on 22 June 2005 to nine years. He appeals.\n\n"
                                + "The messages went unanswered. At 11.22 p.m. the appellant wrote to his brother.\n"))
                .contains("11.22 p.m. = 2004-08-20T23:22");
    }

    @Test
    void whatHadNoDayTakesNoneFromATimeThatIsPlacedLater() {
        String letter = "Dear Ms Orr,\n\nKaren said that she saw nobody.\n\nThat night at 11.22 p.m. I wrote to my "
                + "brother.\n\nYours, Tom Hale\n";
        List<DocumentReadings> read = papers(REPORT, NOTES, letter);
        DocumentReadings placed = CaseMatter.placed(
                        read,
                        id -> Optional.of(
                                        Prose.of(text(letter, 2), read.getLast().language()))
                                .filter(_ -> id.equals(read.getLast().document())))
                .getLast();
        assertThat(placed.times()).extracting(t -> t.timex().value()).contains("2004-08-20T23:22");
        assertThat(placed.statements())
                .filteredOn(s -> s.passage().words().contains("nobody") && s.mode() == Statement.Mode.INDIRECT)
                .isNotEmpty()
                .allMatch(s -> !s.made().dated());
    }

    @Test
    void anHourBesideALaterDayIsOfThatDay() {
        assertThat(values(
                        REPORT,
                        NOTES,
                        "JUDGMENT\n\nOn 22 June 2005 the jury was sworn and at 9.30 a.m. he was heard.\n"))
                .contains("9.30 a.m. = 2005-06-22T09:30");
    }
}
