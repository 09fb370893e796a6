package oyer.core.read.time;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.time.CalendarPoint;

/// Reckoning from a time of the clock: half an hour after 9.15.
final class Clock {

    private static final int LONGEST = 100_000;
    /// An hour told beside midnight is none of the morning: `five to twelve`.
    private static final int BEFORE_MIDNIGHT = 9;
    /// Hours up to this one that are told after others of the night are of the night.
    private static final int SMALL = 5;
    /// No hour of any clock.
    private static final int NONE = 99;

    private Clock() {}

    /// `ten minutes to ten`, `five past eleven`: the hour and minute; an hour that no clock has when the numbers
    /// are none of a clock.
    static void minutes(Expression e) {
        int hour = e.hour >= 0 ? e.hour : e.numbers.size() == 2 ? e.numbers.get(1) : NONE;
        int minutes = e.numbers.isEmpty() ? NONE : e.numbers.getFirst();
        if (hour < 1 || hour > 12 || minutes < 1 || minutes > 29) {
            e.hour = NONE;
            return;
        }
        boolean before = e.setting("minutes").equals("to");
        if (e.has("half")) { // German `fünf nach halb acht` is 7:35
            e.hour = hour == 1 ? 12 : hour - 1;
            e.minute = before ? 30 - minutes : 30 + minutes;
            return;
        }
        e.hour = before ? (hour + 11) % 12 : hour;
        if (before && hour == 1) {
            e.hour = 12;
        }
        e.minute = before ? 60 - minutes : minutes;
    }

    /// Whether a text tells its hours by twelve: some before or after noon, none later than noon by its number.
    static boolean byTwelve(List<Expression> expressions) {
        boolean halves = false;
        for (Expression e : expressions) {
            if (e.minute >= 0 && e.hour > 12) {
                return false;
            }
            halves |= e.hour > 0 && (e.am || e.pm);
        }
        return halves;
    }

    /// Whether a text has hours after noon by their number: `21 Uhr`.
    static boolean byTwentyFour(List<Expression> expressions) {
        return expressions.stream().anyMatch(e -> e.rule.isClock() && e.hour > 12);
    }

    /// The hour of twenty-four, as far as the words around it say which half of the day it is of.
    static int hour(Expression e) {
        boolean afternoon = e.pm || e.part.equals("TAF") || e.part.equals("TEV");
        // `ten minutes to one in the morning`
        boolean morning = e.am || e.part.equals("TMO") && e.minute > 0;
        return afternoon && e.hour < 12 ? e.hour + 12 : morning && e.hour == 12 ? 0 : e.hour;
    }

    /// Which half of the day an hour of twelve lies in, as far as the time of day told of before says it: after
    /// `that evening`, `nine` is 21.
    ///
    /// @param sentence whether that was told in the same sentence: `left at 4 p.m. and was to be home by eight`
    /// @param had whether it is told of what was before: `found at 7 a.m.; he had been stabbed around two o'clock`
    static void halfOfDay(Expression e, String told, boolean sentence, boolean had) {
        boolean open = !e.am && !e.pm && e.part.isEmpty() && e.point.isEmpty();
        boolean night = told.compareTo("T00") >= 0 && told.compareTo("T05") < 0;
        if (open && (e.hour == 12 && ToldHours.isLate(told) || night && (e.hour == 12 || e.hour <= SMALL))) {
            e.am = true; // at half past twelve, after dinner at eight; at ten past two, after five to one at night
            return;
        }
        if (e.am || e.pm || !e.part.isEmpty() || e.hour < 1 || e.hour >= 12) {
            return;
        }
        boolean evening =
                told.equals("TEV") || told.equals("TNI") || told.compareTo("T17") >= 0 && told.compareTo("T24") < 0;
        boolean afternoon =
                told.equals("TAF") || told.equals("TMI") || told.compareTo("T12") >= 0 && told.compareTo("T17") < 0;
        boolean midnight = told.startsWith("T24") && e.hour >= BEFORE_MIDNIGHT;
        // `came at six and was kept until after two`
        boolean on = !had && e.hour <= SMALL && told.compareTo("T06") >= 0 && told.compareTo("T12") < 0;
        boolean later = sentence && !had && told.compareTo("T14") >= 0 && told.compareTo("T17") < 0;
        if (evening && e.hour >= 5 || afternoon && e.hour <= 7 || midnight || on || later) {
            e.pm = true;
        }
        e.am = told.equals("TMO") && e.hour >= 5;
    }

