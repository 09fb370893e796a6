package oyer.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import oyer.core.text.DocumentId;

/// SHA-256 of files, without holding them in memory.
public final class FileHash {

    private FileHash() {}

    /// @throws IOException when the file cannot be read
    public static DocumentId sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        byte[] chunk = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                digest.update(chunk, 0, n);
            }
        }
        return id(digest.digest());
    }

    static DocumentId sha256(byte[] bytes) {
        return id(digest().digest(bytes));
    }

    static DocumentId id(byte[] sha256) {
        return new DocumentId(HexFormat.of().formatHex(sha256));
    }

    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
