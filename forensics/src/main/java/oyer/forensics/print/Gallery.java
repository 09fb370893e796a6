package oyer.forensics.print;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/// The prints of a case that others are searched among, held small: under a kilobyte each until compared.
///
/// On disk: the word `OYERPRINTS1`, then for each print its id, hash, finger and template, each with its length.
public final class Gallery {
    private static final String MAGIC = "OYERPRINTS1";
    private static final int MOST_TEMPLATE_BYTES = 1 << 20;
    private final List<Enrolled> prints;

    public Gallery(List<Enrolled> prints) {
        this.prints = List.copyOf(prints);
    }

    public List<Enrolled> prints() {
        return prints;
    }

    /// This gallery and more; a print whose id is enrolled already replaces the former.
    public Gallery with(List<Enrolled> more) {
        java.util.LinkedHashMap<String, Enrolled> byId = new java.util.LinkedHashMap<>();
        for (Enrolled print : prints) byId.put(print.id(), print);
        for (Enrolled print : more) byId.put(print.id(), print);
        return new Gallery(List.copyOf(byId.values()));
    }

    /// @throws UnreadablePrint when the file is no gallery, or one that was cut short
    public static Gallery read(Path file) throws IOException, UnreadablePrint {
        List<Enrolled> prints = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (!new String(in.readNBytes(MAGIC.length()), java.nio.charset.StandardCharsets.US_ASCII).equals(MAGIC))
                throw new UnreadablePrint(file + " is no gallery. Maybe it was made by another program?");
            while (true) {
                int first = in.read();
                if (first < 0) return new Gallery(prints);
                prints.add(one(file, in));
            }
        } catch (EOFException cut) {
            throw new UnreadablePrint(
                    file + " ends within its print " + (prints.size() + 1)
                            + ". Maybe it was cut short while being copied.",
                    cut);
        }
    }

    private static Enrolled one(Path file, DataInputStream in) throws IOException, UnreadablePrint {
        String id = in.readUTF();
        String sha256 = in.readUTF();
        String finger = in.readUTF();
        int length = in.readInt();
        if (length < 0 || length > MOST_TEMPLATE_BYTES)
            throw new UnreadablePrint(file + " states a template of " + length + " bytes for " + id + ".");
        byte[] template = new byte[length];
        in.readFully(template);
        try {
            return new Enrolled(id, sha256, Finger.valueOf(finger), new PrintTemplate(template));
        } catch (IllegalArgumentException unknown) {
            throw new UnreadablePrint(file + " names the finger '" + finger + "' for " + id + ".", unknown);
        }
    }

    /// Written beside and moved into place, so that a crash leaves the old gallery whole.
    public void write(Path file) throws IOException {
        Path beside = file.resolveSibling(file.getFileName() + ".new");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(beside)))) {
            out.writeBytes(MAGIC);
            for (Enrolled print : prints) {
                out.write(1);
                out.writeUTF(print.id());
                out.writeUTF(print.sha256());
                out.writeUTF(print.finger().name());
                out.writeInt(print.template().bytes().length);
                out.write(print.template().bytes());
            }
        }
        Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
