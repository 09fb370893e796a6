package oyer.forensics.print.itl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.forensics.print.Finger;
import oyer.forensics.print.ImageFiles;
import oyer.forensics.print.Marking;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintImage;
import oyer.forensics.print.Resolution;
import oyer.forensics.print.UnreadablePrint;

/// The prints of an ANSI/NIST-ITL file. Type-9 minutiae go with the image record of the same kind that follows them, as
/// the files of examiners' workstations keep them; without one they are a print of their own.
public final class ItlPrints {
    private ItlPrints() {}

    /// Whether the bytes begin as such a file does.
    public static boolean accepts(byte[] file) {
        return ItlFile.accepts(file);
    }

    /// @param refused receives, in words, each record that could not be read; the others are still given
    /// @throws UnreadablePrint when the file's own structure is broken, so that no record can be told at all
    public static List<Print> read(String name, String sha256, byte[] file, List<String> refused)
            throws UnreadablePrint {
        List<Print> prints = new ArrayList<>();
        Optional<Marking> waiting = Optional.empty();
        List<String> left = new ArrayList<>();
        List<ItlRecord> records = ItlFile.records(file, left);
        left.forEach(reason -> refused.add(name + ": " + reason));
        for (ItlRecord record : records) {
            try {
                Optional<Print.Kind> kind = kind(record.type());
                if (record.type() == 9) {
                    waiting.ifPresent(marking -> prints.add(print(name, sha256, prints.size(), marking)));
                    waiting = Type9.marking(record);
                } else if (kind.isPresent()) {
                    PrintImage image = image(record);
                    Optional<Marking> marking = waiting.filter(m -> sameFrame(m, image));
                    if (waiting.isPresent() && marking.isEmpty())
                        prints.add(print(name, sha256, prints.size(), waiting.get()));
                    waiting = Optional.empty();
                    prints.add(new Print(
                            id(name, prints.size()),
                            sha256,
                            kind.get(),
                            Finger.ofCode(finger(record)),
                            Optional.of(image),
                            marking));
                } else if (record.type() == 3 || record.type() == 5 || record.type() == 6 || record.type() == 7)
                    refused.add(name + ": the record of type " + record.type() + " at byte " + record.offset()
                            + " is of a kind withdrawn from the standard and is not read.");
            } catch (UnreadablePrint | IllegalArgumentException broken) {
                refused.add(name + ": " + broken.getMessage());
            }
        }
        waiting.ifPresent(marking -> prints.add(print(name, sha256, prints.size(), marking)));
        return prints;
    }

    private static Optional<Print.Kind> kind(int type) {
        return switch (type) {
            case 13 -> Optional.of(Print.Kind.MARK);
            case 4, 14, 15 -> Optional.of(Print.Kind.EXEMPLAR);
            default -> Optional.empty();
        };
    }

    private static Print print(String name, String sha256, int before, Marking marking) {
        return new Print(
                id(name, before), sha256, Print.Kind.UNSTATED, Finger.UNKNOWN, Optional.empty(), Optional.of(marking));
    }

    private static String id(String name, int before) {
        return name + "#" + (before + 1);
    }

    private static boolean sameFrame(Marking marking, PrintImage image) {
        return marking.width() == image.width() && marking.height() == image.height();
    }

    private static int finger(ItlRecord record) throws UnreadablePrint {
        List<List<String>> positions = record.rows(13);
        return positions.isEmpty() || positions.getFirst().getFirst().isBlank()
                ? 0
                : record.number(positions.getFirst().getFirst(), 13);
    }

    private static PrintImage image(ItlRecord record) throws UnreadablePrint {
        byte[] data = record.fields().get(999);
        if (data == null) throw new UnreadablePrint(record.where(999) + ", the image, is missing.");
        double dpi = record.type() == 4 ? 500 : perInch(record);
        String compression = record.text(11).orElse("NONE");
        return switch (compression) {
            case "NONE", "0" -> new PrintImage(record.number(6), record.number(7), dpi, data);
            case "WSQ20", "WSQ", "1", "JPEGB", "2", "JPEGL", "3", "PNG", "6" ->
                ImageFiles.read(record.where(999), data, Optional.of(dpi));
            default ->
                throw new UnreadablePrint(
                        record.where(11) + " says '" + compression + "', a compression that is not read here.");
        };
    }

    private static double perInch(ItlRecord record) throws UnreadablePrint {
        int pixels = record.number(9);
        return switch (record.number(8)) {
            case 1 -> pixels;
            case 2 -> Resolution.perInch(pixels);
            default -> throw new UnreadablePrint(record.where(8) + " states no unit of resolution.");
        };
    }
}
