package oyer.core.check.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class DeniedElsewhereCheckTest {

    /// Sentences of other matters, so that a word of the case is as rare as in a file of some pages.
    private static final String FILLER = """

            The road from the mill to the bridge was wet that week. The ferry ran twice on each of the days. A fence
            stood between the orchard and the quarry. The baker delivered rolls at the mill. Two lamps burned beside the
            weir. The clerk counted the sacks of barley. A horse grazed behind the chapel. The teacher rang a bell.
            The miller repaired his wheel. Snow lay on the roofs of the village. The postman brought parcels to the
            school. A boat was moored below the weir. The carpenter planed some boards. The choir practised in the
            chapel. The smith mended a plough. The sexton swept the steps.
            """;

    private static List<Discrepancy> found(String one, String other) {
        return CheckedBox.of("REPORT\n\n" + one + "\n" + FILLER.repeat(4), "RECORD\n\n" + other + "\n").found().stream()
                .filter(d -> d.rule().equals("denied-elsewhere") || d.rule().equals("told-both-ways"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ashtray was tested for saliva in May.|The ashtray was never tested for saliva.",
                "Two spent flares were pointed out and photographed.|There were no flares found at any point.",
                "Mr. Aldous Perrin lifted the boy from the cart.|Mr. Aldous Perrin did not touch the boy.",
                // the same one does the same with the same, under another name
                "Mr. Aldous Perrin agreed that he had moved the tumbler to the sill.|Mr. Aldous Perrin did not touch the glass.",
                "Mr. Aldous Perrin had telephoned the sexton.|Mr. Aldous Perrin never contacted the sexton.",
                // of what was spoken of right before
                "He poured from the jug, which Mr. Aldous Perrin had washed.|Mr. Aldous Perrin never touched the jug.",
                "The hatbox was inspected in court by the jury.|The hatbox could not be inspected in court.",
                "The fibre lifts from the saddle were compared with the coat.|No fibre lifts from the saddle were tested."
            })
    void whatOnePaperDeniesAndAnotherTellsInOtherWords(String told, String denied) {
        assertThat(found(told, denied)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // another thing
                "The ashtray was tested for saliva in May.|The saddle was never tested for blood.",
                // of what was spoken of right before
                "There was a lot of paint about his sleeves.|Boots. Damp. No paint detected.",
                // supposed
                "The ashtray was tested for saliva in May.|If the ashtray was not tested, it should have been.",
                // at other times
                "The sailor Aldous Perrin saw the yellow cart at three.|The sailor Aldous Perrin had never seen the driver of the cart before or since.",
                // no doing is shared, and half of the things
                "The mark lifted from the sill is of a ribbed pattern.|The mark on the sill was not made by his boots.",
                // both deny
                "No threats or promises were made to the sailor Aldous Perrin.|No promise was made to the sailor Aldous Perrin.",
                "The ashtray was never tested for saliva.|No saliva test of the ashtray was made, it was not tested.",
                // a wish
                "The ashtray was tested for saliva in May.|The ashtray won't be tested for saliva.",
                // what was not moved may yet have been touched
                "Mr. Aldous Perrin touched the tumbler.|Mr. Aldous Perrin did not move the tumbler.",
                // another person's doing
                "Mr. Aldous Perrin lifted the boy from the cart.|Mr. Konrad Weil did not touch the boy."
            })
    void anotherThingOrPersonOrWhatIsSupposedIsNoContradiction(String told, String denied) {
        assertThat(found(told, denied)).isEmpty();
    }

    @Test
    void anAnswerInOneWordDeniesItsQuestion() {
        String trial = """
                TRANSCRIPT OF PROCEEDINGS

                SGT. OTTO BRANDL, sworn.
                BY MR. FINCH:
                Q. And nobody swabbed the pistol for varnish?
                A. No. It was not done.
                Q. Why?
                A. We had nothing with us.
                """;
        assertThat(found("Swabs were taken from the varnish of the pistol at 0700.", trial))
                .isNotEmpty();
    }

    @Test
    void germanPapersToo() {
        String filler = """
                Der Weg von der Mühle zur Brücke war nass. Die Fähre fuhr zweimal am Tag. Ein Zaun stand zwischen dem
                Garten und dem Steinbruch. Der Bäcker brachte Brötchen. Zwei Lampen brannten am Wehr. Ein Pferd graste
                hinter der Kapelle. Die Lehrerin läutete die Glocke. Der Müller besserte sein Rad aus. Auf den Dächern
                lag Schnee. Der Postbote trug Pakete zur Schule. Ein Boot lag am Steg. Der Tischler hobelte Bretter. Der
                Chor sang. Der Schmied stand am Amboss. Der Küster fegte die Stufen.
                """;
        assertThat(CheckedBox.of(
                                "GUTACHTEN\n\nDie Klebestelle auf dem Umschlag wurde zuerst auf Speichel untersucht.\n"
                                        + filler.repeat(4),
                                "ANTRAG\n\nDer Verteidiger trägt vor, dass neue Mittel bekannt sind. Die Gummierung am"
                                        + " Umschlag ist niemals auf Speichel untersucht worden. Das wird beantragt.\n")
                        .found())
                .extracting(Discrepancy::rule)
                .containsAnyOf("denied-elsewhere", "told-both-ways", "examined-or-not");
    }

    @Test
    void aCopyThatDeniesItInTheSameWordsDoesNotTellIt() {
        String denied = "No fibre lifts from the saddle and the stirrup of the mare were tested.";
        String told = "The fibre lifts from the saddle and the stirrup of the mare were compared with the coat.";
        assertThat(found(denied, told)).isNotEmpty();
        assertThat(found(denied, denied + " " + told)).isEmpty();
    }
}
