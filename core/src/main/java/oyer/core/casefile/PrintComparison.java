package oyer.core.casefile;

import java.util.List;

/// Two prints laid upon each other by a matcher, to be looked at. The score is no probability, and no finding that the
/// prints come from one finger.
///
/// @param score of the matcher, 0 upwards
/// @param pairs minutiae laid upon each other, of the one laying that the matcher found best
/// @param words what that shows and what it does not
/// @param method the matcher and its version
public record PrintComparison(
        double score, Marked probe, Marked candidate, List<Pair> pairs, List<String> words, String method) {

    /// One minutia, in pixels from the upper left corner of the picture.
    ///
    /// @param direction degrees anticlockwise from the right, 0 to 359
    /// @param type `ending`, `bifurcation`, or empty where it was not stated
    public record Mark(int x, int y, int direction, String type) {}

    /// A print as it was compared.
    ///
    /// @param byHand whether a person marked it; else the program found the minutiae
    public record Marked(int width, int height, double dpi, boolean byHand, List<Mark> marks) {
        public Marked {
            marks = List.copyOf(marks);
        }
    }

    public record Pair(Mark probe, Mark candidate) {}

    public PrintComparison {
        pairs = List.copyOf(pairs);
        words = List.copyOf(words);
    }
}
