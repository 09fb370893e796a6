package oyer.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult.Cause;
import oyer.core.casefile.ReadResult.Failed;
import oyer.core.review.DocumentReader;
import oyer.core.text.DocumentId;
import oyer.intake.ocr.Tesseract;

/// Reads files in child processes, which have their own memory and, where `bwrap` is installed, no network and no sight
/// of the machine's files. What a hostile file does, it does to its process: that is stopped, the file is listed as
/// failed with the reason, and the next file gets a new process. Plain text is read directly.
///
/// Safe for several threads; each call of [#read] uses one process, and waits while all are busy.
public final class IsolatedReader implements DocumentReader {

    /// For the user, where scanned pages were met and nothing reads them.
    public static final String HOW_TO_GET_OCR = Tesseract.HOW_TO_GET_IT;

    private final Settings settings;
    private final Children children;

    private IsolatedReader(Settings settings) {
        this.settings = settings;
        this.children = new Children(settings.processes(), settings.heapMegabytes(), false, settings.sandbox());
    }

    /// Processes are started when the first file needs one.
    public static IsolatedReader start(Settings settings) {
        return new IsolatedReader(settings);
    }

    /// Whether scanned pages can be read on this machine.
    public boolean recognises() {
        return Tesseract.find(settings.limits().ocr()).isPresent();
    }

    /// Whether processes run without network and without the machine's files; known for sure once one has run.
    public boolean sandboxed() {
        return children.sandboxed();
    }

    @Override
    public void read(Path file, String path, Consumer<Received> sink) throws InterruptedException {
        BasicFileAttributes about;
        try {
            about = Files.readAttributes(file, BasicFileAttributes.class);
            if (!about.isRegularFile()) {
                sink.accept(failed(path, 0, Cause.UNREADABLE, "It is not a file that can be read."));
                return;
            }
            Optional<Received> plain = PlainFile.read(
                    file,
                    path,
                    about.size(),
                    about.lastModifiedTime(),
                    settings.limits().characters());
            if (plain.isPresent()) {
                sink.accept(plain.get());
                return;
            }
            if (about.size() > settings.fileBytes()) {
                sink.accept(tooLarge(file, path, about));
                return;
            }
        } catch (IOException e) {
            sink.accept(failed(path, 0, Cause.UNREADABLE, "It cannot be opened: " + reason(e)));
            return;
        }
        new Attempts(settings, children, file, path, about, sink).read();
    }

    private Received tooLarge(Path file, String path, BasicFileAttributes about) throws IOException {
        Failed failed = new Failed(
                Cause.TOO_LARGE,
                "It is larger than " + (settings.fileBytes() >> 20) + " MB, the limit for one file. Split it.");
        return new Received(
                new Document(
                        FileHash.sha256(file),
                        List.of(path),
                        about.size(),
                        "application/octet-stream",
                        name(path),
                        Optional.of(about.lastModifiedTime().toInstant()),
                        failed),
                null);
    }

    /// A file whose bytes cannot be had is known by the digest of its path.
    static Received failed(String path, long bytes, Cause cause, String reason) {
        DocumentId id = FileHash.sha256(path.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return new Received(
                new Document(
                        id,
                        List.of(path),
                        bytes,
                        "application/octet-stream",
                        name(path),
                        Optional.empty(),
                        new Failed(cause, reason)),
                null);
    }

    static String reason(IOException e) {
        return switch (e) {
            case java.nio.file.AccessDeniedException _ -> "you have no right to read it.";
            case java.nio.file.NoSuchFileException _ -> "it is no longer there.";
            default -> String.valueOf(e.getMessage());
        };
    }

    static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// Reads many files, as many at a time as there are processes, in no fixed order.
    ///
    /// @param sink receives each document on the calling thread
    public void readAll(List<FileToRead> files, Consumer<Received> sink) throws InterruptedException {
        BlockingQueue<Optional<Received>> received = new ArrayBlockingQueue<>(64);
        AtomicInteger next = new AtomicInteger();
        int workers = Math.min(settings.processes(), Math.max(1, files.size()));
        @Nullable Thread[] threads = new Thread[workers];
        for (int i = 0; i < workers; i++) {
            threads[i] = Thread.ofPlatform().daemon().name("intake-" + i).start(() -> work(files, next, received));
        }
        try {
            int running = workers;
            while (running > 0) {
                Optional<Received> one = received.take();
                if (one.isEmpty()) {
                    running--;
                } else {
                    sink.accept(one.get());
                }
            }
        } finally {
            for (Thread thread : threads) {
                if (thread != null) {
                    thread.interrupt();
                }
            }
        }
    }

    private void work(List<FileToRead> files, AtomicInteger next, BlockingQueue<Optional<Received>> received) {
        try {
            for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
                FileToRead file = files.get(i);
                try {
                    read(file.file(), file.path(), one -> put(received, one));
                } catch (Stopped e) {
                    throw e;
                } catch (RuntimeException e) {
                    put(received, failed(file.path(), 0, Cause.UNREADABLE, "It was not read: " + e.getMessage()));
                }
            }
            received.put(Optional.empty());
        } catch (InterruptedException | Stopped e) {
            // the caller has stopped listening
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static void put(BlockingQueue<Optional<Received>> received, Received one) {
        try {
            received.put(Optional.of(one));
        } catch (InterruptedException e) {
            throw new Stopped();
        }
    }

    @Override
    public void close() {
        children.close();
    }
}
