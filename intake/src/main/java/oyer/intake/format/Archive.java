package oyer.intake.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveException;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.ArchiveStreamFactory;

/// TAR and other archives that are read from front to back: once to count, once to read.
final class Archive implements Format {

    private interface Sink {
        void entry(ArchiveEntry entry, String name, InputStream in) throws IOException;
    }

    private final String kind;

    /// @param kind as Commons Compress names it
    Archive(String kind) {
        this.kind = kind;
    }

    @Override
    public void read(Item item, Desk desk) throws Exception {
        int[] count = {0};
        each(item.content(), (_, _, _) -> {
            if (++count[0] > desk.limits().parts()) {
                throw new TooMuch(
                        "It lists more files than the limit of " + desk.limits().parts() + ".");
            }
        });
        desk.holds(count[0]);
        each(item.content(), (entry, name, in) -> {
            if (!desk.wants(name)) {
                return;
            }
            Content content;
            try {
                content = Spool.of(in, desk.allowance(0));
            } catch (IOException | RuntimeException | Failure e) {
                Failure failure = Failures.of(e);
                desk.lost(name, Math.max(0, entry.getSize()), failure.why(), String.valueOf(failure.getMessage()));
                return;
            }
            desk.part(name, Optional.ofNullable(entry.getLastModifiedDate()).map(Date::toInstant), content);
        });
    }

    private void each(Content content, Sink sink) throws IOException, ArchiveException {
        PartNames names = new PartNames();
        try (InputStream bytes = new BufferedInputStream(content.open());
                ArchiveInputStream<? extends ArchiveEntry> in =
                        ArchiveStreamFactory.DEFAULT.createArchiveInputStream(kind, bytes)) {
            for (ArchiveEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (!entry.isDirectory() && !PartNames.isClutter(entry.getName())) {
                    sink.entry(entry, names.of(entry.getName()), in);
                }
            }
        }
    }
}
