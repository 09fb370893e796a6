package oyer.core.read.course;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

final class CourseTest {

    /// Each text is a document; nobody is named in a way that the case would know.
    private static Course course(String... texts) {
        return course(Language.ENGLISH, texts);
    }

    private static Course course(Language language, String... texts) {
        List<Told> told = new ArrayList<>();
        int number = 0;
        for (String text : texts) {
            DocumentId id = new DocumentId(String.valueOf(number++ % 10).repeat(64));
            new DocumentPipeline(Optional.of(language), Optional.empty())
                    .read(new DocumentText(id, text, List.of()))
                    .proceedings()
                    .forEach(p -> told.add(new Told(p, "")));
        }
        return Course.of(told);
    }

    @Test
    void theSameStepOfTwoDocumentsIsOne() {
        assertThat(course("He was arrested on 3 May 1986 in Bremport.", "After his trial; he was arrested in 1986.")
                        .steps())
                .singleElement()
                .satisfies(step -> assertThat(step.told()).hasSize(2));
    }

    @Test
    void aYearThatTwoDaysLieInIsNeither() {
        assertThat(course(
                                "He was arrested on 3 May 1986. He was arrested on 9 June 1986.",
                                "He was arrested in 1986 in Bremport.")
                        .steps())
                .hasSize(3);
    }

    @Test
    void whatWasApprovedAndThenRevokedIsOneThread() {
        assertThat(course("On 3 May 1990 the Governor approved his transfer. On 9 May 1990 her successor revoked the"
                                + " transfer.")
                        .links())
                .singleElement()
                .satisfies(link -> {
                    assertThat(link.kind()).isEqualTo(Link.Kind.UNDONE);
                    assertThat(link.days()).hasValue(6);
                });
    }

    @Test
    void aNewTrialUndoesTheVerdictAndNothingOfItsOwnDay() {
        assertThat(course("He was found guilty on 3 May 1985. He was sentenced on 9 June 1985 to nine years."
                                + " On 4 May 1989 the Court of Appeals ordered a new trial.")
                        .links())
                .singleElement()
                .satisfies(link -> assertThat(link.from().action()).isEqualTo("verdict"));
    }

    @Test
    void aSeriesSaidIsHeldAgainstThoseDated() {
        assertThat(course("He was denied parole three times: in May 1990 and in June 1992.")
                        .series())
                .singleElement()
                .satisfies(series -> {
                    assertThat(series.said()).isEqualTo(3);
                    assertThat(series.listed()).hasSize(2);
                    assertThat(series.count()).isEqualTo(Series.Count.FEWER_LISTED);
                });
    }

    @Test
    void daysHeldCountTheArrestAndNotTheRelease() {
        Course course = course("He was arrested on 3 May 1986. He was released from prison on 10 May 1986.");
        assertThat(Held.of(course)).singleElement().satisfies(held -> {
            assertThat(held.periods().getFirst().most(held.until())).isEqualTo(7);
            assertThat(held.in(YearMonth.of(1986, 5))).isEqualTo(Held.State.PARTLY);
        });
    }

    @Test
    void whoIsRemandedIsHeldThoughNoArrestIsTold() {
        Course course =
                course("On 3 May 1986 Noe was remanded in custody. Noe was released from prison on 10 May 1986.");
        assertThat(Held.of(course))
                .singleElement()
                .satisfies(held ->
                        assertThat(held.periods().getFirst().most(held.until())).isEqualTo(7));
    }

    @Test
    void nobodyIsTakenToBeFreeOrHeldBecauseNothingIsSaid() {
        Course course = course("He was arrested on 3 May 1986. On 9 June 1988 the court dismissed the appeal.");
        assertThat(Held.of(course)).singleElement().satisfies(held -> {
            assertThat(held.periods().getFirst().end()).isEmpty();
            assertThat(held.in(YearMonth.of(1987, 1))).isEqualTo(Held.State.OPEN);
            assertThat(held.in(YearMonth.of(1989, 1))).isEqualTo(Held.State.NOT_SAID);
        });
    }

    @Test
    void whoIsArrestedLaterThanItWasOrderedIsHeldFromThen() {
        Course course = course(
                Language.GERMAN,
                "Gegen Karl Noe wurde am 3. Mai 2010 die Untersuchungshaft angeordnet. "
                        + "Am 7. Juli 2010 wurde Karl Noe festgenommen.");
        assertThat(Held.of(course))
                .singleElement()
                .satisfies(held -> assertThat(held.periods())
                        .singleElement()
                        .satisfies(p ->
                                assertThat(p.begin().when().earliest()).contains(java.time.LocalDate.of(2010, 7, 7))));
    }
}
