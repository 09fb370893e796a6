package oyer.forensics.print;

import com.machinezoo.fingerprintio.TemplateFormat;
import com.machinezoo.fingerprintio.TemplateFormatException;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Fingerprint;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Minutia;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004MinutiaType;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Position;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004ScanType;
import com.machinezoo.fingerprintio.ansi378v2004.Ansi378v2004Template;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import java.util.List;
import java.util.Optional;

/// Minutiae as other programs exchange them: ISO 19794-2 (2005, 2011) and ANSI INCITS 378 (2004, 2009) are read, the
/// oldest of them, which everything reads, is written.
public final class TemplateFiles {
    /// The format's fields for a point have 14 bits.
    private static final int MOST_POINT = 16_383;

    private TemplateFiles() {}

    /// @return empty when the bytes are no such template
    /// @throws UnreadablePrint when they begin like one and are broken
    static Optional<List<Marking>> read(String name, byte[] file, List<String> refused) throws UnreadablePrint {
        if (TemplateFormat.identify(file) == null) return Optional.empty();
        try {
            List<Marking> markings = FingerprintCompatibility.importTemplates(file).stream()
                    .map(template -> new PrintTemplate(template.toByteArray()).marking())
                    .toList();
            if (markings.isEmpty()) refused.add(name + ": the template holds no finger.");
            return Optional.of(markings);
        } catch (TemplateFormatException | IllegalArgumentException | IllegalStateException broken) {
            throw new UnreadablePrint(name + " is a broken minutiae template: " + broken.getMessage(), broken);
        }
    }

    /// The marking as ANSI INCITS 378-2004.
    ///
    /// @throws IllegalArgumentException when a frame is too large for the format
    public static byte[] ansi378(Marking marking) {
        if (marking.width() > MOST_POINT
                || marking.height() > MOST_POINT
                || marking.minutiae().size() > 255)
            throw new IllegalArgumentException(
                    "A template holds at most 255 minutiae in " + MOST_POINT + " pixels; this has "
                            + marking.minutiae().size() + " in " + marking.width() + " by " + marking.height() + ".");
        Ansi378v2004Template template = new Ansi378v2004Template();
        template.width = marking.width();
        template.height = marking.height();
        template.resolutionX = template.resolutionY = (int) Math.round(marking.dpi() / 2.54);
        Ansi378v2004Fingerprint finger = new Ansi378v2004Fingerprint();
        finger.position = Ansi378v2004Position.UNKNOWN;
        finger.scanType = Ansi378v2004ScanType.NONLIVE_PLAIN;
        finger.quality = 100;
        for (Minutia minutia : marking.minutiae()) finger.minutiae.add(ansi378(minutia));
        template.fingerprints.add(finger);
        return template.toByteArray();
    }

    private static Ansi378v2004Minutia ansi378(Minutia minutia) {
        Ansi378v2004Minutia written = new Ansi378v2004Minutia();
        written.positionX = minutia.x();
        written.positionY = minutia.y();
        written.angle = Math.round(minutia.direction() / 2f) % 180;
        written.type = switch (minutia.type()) {
            case ENDING -> Ansi378v2004MinutiaType.ENDING;
            case BIFURCATION -> Ansi378v2004MinutiaType.BIFURCATION;
            case UNSTATED -> Ansi378v2004MinutiaType.OTHER;
        };
        return written;
    }
}
