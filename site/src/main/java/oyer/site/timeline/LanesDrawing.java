package oyer.site.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import oyer.core.review.Density;
import oyer.core.review.Lane;
import oyer.core.time.When;
import oyer.site.picture.Picture;
import oyer.site.picture.Shape;
import oyer.site.picture.Tone;
import oyer.site.words.Days;

/// The chronology side by side: a lane for each person, place or kind of step, all on one scale of days. Where a lane
/// has few events each is drawn with its uncertainty; where it has many, how many there are when.
public final class LanesDrawing {

    /// Events of a lane that are drawn singly, at most.
    public static final int SINGLY = 48;
    /// Stretches of a lane that has more.
    public static final int STRETCHES = 96;

    private static final int WIDE = 1180;
    private static final int LEFT = 196;
    private static final int RIGHT = 1168;
    private static final int TOP = 26;
    private static final int ROW = 15;
    private static final int MOST_ROWS = 5;
    private static final int COLUMNS = 34;
    private static final int PAD = 5;
    private static final double SIZE = 11;
    private static final int LETTERS = 34;

    private final Scale scale;
    private final Days days;
    private final Picture.Sheet sheet = new Picture.Sheet();
    private int y = TOP;

    /// A lane and what is in it.
    ///
    /// @param head over the lanes of one kind; empty for any but the first of them
    /// @param address of the lane's own list
    /// @param marks its events; empty where there are too many to draw each
    /// @param density how many there are when, where there are too many
    public record Drawn(Lane lane, String head, String address, List<Mark> marks, List<Column> density) {
        public Drawn {
            marks = List.copyOf(marks);
            density = List.copyOf(density);
        }
    }

    /// One event.
    ///
    /// @param label a few words to stand beside it
    /// @param title all that is said when it is pointed at
    public record Mark(When when, String label, String title, String address) {}

    /// A stretch of days of a lane.
    public record Column(Density density, String title, String address) {}

    private LanesDrawing(LocalDate first, LocalDate last, Days days) {
        this.scale = new Scale(first, last);
        this.days = days;
    }

    /// @param first the day at the left edge
    /// @param last the day at the right edge
    public static Picture of(List<Drawn> lanes, LocalDate first, LocalDate last, Days days, String title) {
        LanesDrawing drawing = new LanesDrawing(first, last, days);
        lanes.forEach(drawing::lane);
        int height = drawing.y + 8;
        Picture.Sheet whole = new Picture.Sheet();
        drawing.axis(whole, height);
        drawing.sheet.picture(WIDE, height, title).shapes().forEach(whole::add);
        return whole.picture(WIDE, height, title);
    }

    private void axis(Picture.Sheet under, int height) {
        double free = 0;
        for (Timeline.Tick tick : Ticks.of(scale, days)) {
            double x = x(tick.x());
            under.line(x, TOP - 6, x, height - 4, Tone.LINE);
            double width = Picture.width(tick.label(), SIZE);
            if (x >= free && x + width + 4 <= WIDE) {
                under.text(x + 3, TOP - 10, tick.label(), SIZE, Tone.QUIET);
                free = x + width + 12;
            }
        }
    }

    private double x(double percent) {
        return LEFT + percent / 100 * (RIGHT - LEFT);
    }

    private void lane(Drawn drawn) {
        if (!drawn.head().isEmpty()) {
            y += 22;
            sheet.add(new Shape.Label(
                    6, y - 5, drawn.head(), Shape.Anchor.START, 12, true, false, Tone.QUIET, Shape.To.NOWHERE));
        }
        Tone tone = tone(drawn.lane().kind());
        Packed packed = drawn.density().isEmpty() ? pack(drawn.marks()) : new Packed(List.of(), 0);
        boolean singly = packed.rows > 0 && packed.rows <= MOST_ROWS;
        int inner = singly ? packed.rows * ROW : drawn.density().isEmpty() ? packed.rows * 6 : COLUMNS;
        int height = Math.max(20, inner) + 2 * PAD;
        sheet.line(0, y, WIDE, y, Tone.LINE);
        name(drawn, height);
        if (!drawn.density().isEmpty()) {
            columns(drawn, tone, y + height - PAD);
        } else {
            marks(packed, tone, y + PAD + (Math.max(20, inner) - inner) / 2.0, singly ? ROW : 6);
        }
        y += height;
    }

