package oyer.intake;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import oyer.core.text.DocumentId;
import oyer.intake.wire.Boxes;
import oyer.intake.wire.PageBoxes;

/// Where words stand on scanned pages, kept from when they were recognised: one file for each document, derived and
/// safe to delete.
final class RecognisedPages {

    private RecognisedPages() {}

    static void keep(Path folder, DocumentId document, Map<Integer, PageBoxes> pages) {
        try {
            Files.createDirectories(folder);
            Path file = Files.createTempFile(folder, "new", ".tmp");
            try (DataOutputStream out = new DataOutputStream(
                    new BufferedOutputStream(new GZIPOutputStream(Files.newOutputStream(file)), 1 << 16))) {
                Boxes.write(out, pages);
            }
            Files.move(file, file(folder, document), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            // kept only to save time: the page is recognised again when it is shown
        }
    }

    /// Empty where nothing is kept.
    static Map<Integer, PageBoxes> of(Path folder, DocumentId document) {
        Path file = file(folder, document);
        if (!Files.exists(file)) {
            return Map.of();
        }
        try (DataInputStream in = new DataInputStream(
                new BufferedInputStream(new GZIPInputStream(Files.newInputStream(file)), 1 << 16))) {
            return Boxes.read(in);
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static Path file(Path folder, DocumentId document) {
        return folder.resolve(document.sha256() + ".boxes");
    }
}
