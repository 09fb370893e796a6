package oyer.core.check.sheet;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;

/// Work done by all cores, piece by piece: whoever is free takes the next. A parallel stream cuts a list into a few
/// stretches beforehand, and one core waits while the other has all that takes long in its own.
public final class SideBySide {

    private SideBySide() {}

    public static <T> void each(List<T> pieces, Consumer<T> work) {
        of(pieces, piece -> {
            work.accept(piece);
            return piece;
        });
    }

    /// The caller works too, and waits only for pieces that somebody has begun: helpers who are busy elsewhere hold
    /// nothing up. A mistake of one piece comes out when the others are done.
    ///
    /// @return what came of each piece, in the order of the pieces
    public static <T, R> List<R> of(List<T> pieces, Function<T, R> work) {
        List<CompletableFuture<R>> answers =
                pieces.stream().map(_ -> new CompletableFuture<R>()).toList();
        AtomicInteger next = new AtomicInteger();
        Runnable worker = () -> {
            for (int i = next.getAndIncrement(); i < pieces.size(); i = next.getAndIncrement()) {
                try {
                    answers.get(i).complete(work.apply(pieces.get(i)));
                } catch (RuntimeException | Error mistake) {
                    answers.get(i).completeExceptionally(mistake);
                }
            }
        };
        int helpers = Math.min(ForkJoinPool.commonPool().getParallelism(), pieces.size() - 1);
        for (int i = 0; i < helpers; i++) {
            ForkJoinPool.commonPool().execute(worker);
        }
        worker.run();
        return answers.stream().map(CompletableFuture::join).toList();
    }
}
