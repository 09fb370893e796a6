package oyer.core.argue.label;

/// By how much the best argument for a position must outweigh the best against it. The standards and their two numbers
/// are those of Carneades 4 (Gordon and Walton, 2016); with weights that nobody gave (each 1) all four ask the same: an
/// argument for, and none against.
public enum Standard {
    DIALECTICAL_VALIDITY(0, Double.POSITIVE_INFINITY),
    PREPONDERANCE(0, Double.POSITIVE_INFINITY),
    CLEAR_AND_CONVINCING(0.5, Double.POSITIVE_INFINITY),
    BEYOND_REASONABLE_DOUBT(0.5, 0.3);

    private final double lead;
    private final double most;

    Standard(double lead, double most) {
        this.lead = lead;
        this.most = most;
    }

    /// Whether weight `pro` prevails over weight `con`, both 0 to 1.
    public boolean prevails(double pro, double con) {
        return pro > con && (lead == 0 || pro - con > lead) && con < most;
    }
}
