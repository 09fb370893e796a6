package oyer.core.check.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class LikelyDenialTest {

    private static List<Discrepancy> found(String one, String other) {
        return CheckedBox.of("REPORT\n\n" + one + "\n", "RECORD\n\n" + other + "\n")
                .found();
    }

    private static List<Discrepancy> likely(String one, String other) {
        return found(one, other).stream()
                .filter(d -> d.rule().equals(LikelyDenial.RULE))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mr. Aldous Perrin gave a signed statement at four.|I never gave any statement.",
                "She showed us a note, which was found on the sill.|No note was found.",
                "Die Beamten haben den Krug mitgenommen.|Einen Krug haben wir nicht mitgenommen.",
                "In May he showed me a codicil on the stairs.|He says that he never saw a codicil.",
                "The ledger had been tested and the ink was the same.|I have not made any test of the ledger."
            })
    void whatOnePaperDeniesIsHeldAgainstWhatAnotherTellsOfTheSame(String told, String denied) {
        assertThat(found(told, denied))
                .anyMatch(d -> List.of(LikelyDenial.RULE, DeniedElsewhereCheck.RULE, "told-both-ways")
                        .contains(d.rule()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // what is told stands before the word that denies, which is of something else
                "He is charged with arson and burglary and is held without bail.|He was indicted for arson and for burglary.",
                "The dog was in the yard and did not bark.|The cat was in the yard and slept.",
                "I have no bicycle.|The road was wet and the bridge was closed."
            })
    void whatIsNotDeniedIsLeftAlone(String one, String other) {
        assertThat(likely(one, other)).isEmpty();
    }

    @Test
    void nobodyIsNamedAsDenyingWhereItIsOnlyLikely() {
        List<Discrepancy> found = likely(
                "Mr. Aldous Perrin gave a signed statement at four.",
                "Mr. Aldous Perrin says: \"I gave no statement.\"");

        assertThat(found).allMatch(d -> !d.explanation().contains("Perrin"));
    }
}
