package oyer.core.review;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
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
    private final Optional<InStore<T>> inStore;
    private final Map<CaseStore, Entry<T>> entries = new WeakHashMap<>();
    private final Set<CaseStore> behind = new HashSet<>();
    private final ReentrantLock one = new ReentrantLock();

    /// Not more often than this is written what a reviewer changes again and again.
    private static final long SELDOM_NANOS = 60_000_000_000L;

    /// How a value is kept in the case from one start to the next.
    private record InStore<T>(BiFunction<WorkedOut, Object, Optional<T>> read, Keeping<T> keep) {}

    @FunctionalInterface
    private interface Keeping<T> {
        void keep(WorkedOut where, T value, Object stamp);
    }

    /// @param nanos that it took
    /// @param written when it was last kept in the case
    private record Entry<T>(Object stamp, T value, long nanos, long written) {}

    public Kept(Function<CaseStore, T> work) {
        this(work, CaseStore::stamp, Optional.empty());
    }

    private Kept(Function<CaseStore, T> work, Function<CaseStore, Object> stamp, Optional<InStore<T>> inStore) {
        this.work = work;
        this.stamp = stamp;
        this.inStore = inStore;
    }

    /// Of what follows from readings alone: a decision that leaves them as they are leaves it as well.
    public static <T> Kept<T> ofReadings(Function<CaseStore, T> work) {
        return new Kept<>(work, CaseStore::readingStamp, Optional.empty());
    }

    /// Of what follows from readings alone and takes long for a large case: kept in the case too, so that the first who
    /// asks after a start need not wait for it.
    ///
    /// @param type a record that the store can write
    /// @param to what is written of a value
    /// @param from the value again
    public static <T, S> Kept<T> ofReadings(
            Function<CaseStore, T> work, String name, Class<S> type, Function<T, S> to, Function<S, T> from) {
        return new Kept<>(
                work,
                CaseStore::readingStamp,
                Optional.of(new InStore<>(
                        (where, stamp) -> where.of(name, type, stamp).map(from),
                        (where, value, stamp) -> where.keep(name, to.apply(value), stamp))));
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
            Optional<T> before =
                    known == null ? inStore.flatMap(s -> s.read().apply(store.workedOut(), current)) : Optional.empty();
            if (before.isPresent()) {
                // as slow to work out anew as when it was worth keeping
                enter(store, new Entry<>(current, before.get(), LONG_NANOS + 1, System.nanoTime()));
                return before.get();
            }
            long start = System.nanoTime();
            T value = work.apply(store);
            long end = System.nanoTime();
            boolean write = end - start > LONG_NANOS && (known == null || end - known.written() > SELDOM_NANOS);
            enter(store, new Entry<>(current, value, end - start, write || known == null ? end : known.written()));
            if (write) {
                inStore.ifPresent(s -> s.keep().keep(store.workedOut(), value, current));
            }
            return value;
        } finally {
            one.unlock();
        }
    }

    private void enter(CaseStore store, Entry<T> entry) {
        synchronized (entries) {
            entries.put(store, entry);
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
