package oyer.core.check.sheet;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.text.Passage;

/// What is said of two passages of which one denies what the other tells, in both languages.
///
/// @param denier name of who denies, empty where nobody is named
/// @param teller name of who tells it, empty where nobody is named
/// @param change whether both are one, who then tells it otherwise
public record Denial(String denier, String teller, boolean change) {

    /// @param not key across the case of who denies
    /// @param one of who tells
    public static Denial of(Optional<String> not, String denier, Optional<String> one, String teller) {
        return new Denial(denier, teller, not.isPresent() && not.equals(one));
    }

    public Discrepancy found(String rule, Discrepancy.Type type, Passage denied, Passage told, double confidence) {
        return new Discrepancy(
                        change ? Discrepancy.Type.CHANGE : type, rule, english(), List.of(denied, told), confidence)
                .inGerman(german());
    }

    private String english() {
        return change
                ? denier + " says in one passage that it was so and in another that it was not."
                : (denier.isEmpty() ? "One passage" : denier) + " denies what "
                        + (teller.isEmpty() ? "another passage" : teller) + " tells.";
    }

    private String german() {
        return change
                ? denier + " sagt an der einen Stelle, dass es so war, und an der anderen, dass es nicht so war."
                : (denier.isEmpty() ? "Die eine Stelle" : denier) + " verneint, was "
                        + (!teller.isEmpty() ? teller : denier.isEmpty() ? "die andere" : "eine andere Stelle")
                        + " sagt.";
    }
}
