package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;

/// Words that a map gives as its source are found as a document prints them.
class CaseArgumentTest {

    private static final DocumentText PAGE = new DocumentText(
            new DocumentId("a".repeat(64)), "9\tA. That is him. I\n10\tam positive.\n11\tQ. In 1984?", List.of());

    @Test
    void wordsThatRunOverANumberedLineAreFound() {
        assertThat(CaseArgument.find(PAGE, "I am positive.").map(Passage::words))
                .contains("I\n10\tam positive.");
    }

    @Test
    void aNumberThatIsPartOfTheWordsIsNoLineNumber() {
        assertThat(CaseArgument.find(PAGE, "I positive.")).isEmpty();
        assertThat(CaseArgument.find(PAGE, "In 1984?").map(Passage::words)).contains("In 1984?");
        assertThat(CaseArgument.find(PAGE, "")).isEmpty();
    }
}
