package oyer.core.review;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import oyer.core.check.time.CaseTimes;

/// The network of times of a kept case. Of a large case it takes long to read: that is done behind, once for the case
/// as
/// it is, and whoever asks before it is there is told so instead of being kept waiting.
public final class CaseNetwork {

    private static final ExecutorService BEHIND = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("network of times")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    private static final Map<CaseStore, Read> READ = new WeakHashMap<>();

    /// @param stamp of the case of which it is
    private record Read(Object stamp, CompletableFuture<CaseTimes> times) {}

    private CaseNetwork() {}

    /// The network, or nothing where it is not there within so long.
    public static Optional<CaseTimes> of(CaseStore store, Duration patience) throws InterruptedException {
        CompletableFuture<CaseTimes> times;
        synchronized (READ) {
            Object now = store.readingStamp();
            Read known = READ.get(store);
            if (known == null || !known.stamp().equals(now) || known.times().isCompletedExceptionally()) {
                known = new Read(
                        now,
                        CompletableFuture.supplyAsync(() -> CaseTimes.of(CaseWhereabouts.readings(store)), BEHIND));
                READ.put(store, known);
            }
            times = known.times();
        }
        try {
            return Optional.of(times.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw new IllegalStateException("the network of times could not be read", failed.getCause());
        }
    }
}
