package oyer.forensics.print;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.machinezoo.sourceafis.FingerprintCompatibility;
import com.machinezoo.sourceafis.FingerprintImage;
import com.machinezoo.sourceafis.FingerprintImageOptions;
import com.machinezoo.sourceafis.FingerprintTemplate;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// What the matcher needs of a print, at rest: some 400 bytes. Its minutiae lie in a frame of 500 pixels per inch,
/// whatever the picture had.
public record PrintTemplate(byte[] bytes) {
    /// The matcher brings every print to this resolution.
    static final double DPI = 500;

    private static final ObjectMapper CBOR = new ObjectMapper(new CBORFactory());

    /// Minutiae found in the picture by the program alone.
    public static PrintTemplate extracted(PrintImage image) {
        FingerprintImage pixels = new FingerprintImage(
                image.width(), image.height(), image.grey(), new FingerprintImageOptions().dpi(image.dpi()));
        return new PrintTemplate(new FingerprintTemplate(pixels).toByteArray());
    }

    /// Minutiae as marked by hand, and nothing else.
    ///
    /// @throws IllegalArgumentException when they are more than the matcher's format holds
    public static PrintTemplate marked(Marking marking) {
        return new PrintTemplate(FingerprintCompatibility.importTemplate(TemplateFiles.ansi378(marking))
                .toByteArray());
    }

    /// What a person marked where there is such a marking, else what the program finds.
    public static PrintTemplate of(Print print) {
        return print.marking()
                .map(PrintTemplate::marked)
                .orElseGet(() -> extracted(print.image().orElseThrow()));
    }

    FingerprintTemplate unpacked() {
        return new FingerprintTemplate(bytes);
    }

    /// The minutiae in the matcher's order, to which pairs refer, at 500 pixels per inch.
    public Marking marking() {
        try {
            return CBOR.readValue(bytes, Packed.class).marking();
        } catch (IOException broken) {
            throw new IllegalStateException("The template is not one that this version of the matcher wrote.", broken);
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Packed(
            int width, int height, int[] positionsX, int[] positionsY, double[] directions, String types) {
        Marking marking() {
            List<Minutia> minutiae = new ArrayList<>();
            for (int i = 0; i < positionsX.length; i++)
                minutiae.add(new Minutia(
                        positionsX[i],
                        positionsY[i],
                        Math.floorMod(Math.round(Math.toDegrees(directions[i])), 360),
                        types.charAt(i) == 'E' ? Minutia.Type.ENDING : Minutia.Type.BIFURCATION));
            return new Marking(Math.max(1, width), Math.max(1, height), DPI, minutiae);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PrintTemplate that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
