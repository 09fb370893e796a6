package oyer.forensics.print;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import oyer.forensics.print.itl.ItlPrints;

/// Any file a print may come in: ANSI/NIST-ITL, ISO 19794-2 and ANSI 378 templates, and pictures.
public final class PrintFiles {
    /// A ten-print card of two palms at 1,000 pixels per inch is about 100 MB.
    static final long MOST_BYTES = 256L << 20;

    private PrintFiles() {}

    /// @param dpi of bare pictures that do not state their resolution
    /// @param refused receives, in words, what in the file could not be read
    /// @throws UnreadablePrint when nothing of it could be
    public static List<Print> read(Path path, Optional<Double> dpi, List<String> refused) throws UnreadablePrint {
        String name = String.valueOf(path.getFileName());
        try {
            long size = Files.size(path);
            if (size > MOST_BYTES)
                throw new UnreadablePrint(path + " has " + size + " bytes; at most " + MOST_BYTES + " are read.");
            return read(name, Files.readAllBytes(path), dpi, refused);
        } catch (IOException unread) {
            throw new UnreadablePrint(path + " cannot be read: " + unread.getMessage(), unread);
        }
    }

    /// The same, of bytes already at hand.
    public static List<Print> read(String name, byte[] file, Optional<Double> dpi, List<String> refused)
            throws UnreadablePrint {
        String sha256 = sha256(file);
        if (ItlPrints.accepts(file)) return ItlPrints.read(name, sha256, file, refused);
        Optional<List<Marking>> templates = TemplateFiles.read(name, file, refused);
        if (templates.isPresent()) {
            List<Marking> markings = templates.get();
            return java.util.stream.IntStream.range(0, markings.size())
                    .mapToObj(i -> new Print(
                            markings.size() == 1 ? name : name + "#" + (i + 1),
                            sha256,
                            Print.Kind.UNSTATED,
                            Finger.UNKNOWN,
                            Optional.empty(),
                            Optional.of(markings.get(i))))
                    .toList();
        }
        PrintImage image = ImageFiles.read(name, file, dpi);
        return List.of(
                new Print(name, sha256, Print.Kind.UNSTATED, Finger.UNKNOWN, Optional.of(image), Optional.empty()));
    }

    private static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
