package oyer.site.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Relation;
import oyer.core.review.ChronologyRow.Named;
import oyer.core.review.RelationRow;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;
import oyer.site.picture.Tone;

/// Relations as a drawing: who has most of them in a ring, or one figure in the middle; an arrow leads from the brother
/// to whose brother he is. Only as many as can be read; the list beside it has all.
///
/// @param high its height, in the units of [#WIDE]
public record TiePicture(List<Node> nodes, List<Line> lines, int high) {

    public static final int WIDE = 920;
    private static final int MOST = 14;
    private static final int RADIUS_X = 290;
    private static final int RADIUS_Y = 190;
    private static final int ROOM = 45;
    /// Where along a line its words stand: off the middle, where lines cross.
    private static final double ALONG = .38;
    /// How far from a node's point its lines end, as a share of the line.
    private static final double CLEAR = 9;

    /// How places lie is no tie of people; the list has it.
    private static final Set<String> PLACES = Set.of(Relation.WITHIN, Relation.NEAR, Relation.WAY);

    /// @param anchor `start`, `middle` or `end`: on which side of the point the name stands
    public record Node(Named who, int x, int y, int labelX, int labelY, String anchor) {}

    /// @param words what the one is to the other
    public record Line(int x1, int y1, int x2, int y2, String words) {

        public int wordsX() {
            return (int) Math.round(x1 + ALONG * (x2 - x1));
        }

        public int wordsY() {
            return (int) Math.round(y1 + ALONG * (y2 - y1)) + 4;
        }
    }

    public TiePicture {
        nodes = List.copyOf(nodes);
        lines = List.copyOf(lines);
    }

    /// @param middle id of the figure that stands in the middle; empty for none
    static TiePicture of(List<RelationRow> rows, String middle) {
        Map<String, Named> named = new LinkedHashMap<>();
        Map<String, Integer> degree = new LinkedHashMap<>();
        Map<String, Set<String>> ties = new LinkedHashMap<>();
        for (RelationRow row : rows) {
            if (!PLACES.contains(row.relation().kind())
                    && row.from().isPresent()
                    && row.to().isPresent()
                    && !row.from().equals(row.to())) {
                Named from = row.from().get();
                Named to = row.to().get();
                named.putIfAbsent(from.id(), from);
                named.putIfAbsent(to.id(), to);
                if (ties.computeIfAbsent(from.id() + ' ' + to.id(), _ -> new LinkedHashSet<>())
                        .add(row.relation().kind())) {
                    degree.merge(from.id(), 1, Integer::sum);
                    degree.merge(to.id(), 1, Integer::sum);
                }
            }
        }
        List<String> most = named.keySet().stream()
                .filter(id -> !id.equals(middle))
                .sorted(Comparator.comparingInt((String id) -> degree.getOrDefault(id, 0))
                        .reversed())
                .limit(MOST)
                .toList();
        // whoever is tied only to those for whom there was no room would stand there without a line
        List<String> ring = most.stream()
                .filter(id -> tied(ties, id, middle) || most.stream().anyMatch(other -> tied(ties, id, other)))
                .toList();
        int radius = ring.size() < 3 ? 8 : Math.min(RADIUS_Y, 24 * ring.size());
        int high = 2 * (radius + ROOM);
        Map<String, Node> nodes = new LinkedHashMap<>();
        if (named.get(middle) instanceof Named self) { // its name above: of an odd ring one stands right below
            nodes.put(middle, new Node(self, WIDE / 2, high / 2, WIDE / 2, high / 2 - 14, "middle"));
        }
        List<String> order = neighbours(ring, ties);
        for (int i = 0; i < order.size(); i++) {
            if (named.get(order.get(i)) instanceof Named who) {
                nodes.put(who.id(), ringed(who, i, order.size(), radius));
            }
        }
        List<Line> lines = new ArrayList<>();
        ties.forEach((pair, kinds) -> {
            int space = pair.indexOf(' ');
            Node from = nodes.get(pair.substring(0, space));
            Node to = nodes.get(pair.substring(space + 1));
            if (from != null && to != null) {
                lines.add(line(from, to, String.join(", ", kinds)));
            }
        });
        return new TiePicture(List.copyOf(nodes.values()), lines, high);
    }

    /// Whether there is more than a list says at a glance.
    public boolean worth() {
        return lines.size() > 1;
    }

    public Picture drawing(Frame frame) {
        Picture.Sheet sheet = new Picture.Sheet();
        for (Line line : lines) {
            sheet.add(new Shape.Line(line.x1(), line.y1(), line.x2(), line.y2(), Tone.RELATION, 1.2, false, true));
        }
        for (Line line : lines) {
            sheet.add(new Shape.Label(
                    line.wordsX(),
                    line.wordsY(),
                    frame.words().relation(line.words()),
                    Shape.Anchor.MIDDLE,
                    12,
                    false,
                    true,
                    Tone.QUIET,
                    Shape.To.NOWHERE));
        }
        for (Node node : nodes) {
            Shape.To to = new Shape.To(
                    frame.links().figure(node.who().id()), node.who().name());
            sheet.add(new Shape.Dot(node.x(), node.y(), 5, Tone.PERSON, false, to));
            Shape.Anchor anchor = switch (node.anchor()) {
                case "start" -> Shape.Anchor.START;
                case "end" -> Shape.Anchor.END;
                default -> Shape.Anchor.MIDDLE;
            };
            sheet.add(new Shape.Label(
                    node.labelX(), node.labelY(), node.who().name(), anchor, 14, false, true, Tone.INK, to));
        }
        return sheet.picture(WIDE, Math.max(1, high), frame.words().say("relations.picture"));
    }

    private static boolean tied(Map<String, Set<String>> ties, String one, String other) {
        return ties.containsKey(one + ' ' + other) || ties.containsKey(other + ' ' + one);
    }

    /// Those who are tied stand side by side, so that lines are short.
    private static List<String> neighbours(List<String> ring, Map<String, Set<String>> ties) {
        Set<String> order = new LinkedHashSet<>();
        for (String id : ring) {
            order.add(id);
            for (String other : ring) {
                if (tied(ties, id, other)) {
                    order.add(other);
                }
            }
        }
        return List.copyOf(order);
    }

    private static Node ringed(Named who, int at, int of, int radius) {
        double angle = 2 * Math.PI * (at + .5) / of;
        int x = (int) Math.round(WIDE / 2d + RADIUS_X * Math.sin(angle));
        int y = (int) Math.round(radius + ROOM - radius * Math.cos(angle));
        double side = Math.sin(angle);
        String anchor = side > .25 ? "start" : side < -.25 ? "end" : "middle";
        int dx = side > .25 ? 12 : side < -.25 ? -12 : 0;
        int dy = anchor.equals("middle") ? Math.cos(angle) > 0 ? -14 : 24 : 5;
        return new Node(who, x, y, x + dx, y + dy, anchor);
    }

    private static Line line(Node from, Node to, String words) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double length = Math.max(1, Math.hypot(dx, dy));
        int cx = (int) Math.round(dx / length * CLEAR);
        int cy = (int) Math.round(dy / length * CLEAR);
        return new Line(from.x() + cx, from.y() + cy, to.x() - cx, to.y() - cy, words);
    }
}
