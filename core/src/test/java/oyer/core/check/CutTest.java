package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Shortfall;

/// What is not held against each other, as there is too much of it, is named.
class CutTest {

    private static String bags(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "Item " + i + " is a bag of green cloth from the loft of the mill.")
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    private static List<String> cut(String words) {
        return CheckedBox.of(words).shortfalls().stream().map(Shortfall::check).toList();
    }

    @Test
    void aListOfAllThereIsNamesNoCheck() {
        assertThat(cut(bags(3))).isEmpty();
    }

    @Test
    void aThingThatIsDescribedTooOftenIsNotComparedAndItsCheckIsNamed() {
        assertThat(cut(bags(80))).containsExactly("traits");
    }

    @Test
    void soManySumsThatNoneIsComparedNameTheirCheck() {
        String sums = IntStream.range(0, 400)
                .mapToObj(i -> "The till of stall " + i + " held $" + (2_000 + 7 * i) + " that night.")
                .collect(Collectors.joining("\n\n", "", "\n"));
        assertThat(cut(sums)).contains("amounts");
    }
}
