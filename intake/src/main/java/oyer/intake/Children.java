package oyer.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/// The reading processes: started when needed, used again, never more than allowed.
final class Children implements AutoCloseable {

    /// A process is replaced after so many files, so that nothing a library leaks adds up.
    private static final int MOST_FILES = 4_000;

    private final int heapMegabytes;
    private final boolean draws;
    private final Semaphore places;
    private final Deque<Child> idle = new ArrayDeque<>();
    private final Deque<Child> busy = new ArrayDeque<>();
    private volatile boolean sandbox;
    private boolean closed;

    /// Starts all processes: the sandbox ends a process with the thread that started it, so that thread must last.
    private final ExecutorService keeper = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("reader-keeper").factory());

    Children(int processes, int heapMegabytes, boolean draws, boolean sandbox) {
        this.heapMegabytes = heapMegabytes;
        this.draws = draws;
        this.places = new Semaphore(processes, true);
        this.sandbox = sandbox && Launch.hasSandbox();
    }

    /// Whether processes run without network and without the machine's files.
    boolean sandboxed() {
        return sandbox;
    }

    /// A process for the calling thread, waiting until there is one. It must be given back.
    Child take() throws InterruptedException {
        places.acquire();
        try {
            synchronized (this) {
                if (closed) {
                    throw new IllegalStateException("the reader is closed");
                }
                Child child = idle.poll();
                if (child != null) {
                    busy.add(child);
                    return child;
                }
            }
            Child child = start();
            synchronized (this) {
                busy.add(child);
            }
            return child;
        } catch (InterruptedException | RuntimeException e) {
            places.release();
            throw e;
        }
    }

    void giveBack(Child child) {
        boolean keep;
        synchronized (this) {
            busy.remove(child);
            keep = !closed && child.isAlive() && child.asked() < MOST_FILES;
            if (keep) {
                idle.push(child);
            }
        }
        if (!keep) {
            child.close();
        }
        places.release();
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
        }
        all.forEach(Child::close);
        keeper.shutdown();
    }
}
