package oyer.intake.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;

/// The bytes of one document, in memory or, when large, in a scratch file that [#close()] removes.
///
/// @see Spool
public sealed interface Content extends AutoCloseable {

    long size();

    /// 64 hexadecimal digits.
    String sha256();

    InputStream open() throws IOException;

    SeekableByteChannel channel() throws IOException;

    RandomAccessRead random() throws IOException;

    /// The first bytes, at most `most` of them.
    default byte[] head(int most) throws IOException {
        try (InputStream in = open()) {
            return in.readNBytes(most);
        }
    }

    /// All bytes, for formats that cannot be read otherwise.
    byte[] bytes() throws IOException;

    @Override
    void close();

    /// Small enough for memory.
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Held(byte[] bytes, String sha256) implements Content {
        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public SeekableByteChannel channel() {
            return new SeekableInMemoryByteChannel(bytes);
        }

        @Override
        public RandomAccessRead random() {
            return new RandomAccessReadBuffer(bytes);
        }

        @Override
        public void close() {}
    }

    /// In a scratch file.
    record Filed(Path file, long size, String sha256) implements Content {
        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public SeekableByteChannel channel() throws IOException {
            return Files.newByteChannel(file);
        }

        @Override
        public RandomAccessRead random() throws IOException {
            return new RandomAccessReadBufferedFile(file.toFile());
        }

        @Override
        public byte[] bytes() throws IOException {
            if (size > 256L << 20) {
                throw new TooMuch("It is larger than 256 MB, more than a file of this kind is read with.");
            }
            return Files.readAllBytes(file);
        }

        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                // the scratch folder goes with the process
            }
        }
    }
}
