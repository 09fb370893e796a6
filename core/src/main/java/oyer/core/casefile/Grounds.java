package oyer.core.casefile;

/// How a reading was reached: by which rule, and how sure that rule is.
///
/// @param rule the rule's name, stable across versions, as documented with its example
/// @param confidence 0 to 1, calibrated: of readings at .9, nine in ten are right
public record Grounds(String rule, double confidence) {

    public Grounds {
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException(
                    "confidence " + confidence + " of rule [" + rule + "] is not within 0 to 1");
        }
    }
}
