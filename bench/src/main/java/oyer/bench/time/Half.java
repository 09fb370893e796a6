package oyer.bench.time;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/// A set cut by the names of its documents: rules are found by the errors of three quarters and judged by the
/// figures of the fourth, so that a gain which does not carry over to unseen text shows.
enum Half {
    ALL("all"),
    /// Its errors may be looked at.
    TUNE("tune"),
    /// Only its figures are.
    HELD("held out");

    /// Changing it makes a new cut.
    private static final String SEED = "time/1/";

    private final String label;

    Half(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    /// The same at every run, and by chance otherwise.
    static long hash(Sample sample) {
        CRC32 hash = new CRC32();
        hash.update((SEED + sample.name()).getBytes(StandardCharsets.UTF_8));
        return hash.getValue();
    }

    static Half of(Sample sample) {
        return (hash(sample) >>> 7 & 3) == 3 ? HELD : TUNE;
    }

    boolean holds(Sample sample) {
        return this == ALL || of(sample) == this;
    }

    List<Sample> of(List<Sample> samples) {
        return samples.stream().filter(this::holds).toList();
    }
}
