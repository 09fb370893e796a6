package oyer.site.timeline;

import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import oyer.site.words.Days;

/// Labels under the timeline: at most nine, on round days, months or years.
final class Ticks {

    private static final List<Period> STEPS = List.of(
            Period.ofDays(1),
            Period.ofDays(7),
            Period.ofMonths(1),
            Period.ofMonths(3),
            Period.ofYears(1),
            Period.ofYears(2),
            Period.ofYears(5),
            Period.ofYears(10),
            Period.ofYears(20),
            Period.ofYears(50),
            Period.ofYears(100),
            Period.ofYears(500));
    private static final int MOST = 9;
    /// Percent of the width that a letter takes at most.
    private static final double LETTER = .75;

    private Ticks() {}

    static List<Timeline.Tick> of(Scale scale, Days days) {
        for (Period step : STEPS) {
            if (!scale.first().plus(step.multipliedBy(MOST)).isBefore(scale.last())) {
                return by(step, scale, days);
            }
        }
        return List.of();
    }

    private static List<Timeline.Tick> by(Period step, Scale scale, Days days) {
        List<Timeline.Tick> ticks = new ArrayList<>();
        for (LocalDate day = begin(step, scale.first()); !day.isAfter(scale.last()); day = day.plus(step)) {
            if (!day.isBefore(scale.first())) {
                Timeline.Tick tick = new Timeline.Tick(scale.x(day), label(step, day, days));
                boolean covered = tick.atEnd() && !ticks.isEmpty() && reaches(ticks.getLast(), tick);
                ticks.add(covered ? new Timeline.Tick(tick.x(), "") : tick);
            }
        }
        return ticks;
    }

    /// Whether a label that stands behind its line runs into one that stands before its own.
    private static boolean reaches(Timeline.Tick before, Timeline.Tick end) {
        double from = end.x() - end.label().length() * LETTER;
        return before.atEnd() ? before.x() > from : before.x() + before.label().length() * LETTER > from;
    }

    private static LocalDate begin(Period step, LocalDate first) {
        if (step.getYears() > 0) {
            return LocalDate.of(Math.floorDiv(first.getYear(), step.getYears()) * step.getYears(), 1, 1);
        }
        if (step.getMonths() > 0) {
            return LocalDate.of(
                    first.getYear(), (first.getMonthValue() - 1) / step.getMonths() * step.getMonths() + 1, 1);
        }
        return first;
    }

    private static String label(Period step, LocalDate day, Days days) {
        if (step.getYears() > 0) {
            return String.valueOf(day.getYear());
        }
        return step.getMonths() > 0 ? days.stretch(day, YearMonth.from(day).atEndOfMonth()) : days.day(day);
    }
}
