package oyer.core.check.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class KeepingCheckTest {

    private static long found(String rule, String one, String other) {
        return CheckedBox.of(one + "\n", other + "\n").found().stream()
                .map(Discrepancy::rule)
                .filter(rule::equals)
                .count();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The revolver was bagged under seal no. 44812. | The revolver came in a bag bearing seal no. 44821.",
                "I sealed the shirt with tape. | The shirt was received in an open bag without a seal.",
                "The seal on the debris was intact. | The debris was received with the seal broken.",
                "Die Jacke wurde mit Plombe 003117 verschlossen. | Eingang: Jacke, Plombe 003171 unversehrt.",
                "Das Messer wurde versiegelt. | Das Messer ging unversiegelt ein."
            })
    void aSealThatIsAnotherOrIsNotThere(String one, String other) {
        assertThat(found("sealed-otherwise", one, other)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The revolver was bagged under seal no. 44812. | The revolver came in under seal no. 44812.",
                "The revolver was bagged under seal no. 44812. | The revolver was resealed with seal no. 50021.",
                "I sealed the shirt with tape. | The knife came without a seal.",
                "I sealed the shirt with tape. | The shirt must not be sent without a seal.",
                "The window was intact. | The window was broken when the seal was put on the door.",
                "Die Tür war verschlossen. | Die Tür war nicht verschlossen."
            })
    void whatWasSealedAnewOrIsAnotherThing(String one, String other) {
        assertThat(found("sealed-otherwise", one, other)).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Officer Ann Dunn handed the watch to Sergeant Paul Orr. | Paul Orr received the watch from Jane Hale.",
                "Officer Ann Dunn gave the watch to Paul Orr. | Officer Ann Dunn gave the watch to Jane Hale."
            })
    void aHandOverToldWithOtherPeople(String one, String other) {
        assertThat(found("handed-otherwise", one, other)).isEqualTo(1);
    }

    @Test
    void whoPassesAThingOnIsNoOther() {
        assertThat(found(
                        "handed-otherwise",
                        "Officer Ann Dunn handed the watch to Sergeant Paul Orr.",
                        "Paul Orr received the watch from Ann Dunn. Paul Orr handed the watch to Jane Hale."))
                .isZero();
        assertThat(found(
                        "handed-otherwise",
                        "Officer Ann Dunn handed the watch to Sergeant Paul Orr.",
                        "Paul Orr received the ring from Jane Hale."))
                .isZero();
    }

    @Test
    void anInterviewThatTellsNoDayLasted() {
        assertThat(CheckedBox.count(
                        "lasted-otherwise",
                        "INTERVIEW OF MARK HOLT\n1405 hours\n\nQ. Where were you?\nA. Out.\n\nEND 1421 hours. (Duration 35"
                                + " minutes.)"))
                .isEqualTo(1);
        assertThat(CheckedBox.count(
                        "lasted-otherwise",
                        "INTERVIEW OF MARK HOLT\n1405 hours\n\nQ. Where were you?\nA. Out.\n\nEND 1440 hours. (Duration 35"
                                + " minutes.)"))
                .isZero();
    }
}
