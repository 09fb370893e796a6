package oyer.core.review;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.ReadResult;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;

/// Reads a folder into a case: every file once, only what changed when it is read again, and each document as
/// one step, so that a read that was killed goes on where it was.
public final class CaseReader {

    private final Path folder;
    private final DocumentReader intake;
    private final DocumentPipeline pipeline;
    private final CaseStore store;
    private final CaseIndex index;
    private final Progress progress;
    private final AtomicLong done = new AtomicLong();

    /// What was read in this go. What is said of the case as a whole needs the readings of all documents at once, and
    /// to unpack them again from the store costs more than to hold on to them.
    private final Map<DocumentId, DocumentReadings> proposed = new ConcurrentHashMap<>();

    private final ProseCache words = new ProseCache();

    public CaseReader(
            Path folder,
            DocumentReader intake,
            DocumentPipeline pipeline,
            CaseStore store,
            CaseIndex index,
            Progress progress) {
        this.folder = folder;
        this.intake = intake;
        this.pipeline = pipeline;
        this.store = store;
        this.index = index;
        this.progress = progress;
    }

    /// One file of the folder, as it lies there now.
    private record Lying(Path file, String path, long bytes, Instant modified) {}

    /// @return whether anything had changed
    /// @throws InterruptedException when the thread is interrupted; what was read until then is kept
    public boolean read() throws IOException, InterruptedException {
        boolean otherVersion =
                !store.readBy().map(DocumentPipeline.VERSION::equals).orElse(true);
        if (otherVersion) {
            reread();
        }
        store.readBy(DocumentPipeline.VERSION);
        boolean inStep = index.generation().equals(OptionalLong.of(store.generation()));
        boolean begins =
                !inStep && store.documents().isEmpty() && index.documents().isEmpty();
        List<Lying> lying = walk();
        boolean gone = forget(lying);
        List<Lying> changed = lying.stream().filter(this::changed).toList();
        readAll(changed);
        if (!inStep && !begins) {
            Indexing.catchUp(store, index);
        }
        boolean any = otherVersion || gone || !changed.isEmpty();
        if (any || !inStep) {
            Future<?> written = CompletableFuture.runAsync(index::flush);
            new Settlement(store, progress, proposed, words).settle();
            proposed.clear();
            words.clear();
            finish(written);
            index.commit(store.generation());
        } else {
            new Settlement(store, progress).draft();
        }
        return any;
    }

    private static void finish(Future<?> written) throws IOException, InterruptedException {
        try {
            written.get();
        } catch (ExecutionException failed) {
            throw new IOException("the index of the case could not be written", failed.getCause());
        }
    }

    private List<Lying> walk() throws IOException {
        List<Lying> found = new ArrayList<>();
        Files.walkFileTree(folder, EnumSet.noneOf(FileVisitOption.class), 64, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
                return dir.endsWith(".oyer") ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile()) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    found.add(new Lying(
                            file,
                            path,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException why) {
                // it is listed as what could not be read, not left out
                String path = folder.relativize(file).toString().replace('\\', '/');
                found.add(new Lying(file, path, 0, Instant.EPOCH));
                return FileVisitResult.CONTINUE;
            }
        });
        found.sort((a, b) -> a.path().compareTo(b.path()));
        return found;
    }

    private boolean changed(Lying file) {
        return store.seen(file.path())
                .filter(s -> s.bytes() == file.bytes()
                        && s.modified().toEpochMilli() == file.modified().toEpochMilli())
                .isEmpty();
    }

    /// A path that is no longer there goes; the journal keeps that it had been received.
    private boolean forget(List<Lying> lying) {
        Set<String> there = new HashSet<>();
        lying.forEach(l -> there.add(l.path()));
        boolean any = false;
        for (Document document : store.documents()) {
            for (String path : document.paths()) {
                int inside = path.indexOf("!/");
                if (!there.contains(inside < 0 ? path : path.substring(0, inside))) {
                    store.gone(path);
                    any = true;
                }
            }
            if (store.document(document.id()).isEmpty()) {
                index.remove(document.id());
            }
        }
        return any;
    }

    private void readAll(List<Lying> files) throws InterruptedException {
        done.set(0);
        int workers = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
        try (ExecutorService pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("reader-", 1).daemon().factory())) {
            List<Future<?>> running = new ArrayList<>();
            for (Lying file : files) {
                running.add(pool.submit(() -> {
                    readOne(file, files.size());
                    return null;
                }));
            }
            try {
                for (Future<?> future : running) {
                    future.get();
                }
            } catch (InterruptedException stop) {
                pool.shutdownNow();
                throw stop;
            } catch (ExecutionException failed) {
                pool.shutdownNow();
                throw new IllegalStateException("reading the box failed: " + failed.getCause(), failed.getCause());
            }
        }
    }

    private void readOne(Lying file, long total) throws InterruptedException {
        List<Document> received = Collections.synchronizedList(new ArrayList<>());
        intake.read(file.file(), file.path(), r -> {
            keep(r);
            received.add(r.document());
        });
        if (!received.isEmpty()) {
            store.saw(new CaseStore.Seen(
                    file.path(),
                    file.bytes(),
                    file.modified(),
                    received.getFirst().id()));
        }
        progress.at("read", done.incrementAndGet(), total, file.path());
    }

    private void keep(DocumentReader.Received received) {
        DocumentText text = received.text();
        if (text == null) {
            store.keep(received.document(), java.util.Optional.empty(), java.util.Optional.empty());
            return;
        }
        understand(received.document(), text, store.proposed(text.id()));
    }

    /// Readers do not throw; should one nevertheless, it costs what one document says, and the list of documents tells,
    /// not the whole box.
    private void understand(Document document, DocumentText text, java.util.Optional<DocumentReadings> known) {
        DocumentReadings readings;
        Prose prose;
        try {
            prose = known.map(read -> Prose.of(text, read.language())).orElseGet(() -> pipeline.prose(text));
            readings = known.orElseGet(() -> pipeline.read(prose));
        } catch (RuntimeException mistake) {
            String reason =
                    "Its words are kept, but the program failed to understand them: this is a mistake of its own ("
                            + mistake + "). Please report it.";
            Document failed = new Document(
                    document.id(),
                    document.paths(),
                    document.bytes(),
                    document.mediaType(),
                    document.title(),
                    document.modified(),
                    new ReadResult.Failed(ReadResult.Cause.UNREADABLE, reason));
            store.keep(failed, java.util.Optional.of(text), java.util.Optional.empty());
            return;
        }
        store.keep(document, java.util.Optional.of(text), java.util.Optional.of(readings));
        proposed.put(document.id(), readings);
        words.hold(prose);
        index.index(text, readings.language(), document.title(), Sections.of(prose, readings));
    }

    /// Reads every kept document again from its kept words: a newer reader, the same originals.
    private void reread() {
        List<Document> documents = store.documents();
        long at = 0;
        for (Document document : documents) {
            store.text(document.id()).ifPresent(text -> {
                understand(document, text, java.util.Optional.empty());
            });
            progress.at("read again", ++at, documents.size(), document.path());
        }
    }
}
