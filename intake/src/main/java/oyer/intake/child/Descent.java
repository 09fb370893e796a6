package oyer.intake.child;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.ReadResult.Cause;
import oyer.core.review.DocumentReader.Received;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.intake.format.Allowance;
import oyer.intake.format.Content;
import oyer.intake.format.Desk;
import oyer.intake.format.Failure;
import oyer.intake.format.Failures;
import oyer.intake.format.Formats;
import oyer.intake.format.Item;
import oyer.intake.format.MediaTypes;
import oyer.intake.format.Spool;
import oyer.intake.format.Words;
import oyer.intake.wire.Limits;

/// Goes through a file and everything in it, depth first.
final class Descent {

    private static final Words NOTHING = Words.of("", List.of(), Optional.empty());

    private final Purpose purpose;
    private final Limits limits;
    private final Allowance.Total total = new Allowance.Total();
    private int documents;

    Descent(Purpose purpose, Limits limits) {
        this.purpose = purpose;
        this.limits = limits;
    }

    void read(String path, Content content) throws IOException {
        read(path, content, Optional.empty(), 0);
    }

    private void read(String path, Content content, Optional<Instant> modified, int depth) throws IOException {
        if (!purpose.wants(path)) {
            return;
        }
        purpose.begins(path, content);
        Place place = new Place(path, content, modified, depth);
        try {
            place.read();
        } finally {
            purpose.ends();
        }
    }

    /// One document on the way down.
    private final class Place implements Desk {

        private final String path;
        private final Content content;
        private final Optional<Instant> modified;
        private final int depth;
        private String mediaType = "application/octet-stream";
        private boolean told;

        Place(String path, Content content, Optional<Instant> modified, int depth) {
            this.path = path;
            this.content = content;
            this.modified = modified;
            this.depth = depth;
        }

        private void read() throws IOException {
            try {
                if (content.size() == 0) {
                    throw new Failure(Cause.EMPTY, "The file holds nothing: 0 bytes.");
                }
                if (++documents > limits().parts()) {
                    throw new Failure(
                            Cause.HOSTILE,
                            "It lies in a file that holds more than " + limits().parts() + " documents.");
                }
                if (depth > limits().depth()) {
                    throw new Failure(
                            Cause.HOSTILE,
                            "It lies more than " + limits().depth() + " containers deep, as no real document does.");
                }
                Item item = new Item(path, content, "", depth);
                mediaType = MediaTypes.of(content, item.name());
                item = new Item(path, content, mediaType, depth);
                if (purpose.takes(item)) {
                    return;
                }
                Formats.of(mediaType).read(item, this);
                if (!told) {
                    words(NOTHING);
                }
            } catch (Exception | StackOverflowError e) {
                fail(Failures.of(e));
            }
        }

        private void fail(Failure failure) throws IOException {
            ReadResult.Failed failed = new ReadResult.Failed(failure.why(), String.valueOf(failure.getMessage()));
            if (told) {
                // its own words are delivered; what it holds broke off
                String rest = path + "!/(what follows)";
                give(
                        new Received(document(rest, new DocumentId(idOf(rest)), 0, rest, modified, failed), null),
                        NOTHING);
                return;
            }
            give(new Received(document(path, id(), content.size(), name(), modified, failed), null), NOTHING);
        }

        @Override
        public Limits limits() {
            return limits;
        }

        @Override
        public void words(Words words) throws IOException {
            Document document = document(
                    path,
                    id(),
                    content.size(),
                    words.title().orElse(name()),
                    modified.or(words::written),
                    words.result());
            give(new Received(document, new DocumentText(id(), words.text(), words.pages())), words);
        }

        @Override
        public void prints() throws IOException {
            give(
                    new Received(document(path, id(), content.size(), name(), modified, new ReadResult.Prints()), null),
                    NOTHING);
        }

        @Override
        public void holds(int parts) throws IOException {
            give(
                    new Received(
                            document(path, id(), content.size(), name(), modified, new ReadResult.Container(parts)),
                            null),
                    NOTHING);
        }

        private void give(Received received, Words words) throws IOException {
            told = true;
            purpose.gives(received, words.recognised());
        }

        @Override
        public boolean wants(String name) {
            return purpose.wants(step(name));
        }

        @Override
        public void part(String name, Optional<Instant> modified, Content content) throws IOException {
            try (content) {
                Descent.this.read(step(name), content, modified, depth + 1);
            }
        }

        @Override
        public void lost(String name, long bytes, Cause cause, String reason) throws IOException {
            String at = step(name);
            if (purpose.wants(at)) {
                ReadResult.Failed failed = new ReadResult.Failed(cause, reason);
                Document document = document(at, new DocumentId(idOf(at)), bytes, last(at), Optional.empty(), failed);
                give(new Received(document, null), NOTHING);
            }
        }

        @Override
        public Allowance allowance(long packed) {
            return new Allowance(limits(), total, packed);
        }

        @Override
        public void alive() throws IOException {
            purpose.alive();
        }

        private String step(String name) {
            return path + "!/" + name;
        }

        private DocumentId id() {
            return new DocumentId(content.sha256());
        }

        /// Of a part whose bytes cannot be had: the digest of where it lies.
        private String idOf(String at) {
            return Spool.of((content.sha256() + at).getBytes(java.nio.charset.StandardCharsets.UTF_8))
                    .sha256();
        }

        private String name() {
            return last(path);
        }

        private Document document(
                String at, DocumentId id, long bytes, String title, Optional<Instant> modified, ReadResult result) {
            String type = at.equals(path) ? mediaType : "application/octet-stream";
            return new Document(id, List.of(at), bytes, type, title, modified, result);
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
