package oyer.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/// The reading processes: started when needed, used again, never more than allowed. Another is started only
/// when one that is up was waited for in vain: to start it and to have it learn its trade costs seconds of a
/// processor, for which one that knows it reads hundreds of pages.
final class Children implements AutoCloseable {

    /// A process is replaced after so many files, so that nothing a library leaks adds up.
    private static final int MOST_FILES = 4_000;

    private static final long PATIENCE = Duration.ofSeconds(1).toNanos();

    private final int most;
    private final int heapMegabytes;
    private final boolean draws;
    private final Deque<Child> idle = new ArrayDeque<>();
    private final Deque<Child> busy = new ArrayDeque<>();
    private volatile boolean sandbox;
    private boolean closed;
    /// Processes that are up or being started.
    private int running;
    /// Those being started.
    private int starting;
    /// When the last one came up.
    private long up = System.nanoTime();

    /// Starts all processes: the sandbox ends a process with the thread that started it, so that thread must last.
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reader-keeper").factory());

    Children(int processes, int heapMegabytes, boolean draws, boolean sandbox) {
        this.most = processes;
        this.heapMegabytes = heapMegabytes;
        this.draws = draws;
        this.sandbox = sandbox && Launch.hasSandbox();
    }

    /// Whether processes run without network and without the machine's files.
    boolean sandboxed() {
        return sandbox;
    }

    /// A process for the calling thread, waiting until there is one. It must be given back.
    Child take() throws InterruptedException {
        synchronized (this) {
            long since = System.nanoTime();
            while (true) {
                if (closed) {
                    throw new IllegalStateException("the reader is closed");
                }
                Child child = idle.poll();
                if (child != null) {
                    busy.add(child);
                    return child;
                }
                long left = running == 0 ? 0 : PATIENCE - Math.min(System.nanoTime() - since, System.nanoTime() - up);
                if (running < most && starting == 0 && left <= 0) {
                    running++;
                    starting++;
                    break;
                }
                wait(running < most && starting == 0 ? Math.max(1, left / 1_000_000) : 0);
            }
        }
        Child child = null;
        try {
            child = start();
            return child;
        } finally {
            started(child);
        }
    }

    private synchronized void started(@Nullable Child child) {
        starting--;
        up = System.nanoTime();
        if (child == null) {
            running--;
        } else {
            busy.add(child);
        }
        notifyAll();
    }

    void giveBack(Child child) {
        boolean keep;
        synchronized (this) {
            busy.remove(child);
            keep = !closed && child.isAlive() && child.asked() < MOST_FILES;
            if (keep) {
                idle.push(child);
                notifyAll();
            }
        }
        if (!keep) {
            child.close();
            ended();
        }
    }

    private synchronized void ended() {
        running--;
        notifyAll();
    }

    private Child start() throws InterruptedException {
        CompletableFuture<Child> started = new CompletableFuture<>();
        keeper.execute(() -> {
            try {
                started.complete(startHere());
            } catch (IOException | InterruptedException | Child.Ended | RuntimeException e) {
                started.completeExceptionally(e);
            }
        });
        try {
            return started.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("No reading process could be started: " + e.getCause(), e);
        }
    }

    private Child startHere() throws IOException, Child.Ended, InterruptedException {
        if (sandbox) {
            try {
                return Child.start(launch(), true);
            } catch (Child.Ended e) {
                sandbox = false; // bwrap is there but may make no sandbox on this machine
            }
        }
        return Child.start(launch(), false);
    }

    private Launch launch() {
        try {
            Path scratch = Files.createTempDirectory("oyer-reader");
            return new Launch(heapMegabytes, draws, scratch);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        Deque<Child> all = new ArrayDeque<>();
        synchronized (this) {
            closed = true;
            all.addAll(idle);
            all.addAll(busy);
            idle.clear();
            notifyAll();
        }
        all.forEach(Child::close);
        keeper.shutdown();
    }
}
