package oyer.site.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oyer.core.casefile.TraceComparison.Curve;
import oyer.core.casefile.TraceComparison.Point;

/// A curve drawn: the value of an assumption to the right, the power of ten of the ratio upwards.
///
/// @param line as SVG has the points of a polyline
/// @param zero height of a ratio of 1; outside the picture where it is not within reach
public record Plot(String line, List<Tick> across, List<Tick> up, double zero) {

    public static final int WIDTH = 480;
    public static final int HEIGHT = 200;
    static final int LEFT = 44;
    static final int BOTTOM = 30;

    /// @param at along the axis
    public record Tick(double at, String words) {}

    static Plot of(Curve curve) {
        List<Point> points =
                curve.points().stream().filter(p -> Double.isFinite(p.log10())).toList();
        if (points.isEmpty()) {
            return new Plot("", List.of(), List.of(), -1);
        }
        double from = points.getFirst().value();
        double to = points.getLast().value();
        double low = Math.min(
                0, Math.floor(points.stream().mapToDouble(Point::log10).min().orElse(0)));
        double high = Math.max(
                1, Math.ceil(points.stream().mapToDouble(Point::log10).max().orElse(1)));
        StringBuilder line = new StringBuilder();
        for (Point point : points) {
            line.append(
                    String.format(Locale.ROOT, "%.1f,%.1f ", x(point.value(), from, to), y(point.log10(), low, high)));
        }
        List<Tick> across = new ArrayList<>();
        int ticks = Math.min(4, points.size() - 1);
        for (int i = 0; i <= ticks; i++) {
            double value = from + (to - from) * i / Math.max(1, ticks);
            across.add(new Tick(x(value, from, to), plain(value)));
        }
        List<Tick> up = new ArrayList<>();
        double step = Math.max(1, Math.ceil((high - low) / 5));
        for (double value = Math.ceil(low / step) * step; value <= high; value += step) {
            up.add(new Tick(y(value, low, high), String.format(Locale.ROOT, "%.0f", value)));
        }
        return new Plot(line.toString().strip(), across, up, y(0, low, high));
    }

    /// To three places, without zeros that say nothing.
    private static String plain(double value) {
        return new BigDecimal(value)
                .setScale(3, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static double x(double value, double from, double to) {
        return LEFT + (to > from ? (value - from) / (to - from) : 0.5) * (WIDTH - LEFT - 20);
    }

    private static double y(double value, double low, double high) {
        return 10 + (high - value) / (high - low) * (HEIGHT - BOTTOM - 10);
    }
}
