package oyer.core.check.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.count;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ListedCountCheckTest {

    @Test
    void aNumberedListThatIsLongerThanItsCountIsFound() {
        String list =
                "The laboratory received the following four items:\n1. a scarf\n2. a glass\n3. a knife\n4. a belt\n";
        assertEquals(1, count("listed", list + "5. a wallet"));
        assertEquals(0, count("listed", list));
        assertEquals(List.of("4 are stated and as many are listed."), fitting("listed", list));
    }

    @Test
    void namesBehindAColonAreCounted() {
        assertEquals(1, count("listed", "The State called four witnesses: Mary Holt, Peter Lang and Jill Moss."));
        assertEquals(0, count("listed", "The State called three witnesses: Mary Holt, Peter Lang and Jill Moss."));
    }

    @Test
    void namesThatGoOnAreNoWholeList() {
        assertEquals(
                0,
                count("listed", "The State called four witnesses: Mary Holt, Peter Lang and Jill Moss among others."));
    }

    @Test
    void twoThingsToldInTwoSentencesFit() {
        assertEquals(
                List.of("2 are stated and as many are listed."),
                fitting("listed", "He decided two things on that day: He opened the bridge. And he closed the mill."));
    }
}
