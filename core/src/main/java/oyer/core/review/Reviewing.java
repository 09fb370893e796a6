package oyer.core.review;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import oyer.core.casefile.Ruling;

/// Takes decisions. Each is journalled, and shows in its document, before the call returns; what follows for the case
/// as a whole (who is who, what does not sit together) is worked out behind the reviewer's back, once for many.
public final class Reviewing implements AutoCloseable {

    /// Long enough that a run of decisions is followed up once.
    private static final long PAUSE_MILLIS = 400;

    private final CaseStore store;
    private final BooleanSupplier busy;
    private final ExecutorService behind = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("follow-up")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());
    private final AtomicLong wanted = new AtomicLong();
    private final AtomicLong done = new AtomicLong();

    /// @param busy whether the case is being read: reading settles it at its end anyway
    public Reviewing(CaseStore store, BooleanSupplier busy) {
        this.store = store;
        this.busy = busy;
    }

    /// Writes a decision down.
    ///
    /// @return its number in the journal
    public long rule(Ruling ruling) {
        long number = store.rule(ruling);
        if (ruling.decision().changesReadings()) {
            followUp();
        }
        return number;
    }

    /// Whether the case as a whole does not yet show what was decided.
    public boolean pending() {
        return done.get() < wanted.get();
    }

    /// Works out what follows; at once again when more is decided meanwhile.
    public void followUp() {
        wanted.incrementAndGet();
        try {
            behind.execute(this::settle);
        } catch (RejectedExecutionException closed) {
            // the next reading of the case settles it
        }
    }

    private void settle() {
        if (!pending() || busy.getAsBoolean()) {
            return;
        }
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return;
        }
        long upTo = wanted.get();
        new Settlement(store, Progress.silent()).settle();
        done.set(upTo);
    }

    @Override
    public void close() {
        behind.shutdown();
        try {
            behind.awaitTermination(30, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
