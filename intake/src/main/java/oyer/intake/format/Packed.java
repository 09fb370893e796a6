package oyer.intake.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.CompressorStreamFactory;

/// A single packed file: gzip, bzip2, xz.
final class Packed implements Format {

    private static final int MEMORY_KB = 128 << 10;

    private final String kind;

    /// @param kind as Commons Compress names it
    Packed(String kind) {
        this.kind = kind;
    }

    @Override
    public void read(Item item, Desk desk) throws Exception {
        String name = inner(item.name());
        desk.holds(1);
        if (!desk.wants(name)) {
            return;
        }
        Content content;
        try (InputStream in = new BufferedInputStream(item.content().open());
                InputStream unpacked =
                        new CompressorStreamFactory(true, MEMORY_KB).createCompressorInputStream(kind, in)) {
            content =
                    Spool.of(unpacked, desk.allowance(Math.max(1, item.content().size())));
        } catch (IOException | Failure e) {
            Failure failure = Failures.of(e);
            desk.lost(name, 0, failure.why(), String.valueOf(failure.getMessage()));
            return;
        }
        desk.part(name, Optional.empty(), content);
    }

    /// `log.txt.gz` holds `log.txt`, `files.tgz` holds `files.tar`.
    private static String inner(String name) {
        int dot = name.lastIndexOf('.');
        if (dot <= 0) {
            return name.isEmpty() ? "content" : name + ".content";
        }
        String stem = name.substring(0, dot);
        String end = name.substring(dot + 1);
        return end.startsWith("t") ? stem + ".tar" : stem;
    }
}
