package oyer.site.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.read.course.Course;
import oyer.core.read.course.Link;
import oyer.core.read.course.Matter;
import oyer.core.read.course.Step;
import oyer.core.time.When;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;
import oyer.site.picture.Tone;
import oyer.site.timeline.RowId;

/// The course as a drawing: a line for each matter, a mark for each dated step: full for what was decided, hollow for
/// what was asked, a bar where only a month or year is known. An arc joins what was taken back with what took it back.
/// It can be read without colours, and each mark leads to its row in the table.
final class CoursePicture {

    private static final int WIDTH = 1_000;
    private static final int LEFT = 190;
    private static final int RIGHT = 20;
    private static final int LANE = 46;
    private static final int TOP = 14;
    private static final int MOST_TICKS = 12;
    private static final double SIZE = 13;
    private static final double DOT = 5.5;
    /// Points of an arc.
    private static final int BENDS = 12;

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

    private int height() {
        return TOP + lanes.size() * LANE + 26;
    }

    Picture drawing() {
        Picture.Sheet sheet = new Picture.Sheet();
        years(sheet);
        lanes.forEach((matter, lane) -> {
            double y = TOP + lane * LANE + LANE / 2.0;
            String name = Picture.fitting(frame.words().of(matter), LEFT - 12.0, SIZE);
            sheet.text(0, y + 4, name, SIZE, Tone.INK);
            sheet.line(LEFT, y, WIDTH - RIGHT, y, Tone.LINE);
        });
        course.links().stream()
                .filter(link -> dated.contains(link.from()) && dated.contains(link.to()))
                .forEach(link -> arc(sheet, link));
        Map<String, Integer> taken = new HashMap<>();
        dated.forEach(step -> mark(sheet, step, taken));
        return sheet.picture(WIDTH, height(), frame.words().say("course.title"));
    }

    private void years(Picture.Sheet sheet) {
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
                double x = x(day);
                sheet.line(x, TOP, x, height() - 22.0, Tone.LINE);
                sheet.add(new Shape.Label(
                        x,
                        height() - 6.0,
                        String.valueOf(year),
                        Shape.Anchor.MIDDLE,
                        SIZE,
                        false,
                        false,
                        Tone.QUIET,
                        Shape.To.NOWHERE));
            }
        }
    }

    /// From what was taken back to what took it back; dashed where it was answered.
    private void arc(Picture.Sheet sheet, Link link) {
        double from = x(from(link.from()));
        double to = x(from(link.to()));
        double y = y(link.from());
        double top = y - Math.min(20, 6 + (to - from) / 6);
        double px = from;
        double py = y;
        for (int bend = 1; bend <= BENDS; bend++) {
            double t = bend / (double) BENDS;
            double x = (1 - t) * (1 - t) * from + 2 * t * (1 - t) * (from + to) / 2 + t * t * to;
            double at = (1 - t) * (1 - t) * y + 2 * t * (1 - t) * top + t * t * y(link.to());
            boolean drawn = link.kind() != Link.Kind.ANSWERED || bend % 2 == 1;
            if (drawn) {
                sheet.line(px, py, x, at, Tone.QUIET);
            }
            px = x;
            py = at;
        }
    }

    private void mark(Picture.Sheet sheet, Step step, Map<String, Integer> taken) {
        boolean asks = step.outcome().equals("filed")
                || step.outcome().equals("set")
                || step.outcome().equals("opposed");
        double from = x(from(step));
        double to = Math.max(from + 4, x(to(step)));
        // marks on the same spot stand one below the other
        int above = taken.merge(step.matter() + " " + Math.round(from / 9), 1, Integer::sum) - 1;
        double y = y(step) + Math.min(above, 3) * 7 - (above > 0 ? 3 : 0);
        String title = frame.days().say(step.when()) + ", " + CoursePage.says(frame, step.action(), step.outcome())
                + step.authority().map(a -> " (" + a + ")").orElse("");
        Shape.To row = new Shape.To("#" + RowId.of("s", step.told().getFirst().passage()), title);
        if (!(step.when() instanceof When.Interval)) {
            sheet.add(new Shape.Dot(from, y, DOT, Tone.PROCEEDING, asks, row));
        } else {
            sheet.add(new Shape.Box(from, y - 3, to - from, 6, 3, Tone.PROCEEDING, asks ? .35 : 1, row));
        }
    }
}
