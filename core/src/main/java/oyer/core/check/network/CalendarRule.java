package oyer.core.check.network;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;

/// A bound on one event by another, monotone in the other's time.
sealed interface CalendarRule {

    long DAY = 1440;

    int from();

    int to();

    /// The earliest that `to` can be.
    ///
    /// @param lowFrom the earliest of `from`
    /// @param lowTo what is known already
    long lowOfTo(long lowFrom, long lowTo);

    long highOfTo(long highFrom, long highTo);

    long lowOfFrom(long lowTo, long lowFrom);

    long highOfFrom(long highTo, long highFrom);

    CalendarRule moved(int from, int to);

    /// Adds this rule to the newest statement of a network.
    void into(CalendarNetwork network);

    /// By how many minutes this rule misses bounds that do not know of it yet.
    default long misses(long[] low, long[] high) {
        long after = lowOfTo(low[from()], low[to()]) - high[to()];
        long before = low[to()] - highOfTo(high[from()], high[to()]);
        return Math.max(bounded(after), bounded(before));
    }

    private static long bounded(long off) {
        return off > CalendarNetwork.NEVER / 2 ? 0 : off;
    }

    private static boolean known(long time) {
        return Math.abs(time) < CalendarNetwork.NEVER;
    }

    private static LocalDate day(long time) {
        return LocalDate.ofEpochDay(Math.floorDiv(time, DAY));
    }

    private static long begins(LocalDate day) {
        return day.toEpochDay() * DAY;
    }

    private static long ends(LocalDate day) {
        return begins(day) + DAY - 1;
    }

    /// So many minutes.
    record Apart(int from, int to, long least, long most) implements CalendarRule {

        @Override
        public long lowOfTo(long lowFrom, long lowTo) {
            return known(lowFrom) ? lowFrom + least : lowTo;
        }

        @Override
        public long highOfTo(long highFrom, long highTo) {
            return known(highFrom) && most < CalendarNetwork.NEVER ? highFrom + most : highTo;
        }

        @Override
        public long lowOfFrom(long lowTo, long lowFrom) {
            return known(lowTo) && most < CalendarNetwork.NEVER ? lowTo - most : lowFrom;
        }

        @Override
        public long highOfFrom(long highTo, long highFrom) {
            return known(highTo) ? highTo - least : highFrom;
        }

        @Override
        public Apart moved(int newFrom, int newTo) {
            return new Apart(newFrom, newTo, least, most);
        }

        @Override
        public void into(CalendarNetwork network) {
            if (most < CalendarNetwork.NEVER) {
                network.between(from, to, least, most);
            } else {
                network.atLeast(from, to, least);
            }
        }
    }

    /// So much on the calendar, counted from day to day.
    record Calendar(int from, int to, Stretch least, Stretch most) implements CalendarRule {

        /// No stretch of these months is shorter: a month has 28 days, twelve have 365.
        long shortest() {
            return (days(least.months(), false) + least.days() - 1) * DAY + 1;
        }

        long longest() {
            return (days(most.months(), true) + most.days() + 1) * DAY - 1;
        }

        private static long days(int months, boolean longest) {
            if (months == 0) {
                return 0;
            }
            long years = Math.floorDiv(months, 12);
            long rest = Math.floorMod(months, 12);
            return longest ? years * 365 + years / 4 + 1 + rest * 31 : years * 365 + years / 5 - 1 + rest * 28;
        }

        @Override
        public long lowOfTo(long lowFrom, long lowTo) {
            return known(lowFrom) ? begins(least.after(day(lowFrom))) : lowTo;
        }

        @Override
        public long highOfTo(long highFrom, long highTo) {
            return known(highFrom) ? ends(most.after(day(highFrom))) : highTo;
        }

        @Override
        public long lowOfFrom(long lowTo, long lowFrom) {
            return known(lowTo) ? begins(most.firstUntil(day(lowTo))) : lowFrom;
        }

        @Override
        public long highOfFrom(long highTo, long highFrom) {
            return known(highTo) ? ends(least.lastBefore(day(highTo))) : highFrom;
        }

        @Override
        public Calendar moved(int newFrom, int newTo) {
            return new Calendar(newFrom, newTo, least, most);
        }

        @Override
        public void into(CalendarNetwork network) {
            network.calendar(from, to, least, most);
        }
    }

    /// On one of these days of the week.
    ///
    /// @param mask a bit for each day, Monday the lowest
    record Weekday(int from, int mask) implements CalendarRule {

        static Weekday of(int event, EnumSet<DayOfWeek> days) {
            int mask = 0;
            for (DayOfWeek day : days) {
                mask |= 1 << day.ordinal();
            }
            return new Weekday(event, mask);
        }

        @Override
        public int to() {
            return from;
        }

        private boolean allows(LocalDate day) {
            return (mask & 1 << day.getDayOfWeek().ordinal()) != 0;
        }

        @Override
        public long lowOfTo(long lowFrom, long lowTo) {
            if (!known(lowTo) || allows(day(lowTo))) {
                return lowTo;
            }
            LocalDate day = day(lowTo);
            while (!allows(day)) {
                day = day.plusDays(1);
            }
            return begins(day);
        }

        @Override
        public long highOfTo(long highFrom, long highTo) {
            if (!known(highTo) || allows(day(highTo))) {
                return highTo;
            }
            LocalDate day = day(highTo);
            while (!allows(day)) {
                day = day.minusDays(1);
            }
            return ends(day);
        }

        @Override
        public long lowOfFrom(long lowTo, long lowFrom) {
            return lowFrom;
        }

        @Override
        public long highOfFrom(long highTo, long highFrom) {
            return highFrom;
        }

        @Override
        public Weekday moved(int newFrom, int newTo) {
            return new Weekday(newFrom, mask);
        }

        @Override
        public void into(CalendarNetwork network) {
            EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            for (DayOfWeek day : DayOfWeek.values()) {
                if ((mask & 1 << day.ordinal()) != 0) {
                    days.add(day);
                }
            }
            network.weekday(from, days);
        }
    }
}
