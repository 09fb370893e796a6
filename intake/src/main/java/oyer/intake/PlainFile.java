package oyer.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.review.DocumentReader.Received;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.intake.format.Decoded;
import oyer.intake.format.Failure;
import oyer.intake.format.MediaTypes;
import oyer.intake.format.PlainText;
import oyer.intake.format.Words;

/// Plain text needs no parser, so no process: read here, quickly.
final class PlainFile {

    private static final long MOST_BYTES = 64L << 20;

    private static final Set<String> ENDINGS = Set.of("txt", "text", "md", "markdown", "log", "asc");

    private PlainFile() {}

    /// Empty when the file is not plainly plain text; then a process finds out what it is.
    static Optional<Received> read(Path file, String path, long bytes, FileTime modified, int most) throws IOException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (bytes > MOST_BYTES || !ENDINGS.contains(ending)) {
            return Optional.empty();
        }
        byte[] content = Files.readAllBytes(file);
        if (content.length == 0 || isOther(content)) {
            return Optional.empty();
        }
        DocumentId id = FileHash.sha256(content);
        Optional<Instant> time = Optional.of(modified.toInstant());
        try {
            Words words = PlainText.words(Decoded.of(content).text(), most);
            String title = words.title().orElse(name);
            Document document =
                    new Document(id, List.of(path), content.length, "text/plain", title, time, words.result());
            return Optional.of(new Received(document, new DocumentText(id, words.text(), words.pages())));
        } catch (Failure e) {
            ReadResult failed = new ReadResult.Failed(e.why(), String.valueOf(e.getMessage()));
            return Optional.of(new Received(
                    new Document(id, List.of(path), content.length, "text/plain", name, time, failed), null));
        }
    }

    /// A PDF, archive or office file by a wrong name, or bytes that are no text. Text in UTF-16 has zero bytes.
    private static boolean isOther(byte[] content) {
        int first = content[0] & 0xff;
        int second = content.length > 1 ? content[1] & 0xff : 0;
        boolean marked = first == 0xff && second == 0xfe || first == 0xfe && second == 0xff;
        if (marked) {
            return false;
        }
        byte[] head = java.util.Arrays.copyOf(content, Math.min(content.length, 2048));
        if (starts(head, "%PDF-") || starts(head, "PK\u0003\u0004") || starts(head, "{\\rtf")) {
            return true;
        }
        int zeros = 0;
        for (byte b : head) {
            zeros += b == 0 ? 1 : 0;
        }
        return zeros * 3 < head.length && !MediaTypes.looksLikeText(head);
    }

    private static boolean starts(byte[] bytes, String ascii) {
        if (bytes.length < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (bytes[i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
