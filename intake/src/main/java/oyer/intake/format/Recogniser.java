package oyer.intake.format;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import oyer.intake.ocr.Raster;
import oyer.intake.ocr.Tesseract;
import oyer.intake.wire.Limits;
import oyer.intake.wire.PageBoxes;

/// Recognises the pages of one document, a few at a time: while some are read the next is drawn.
final class Recogniser implements AutoCloseable {

    /// Found once for each process and choice of languages.
    private static final Map<List<String>, Optional<Tesseract>> FOUND = new HashMap<>();

    private final Tesseract tesseract;
    private final Desk desk;
    private final ExecutorService workers;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Map<Integer, PageBoxes> done = new HashMap<>();

    private record Waiting(int page, Future<Optional<PageBoxes>> result) {}

    private Recogniser(Tesseract tesseract, Desk desk) {
        this.tesseract = tesseract;
        this.desk = desk;
        this.workers = Executors.newFixedThreadPool(
                desk.limits().ocrAtOnce(), Thread.ofPlatform().daemon().factory());
    }

    /// Null where pages cannot be recognised.
    static @Nullable Recogniser open(Desk desk) {
        return tesseract(desk.limits()).map(t -> new Recogniser(t, desk)).orElse(null);
    }

    private static synchronized Optional<Tesseract> tesseract(Limits limits) {
        return FOUND.computeIfAbsent(limits.ocr(), Tesseract::find);
    }

    void add(int page, Raster raster, float width, float height) throws IOException {
        while (waiting.size() > desk.limits().ocrAtOnce()) {
            take();
        }
        waiting.add(new Waiting(
                page,
                workers.submit(() ->
                        tesseract.read(raster, width, height, desk.limits().ocrSeconds()))));
    }

    /// The pages that could be read, by number.
    Map<Integer, PageBoxes> finish() throws IOException {
        while (!waiting.isEmpty()) {
            take();
        }
        return done;
    }

    private void take() throws IOException {
        Waiting first = waiting.remove();
        try {
            first.result.get().ifPresent(boxes -> done.put(first.page, boxes));
        } catch (ExecutionException e) {
            // that page stays unread and is listed as such
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        desk.alive();
    }

    @Override
    public void close() {
        workers.shutdownNow();
    }
}
