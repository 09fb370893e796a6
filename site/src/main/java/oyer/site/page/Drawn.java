package oyer.site.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import oyer.core.casefile.Working;

/// The arithmetic of a discrepancy as bars on one axis, in tenths of a percent of its width.
///
/// @param bars in the order in which the sentence tells them
public record Drawn(List<Bar> bars) {

    private static final int WIDTH = 1_000;
    /// A point is drawn this wide.
    private static final int LEAST = 8;

    /// @param label from the text
    /// @param says its value
    /// @param left where it begins, 0 to 1000
    /// @param stated whether a passage says so
    public record Bar(String label, String says, int left, int width, boolean stated) {}

    public static Drawn of(Working working, Frame frame) {
        BigDecimal low = working.marks().stream()
                .map(Working.Mark::low)
                .min(BigDecimal::compareTo)
                .orElseThrow();
        BigDecimal high = working.marks().stream()
                .map(Working.Mark::high)
                .max(BigDecimal::compareTo)
                .orElseThrow();
        // counts and lengths begin at nothing, days and sizes do not
        BigDecimal from = switch (working.unit()) {
            case DATE, SIZE, INCHES -> low;
            case DAYS, HOURS, MINUTES, YEARS, MILES, PIECES, PERCENT -> low.min(BigDecimal.ZERO);
        };
        BigDecimal range = high.subtract(from).max(BigDecimal.ONE);
        return new Drawn(working.marks().stream()
                .map(mark -> bar(mark, working.unit(), from, range, frame))
                .toList());
    }

    private static Bar bar(Working.Mark mark, Working.Unit unit, BigDecimal from, BigDecimal range, Frame frame) {
        boolean length = switch (unit) {
            case DATE, SIZE, INCHES -> false;
            case DAYS, HOURS, MINUTES, YEARS, MILES, PIECES, PERCENT ->
                mark.low().compareTo(mark.high()) == 0;
        };
        int left = length ? 0 : place(mark.low(), from, range);
        int right = place(mark.high(), from, range);
        int width = Math.max(LEAST, right - left);
        String says = mark.low().compareTo(mark.high()) == 0
                ? value(mark.low(), unit, frame)
                : value(mark.low(), unit, frame) + " – " + value(mark.high(), unit, frame);
        String label = label(mark, frame);
        return new Bar(
                label.equals(says) ? named("stated", label, frame) : label,
                says,
                Math.min(left, WIDTH - width),
                width,
                mark.stated());
    }

    /// A word of the program is said in the reader's language, one of a passage as it stands there.
    private static String label(Working.Mark mark, Frame frame) {
        return named(mark.label(), mark.label(), frame);
    }

    private static String named(String name, String otherwise, Frame frame) {
        String key = "working.label." + name.replace(' ', '-');
        return frame.words().has(key) ? frame.words().say(key) : otherwise;
    }

    private static int place(BigDecimal value, BigDecimal from, BigDecimal range) {
        return value.subtract(from)
                .multiply(BigDecimal.valueOf(WIDTH))
                .divide(range, 0, RoundingMode.HALF_UP)
                .intValue();
    }

    private static String value(BigDecimal value, Working.Unit unit, Frame frame) {
        return switch (unit) {
            case DATE -> frame.days().day(LocalDate.ofEpochDay(value.longValue()));
            case DAYS, HOURS, MINUTES, YEARS, MILES, INCHES, PIECES, PERCENT, SIZE ->
                frame.words().say("working." + unit.name().toLowerCase(java.util.Locale.ROOT), value.longValue());
        };
    }
}
