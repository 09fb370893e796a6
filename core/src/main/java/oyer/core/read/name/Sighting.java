package oyer.core.read.name;

import oyer.core.casefile.Mention;

/// A mention before its entity has its final number: tokens `first` to `last`, both included.
///
/// @param draft index of its [Draft]
record Sighting(int first, int last, Draft draft, Mention.Form form, String role, String rule, double confidence)
        implements Comparable<Sighting> {

    /// The same words, of another entity.
    Sighting of(Draft other) {
        return new Sighting(first, last, other, form, role, rule, confidence);
    }

    @Override
    public int compareTo(Sighting other) {
        return first != other.first ? Integer.compare(first, other.first) : Integer.compare(other.last, last);
    }
}
