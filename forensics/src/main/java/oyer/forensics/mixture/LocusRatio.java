package oyer.forensics.mixture;

import oyer.forensics.profile.Locus;

/// What one locus says.
///
/// @param first probability of what was detected if the first proposition holds
/// @param second the same if the second holds
public record LocusRatio(Locus locus, double first, double second, State state) {

    public enum State {
        COMPARED,
        /// Nothing was detected in any replicate: it says nothing, and its ratio is exactly one.
        NOTHING_DETECTED,
        /// The population has no frequencies for it; left out.
        NO_FREQUENCIES,
        /// The person in question was not typed there; left out.
        PERSON_NOT_TYPED
    }

    /// The likelihood ratio; one where the locus says nothing. Infinite where only the first proposition explains it.
    public double ratio() {
        return state == State.COMPARED ? first / second : 1;
    }
}
