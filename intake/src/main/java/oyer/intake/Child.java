package oyer.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import oyer.intake.wire.Replies;
import oyer.intake.wire.Reply;
import oyer.intake.wire.Request;
import oyer.intake.wire.Requests;

/// One reading process. Used by one thread at a time.
final class Child implements AutoCloseable {

    /// What ended a process, as far as it shows.
    enum End {
        STOPPED,
        OUT_OF_MEMORY,
        CRASHED
    }

    /// The process answers no more.
    static final class Ended extends Exception {
        private static final long serialVersionUID = 1L;

        private final End end;

        Ended(End end) {
            super(end.name());
            this.end = end;
        }

        End end() {
            return end;
        }
    }

    /// A reply, or none when the process ended.
    private record Heard(@Nullable Reply reply) {}

    private static final int OUT_OF_MEMORY_STATUS = 3;

    private final Process process;
    private final Path scratch;
    private final DataOutputStream out;
    private final BlockingQueue<Heard> heard = new ArrayBlockingQueue<>(64);
    private volatile boolean stopped;
    private volatile boolean over;
    private int asked;

    private Child(Process process, Path scratch) {
        this.process = process;
        this.scratch = scratch;
        this.out = new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), 1 << 17));
    }

    /// Starts a process and waits until it is up.
    ///
    /// @throws Ended when it does not come up
    static Child start(Launch launch, boolean sandbox) throws IOException, Ended, InterruptedException {
        Child child = new Child(launch.start(sandbox), launch.scratch());
        Thread.ofPlatform().daemon().name("reader-replies").start(child::listen);
        try {
            Reply first = child.next(Duration.ofSeconds(60));
            if (!(first instanceof Reply.Ready)) {
                throw new Ended(End.CRASHED);
            }
            return child;
        } catch (Ended | InterruptedException e) {
            child.close();
            throw e;
        }
    }

    private void listen() {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(process.getInputStream(), 1 << 17))) {
            while (true) {
                heard.put(new Heard(Replies.read(in)));
            }
        } catch (IOException | RuntimeException e) {
            // the end of the process is the end of its replies; bytes that are no reply end it too
            over = true;
            process.destroyForcibly();
            heardEnd();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void heardEnd() {
        try {
            heard.put(new Heard(null));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Sends a request with the bytes of its file.
    ///
    /// @return the SHA-256 of what was sent
    /// @throws Ended when the process takes nothing more
    byte[] ask(Request request, InputStream file, Duration most) throws Ended, UnreadableFile {
        asked++;
        Thread guard = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(most);
                stop();
            } catch (InterruptedException e) {
                // sent in time
            }
        });
        try {
            Requests.write(out, request);
            return Requests.content(out, new Guarded(file), FileHash.digest());
        } catch (UnreadableFile e) {
            stop();
            throw e;
        } catch (IOException e) {
            throw new Ended(end());
        } finally {
            guard.interrupt();
        }
    }

    /// The next reply.
    ///
    /// @param most how long to wait; after that the process is stopped
    Reply next(Duration most) throws Ended, InterruptedException {
        Heard next = heard.poll(most.toMillis(), TimeUnit.MILLISECONDS);
        if (next == null) {
            stop();
            throw new Ended(End.STOPPED);
        }
        if (next.reply == null) {
            throw new Ended(end());
        }
        return next.reply;
    }

    private End end() {
        if (stopped) {
            return End.STOPPED;
        }
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                stop();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return End.CRASHED;
        }
        return process.exitValue() == OUT_OF_MEMORY_STATUS ? End.OUT_OF_MEMORY : End.CRASHED;
    }

    /// How many requests it has had.
    int asked() {
        return asked;
    }

    boolean isAlive() {
        // a process that was just stopped still looks alive for a moment, and must not be used again
        return !stopped && !over && process.isAlive();
    }

    void stop() {
        stopped = true;
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    @Override
    public void close() {
        stop();
        try (Stream<Path> files = Files.list(scratch)) {
            files.forEach(Child::delete);
        } catch (IOException e) {
            // nothing there
        }
        delete(scratch);
    }

    private static void delete(Path path) {
        try {
            if (Files.isDirectory(path)) {
                try (Stream<Path> files = Files.list(path)) {
                    files.forEach(Child::delete);
                }
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // the system cleans its scratch folder
        }
    }

    /// The file itself cannot be read: not the fault of the process.
    static final class UnreadableFile extends IOException {
        private static final long serialVersionUID = 1L;

        UnreadableFile(IOException cause) {
            super(cause.getMessage(), cause);
        }
    }

    /// Tells faults of the file from faults of the pipe.
    private static final class Guarded extends InputStream {
        private final InputStream file;

        Guarded(InputStream file) {
            this.file = file;
        }

        @Override
        public int read() throws IOException {
            throw new UnsupportedOperationException("read in chunks");
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return file.read(bytes, offset, length);
            } catch (IOException e) {
                throw new UnreadableFile(e);
            }
        }
    }
}
