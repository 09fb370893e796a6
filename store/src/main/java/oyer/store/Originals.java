package oyer.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jdbi.v3.core.Handle;
import oyer.core.review.Verification.Finding;
import oyer.core.review.Verification.Kind;

/// Compares the user's files with what the journal says was received.
final class Originals {

    private final Path folder;
    private final List<Finding> findings = new ArrayList<>();
    private long whole;

    Originals(Path folder) {
        this.folder = folder;
    }

    record Received(String path, String sha256) {}

    /// What lies within a container is vouched for by the container's own hash.
    void check(Handle handle) {
        handle.createQuery("select path, document from received where path not like '%!/%' order by path")
                .map((rs, _) -> new Received(rs.getString(1), rs.getString(2)))
                .list()
                .forEach(this::check);
    }

    private void check(Received received) {
        Path file = folder.resolve(received.path);
        if (!Files.isRegularFile(file)) {
            findings.add(new Finding(
                    Kind.ORIGINAL_MISSING,
                    received.path,
                    "The file " + received.path + " is no longer in the folder."));
            return;
        }
        try {
            String now = sha256(file);
            if (now.equals(received.sha256)) {
                whole++;
            } else {
                findings.add(new Finding(
                        Kind.ORIGINAL_ALTERED,
                        received.path,
                        "The file " + received.path + " is not what was received: its SHA-256 is " + now + ", was "
                                + received.sha256 + "."));
            }
        } catch (IOException e) {
            findings.add(new Finding(
                    Kind.ORIGINAL_MISSING,
                    received.path,
                    "The file " + received.path + " cannot be read: " + e.getMessage()));
        }
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = Journal.sha256();
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                digest.update(buffer, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    long whole() {
        return whole;
    }

    List<Finding> findings() {
        return findings;
    }
}
