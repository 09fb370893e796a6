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

    /// How the candidate's picture is to be turned, scaled and shifted to lie upon the probe's.
    ///
    /// @param degrees clockwise as seen
    /// @param scale of the one resolution to the other
    /// @param fromX the point of the candidate, in its pixels, that comes to lie at `toX`, `toY` of the probe
    public record Laying(double degrees, double scale, double fromX, double fromY, double toX, double toY) {

        /// Where a point of the candidate comes to lie: x, y in pixels of the probe.
        public double[] of(double x, double y) {
            double turn = Math.toRadians(degrees);
            double dx = scale * (x - fromX);
            double dy = scale * (y - fromY);
            return new double[] {
                toX + dx * Math.cos(turn) - dy * Math.sin(turn), toY + dx * Math.sin(turn) + dy * Math.cos(turn)
            };
        }
    }

    /// The rotation and shift that bring the paired marks nearest to each other (Kabsch 1976, in the plane); where
    /// fewer than two are paired, the one upper left corner upon the other.
    public Laying laying() {
        double scale = probe.marked().dpi() / candidate.marked().dpi();
        if (pairs.size() < 2) {
            return new Laying(0, scale, 0, 0, 0, 0);
        }
        double px = pairs.stream().mapToInt(p -> p.probe().x()).average().orElse(0);
        double py = pairs.stream().mapToInt(p -> p.probe().y()).average().orElse(0);
        double cx = pairs.stream().mapToInt(p -> p.candidate().x()).average().orElse(0);
        double cy = pairs.stream().mapToInt(p -> p.candidate().y()).average().orElse(0);
        double along = 0;
        double across = 0;
        for (Pair pair : pairs) {
            double x = pair.candidate().x() - cx;
            double y = pair.candidate().y() - cy;
            double toX = pair.probe().x() - px;
            double toY = pair.probe().y() - py;
            along += x * toX + y * toY;
            across += x * toY - y * toX;
        }
        return new Laying(Math.toDegrees(Math.atan2(across, along)), scale, cx, cy, px, py);
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
