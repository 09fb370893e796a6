package oyer.core.casefile;

/// A ruling as it stands in the journal.
///
/// @param number of the journal's entry, by which it can be undone
public record Ruled(long number, Ruling ruling) {

    public Decision decision() {
        return ruling.decision();
    }
}
