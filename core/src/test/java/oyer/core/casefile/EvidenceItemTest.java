package oyer.core.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.text.DocumentId;

class EvidenceItemTest {

    private static List<String> marksOf(String name, String... marks) {
        return new EvidenceItem(
                        "x1",
                        name,
                        ExhibitReading.Type.WEAPON,
                        List.of(marks),
                        Optional.empty(),
                        List.of(new EvidenceItem.Member(new DocumentId("a".repeat(64)), 0, EvidenceItem.Because.FIRST)))
                .shownMarks();
    }

    @Test
    void aMarkIsShownOnceHoweverItIsWritten() {
        assertThat(marksOf("Repeating rifle", "Pos 1", "Pos. 1", "Item 1")).containsExactly("Pos 1", "Item 1");
    }

    @Test
    void whatIsOnlyCalledByItsMarkHasNoneBesideIt() {
        assertThat(marksOf("Pos. 4", "Pos. 4")).isEmpty();
        assertThat(marksOf("Exhibit 9", "EXHIBIT 9", "Item 2")).containsExactly("Item 2");
    }
}
