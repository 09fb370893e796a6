package oyer.site.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import oyer.core.review.Slice;
import oyer.site.http.Address;

class PagerTest {

    private static final Address HERE = Address.of("/chronology").with("figure", "p3");

    private static Slice<Integer> slice(int total, int from) {
        return new Slice<>(
                total,
                from,
                IntStream.range(from, Math.min(total, from + 100)).boxed().toList());
    }

    @Test
    void everyRowIsReachedByGoingOnFromTheFirstPage() {
        List<Long> starts = new ArrayList<>();
        int from = 0;
        while (true) {
            starts.add((long) from);
            Pager pager = Pager.of(slice(1_234, from), HERE, 100);
            if (pager.next().isEmpty()) {
                assertThat(pager.last()).isEqualTo(1_234);
                break;
            }
            from = Integer.parseInt(pager.next().substring(pager.next().lastIndexOf('=') + 1));
        }
        assertThat(starts).hasSize(13).endsWith(1_200L);
    }

    @Test
    void filtersStayWhenThePageIsTurned() {
        assertThat(Pager.of(slice(300, 100), HERE, 100).next()).isEqualTo("/chronology?figure=p3&start=200");
        assertThat(Pager.of(slice(300, 100), HERE, 100).previous()).isEqualTo("/chronology?figure=p3");
    }

    @Test
    void theFirstAndTheLastPageAreAlwaysOneStepAway() {
        Pager pager = Pager.of(slice(10_000, 5_000), HERE, 100);
        assertThat(pager.steps().getFirst().number()).isEqualTo(1);
        assertThat(pager.steps().getLast().number()).isEqualTo(100);
        assertThat(pager.steps()).filteredOn(Pager.Step::gap).hasSize(2);
        assertThat(pager.steps()).filteredOn(Pager.Step::current).hasSize(1);
    }

    @Test
    void anEmptyListHasNoPagesToTurn() {
        Pager pager = Pager.of(slice(0, 0), HERE, 100);
        assertThat(pager.needed()).isFalse();
        assertThat(pager.total()).isZero();
        assertThat(pager.first()).isZero();
    }
}
