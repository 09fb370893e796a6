package oyer.core.read.identity;

/// An entity in its cluster and why it is there.
///
/// @param open whether who it is was left open, because more than one may be meant
record Joined(Join join, String because, boolean open) {

    Joined(Join join, String because) {
        this(join, because, false);
    }
}
