package oyer.site.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;
import oyer.site.picture.Tone;

/// Places and ways on the map. Degrees are laid out evenly, those of longitude shortened as they are in the middle of
/// the picture, so that a short way has its right direction and length.
public final class MapDrawing {

    private static final int WIDE = 1120;
    private static final int HIGH = 640;
    /// Degrees of latitude that are shown at the least: the outlines are too coarse for less.
    private static final double LEAST = 1.2;
    private static final double ROOM = 0.16;
    /// Points of an outline nearer than this to the one before are left out.
    private static final double FINE = 1.6;
    private static final double KILOMETRES = 111.195;

    private final double west;
    private final double north;
    private final double unit;
    private final double shorter;
    private final Picture.Sheet sheet = new Picture.Sheet();
    private final List<double[]> taken = new ArrayList<>();

    /// A place to be drawn.
    ///
    /// @param weight how often it is spoken of
    public record Pin(String name, double latitude, double longitude, long weight, Shape.To to) {}

    /// A way from one place to another.
    ///
    /// @param number with which it stands in the table
    public record Way(
            double fromLatitude,
            double fromLongitude,
            double toLatitude,
            double toLongitude,
            int number,
            Shape.To to) {}

    /// What is shown.
    ///
    /// @param reach degrees of latitude from the middle to the upper edge
    public record View(double latitude, double longitude, double reach) {}

    private MapDrawing(View view) {
        this.shorter = Math.max(0.2, Math.cos(Math.toRadians(view.latitude())));
        this.unit = HIGH / (2 * view.reach());
        this.west = view.longitude() - WIDE / 2.0 / unit / shorter;
        this.north = view.latitude() + view.reach();
    }

    /// So that all pins are seen, with some room around; empty where there is none.
    public static Optional<View> around(List<Pin> pins) {
        if (pins.isEmpty()) {
            return Optional.empty();
        }
        double south = pins.stream().mapToDouble(Pin::latitude).min().orElse(0);
        double north = pins.stream().mapToDouble(Pin::latitude).max().orElse(0);
        double west = pins.stream().mapToDouble(Pin::longitude).min().orElse(0);
        double east = pins.stream().mapToDouble(Pin::longitude).max().orElse(0);
        double latitude = (south + north) / 2;
        double shorter = Math.max(0.2, Math.cos(Math.toRadians(latitude)));
        double high = (north - south) / 2;
        double wide = (east - west) / 2 * shorter * HIGH / WIDE;
        double reach = Math.min(90, Math.max(LEAST / 2, Math.max(high, wide) * (1 + 2 * ROOM)));
        return Optional.of(new View(latitude, (west + east) / 2, reach));
    }

    /// @param pins the most spoken of first: where names have no room, they have
    public static Picture of(View view, List<Pin> pins, List<Way> ways, String title) {
        MapDrawing drawing = new MapDrawing(view);
        drawing.land();
        ways.forEach(drawing::way);
        drawing.pins(pins);
        drawing.scale();
        return drawing.sheet.picture(WIDE, HIGH, title);
    }

    private double x(double longitude) {
        return (longitude - west) * shorter * unit;
    }

    private double y(double latitude) {
        return (north - latitude) * unit;
    }

    private void land() {
        sheet.box(0, 0, WIDE, HIGH, Tone.RAISED, 1);
        double east = west + WIDE / shorter / unit;
        double south = north - HIGH / unit;
        for (BaseMap.Ring ring : BaseMap.rings()) {
            if (ring.meets(west, south, east, north)) {
                List<Shape.Point> outline = clipped(outline(ring));
                if (outline.size() > 2) {
                    sheet.add(new Shape.Path(outline, true, Tone.LAND, 1, 0.8, Shape.To.NOWHERE));
                }
            }
        }
    }

    private List<Shape.Point> outline(BaseMap.Ring ring) {
        List<Shape.Point> outline = new ArrayList<>();
        float[] points = ring.points();
        double lastX = Double.NEGATIVE_INFINITY;
        double lastY = 0;
        for (int i = 0; i < points.length; i += 2) {
            double x = x(points[i]);
            double y = y(points[i + 1]);
            if (Math.abs(x - lastX) + Math.abs(y - lastY) >= FINE) {
                outline.add(new Shape.Point(x, y));
                lastX = x;
                lastY = y;
            }
        }
        return outline;
    }

    /// What of an outline lies in the picture, by Sutherland and Hodgman: edge after edge is cut off. The edges lie a
    /// little outside, so that the cut is not seen.
    private static List<Shape.Point> clipped(List<Shape.Point> outline) {
        List<Shape.Point> left = cut(outline, true, -4, 1);
        List<Shape.Point> right = cut(left, true, WIDE + 4, -1);
        List<Shape.Point> top = cut(right, false, -4, 1);
        return cut(top, false, HIGH + 4, -1);
    }

