package oyer.core.argue.label;

import java.util.Locale;
import java.util.Optional;

/// What it takes for a position to prevail over its rivals: the proof standards of Carneades (Gordon and Walton, Proof
/// burdens and standards, 2009), with the two numbers of Carneades 4 (2016). Weights are what a person gives a step, 1
/// where nobody gave any; with weights of 1 throughout, all but the first ask the same: an argument for it, and none
/// against.
public enum Standard {
    /// An argument for it that holds. Rivals can then stand at once, so what is held to this standard is no issue.
    SCINTILLA,
    /// The best argument for it outweighs the best against it.
    PREPONDERANCE,
    /// And by more than [#LEAD].
    CLEAR_AND_CONVINCING,
    /// And the best against it weighs less than [#DOUBT].
    BEYOND_REASONABLE_DOUBT,
    /// An argument for it that holds and none against it, whatever they weigh.
    DIALECTICAL_VALIDITY;

    /// Alpha of Carneades 4.
    public static final double LEAD = 0.5;

    /// Beta of Carneades 4.
    public static final double DOUBT = 0.3;

    /// Whether weight `pro` prevails over weight `con`, both 0 to 1; 0 is that no argument holds.
    public boolean prevails(double pro, double con) {
        return switch (this) {
            case SCINTILLA -> pro > 0;
            case PREPONDERANCE -> pro > con;
            case CLEAR_AND_CONVINCING -> pro > con && pro - con > LEAD;
            case BEYOND_REASONABLE_DOUBT -> pro > con && pro - con > LEAD && con < DOUBT;
            case DIALECTICAL_VALIDITY -> pro > 0 && con == 0;
        };
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Standard> of(String name) {
        for (Standard standard : values()) {
            if (standard.name().equalsIgnoreCase(name)) {
                return Optional.of(standard);
            }
        }
        return Optional.empty();
    }
}
