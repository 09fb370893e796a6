package oyer.intake.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// Takes bytes in: into memory, and when they become many, into a scratch file.
public final class Spool extends OutputStream {

    /// Beyond this a scratch file is used.
    private static final int MEMORY = 24 << 20;

    private final ByteArrayOutputStream memory = new ByteArrayOutputStream();
    private @Nullable Path file;
    private @Nullable OutputStream disk;
    private long size;

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        if (disk == null && size + length > MEMORY) {
            file = Files.createTempFile("part", ".bin");
            disk = Files.newOutputStream(file);
            memory.writeTo(disk);
            memory.reset();
        }
        if (disk != null) {
            disk.write(bytes, offset, length);
        } else {
            memory.write(bytes, offset, length);
        }
        size += length;
    }

    /// What was taken in, known by the digest that the caller has computed.
    public Content content(byte[] sha256) throws IOException {
        String hex = HexFormat.of().formatHex(sha256);
        if (disk != null && file != null) {
            disk.close();
            return new Content.Filed(file, size, hex);
        }
        return new Content.Held(memory.toByteArray(), hex);
    }

    /// Takes in a stream to its end.
    ///
    /// @param allowance counts the bytes, and stops a stream that grows beyond measure
    public static Content of(InputStream in, Allowance allowance) throws IOException, Failure {
        MessageDigest digest = sha256();
        Spool spool = new Spool();
        byte[] chunk = new byte[1 << 15];
        try {
            for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
                allowance.take(n);
                digest.update(chunk, 0, n);
                spool.write(chunk, 0, n);
            }
            return spool.content(digest.digest());
        } catch (IOException | RuntimeException | Failure e) {
            spool.discard();
            throw e;
        }
    }

    public static Content of(byte[] bytes) {
        return new Content.Held(bytes, HexFormat.of().formatHex(sha256().digest(bytes)));
    }

    private void discard() throws IOException {
        if (disk != null && file != null) {
            disk.close();
            Files.deleteIfExists(file);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
