package oyer.site.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.read.course.Course;
import oyer.core.read.course.Link;
import oyer.core.read.course.Matter;
import oyer.core.read.course.Step;
import oyer.core.time.When;
import oyer.site.timeline.RowId;

/// The course as a drawing: a line for each matter, a mark for each dated step: full for what was decided, hollow for
/// what was asked, a bar where only a month or year is known. An arc joins what was taken back with what took it back.
/// It can be read without colours, and each mark leads to its row in the table.
public final class CoursePicture {

    private static final int WIDTH = 1_000;
    private static final int LEFT = 130;
    private static final int RIGHT = 20;
    private static final int LANE = 46;
    private static final int TOP = 14;
    private static final int MOST_TICKS = 12;

    private final Course course;
    private final Frame frame;
    private final List<Step> dated;
    private final Map<Matter, Integer> lanes = new EnumMap<>(Matter.class);
    private final LocalDate first;
    private final LocalDate last;

    CoursePicture(Course course, Frame frame) {
        this.course = course;
        this.frame = frame;
        this.dated = course.steps().stream()
                .filter(s ->
                        s.when().earliest().isPresent() && s.when().latest().isPresent())
                .toList();
        for (Matter matter : Matter.values()) {
            if (dated.stream().anyMatch(s -> s.matter() == matter)) {
                lanes.put(matter, lanes.size());
            }
        }
        first = dated.stream()
                .map(CoursePicture::from)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        last = dated.stream().map(CoursePicture::to).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
    }

    private static LocalDate from(Step step) {
        return step.when().earliest().orElseThrow();
    }

    private static LocalDate to(Step step) {
        return step.when().latest().orElseThrow();
    }

    private double x(LocalDate day) {
        double share = ChronoUnit.DAYS.between(first, day) / (double) Math.max(1, ChronoUnit.DAYS.between(first, last));
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private int y(Step step) {
        return TOP + lanes.getOrDefault(step.matter(), 0) * LANE + LANE / 2;
    }

    /// A year on the axis.
    public record Tick(double x, int year) {}

    /// The line of one matter.
    public record LaneLine(int y, String name) {}

    /// @param path of the curve, as SVG writes it
    /// @param dotted for what was answered
    public record Arc(String path, boolean dotted) {}

    /// A dated step.
    ///
    /// @param row of the table that tells of it
    /// @param day whether its day is known; else it is as wide as what is
    /// @param asks whether it was asked and not decided
    public record Mark(String row, String title, double x, int y, double width, boolean day, boolean asks) {}

    public int width() {
        return WIDTH;
    }

    public int left() {
        return LEFT;
    }

    public int right() {
        return WIDTH - RIGHT;
    }

    public int top() {
        return TOP;
    }

    public int height() {
        return TOP + lanes.size() * LANE + 26;
    }

    public List<LaneLine> lanes() {
        List<LaneLine> lines = new ArrayList<>();
        lanes.forEach((matter, lane) -> lines.add(
                new LaneLine(TOP + lane * LANE + LANE / 2, frame.words().of(matter))));
        return lines;
    }

    public List<Tick> ticks() {
        List<Tick> ticks = new ArrayList<>();
        int years = last.getYear() - first.getYear() + 1;
        int every = 1;
        for (int step : new int[] {1, 2, 5, 10, 20, 50, 100}) {
            every = step;
            if (years / step <= MOST_TICKS) {
                break;
            }
        }
        for (int year = first.getYear(); year <= last.getYear(); year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (year % every == 0 && !day.isBefore(first) && !day.isAfter(last)) {
                ticks.add(new Tick(round(x(day)), year));
            }
        }
        return ticks;
    }

    public List<Arc> arcs() {
        return course.links().stream()
                .map(link -> {
                    double from = x(from(link.from()));
                    double to = x(from(link.to()));
                    int y = y(link.from());
                    double top = y - Math.min(20, 6 + (to - from) / 6);
                    return new Arc(
                            String.format(
                                    Locale.ROOT,
                                    "M%.1f %d Q%.1f %.1f %.1f %d",
                                    from,
                                    y,
                                    (from + to) / 2,
                                    top,
                                    to,
                                    y(link.to())),
                            link.kind() == Link.Kind.ANSWERED);
                })
                .toList();
    }

    public List<Mark> marks() {
        Map<String, Integer> taken = new HashMap<>();
        return dated.stream().map(step -> mark(step, taken)).toList();
    }

    private Mark mark(Step step, Map<String, Integer> taken) {
        boolean asks = step.outcome().equals("filed")
                || step.outcome().equals("set")
                || step.outcome().equals("opposed");
        double from = x(from(step));
        double to = Math.max(from + 4, x(to(step)));
        // marks on the same spot stand one below the other
        int above = taken.merge(step.matter() + " " + Math.round(from / 9), 1, Integer::sum) - 1;
        int y = y(step) + Math.min(above, 3) * 7 - (above > 0 ? 3 : 0);
        String title = frame.days().say(step.when()) + ", " + CoursePage.says(frame, step.action(), step.outcome())
                + step.authority().map(a -> " (" + a + ")").orElse("");
        return new Mark(
                RowId.of("s", step.told().getFirst().passage()),
                title,
                round(from),
                y,
                round(to - from),
                !(step.when() instanceof When.Interval),
                asks);
    }

    private static double round(double x) {
        return Math.round(x * 10) / 10.0;
    }

    /// The same as a file of its own.
    String svg() {
        StringBuilder out = new StringBuilder();
        out.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                        + " font-size=\"13\">",
                WIDTH,
                height()));
        for (Tick tick : ticks()) {
            out.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"#ccc\"/>"
                            + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%d</text>",
                    tick.x(),
                    tick.x(),
                    TOP,
                    height() - 22,
                    tick.x(),
                    height() - 6,
                    tick.year()));
        }
        for (LaneLine lane : lanes()) {
            out.append(String.format(
                    Locale.ROOT,
                    "<text x=\"0\" y=\"%d\">%s</text><line x1=\"%d\" x2=\"%d\" y1=\"%d\" y2=\"%d\" stroke=\"#bbb\"/>",
                    lane.y() + 4,
                    escape(lane.name()),
                    LEFT,
                    right(),
                    lane.y(),
                    lane.y()));
        }
        for (Arc arc : arcs()) {
            out.append("<path d=\"").append(arc.path()).append("\" fill=\"none\" stroke=\"#555\"");
            out.append(arc.dotted() ? " stroke-dasharray=\"2 3\"/>" : "/>");
        }
        for (Mark mark : marks()) {
            String fill = mark.asks() ? "fill=\"none\" stroke=\"#123\"" : "fill=\"#123\"";
            out.append("<g><title>").append(escape(mark.title())).append("</title>");
            out.append(
                    mark.day()
                            ? String.format(
                                    Locale.ROOT,
                                    "<circle cx=\"%.1f\" cy=\"%d\" r=\"5.5\" %s/>",
                                    mark.x(),
                                    mark.y(),
                                    fill)
                            : String.format(
                                    Locale.ROOT,
                                    "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"6\" rx=\"3\" %s/>",
                                    mark.x(),
                                    mark.y() - 3,
                                    mark.width(),
                                    fill));
            out.append("</g>");
        }
        return out.append("</svg>").toString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
