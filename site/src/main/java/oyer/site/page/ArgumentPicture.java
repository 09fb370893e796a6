package oyer.site.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oyer.core.argue.label.Label;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.Standing;

/// The map as a drawing: conclusions above, what they rest on below, level by level. What stands has a tick, what fell
/// a
/// cross, so that it can be read without colours.
final class ArgumentPicture {

    private static final int WIDE = 200;
    private static final int HIGH = 74;
    private static final int ACROSS = 220;
    private static final int DOWN = 140;
    private static final int LETTERS = 27;
    private static final int LINES = 3;

    private final ArgumentMap map;
    private final Standing standing;
    private final Map<String, Integer> level = new LinkedHashMap<>();
    private final Map<String, int[]> at = new LinkedHashMap<>();
    private int width;
    private int height;

    ArgumentPicture(ArgumentMap map, Standing standing) {
        this.map = map;
        this.standing = standing;
        levels();
        place();
    }

    /// Breadth first from the conclusions; each statement once, where it is first needed.
    private void levels() {
        ArrayDeque<String> next = new ArrayDeque<>();
        for (String conclusion : map.conclusions()) {
            level.put(conclusion, 0);
            next.add(conclusion);
        }
        while (!next.isEmpty()) {
            String id = next.removeFirst();
            int below = level.getOrDefault(id, 0) + 1;
            for (ArgumentMap.Step step : map.stepsTo(id)) {
                List<String> under = new ArrayList<>(step.premises());
                map.undercutting(step.id()).forEach(u -> under.add(u.attacker()));
                for (String u : under) {
                    if (level.putIfAbsent(u, below) == null) {
                        next.add(u);
                    }
                }
            }
        }
    }

    private void place() {
        Map<Integer, Integer> taken = new LinkedHashMap<>();
        level.values().forEach(l -> taken.merge(l, 1, Integer::sum));
        int most = taken.values().stream().mapToInt(i -> i).max().orElse(1);
        width = most * ACROSS + 20;
        height = taken.size() * DOWN;
        Map<Integer, Integer> used = new LinkedHashMap<>();
        level.forEach((id, l) -> {
            int place = used.merge(l, 1, Integer::sum) - 1;
            int left = (width - taken.getOrDefault(l, 1) * ACROSS) / 2;
            at.put(id, new int[] {left + place * ACROSS + ACROSS / 2, 10 + l * DOWN});
        });
    }

    String svg() {
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"map\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(height)
                .append("\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(height)
                .append("\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\">");
        for (ArgumentMap.Step step : map.steps()) {
            if (at.containsKey(step.conclusion())) {
                step(step, out);
            }
        }
        at.keySet().forEach(id -> node(id, out));
        return out.append("</svg>").toString();
    }

    private int[] joint(ArgumentMap.Step step) {
        int x = 0;
        int[] to = place(step.conclusion());
        for (String premise : step.premises()) {
            x += place(premise)[0];
        }
        int middle = step.premises().isEmpty() ? to[0] : x / step.premises().size();
        return new int[] {(to[0] + middle) / 2, to[1] + HIGH + (DOWN - HIGH) / 2};
    }

    private int[] place(String id) {
        return at.getOrDefault(id, new int[] {0, 0});
    }

    private void step(ArgumentMap.Step step, StringBuilder out) {
        int[] joint = joint(step);
        int[] to = place(step.conclusion());
        String css = standing.holds(step) ? "holds" : "fails";
        String stroke = standing.holds(step) ? "#2c6a4c" : "#8a8f92";
        line(joint, new int[] {to[0], to[1] + HIGH}, css, stroke, "", out);
        step.premises().forEach(p -> line(place(p), joint, css, stroke, "", out));
        for (ArgumentMap.Undercut undercut : map.undercutting(step.id())) {
            boolean cuts = standing.label(undercut.attacker()) == Label.IN;
            line(place(undercut.attacker()), joint, cuts ? "cuts" : "idle", cuts ? "#b3261e" : "#c9a9a6", "5 4", out);
        }
        out.append("<circle class=\"")
                .append(css)
                .append("\" cx=\"")
                .append(joint[0])
                .append("\" cy=\"");
        out.append(joint[1]).append("\" r=\"5\" fill=\"").append(stroke).append("\"/>");
    }

    private static void line(int[] from, int[] to, String css, String stroke, String dashes, StringBuilder out) {
        out.append("<path class=\"")
                .append(css)
                .append("\" d=\"M")
                .append(from[0])
                .append(' ')
                .append(from[1]);
        out.append(" L")
                .append(to[0])
                .append(' ')
                .append(to[1])
                .append("\" fill=\"none\" stroke=\"")
                .append(stroke);
        out.append("\" stroke-width=\"2\" stroke-dasharray=\"")
                .append(dashes.isEmpty() ? "none" : dashes)
                .append("\"/>");
    }

    private void node(String id, StringBuilder out) {
        int[] place = place(id);
        Label label = standing.label(id);
        String css = label.name().toLowerCase(java.util.Locale.ROOT);
        String fill = switch (label) {
            case IN -> "#e3f1e8";
            case OUT -> "#f6e3e1";
            case UNDECIDED -> "#f3efe6";
        };
        String mark = switch (label) {
            case IN -> "✓ ";
            case OUT -> "✕ ";
            case UNDECIDED -> "? ";
        };
        boolean evidence = map.node(id).filter(ArgumentMap.Node::evidence).isPresent();
        out.append("<g class=\"node ")
                .append(css)
                .append("\"><title>")
                .append(escaped(text(id)))
                .append("</title>");
        out.append("<rect x=\"")
                .append(place[0] - WIDE / 2)
                .append("\" y=\"")
                .append(place[1])
                .append("\" width=\"");
        out.append(WIDE).append("\" height=\"").append(HIGH).append("\" rx=\"").append(evidence ? 2 : 12);
        out.append("\" fill=\"").append(fill).append("\" stroke=\"#5f676b\"/>");
        List<String> lines = wrapped(mark + text(id));
        for (int i = 0; i < lines.size(); i++) {
            out.append("<text fill=\"#23282b\" text-anchor=\"middle\" x=\"")
                    .append(place[0])
                    .append("\" y=\"");
            out.append(place[1] + 22 + i * 19)
                    .append("\">")
                    .append(escaped(lines.get(i)))
                    .append("</text>");
        }
        out.append("</g>");
    }

    private String text(String id) {
        return map.node(id).map(ArgumentMap.Node::text).orElse(id);
    }

    private static List<String> wrapped(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + word.length() >= LETTERS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
        }
        lines.add(line.toString());
        if (lines.size() > LINES) {
            String last = lines.get(LINES - 1);
            lines = new ArrayList<>(lines.subList(0, LINES));
            lines.set(LINES - 1, last + " …");
        }
        return lines;
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '&' || c == '<' || c == '>' || c == '"' || (c < ' ' && c != '\n')) {
                out.append("&#").append(c < 32 ? 32 : c).append(';');
            } else {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }
}
