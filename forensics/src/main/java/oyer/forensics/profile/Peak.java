package oyer.forensics.profile;

import java.util.OptionalDouble;

/// An allele as detected.
///
/// @param height of its peak in RFU, where the export tells it
public record Peak(Allele allele, OptionalDouble height) {

    public static Peak of(Allele allele) {
        return new Peak(allele, OptionalDouble.empty());
    }
}
