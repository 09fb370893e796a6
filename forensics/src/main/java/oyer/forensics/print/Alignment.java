package oyer.forensics.print;

import java.util.List;

/// How the candidate is turned and shifted to lie on the probe, without stretching: `x' = cos x - sin y + dx`,
/// `y' = sin x + cos y + dy`, pixels at 500 per inch. The least-squares rigid motion of paired points in the plane, in
/// closed form (Kabsch 1976, for two dimensions).
public record Alignment(double cos, double sin, double dx, double dy) {
    static final Alignment NONE = new Alignment(1, 0, 0, 0);

    static Alignment of(List<Pair> pairs) {
        if (pairs.size() < 2) return NONE;
        double px = 0, py = 0, cx = 0, cy = 0;
        for (Pair pair : pairs) {
            px += pair.probe().x();
            py += pair.probe().y();
            cx += pair.candidate().x();
            cy += pair.candidate().y();
        }
        int n = pairs.size();
        px /= n;
        py /= n;
        cx /= n;
        cy /= n;
        double dot = 0, cross = 0;
        for (Pair pair : pairs) {
            double ax = pair.candidate().x() - cx, ay = pair.candidate().y() - cy;
            double bx = pair.probe().x() - px, by = pair.probe().y() - py;
            dot += ax * bx + ay * by;
            cross += ax * by - ay * bx;
        }
        double length = Math.hypot(dot, cross);
        if (length == 0) return NONE;
        double cos = dot / length, sin = cross / length;
        return new Alignment(cos, sin, px - cos * cx + sin * cy, py - sin * cx - cos * cy);
    }

    /// Degrees the candidate is turned, clockwise as seen on a page whose y runs down.
    public double degrees() {
        return Math.toDegrees(Math.atan2(sin, cos));
    }
}
