package oyer.forensics.mixture;

/// What a replicate counts, at a locus, for alleles of nobody; `C` is the drop-in probability, `p` an allele's
/// frequency.
public enum DropInRule {
    /// `C p` for each; `1 - C` where there is none (LRmix Studio, after Haned, Slooten and Gill 2012).
    LRMIX,
    /// `C p` for each, and `1 - C` always: their number follows a geometric distribution (relMix, EuroForMix).
    GEOMETRIC;

    public String words() {
        return switch (this) {
            case LRMIX -> "C p for each allele that dropped in, 1 - C where none did (LRmix)";
            case GEOMETRIC -> "C p for each allele that dropped in, 1 - C always (relMix, EuroForMix)";
        };
    }
}
