package oyer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult.Cause;
import oyer.core.review.DocumentReader.Received;
import oyer.core.text.DocumentId;
import oyer.intake.wire.Reply;
import oyer.intake.wire.Request;

/// Reads one file, in as many attempts as it takes: a part that ends its process is listed as failed, and a new process
/// reads the rest without it.
final class Attempts {

    /// After so many parts that ended their process, the rest of a container is given up.
    private static final int MOST = 25;

    private final Settings settings;
    private final Children children;
    private final Path file;
    private final String path;
    private final BasicFileAttributes about;
    private final Consumer<Received> sink;

    private final Set<String> done = new HashSet<>();
    private final Set<String> avoid = new HashSet<>();
    private final Deque<Reply.Began> open = new ArrayDeque<>();
    private @Nullable DocumentId id;
    /// What was read last, given on when the next is there or the process is free: what is done with it takes longer
    /// than to read it, and most files are one document.
    private Optional<Received> last = Optional.empty();

    Attempts(
            Settings settings,
            Children children,
            Path file,
            String path,
            BasicFileAttributes about,
            Consumer<Received> sink) {
        this.settings = settings;
        this.children = children;
        this.file = file;
        this.path = path;
        this.about = about;
        this.sink = sink;
    }

    void read() throws InterruptedException {
        attempt();
        giveLast();
    }

    private void attempt() throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            open.clear();
            Child child = children.take();
            boolean fresh = child.asked() == 0;
            try {
                attempt(child);
                return;
            } catch (Child.UnreadableFile e) {
                child.stop();
                fail(path, "", about.size(), Cause.UNREADABLE, "It cannot be read: " + e.getMessage());
                return;
            } catch (IOException e) {
                fail(path, "", about.size(), Cause.UNREADABLE, "It cannot be opened: " + IsolatedReader.reason(e));
                return;
            } catch (Child.Ended e) {
                // a process that has read other files may have been worn down by them: the file gets a fresh one
                if ((fresh || e.end() == Child.End.STOPPED) && blame(e.end(), attempt)) {
                    return;
                }
            } catch (InterruptedException e) {
                child.stop();
                throw e;
            } catch (RuntimeException | Error e) {
                child.stop(); // the sink has thrown: this process still has replies in the pipe
                throw e;
            } finally {
                children.giveBack(child);
            }
        }
    }

    private void giveLast() {
        Optional<Received> given = last;
        last = Optional.empty();
        given.ifPresent(sink);
    }

    private void attempt(Child child) throws IOException, Child.Ended, InterruptedException {
        Request request = new Request.Read(path, settings.limits(), done, avoid);
        try (InputStream in = Files.newInputStream(file)) {
            id = FileHash.id(child.ask(request, in, settings.whole()));
        }
        long end = System.nanoTime() + settings.whole().toNanos();
        while (true) {
            long left = end - System.nanoTime();
            if (left < 0) {
                child.stop();
                throw new Child.Ended(Child.End.STOPPED);
            }
            Duration wait = Duration.ofNanos(Math.min(left, settings.silence().toNanos()));
            switch (child.next(wait)) {
                case Reply.Began began -> open.push(began);
                case Reply.Ended _ -> open.poll();
                case Reply.Given given -> {
                    // reading by recognition takes its time, and has a limit of its own for each page
                    end += given.recognised().size()
                            * Duration.ofSeconds(settings.limits().ocrSeconds()).toNanos();
                    give(given);
                }
                case Reply.Done _ -> {
                    return;
                }
                case Reply.Progress _, Reply.Ready _, Reply.Boxes _, Reply.Picture _ -> {}
            }
        }
    }

    private void give(Reply.Given given) {
        Received received = given.received();
        Document document = received.document();
        if (!done.add(document.path())) {
            return;
        }
        if (!given.recognised().isEmpty() && settings.recognised().isPresent()) {
            RecognisedPages.keep(settings.recognised().get(), document.id(), given.recognised());
        }
        giveLast();
        last = Optional.of(document.path().equals(path) ? new Received(dated(document), received.text()) : received);
    }

    /// A mail was sent, a PDF was made: only where a file says nothing of that kind its own date stands in.
    private Document dated(Document document) {
        return new Document(
                document.id(),
                document.paths(),
                document.bytes(),
                document.mediaType(),
                document.title(),
                document.modified().or(() -> Optional.of(modified())),
                document.result());
    }

    private Instant modified() {
        return about.lastModifiedTime().toInstant();
    }

    /// Lists what the process was at when it ended.
    ///
    /// @return whether that is all there is to do
    private boolean blame(Child.End end, int attempt) {
        Reply.Began guilty = open.peek();
        String at = guilty == null ? path : guilty.path();
        boolean whole = at.equals(path);
        long bytes = whole ? about.size() : guilty == null ? 0 : guilty.bytes();
        String sha256 = guilty == null ? "" : guilty.sha256();
        if (done.contains(at)) {
            // its own words are delivered; what it holds cannot be had
            fail(at + "!/(what follows)", "", 0, cause(end, bytes), reason(end));
        } else {
            fail(at, sha256, bytes, cause(end, bytes), reason(end));
        }
        if (whole) {
            return true;
        }
        avoid.add(at);
        if (attempt >= MOST) {
            fail(
                    path + "!/(what follows)",
                    "",
                    0,
                    Cause.HOSTILE,
                    "The rest was not read: " + MOST + " parts before it had each ended the process that read them.");
            return true;
        }
        return false;
    }

    private void fail(String at, String sha256, long bytes, Cause cause, String reason) {
        if (!done.add(at)) {
            return;
        }
        giveLast();
        Received failed = IsolatedReader.failed(at, bytes, cause, reason);
        Document document = failed.document();
        DocumentId known = !sha256.isEmpty() ? new DocumentId(sha256) : at.equals(path) && id != null ? id : null;
        sink.accept(new Received(
                new Document(
                        known == null ? document.id() : known,
                        List.of(at),
                        bytes,
                        document.mediaType(),
                        document.title(),
                        at.equals(path) ? Optional.of(modified()) : Optional.empty(),
                        document.result()),
                null));
    }

    private Cause cause(Child.End end, long bytes) {
        return switch (end) {
            case STOPPED -> Cause.TOO_SLOW;
            case OUT_OF_MEMORY ->
                bytes > (long) settings.heapMegabytes() << 17 ? Cause.TOO_LARGE : Cause.HOSTILE; // an eighth of it
            case CRASHED -> Cause.HOSTILE;
        };
    }

    private String reason(Child.End end) {
        return switch (end) {
            case STOPPED ->
                "Reading it took too long (no progress for "
                        + settings.silence().toSeconds() + " seconds, or more than "
                        + settings.whole().toMinutes() + " minutes in all), and was stopped.";
            case OUT_OF_MEMORY ->
                "Reading it took more memory than the " + settings.heapMegabytes()
                        + " MB that one file may use, and was stopped.";
            case CRASHED -> "It made the program that read it end. Only a damaged or hostile file does.";
        };
    }
}
