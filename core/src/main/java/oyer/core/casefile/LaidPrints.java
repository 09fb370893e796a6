package oyer.core.casefile;

import java.util.List;

/// Two prints laid upon each other by a matcher, so that they can be drawn again. The score is no probability, and no
/// finding that the prints come from one finger.
///
/// @param score of the matcher, 0 upwards
/// @param pairs minutiae laid upon each other, of the one laying that the matcher found best
public record LaidPrints(Print probe, Print candidate, double score, List<Pair> pairs) {

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

    /// @param sha256 of the file that holds it
    /// @param number in that file, 1-based
    public record Print(String sha256, int number, Marked marked) {}

    public record Pair(Mark probe, Mark candidate) {}

    public LaidPrints {
        pairs = List.copyOf(pairs);
    }

    /// The number under which a mark of the probe, or of the candidate, is paired, from 1; 0 where it is not.
    public int paired(boolean ofProbe, Mark mark) {
        for (int i = 0; i < pairs.size(); i++) {
            if ((ofProbe ? pairs.get(i).probe() : pairs.get(i).candidate()).equals(mark)) {
                return i + 1;
            }
        }
        return 0;
    }
}
