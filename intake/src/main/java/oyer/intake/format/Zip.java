package oyer.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import oyer.core.casefile.ReadResult.Cause;

/// A ZIP archive, by its table of contents, each file a document of its own.
final class Zip implements Format {

    @Override
    public void read(Item item, Desk desk) throws Exception {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(item.content().channel())
                .setIgnoreLocalFileHeader(true)
                .get()) {
            List<ZipArchiveEntry> entries = new ArrayList<>();
            for (ZipArchiveEntry entry : java.util.Collections.list(zip.getEntries())) {
                if (!entry.isDirectory() && !PartNames.isClutter(entry.getName())) {
                    entries.add(entry);
                }
            }
            if (entries.size() > desk.limits().parts()) {
                throw new Failure(Cause.HOSTILE, "It lists " + entries.size() + " files, more than the limit.");
            }
            desk.holds(entries.size());
            PartNames names = new PartNames();
            for (ZipArchiveEntry entry : entries) {
                part(zip, entry, names.of(entry.getName()), desk);
            }
        }
    }

    private static void part(ZipFile zip, ZipArchiveEntry entry, String name, Desk desk) throws IOException {
        if (!desk.wants(name)) {
            return;
        }
        Content content;
        try {
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Failures.encrypted();
            }
            try (InputStream in = zip.getInputStream(entry)) {
                content = Spool.of(in, desk.allowance(Math.max(1, entry.getCompressedSize())));
            }
        } catch (IOException | RuntimeException | Failure e) {
            Failure failure = Failures.of(e);
            desk.lost(name, Math.max(0, entry.getSize()), failure.why(), String.valueOf(failure.getMessage()));
            return;
        }
        long time = entry.getTime();
        desk.part(name, time > 0 ? Optional.of(Instant.ofEpochMilli(time)) : Optional.empty(), content);
    }
}