    private static List<Shape.Point> cut(List<Shape.Point> outline, boolean across, double edge, int side) {
        List<Shape.Point> kept = new ArrayList<>(outline.size());
        for (int i = 0; i < outline.size(); i++) {
            Shape.Point from = outline.get((i + outline.size() - 1) % outline.size());
            Shape.Point to = outline.get(i);
            double a = side * ((across ? from.x() : from.y()) - edge);
            double b = side * ((across ? to.x() : to.y()) - edge);
            if (a < 0 != b < 0) {
                double share = a / (a - b);
                kept.add(new Shape.Point(
                        from.x() + share * (to.x() - from.x()), from.y() + share * (to.y() - from.y())));
            }
            if (b >= 0) {
                kept.add(to);
            }
        }
        return kept;
    }

    /// A bow to the right of its direction, so that there and back are two.
    private void way(Way way) {
        double x1 = x(way.fromLongitude());
        double y1 = y(way.fromLatitude());
        double x2 = x(way.toLongitude());
        double y2 = y(way.toLatitude());
        double length = Math.hypot(x2 - x1, y2 - y1);
        if (length < 4) {
            return;
        }
        double bow = 0.14 * length;
        double middleX = (x1 + x2) / 2 - bow * (y2 - y1) / length;
        double middleY = (y1 + y2) / 2 + bow * (x2 - x1) / length;
        List<Shape.Point> points = new ArrayList<>();
        for (int i = 0; i <= 16; i++) {
            double t = i / 16.0;
            double a = (1 - t) * (1 - t);
            double b = 2 * t * (1 - t);
            points.add(new Shape.Point(a * x1 + b * middleX + t * t * x2, a * y1 + b * middleY + t * t * y2));
        }
        sheet.add(new Shape.Path(points, false, Tone.PERSON, 0.8, 1.6, way.to()));
        Shape.Point before = points.get(14);
        Shape.Point end = points.get(15);
        sheet.add(new Shape.Line(before.x(), before.y(), end.x(), end.y(), Tone.PERSON, 1.6, false, true));
        Shape.Point at = points.get(8);
        if (at.x() > 0 && at.x() < WIDE && at.y() > 0 && at.y() < HIGH && free(at.x() - 8, at.y() - 8, 16, 14)) {
            sheet.add(new Shape.Label(
                    at.x(),
                    at.y() + 4,
                    String.valueOf(way.number()),
                    Shape.Anchor.MIDDLE,
                    11,
                    true,
                    true,
                    Tone.PERSON,
                    way.to()));
        }
    }

    private void pins(List<Pin> pins) {
        long most = pins.stream().mapToLong(Pin::weight).max().orElse(1);
        for (Pin pin : pins) {
            double x = x(pin.longitude());
            double y = y(pin.latitude());
            if (x < 0 || x > WIDE || y < 0 || y > HIGH) {
                continue;
            }
            double radius = 3.5 + 5.5 * Math.sqrt(1.0 * pin.weight() / Math.max(1, most));
            sheet.add(new Shape.Dot(x, y, radius, Tone.PLACE, false, pin.to()));
            double width = Picture.width(pin.name(), 12);
            if (x + radius + 4 + width < WIDE && free(x + radius + 2, y - 7, width + 4, 14)) {
                label(x + radius + 4, y + 4, pin, Shape.Anchor.START);
            } else if (x - radius - 4 - width > 0 && free(x - radius - 6 - width, y - 7, width + 4, 14)) {
                label(x - radius - 4, y + 4, pin, Shape.Anchor.END);
            }
        }
    }

    private void label(double x, double y, Pin pin, Shape.Anchor anchor) {
        sheet.add(new Shape.Label(x, y, pin.name(), anchor, 12, false, true, Tone.INK, pin.to()));
    }

    /// Whether nothing is written there yet; from then on something is.
    private boolean free(double x, double y, double width, double height) {
        for (double[] box : taken) {
            if (x < box[0] + box[2] && box[0] < x + width && y < box[1] + box[3] && box[1] < y + height) {
                return false;
            }
        }
        taken.add(new double[] {x, y, width, height});
        return true;
    }

    /// A length that is easy to compare with, in the corner.
    private void scale() {
        double kilometres = KILOMETRES / unit * 160;
        double step = Math.pow(10, Math.floor(Math.log10(kilometres)));
        double round = kilometres >= 5 * step ? 5 * step : kilometres >= 2 * step ? 2 * step : step;
        double width = round / KILOMETRES * unit;
        double x = WIDE - width - 18;
        sheet.add(new Shape.Line(x, HIGH - 16, x + width, HIGH - 16, Tone.INK, 2, false, false));
        sheet.add(new Shape.Label(
                x + width / 2,
                HIGH - 22,
                round >= 1 ? (long) round + " km" : Math.round(round * 1000) + " m",
                Shape.Anchor.MIDDLE,
                11,
                false,
                true,
                Tone.INK,
                Shape.To.NOWHERE));
        sheet.add(new Shape.Label(
                8,
                HIGH - 8,
                "Natural Earth · GeoNames",
                Shape.Anchor.START,
                10,
                false,
                true,
                Tone.QUIET,
                Shape.To.NOWHERE));
    }
}
