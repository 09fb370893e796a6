package oyer.forensics.imported;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A likelihood ratio that another program computed, as its file tells it; nothing of it is checked.
///
/// @param sample empty where the file names none
/// @param log10 of the ratio
/// @param parameters of the model, by name, in the file's order
/// @param loci ratios by locus
/// @param others further figures of the same question, by name: bounds, other populations
public record Imported(
        String software,
        String version,
        String sample,
        String prosecution,
        String defence,
        double log10,
        Map<String, String> parameters,
        List<Figure> loci,
        List<Figure> others) {

    private static final long MOST_BYTES = 32L << 20;

    /// @param value as the file writes it
    public record Figure(String of, String value) {}

    /// What whoever brings the file says of it, where the file does not.
    ///
    /// @param of which of several ratios is meant; empty for the only one
    public record Said(String prosecution, String defence, String of) {
        public static final Said NOTHING = new Said("", "", "");
    }

    public Imported {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
        loci = List.copyOf(loci);
        others = List.copyOf(others);
    }

    /// A report of EuroForMix, a `results.xml` of STRmix, or lines of `field,value`.
    ///
    /// @throws IllegalArgumentException when it is none of them, or does not say what computed the ratio
    ///     or of which propositions; its message names file, line and reason
    public static Imported read(Path file, Said said) throws IOException {
        long size = Files.size(file);
        if (size > MOST_BYTES) {
            throw new IllegalArgumentException(file + " has " + size + " bytes; at most " + MOST_BYTES + " are read");
        }
        return read(file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8), said);
    }

    static Imported read(String file, String text, Said said) {
        String begin = text.strip();
        if (begin.startsWith("<") || begin.startsWith("\uFEFF<")) {
            return Strmix.read(file, begin.startsWith("<") ? begin : begin.substring(1), said);
        }
        List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
        return EuroForMix.accepts(lines) ? EuroForMix.read(file, lines, said) : FieldValues.read(file, lines, said);
    }

    /// What has to be said, and was not.
    static IllegalArgumentException missing(String file, String what) {
        return new IllegalArgumentException(
                file + " does not state [" + what + "]. A ratio is worth nothing without it.");
    }

    /// A logarithm, or one of the ratio.
    static double log10(String log, String ratio) {
        try {
            return log.isEmpty() ? Math.log10(Double.parseDouble(ratio.strip())) : Double.parseDouble(log.strip());
        } catch (NumberFormatException _) {
            return Double.NaN;
        }
    }
}
