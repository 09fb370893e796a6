package oyer.site.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
final class CoursePicture {

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

    String svg() {
        int height = TOP + lanes.size() * LANE + 26;
        StringBuilder out = new StringBuilder();
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ")
                .append(WIDTH)
                .append(' ')
                .append(height)
                .append(
                        "\" role=\"img\" font-family=\"sans-serif\" font-size=\"13\" fill=\"currentColor\" aria-label=\"")
                .append(escape(frame.title()))
                .append("\">");
        ticks(out, height);
        lanes.forEach((matter, lane) -> out.append("<text x=\"0\" y=\"")
                .append(TOP + lane * LANE + LANE / 2 + 4)
                .append("\">")
                .append(escape(frame.words().of(matter)))
                .append("</text><line x1=\"")
                .append(LEFT)
                .append("\" x2=\"")
                .append(WIDTH - RIGHT)
                .append("\" y1=\"")
                .append(TOP + lane * LANE + LANE / 2)
                .append("\" y2=\"")
                .append(TOP + lane * LANE + LANE / 2)
                .append("\" stroke=\"currentColor\" stroke-opacity=\".18\"/>"));
        for (Link link : course.links()) {
            arc(out, link);
        }
        Map<String, Integer> taken = new HashMap<>();
        for (Step step : dated) {
            mark(out, step, taken);
        }
        return out.append("</svg>").toString();
    }

    private void ticks(StringBuilder out, int height) {
        int years = last.getYear() - first.getYear() + 1;
        int every = 1;
        for (int step : new int[] {1, 2, 5, 10, 20, 50, 100}) {
            every = step;
            if (years / step <= MOST_TICKS) {
                break;
            }
        }
        for (int year = first.getYear(); year <= last.getYear() + 1; year++) {
            LocalDate day = LocalDate.of(year, 1, 1);
            if (year % every != 0 || day.isBefore(first) || day.isAfter(last)) {
                continue;
            }
            out.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"currentColor\" stroke-opacity=\".12\"/>"
                            + "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\" fill-opacity=\".7\">%d</text>",
                    x(day),
                    x(day),
                    TOP,
                    height - 22,
                    x(day),
                    height - 6,
                    year));
        }
    }

    private void arc(StringBuilder out, Link link) {
        double from = x(from(link.from()));
        double to = x(from(link.to()));
        int y = y(link.from());
        double top = y - Math.min(20, 6 + (to - from) / 6);
        out.append(String.format(
                Locale.ROOT,
                "<path d=\"M%.1f %d Q%.1f %.1f %.1f %d\" fill=\"none\" stroke=\"currentColor\" stroke-opacity=\".7\"%s/>",
                from,
                y,
                (from + to) / 2,
                top,
                to,
                y(link.to()),
                link.kind() == Link.Kind.ANSWERED ? " stroke-dasharray=\"2 3\"" : ""));
    }

    private void mark(StringBuilder out, Step step, Map<String, Integer> taken) {
        boolean asks = step.outcome().equals("filed")
                || step.outcome().equals("set")
                || step.outcome().equals("opposed");
        boolean day = !(step.when() instanceof When.Interval);
        double from = x(from(step));
        double to = Math.max(from + 4, x(to(step)));
        // marks on the same spot stand one below the other
        int above = taken.merge(step.matter() + " " + Math.round(from / 9), 1, Integer::sum) - 1;
        int y = y(step) + Math.min(above, 3) * 7 - (above > 0 ? 3 : 0);
        String title = frame.days().say(step.when()) + ", " + CoursePage.says(frame, step.action(), step.outcome())
                + step.authority().map(a -> " (" + a + ")").orElse("");
        String fill = asks ? "fill=\"none\" stroke=\"currentColor\" stroke-width=\"1.6\"" : "fill=\"currentColor\"";
        out.append("<a href=\"#")
                .append(RowId.of("s", step.told().getFirst().passage()))
                .append("\"><title>")
                .append(escape(title))
                .append("</title>");
        out.append(
                day
                        ? String.format(Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%d\" r=\"5.5\" %s/>", from, y, fill)
                        : String.format(
                                Locale.ROOT,
                                "<rect x=\"%.1f\" y=\"%d\" width=\"%.1f\" height=\"6\" rx=\"3\" fill-opacity=\".6\" %s/>",
                                from,
                                y - 3,
                                to - from,
                                fill));
        out.append("</a>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
