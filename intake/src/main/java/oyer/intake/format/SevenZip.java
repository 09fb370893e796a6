package oyer.intake.format;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;

/// A 7z archive.
final class SevenZip implements Format {

    private static final int MEMORY_KB = 192 << 10;

    @Override
    public void read(Item item, Desk desk) throws Exception {
        try (SevenZFile archive = SevenZFile.builder()
                .setSeekableByteChannel(item.content().channel())
                .setMaxMemoryLimitKiB(MEMORY_KB)
                .get()) {
            List<SevenZArchiveEntry> entries = new ArrayList<>();
            for (SevenZArchiveEntry entry : archive.getEntries()) {
                if (!entry.isDirectory() && !PartNames.isClutter(String.valueOf(entry.getName()))) {
                    entries.add(entry);
                }
            }
            desk.holds(entries.size());
            PartNames names = new PartNames();
            for (SevenZArchiveEntry entry : entries) {
                part(archive, entry, names.of(String.valueOf(entry.getName())), desk);
            }
        }
    }

    private static void part(SevenZFile archive, SevenZArchiveEntry entry, String name, Desk desk) throws IOException {
        if (!desk.wants(name)) {
            return;
        }
        Content content;
        try (InputStream in = archive.getInputStream(entry)) {
            content = Spool.of(in, desk.allowance(0));
        } catch (IOException | RuntimeException | Failure e) {
            Failure failure = Failures.of(e);
            desk.lost(name, Math.max(0, entry.getSize()), failure.why(), String.valueOf(failure.getMessage()));
            return;
        }
        Optional<Instant> modified = entry.getHasLastModifiedDate()
                ? Optional.of(entry.getLastModifiedTime().toInstant())
                : Optional.empty();
        desk.part(name, modified, content);
    }
}
