package oyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.review.Verification;

/// Tampering with any byte of an original is found and named; times and sizes of files say nothing.
class VerifyTest {

    @TempDir
    private Path box = Path.of("box");

    private List<Verification.Finding> findings() {
        try (Session session = Session.existing(box, Optional.empty())) {
            return session.store().verify(box).findings();
        }
    }

    private static void flip(Path file, long at, int bit) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
            bytes.seek(at);
            int was = bytes.read();
            bytes.seek(at);
            bytes.write(was ^ (1 << bit));
        }
        Files.setLastModifiedTime(file, time);
    }

    @Test
    void oneBitOfAnyOriginalIsNoticedAndTheFileIsNamed() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : List.of("a.txt", "deep/b.txt", "c.html")) {
            Path file = box.resolve(name);
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, "On 2 March 1998 the lamp of " + name + " was out.\n".repeat(40)));
        }
        assertThat(Oyer.commandLine().execute("open", box.toString(), "--read-only"))
                .isZero();
        assertThat(findings()).isEmpty();
        Random random = new Random(11);
        for (int i = 0; i < 60; i++) {
            Path file = files.get(random.nextInt(files.size()));
            long at = random.nextLong(Files.size(file));
            int bit = random.nextInt(8);
            flip(file, at, bit);
            String path = box.relativize(file).toString().replace('\\', '/');
            assertThat(findings())
                    .as("bit %d of byte %d of %s", bit, at, path)
                    .singleElement()
                    .satisfies(f -> {
                        assertThat(f.kind()).isEqualTo(Verification.Kind.ORIGINAL_ALTERED);
                        assertThat(f.where()).isEqualTo(path);
                    });
            assertThat(Oyer.commandLine().execute("verify", box.toString())).isNotZero();
            flip(file, at, bit);
        }
        assertThat(findings()).isEmpty();
    }
}
