package oyer.core.check.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class AvowedCheckTest {

    private static final String STATEMENT = """
            STATEMENT
            Dated 3 May 1991

            The miller told me that he had repaired the winch in the boathouse until midnight. The weir was high. A lamp
            burned beside the orchard. The baker delivered rolls. The clerk counted sacks of barley. A horse grazed behind
            the chapel. The teacher rang a bell. Snow lay on the roofs. The postman brought parcels. The choir practised.
            The smith mended a plough. The sexton swept the steps. The carpenter planed boards. The ferry ran twice.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I told the sergeant about the winch in the boathouse. I got that wrong, it was a week before.",
                "As for the winch in the boathouse at midnight, I was mistaken about the day.",
                "The miller owned that he had the winch and the boathouse mixed up with another week."
            })
    void whoOwnsThatHeWasWrongStandsBesideWhatHeTold(String avowal) {
        var found = CheckedBox.found("corrects-own-account", STATEMENT, "NOTE\nDated 9 June 1991\n\n" + avowal + "\n");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().type()).isEqualTo(Discrepancy.Type.CHANGE);
        assertThat(found.getFirst().passages())
                .extracting(p -> p.words())
                .anyMatch(w -> w.contains("repaired the winch"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Were you mistaken about the winch in the boathouse?",
                "The winch in the boathouse was wrong for the rope.",
                "He was mixed up in the matter of the winch in the boathouse.",
                "I was mistaken about the colour of her hat." // of which nothing was told
            })
    void aQuestionOrAnotherMatterIsNone(String words) {
        assertThat(CheckedBox.found("corrects-own-account", STATEMENT, "NOTE\nDated 9 June 1991\n\n" + words + "\n"))
                .isEmpty();
    }

    @Test
    void whatIsToldLaterIsNotWhatWasTakenBack() {
        assertThat(
                        CheckedBox.found(
                                "corrects-own-account",
                                STATEMENT,
                                "NOTE\nDated 9 April 1991\n\nAs for the winch in the boathouse, I was mistaken about the day.\n"))
                .isEmpty();
    }

    @Test
    void germanToo() {
        assertThat(CheckedBox.found("corrects-own-account", """
                        Vernehmung vom 4. Mai 1991

                        Ich habe bis Mitternacht die Seilwinde im Bootshaus ausgebessert. Das Wehr war hoch. Eine Lampe
                        brannte am Garten. Der Bäcker brachte Brötchen. Ein Pferd graste an der Kapelle. Auf den Dächern
                        lag Schnee. Der Postbote trug Pakete. Der Chor sang. Der Schmied stand am Amboss.
                        """, """
                        Vernehmung vom 9. Juni 1991

                        Dass ich die Seilwinde im Bootshaus ausgebessert habe, muss ich berichtigen. Das war eine Woche davor.
                        """)).hasSize(1);
    }

    @Test
    void whatIsTakenBackInTheSentenceBehind() {
        assertThat(CheckedBox.count(
                        "corrects-own-account", "At first I told the officer I was out. That was not true."))
                .isEqualTo(1);
        assertThat(CheckedBox.count(
                        "corrects-own-account", "Gestern habe ich gesagt, ich sei allein. Das war gelogen."))
                .isEqualTo(1);
        assertThat(CheckedBox.count("corrects-own-account", "At first I told the officer I was out. That was all."))
                .isZero();
        assertThat(CheckedBox.count("corrects-own-account", "The rumour went round the yard. That was not true."))
                .isZero();
    }
}
