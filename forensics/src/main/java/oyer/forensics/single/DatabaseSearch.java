package oyer.forensics.single;

import java.util.List;
import java.util.Locale;

/// A person found by searching a database of `searched` profiles: two readings, side by side, since experts dispute
/// which one to report (NRC II recommendation 5.1 against Balding and Donnelly 1996).
///
/// @param matchProbability of the profile, 0 to 1
/// @param searched profiles compared, all but the one found included
public record DatabaseSearch(double matchProbability, long searched) {

    public DatabaseSearch {
        if (!(matchProbability >= 0 && matchProbability <= 1) || searched < 1) {
            throw new IllegalArgumentException("a match probability of 0 to 1 and at least one profile are wanted, not "
                    + matchProbability + " and " + searched);
        }
    }

    /// How many profiles of persons not concerned are expected to agree: `np`. No probability when above one.
    public double expected() {
        return matchProbability * searched;
    }

    /// Probability that at least one such profile agrees, the profiles independent: `1 - (1 - p)^n`.
    public double anyAgrees() {
        return -Math.expm1(searched * Math.log1p(-matchProbability));
    }

    /// How many pairs a database compared with itself has.
    public static double pairs(long profiles) {
        return profiles / 2.0 * (profiles - 1);
    }

    public List<String> words() {
        return List.of(
                String.format(
                        Locale.ROOT,
                        "Match probability %.6g; times %d profiles searched (np) %.6g.",
                        matchProbability,
                        searched,
                        expected()),
                "Which of the two to report is disputed: np answers how often such a search finds somebody when the donor"
                        + " is not in the database (NRC II, recommendation 5.1); the match probability answers how often"
                        + " somebody named has the profile (Balding and Donnelly 1996). Neither is the probability that"
                        + " the person found is not the donor.");
    }
}
