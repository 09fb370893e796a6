package oyer.core.review;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import oyer.core.casefile.Document;
import oyer.core.text.DocumentText;

/// Port: bytes to documents. Implemented by intake.
public interface DocumentReader extends AutoCloseable {

    /// Reads one file. A container gives itself first and then each part. Never throws for a bad file: that is a
    /// result.
    ///
    /// @param file where it lies
    /// @param path the path to record
    /// @param sink receives each document as soon as it is read, on the calling thread
    void read(Path file, String path, Consumer<Received> sink) throws InterruptedException;

    @Override
    void close();

    /// A document with its words, where it has any.
    ///
    /// @param text null when the result is not [oyer.core.casefile.ReadResult.Read]
    record Received(Document document, @Nullable DocumentText text) {}
}
