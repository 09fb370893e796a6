package oyer.forensics.serology;

import java.util.Locale;
import java.util.Optional;

/// A group of the ABO system, by the antigens that can be detected.
public enum Abo {
    O(false, false),
    A(true, false),
    B(false, true),
    AB(true, true);

    private final boolean antigenA;
    private final boolean antigenB;

    Abo(boolean antigenA, boolean antigenB) {
        this.antigenA = antigenA;
        this.antigenB = antigenB;
    }

    /// The group of a reading; empty when it is none of the four, as `inconclusive` is not.
    public static Optional<Abo> of(String written) {
        return switch (written.strip().toUpperCase(Locale.ROOT)) {
            case "O", "0", "H" -> Optional.of(O);
            case "A" -> Optional.of(A);
            case "B" -> Optional.of(B);
            case "AB", "A+B", "BA" -> Optional.of(AB);
            default -> Optional.empty();
        };
    }

    /// Whether everything this person would leave was detected in a stain that reads so.
    public boolean within(Abo stain) {
        return (!antigenA || stain.antigenA) && (!antigenB || stain.antigenB);
    }
}
