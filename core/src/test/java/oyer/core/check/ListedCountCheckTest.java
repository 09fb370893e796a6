package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Consistent;

final class ListedCountCheckTest {

    private static int found(String rule, String words) {
        return CheckedBox.found(rule, words + "\n").size();
    }

    private static List<String> fitting(String rule, String words) {
        return CheckedBox.of(words + "\n").fitting().stream()
                .filter(c -> c.rule().equals(rule))
                .map(Consistent::explanation)
                .toList();
    }

    @Test
    void aNumberedListThatIsLongerThanItsCountIsFound() {
        String list =
                "The laboratory received the following four items:\n1. a scarf\n2. a glass\n3. a knife\n4. a belt\n";
        assertEquals(1, found("listed", list + "5. a wallet"));
        assertEquals(0, found("listed", list));
        assertEquals(List.of("4 are stated and as many are listed."), fitting("listed", list));
    }

    @Test
    void namesBehindAColonAreCounted() {
        assertEquals(1, found("listed", "The State called four witnesses: Mary Holt, Peter Lang and Jill Moss."));
        assertEquals(0, found("listed", "The State called three witnesses: Mary Holt, Peter Lang and Jill Moss."));
    }

    @Test
    void namesThatGoOnAreNoWholeList() {
        assertEquals(
                0,
                found("listed", "The State called four witnesses: Mary Holt, Peter Lang and Jill Moss among others."));
    }

    @Test
    void twoThingsToldInTwoSentencesFit() {
        assertEquals(
                List.of("2 are stated and as many are listed."),
                fitting("listed", "He decided two things on that day: He opened the bridge. And he closed the mill."));
    }
}
