package oyer.site.picture;

import java.util.List;

/// One thing drawn. Lengths are in the units of its picture, y downwards.
public sealed interface Shape {

    Tone tone();

    /// Where it leads.
    To to();

    /// Where a shape leads and what it says when pointed at.
    ///
    /// @param address within the site; empty where it leads nowhere
    /// @param title one line; empty where there is nothing to say
    record To(String address, String title) {

        public static final To NOWHERE = new To("", "");

        public To {
            title = plain(title);
        }

        public boolean leads() {
            return !address.isEmpty();
        }
    }

    /// Which end of a text stands at its point.
    enum Anchor {
        START,
        MIDDLE,
        END;

        public String css() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    record Point(double x, double y) {}

    /// @param width of the stroke
    /// @param arrow whether it has a head at its second end
    record Line(double x1, double y1, double x2, double y2, Tone tone, double width, boolean dashed, boolean arrow)
            implements Shape {

        @Override
        public To to() {
            return To.NOWHERE;
        }

        /// The head as a triangle: its point, then its two corners.
        public List<Point> head() {
            double length = Math.max(1e-6, Math.hypot(x2 - x1, y2 - y1));
            double ux = (x2 - x1) / length;
            double uy = (y2 - y1) / length;
            double size = 4 + 2 * width;
            return List.of(
                    new Point(x2, y2),
                    new Point(x2 - size * ux - size / 2 * uy, y2 - size * uy + size / 2 * ux),
                    new Point(x2 - size * ux + size / 2 * uy, y2 - size * uy - size / 2 * ux));
        }
    }

    /// @param opacity 0 to 1
    record Box(double x, double y, double width, double height, double radius, Tone tone, double opacity, To to)
            implements Shape {}

    /// @param hollow only its rim
    record Dot(double x, double y, double radius, Tone tone, boolean hollow, To to) implements Shape {}

    /// Straight from point to point; filled where it is closed, else a stroke.
    ///
    /// @param width of the stroke; of what is closed, of its border, 0 for none
    record Path(List<Point> points, boolean closed, Tone tone, double opacity, double width, To to) implements Shape {

        public Path {
            points = List.copyOf(points);
        }

        /// The way as SVG writes it, to a tenth of a unit.
        public String d() {
            StringBuilder way = new StringBuilder(points.size() * 10);
            for (int i = 0; i < points.size(); i++) {
                way.append(i == 0 ? "M" : "L")
                        .append(short1(points.get(i).x()))
                        .append(' ')
                        .append(short1(points.get(i).y()));
            }
            return closed ? way.append('Z').toString() : way.toString();
        }
    }

    /// @param y of its base line
    /// @param size of its letters
    /// @param halo whether it is set off from what lies below
    record Label(
            double x, double y, String text, Anchor anchor, double size, boolean bold, boolean halo, Tone tone, To to)
            implements Shape {

        public Label {
            text = plain(text);
        }
    }

    /// A number to a tenth, without a needless `.0`.
    static String short1(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : String.valueOf(tenths / 10.0);
    }

    /// The points as SVG's `points` are written.
    static String points(List<Point> points) {
        StringBuilder out = new StringBuilder();
        points.forEach(p -> out.append(out.isEmpty() ? "" : " ")
                .append(short1(p.x()))
                .append(',')
                .append(short1(p.y())));
        return out.toString();
    }

    /// In one line and without what XML cannot hold.
    private static String plain(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean held = c >= ' ' && c != 0x7f && c != 0xFFFE && c != 0xFFFF && (c < 0xD800 || c > 0xDFFF);
            out.appendCodePoint(held ? c : ' ');
        });
        return out.toString();
    }
}
