package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.LongSupplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SliceTest {

    private static final LongSupplier NEVER = () -> {
        throw new AssertionError("counted, though the rows tell how many there are");
    };

    @ParameterizedTest
    @CsvSource({"0, 3", "-2, 3", "3, 3", "6, 3", "7, 3", "8, 3", "20, 3", "0, 10", "0, 7", "0, 0", "7, 0"})
    void aSliceFoundKnowsTheWholeListAndItsPlaceInIt(long from, int most) {
        int all = 7;
        List<Long> rows =
                LongStream.range(Math.max(0, from), all).limit(most).boxed().toList();
        Slice<Long> slice = Slice.found(from, most, rows, () -> all);
        assertThat(slice.total()).isEqualTo(all);
        assertThat(slice.from()).isEqualTo(Math.clamp(from, 0, all));
        assertThat(slice.rows()).isEqualTo(rows);
    }

    @Test
    void theEndOfAListIsNotCountedAgain() {
        assertThat(Slice.found(5, 3, List.of("f", "g"), NEVER).total()).isEqualTo(7);
        assertThat(Slice.found(0, 3, List.of(), NEVER).total()).isZero();
    }
}
