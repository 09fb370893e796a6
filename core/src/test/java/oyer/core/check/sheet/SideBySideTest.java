package oyer.core.check.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    private static final List<Integer> MANY = IntStream.range(0, 1_000).boxed().toList();

    @Test
    void eachPieceIsWorkedOnOnceAndTheAnswersStandInTheOrderOfThePieces() {
        ConcurrentLinkedQueue<Integer> seen = new ConcurrentLinkedQueue<>();
        List<Integer> squares = SideBySide.of(MANY, i -> {
            seen.add(i);
            return i * i;
        });
        assertThat(squares).isEqualTo(MANY.stream().map(i -> i * i).toList());
        assertThat(seen).containsExactlyInAnyOrderElementsOf(MANY);
    }

    @Test
    void ofNoPiecesComesNothing() {
        assertThat(SideBySide.of(List.<Integer>of(), i -> i)).isEmpty();
    }

    @Test
    void aMistakeReachesTheCallerWhoeverMadeIt() {
        assertThatThrownBy(() -> SideBySide.each(MANY, i -> {
                    if (i == 500) {
                        throw new IllegalStateException("piece 500");
                    }
                }))
                .hasRootCauseMessage("piece 500");
    }

    @Test
    void theCallerDoesItAloneWhileEveryHelperIsBusyWithSomethingElse() throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        int helpers = ForkJoinPool.commonPool().getParallelism();
        CountDownLatch begun = new CountDownLatch(helpers);
        for (int i = 0; i < helpers; i++) {
            ForkJoinPool.commonPool().execute(() -> {
                begun.countDown();
                try {
                    held.await();
                } catch (InterruptedException _) {
                    Thread.currentThread().interrupt();
                }
            });
        }
        try {
            begun.await();
            assertThat(SideBySide.of(MANY, i -> i)).isEqualTo(MANY);
        } finally {
            held.countDown();
        }
    }
}