    /// How many days after the day told of a time of day lies, which stands without one: after an evening, three
    /// o'clock and the morning are the next day's. Past midnight `the following morning` is the same day's, and
    /// `that night` began the day before.
    ///
    /// @param told the time of day told last, as TIMEX3 writes it
    /// @param late whether that is of an evening or a night
    /// @param beside whether it was told in the same sentence: `in bed at 22:30 and awake at 6:15`
    static int daysOn(Expression e, String told, boolean late, boolean beside) {
        boolean pastMidnight = told.compareTo("T00") >= 0 && told.compareTo("T05") < 0;
        if (pastMidnight && e.part.equals("TMO")) {
            return Math.min(0, Pointing.delta(e.point));
        }
        if (pastMidnight && e.part.equals("TNI") && e.hour < 0 && !e.point.isEmpty()) {
            return Pointing.delta(e.point) - 1;
        }
        boolean small = e.hour >= 0 && hour(e) < 5; // and so is 12:09 a.m.
        boolean awake = beside
                && told.compareTo("T20") >= 0
                && e.hour >= 0
                && e.hour < 12
                && (e.minute >= 0 || e.rule.name().equals("uhr"))
                && !e.pm;
        boolean afternoon = told.equals("TAF") || told.compareTo("T12") >= 0 && told.compareTo("T17") < 0;
        boolean past = beside && e.am && small && afternoon; // from the afternoon until past 4:30 a.m.
        boolean past24 = told.startsWith("T24") && e.hour >= 0 && hour(e) < 18; // in bed by midnight, up at two
        boolean over = e.point.isEmpty()
                && (past || past24 || late && (small || awake || e.breakfast || e.part.equals("TMO")));
        return over ? 1 : Pointing.delta(e.point);
    }

    /// About when a time of a day is: of an evening or a night its middle; empty for a whole day.
    static Optional<LocalDateTime> about(CalendarPoint point) {
        String time = point.time();
        int hour = switch (time) {
            case "TMO" -> 8;
            case "TAF" -> 15;
            case "TEV" -> 20;
            case "TNI" -> 23;
            case "TMI" -> 12;
            case "T24:00" -> 24;
            default -> time.matches("T[0-2][0-9]:[0-5][0-9].*") ? Integer.parseInt(time.substring(1, 3)) : NONE;
        };
        int minute = time.length() >= 6 && hour < 24 ? Integer.parseInt(time.substring(4, 6)) : 0;
        return hour > 24
                ? Optional.empty()
                : Optional.of(point.start().atStartOfDay().plusHours(hour).plusMinutes(minute));
    }

    /// Empty when the point is no time of the clock, but an evening or a night.
    static Optional<CalendarPoint> plus(CalendarPoint point, String unit, long number) {
        String time = point.time();
        if (time.length() != 6 || time.charAt(3) != ':' || Math.abs(number) > LONGEST) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(time.substring(1, 3));
        int minute = Integer.parseInt(time.substring(4, 6));
        LocalDateTime at = point.start().atStartOfDay().plusHours(hour).plusMinutes(minute);
        LocalDateTime then = switch (unit) {
            case "H" -> at.plusHours(number);
            case "TM" -> at.plusMinutes(number);
            default -> at.plusSeconds(number);
        };
        return Optional.of(CalendarPoint.day(then.truncatedTo(ChronoUnit.DAYS).toLocalDate())
                .at(String.format(Locale.ROOT, "T%02d:%02d", then.getHour(), then.getMinute())));
    }
}
