package oyer.core.casefile;

/// That a list of discrepancies is not all there is, and why: nothing is left out silently.
///
/// @param check which check it was
/// @param reason what went wrong, in the program's own words; how many were set aside; else empty
public record Shortfall(Kind kind, String check, String reason) {

    public enum Kind {
        /// Of very many that hang together only the most telling are listed.
        CUT_SHORT,
        /// So many, told by the reason, of papers that share neither people nor days nor a number are left out.
        SET_ASIDE,
        /// The check made a mistake of its own: what it would have found is not listed, the others stand.
        FAILED
    }
}
