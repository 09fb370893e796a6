package oyer.site.map;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;
import oyer.site.picture.Tone;

/// Places that no map knows, one under the other, and who went from which to which as bows beside them. It
/// shows what hangs together and no distance or direction.
public final class WaysDrawing {

    private static final int WIDE = 520;
    private static final int ROW = 27;
    private static final int TOP = 14;
    /// Where the dots stand: names end to the left of it.
    private static final int DOTS = 170;
    private static final int REACH = 240;
    private static final double SIZE = 13;
    private static final int STEPS = 24;

    private final Picture.Sheet sheet = new Picture.Sheet();

    /// A place, as large as it is often spoken of.
    public record Stop(String key, String name, long weight, Shape.To to) {}

    /// A way between two stops by their keys.
    ///
    /// @param number with which it stands in the table
    public record Way(String from, String to, int number, Shape.To address) {}

    private WaysDrawing() {}

    /// @param stops those of no way too; ways between others are not drawn
    public static Picture of(List<Stop> stops, List<Way> ways, String title) {
        WaysDrawing drawing = new WaysDrawing();
        Map<String, Integer> rows = new HashMap<>();
        for (Stop stop : stops) {
            rows.putIfAbsent(stop.key(), rows.size());
        }
        Map<List<Integer>, Integer> between = new HashMap<>();
        int longest = ways.stream()
                .mapToInt(w -> Math.abs(rows.getOrDefault(w.from(), 0) - rows.getOrDefault(w.to(), 0)))
                .max()
                .orElse(1);
        for (Way way : ways) {
            Integer from = rows.get(way.from());
            Integer to = rows.get(way.to());
            if (from != null && to != null && !from.equals(to)) {
                List<Integer> pair = List.of(Math.min(from, to), Math.max(from, to));
                drawing.way(from, to, between.merge(pair, 1, Integer::sum) - 1, way, Math.max(1, longest));
            }
        }
        drawing.stops(stops);
        return drawing.sheet.picture(WIDE, TOP * 2 + ROW * Math.max(1, stops.size()), title);
    }

    private static double y(int row) {
        return TOP + ROW * (row + 0.5);
    }

    private void stops(List<Stop> stops) {
        long most = stops.stream().mapToLong(Stop::weight).max().orElse(1);
        for (int row = 0; row < stops.size(); row++) {
            Stop stop = stops.get(row);
            double radius = 3.5 + 5.5 * Math.sqrt(1.0 * stop.weight() / Math.max(1, most));
            sheet.add(new Shape.Dot(DOTS, y(row), radius, Tone.PLACE, false, stop.to()));
            sheet.add(new Shape.Label(
                    DOTS - 16,
                    y(row) + 4.5,
                    Picture.fitting(stop.name(), DOTS - 20, SIZE),
                    Shape.Anchor.END,
                    SIZE,
                    false,
                    false,
                    Tone.INK,
                    stop.to()));
        }
    }

    /// A half of an ellipse; of several ways between the same two each a little wider.
    private void way(int from, int to, int nth, Way way, int longest) {
        double y1 = y(from);
        double y2 = y(to);
        double reach = REACH * Math.abs(to - from) / (double) longest + 26 * nth;
        List<Shape.Point> points = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            double angle = Math.PI * i / STEPS;
            points.add(new Shape.Point(
                    DOTS + 12 + Math.min(WIDE - DOTS - 40, reach) * Math.sin(angle),
                    (y1 + y2) / 2 - (y2 - y1) / 2 * Math.cos(angle)));
        }
        sheet.add(new Shape.Path(points, false, Tone.PERSON, 0.75, 1.6, way.address()));
        Shape.Point before = points.get(STEPS - 1);
        Shape.Point end = points.get(STEPS);
        sheet.add(new Shape.Line(before.x(), before.y(), end.x(), end.y(), Tone.PERSON, 1.6, false, true));
        Shape.Point middle = points.get(STEPS / 2);
        sheet.add(new Shape.Label(
                middle.x() + 6,
                middle.y() + 4,
                String.valueOf(way.number()),
                Shape.Anchor.START,
                11,
                true,
                true,
                Tone.PERSON,
                way.address()));
    }
}
