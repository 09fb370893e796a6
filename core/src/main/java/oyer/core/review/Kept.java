package oyer.core.review;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is worked out of a whole case and kept as long as the case is the same. Where that takes long, whoever asks
/// after a decision gets what was known before it, while it is worked out anew behind: as with who is who, pages say
/// when something is still to follow. A store that cannot tell whether it is the same keeps nothing.
///
/// @param <T> must not hold on to the store
public final class Kept<T> {

    /// Longer than this nobody is kept waiting for what can follow.
    private static final long LONG_NANOS = 200_000_000;

    private static final ExecutorService BEHIND = Executors.newSingleThreadExecutor(Thread.ofPlatform()
            .name("kept")
            .daemon()
            .priority(Thread.MIN_PRIORITY)
            .factory());

    private final Function<CaseStore, T> work;
    private final Function<CaseStore, Object> stamp;
    private final Map<CaseStore, Entry<T>> entries = new WeakHashMap<>();
    private final Set<CaseStore> behind = new HashSet<>();
    private final ReentrantLock one = new ReentrantLock();

    private record Entry<T>(Object stamp, T value, long nanos) {}

    public Kept(Function<CaseStore, T> work) {
        this(work, CaseStore::stamp);
    }

    private Kept(Function<CaseStore, T> work, Function<CaseStore, Object> stamp) {
        this.work = work;
        this.stamp = stamp;
    }

    /// Of what follows from readings alone: a decision that leaves them as they are leaves it as well.
    public static <T> Kept<T> ofReadings(Function<CaseStore, T> work) {
        return new Kept<>(work, CaseStore::readingStamp);
    }

    public T of(CaseStore store) {
        Object now = stamp.apply(store);
        Entry<T> known = known(store);
        if (known != null && known.stamp().equals(now)) {
            return known.value();
        }
        if (known != null && known.nanos() > LONG_NANOS) {
            follow(store);
            return known.value();
        }
        return now(store);
    }

    private @Nullable Entry<T> known(CaseStore store) {
        synchronized (entries) {
            return entries.get(store);
        }
    }

    private T now(CaseStore store) {
        one.lock();
        try {
            // of before the work: what changes meanwhile makes it out of date
            Object current = stamp.apply(store);
            Entry<T> known = known(store);
            if (known != null && known.stamp().equals(current)) {
                return known.value();
            }
            long start = System.nanoTime();
            T value = work.apply(store);
            synchronized (entries) {
                entries.put(store, new Entry<>(current, value, System.nanoTime() - start));
            }
            return value;
        } finally {
            one.unlock();
        }
    }

    private void follow(CaseStore store) {
        synchronized (behind) {
            if (!behind.add(store)) {
                return;
            }
        }
        BEHIND.execute(() -> {
            try {
                now(store);
            } catch (RuntimeException closed) {
                // the case was closed meanwhile; whoever asks again is answered then
            } finally {
                synchronized (behind) {
                    behind.remove(store);
                }
            }
        });
    }
}
