package oyer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Document;
import oyer.core.review.PageImages;
import oyer.core.text.DocumentText;
import oyer.core.text.Page;
import oyer.core.text.Span;
import oyer.intake.format.Looks;
import oyer.intake.wire.PageBoxes;
import oyer.intake.wire.Reply;
import oyer.intake.wire.Request;

/// Draws pages and finds words on them, in a reading process of its own that is started when the first page is shown.
public final class IsolatedPages implements PageImages {

    private static final int KEPT = 64;

    private final Path folder;
    private final Settings settings;
    private final Children children;
    private @Nullable Child drawn;
    private String held = "";

    private record Key(String document, int page) {}

    private final Map<Key, PageBoxes> kept = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, PageBoxes> eldest) {
            return size() > KEPT;
        }
    };

    private IsolatedPages(Path folder, Settings settings) {
        this.folder = folder;
        this.settings = settings;
        this.children = new Children(1, settings.heapMegabytes(), true, settings.sandbox());
    }

    /// @param folder of the case, which documents' paths are relative to
    public static IsolatedPages of(Path folder, Settings settings) {
        return new IsolatedPages(folder, settings);
    }

    @Override
    public boolean shows(Document document) {
        return Looks.shows(document.mediaType());
    }

    @Override
    public Optional<byte[]> png(Document document, int page, int dpi) throws InterruptedException {
        if (page < 1) {
            return Optional.empty();
        }
        return ask(document, page, Math.clamp(dpi, 20, 300)) instanceof Reply.Picture picture
                ? Optional.of(picture.png())
                : Optional.empty();
    }

    @Override
    public List<Marked> marks(Document document, DocumentText text, Span span) throws InterruptedException {
        List<Marked> marks = new ArrayList<>();
        if (!shows(document)) {
            return marks;
        }
        for (Page page : text.pages()) {
            int start = Math.max(span.start(), page.start());
            int end = Math.min(span.end(), page.end());
            if (start >= end) {
                continue;
            }
            PageBoxes boxes = boxes(document, page, text.characters().substring(page.start(), page.end()));
            if (boxes != null) {
                marks.add(new Marked(
                        page.number(),
                        boxes.width(),
                        boxes.height(),
                        boxes.boxes(start - page.start(), end - page.start())));
            }
        }
        return marks;
    }

    /// Of every character of a page its box; empty where the page cannot be shown or its words are no longer the same.
    public Optional<PageBoxes> boxes(Document document, DocumentText text, int page) throws InterruptedException {
        for (Page one : text.pages()) {
            if (one.number() == page && shows(document)) {
                return Optional.ofNullable(
                        boxes(document, one, text.characters().substring(one.start(), one.end())));
            }
        }
        return Optional.empty();
    }

    private @Nullable PageBoxes boxes(Document document, Page page, String words) throws InterruptedException {
        Key key = new Key(document.id().sha256(), page.number());
        PageBoxes boxes;
        synchronized (kept) {
            boxes = kept.get(key);
        }
        if (boxes == null
                && page.origin() == Page.Origin.OCR
                && settings.recognised().isPresent()) {
            boxes = RecognisedPages.of(settings.recognised().get(), document.id())
                    .get(page.number());
        }
        if (boxes == null && ask(document, page.number(), 0) instanceof Reply.Boxes found) {
            boxes = found.boxes();
        }
        if (boxes == null) {
            return null;
        }
        synchronized (kept) {
            kept.put(key, boxes);
        }
        return boxes.text().equals(words) ? boxes : null;
    }

    private synchronized @Nullable Reply ask(Document document, int page, int dpi) throws InterruptedException {
        for (String path : document.paths()) {
            Reply reply = ask(document, path, page, dpi);
            if (reply != null) {
                return reply;
            }
        }
        return null;
    }

    private @Nullable Reply ask(Document document, String path, int page, int dpi) throws InterruptedException {
        int inner = path.indexOf("!/");
        String outer = inner < 0 ? path : path.substring(0, inner);
        Path file = folder.resolve(outer).normalize();
        if (!Files.isRegularFile(file)) {
            return null;
        }
        Child child = children.take();
        try {
            boolean same = child == drawn && held.equals(document.id().sha256());
            drawn = child;
            held = "";
            Request request = new Request.Look(
                    outer, settings.limits(), path, document.id().sha256(), page, dpi, same);
            try (InputStream in = same ? InputStream.nullInputStream() : Files.newInputStream(file)) {
                child.ask(request, in, settings.silence());
                Reply answer = answer(child);
                held = answer == null ? "" : document.id().sha256();
                return answer;
            }
        } catch (IOException | Child.Ended e) {
            child.stop();
            return null;
        } catch (InterruptedException e) {
            child.stop();
            throw e;
        } finally {
            children.giveBack(child);
        }
    }

    private @Nullable Reply answer(Child child) throws Child.Ended, InterruptedException {
        Reply answer = null;
        while (true) {
            switch (child.next(settings.silence())) {
                case Reply.Boxes boxes -> answer = boxes;
                case Reply.Picture picture -> answer = picture;
                case Reply.Done _ -> {
                    return answer;
                }
                case Reply.Progress _, Reply.Ready _, Reply.Began _, Reply.Given _, Reply.Ended _ -> {}
            }
        }
    }

    @Override
    public void close() {
        children.close();
    }
}