    private void name(Drawn drawn, int height) {
        String count = String.valueOf(drawn.lane().events());
        String name = Picture.fitting(drawn.lane().name(), LEFT - 26 - Picture.width(count, SIZE), 13);
        double base = y + height / 2.0 + 4.5;
        sheet.add(new Shape.Label(
                6,
                base,
                name,
                Shape.Anchor.START,
                13,
                false,
                false,
                Tone.INK,
                new Shape.To(drawn.address(), drawn.lane().name())));
        sheet.add(new Shape.Label(
                LEFT - 12, base, count, Shape.Anchor.END, SIZE, false, false, Tone.QUIET, Shape.To.NOWHERE));
    }

    static Tone tone(Lane.Kind kind) {
        return switch (kind) {
            case PERSON -> Tone.PERSON;
            case ORGANISATION -> Tone.ORGANISATION;
            case PLACE -> Tone.PLACE;
            case PROCEEDING -> Tone.PROCEEDING;
        };
    }

    private void columns(Drawn drawn, Tone tone, double base) {
        long most = Math.max(
                1,
                drawn.density().stream()
                        .mapToLong(c -> c.density().events())
                        .max()
                        .orElse(1));
        for (Column column : drawn.density()) {
            if (column.density().events() > 0) {
                double from = x(scale.x(column.density().first()));
                double width = Math.max(1.5, x(scale.end(column.density().last())) - from - 0.6);
                double height = Math.max(3, 1.0 * COLUMNS * column.density().events() / most);
                sheet.add(new Shape.Box(
                        from,
                        base - height,
                        width,
                        height,
                        0,
                        tone,
                        0.75,
                        new Shape.To(column.address(), column.title())));
            }
        }
    }

    // ---- events one by one

    private record Placed(Mark mark, double from, double to, int row, String label) {}

    private record Packed(List<Placed> marks, int rows) {}

    /// Into as few rows as leave none on another; first with words beside them, and where that takes too many rows
    /// without.
    private Packed pack(List<Mark> marks) {
        List<Mark> inOrder = marks.stream()
                .sorted(Comparator.comparingDouble(m -> from(m.when())))
                .toList();
        Packed spoken = pack(inOrder, true);
        return spoken.rows <= MOST_ROWS ? spoken : pack(inOrder, false);
    }

    private Packed pack(List<Mark> marks, boolean spoken) {
        Rows rows = new Rows();
        List<Placed> placed = new ArrayList<>();
        for (Mark mark : marks) {
            double from = from(mark.when());
            double to =
                    Math.max(from + 6, x(mark.when().latest().map(scale::end).orElse(100.0)));
            String label = spoken ? Picture.fitting(mark.label(), LETTERS * SIZE * 0.54, SIZE) : "";
            double words = label.isEmpty() ? 0 : Picture.width(label, SIZE) + 8;
            boolean room = to + words < WIDE;
            placed.add(new Placed(mark, from, to, rows.place(from, to + (room ? words : 0) + 4), room ? label : ""));
        }
        return new Packed(placed, rows.count());
    }

    private double from(When when) {
        return x(when.earliest().map(scale::x).orElse(0.0));
    }

    private void marks(Packed packed, Tone tone, double top, int row) {
        for (Placed placed : packed.marks) {
            When when = placed.mark().when();
            double middle = top + placed.row() * row + row / 2.0;
            double high = Math.min(7, row - 2);
            Shape.To to = new Shape.To(placed.mark().address(), placed.mark().title());
            double width = placed.to() - placed.from();
            boolean day = when.earliest().isPresent() && when.earliest().equals(when.latest());
            if (day) {
                sheet.add(new Shape.Dot(placed.from() + width / 2, middle, Math.min(4.2, row / 2.0), tone, false, to));
            } else {
                // the fainter the end, the less is known of where it lies
                boolean openBefore = when.earliest().isEmpty();
                boolean openAfter = when.latest().isEmpty();
                int parts = openBefore || openAfter ? 6 : 1;
                for (int i = 0; i < parts; i++) {
                    double opacity = parts == 1 ? 0.42 : openBefore ? 0.08 * (i + 1) : 0.08 * (parts - i);
                    sheet.add(new Shape.Box(
                            placed.from() + width * i / parts,
                            middle - high / 2,
                            width / parts,
                            high,
                            parts == 1 ? Math.min(3.5, width / 2) : 0,
                            tone,
                            opacity,
                            to));
                }
            }
            if (!placed.label().isEmpty()) {
                sheet.add(new Shape.Label(
                        placed.to() + 4,
                        middle + 3.8,
                        placed.label(),
                        Shape.Anchor.START,
                        SIZE,
                        false,
                        true,
                        Tone.INK,
                        Shape.To.NOWHERE));
            }
        }
    }
}
