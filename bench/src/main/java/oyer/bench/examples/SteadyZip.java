package oyer.bench.examples;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A ZIP whose bytes depend on its entries alone: fixed times, the order given.
final class SteadyZip {

    private static final LocalDateTime TIME = LocalDateTime.of(2014, 4, 6, 12, 0);

    private SteadyZip() {}

    /// @param entries name to text; an entry `mimetype` is stored uncompressed, as OpenDocument asks
    static byte[] of(SequencedMap<String, String> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> entry : entries.entrySet()) {
                byte[] content = entry.getValue().getBytes(StandardCharsets.UTF_8);
                ZipEntry head = new ZipEntry(entry.getKey());
                head.setTimeLocal(TIME);
                if (entry.getKey().equals("mimetype")) {
                    CRC32 sum = new CRC32();
                    sum.update(content);
                    head.setMethod(ZipEntry.STORED);
                    head.setSize(content.length);
                    head.setCrc(sum.getValue());
                }
                zip.putNextEntry(head);
                zip.write(content);
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
