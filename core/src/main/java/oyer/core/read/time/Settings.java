package oyer.core.read.time;

/// What the `key=value` of a rule say beside the words: which number is the hour, which the day, that a quarter is
/// meant.
final class Settings {

    private static final int DAY_MINUTES = 24 * 60;

    private static final int NO_HOUR = 2400;

    private static final int ELEVEN = 1100;

    private static final int FIVE = 5;

    private Settings() {}

    static void apply(Expression e, DayOrder order) {
        if (e.has("offset")) {
            e.dayOffset = Integer.parseInt(e.setting("offset"));
        }
        if (e.has("part")) {
            e.part = e.setting("part");
        }
        if (e.has("turn")) { // the day after, not a quarter after
            e.shift = "";
            e.point = e.setting("turn").equals("none") ? "" : e.setting("turn");
        }
        if (e.has("story")) { // German `an diesem Abend`
            e.point = "that";
        }
        if (e.setting("beside").equals("count") && e.has("hour") && !e.numbers.isEmpty()) {
            e.hour = e.numbers.removeFirst(); // at five, two days before Thanksgiving
        }
        if (e.has("beside") && e.has("shift")) {
            e.shift = e.setting("shift");
        }
        if (e.has("rest")) {
            e.point = "this";
            e.edge = "END";
        }
        if (e.rule.name().equals("quarter-short") || e.rule.name().equals("quarter-bare")) {
            e.ordinal = e.day;
            e.day = 0;
            e.unit = "Q";
        }
        if (e.has("military") && e.has("numeric") && e.numbers.size() == 3) { // 0640 on 10/15
            int told = e.numbers.removeFirst();
            e.hour = told / 100;
            e.minute = told % 100;
        }
        boolean day = e.has("numeric") && e.numbers.size() == 2; // `10/24/84 0915`: the first of the two
        if (e.has("military") && !day) {
            int told = e.numbers.isEmpty() ? NO_HOUR : e.numbers.getFirst();
            e.unit = "";
            e.hour = told / 100;
            e.minute = told % 100;
        }
        if (e.hour < 0
                && e.numbers.size() == 1
                && (e.has("clock") || e.has("bare") || e.has("hour") || e.rule.isClock())) {
            e.hour = e.numbers.getFirst();
        }
        e.pm |= e.has("pm");
        if (e.has("told") && e.numbers.size() == 2) { // nine-thirty
            int minutes = e.numbers.getLast();
            boolean odd = minutes > 4 * FIVE && minutes < 60; // ten fifty-two
            boolean oh = e.setting("told").equals("oh") && minutes < 2 * FIVE; // ten-oh-five
            e.hour = e.numbers.getFirst() <= 12 && (oh || (minutes % FIVE == 0 || odd) && minutes >= 2 * FIVE)
                    ? e.numbers.getFirst()
                    : NO_HOUR;
            e.minute = minutes;
        }
        if (e.has("bare") && e.hour >= ELEVEN && e.hour % 100 < 60 && e.hour <= ELEVEN + 159) { // eleven thirty
            e.minute = e.hour % 100;
            e.hour /= 100;
        }
        if (e.has("advent")) {
            e.holiday = advent(e);
            e.day = 0;
            e.ordinal = -1;
        }
        if (e.has("christmas")) {
            int nth = Math.clamp(e.ordinal > 0 ? e.ordinal : e.day, 1, 2);
            e.day = 0;
            e.ordinal = -1;
            e.holiday = "12-" + (24 + nth);
        }
        if (!e.part.isEmpty() && !e.has("beside") && !e.shift.isEmpty()) { // the night before
            e.point = e.shift.startsWith("-") ? "previous" : "following";
            e.shift = "";
        }
        if (e.has("dayof")) { // this 9th day of November, 2017
            e.unit = "";
            e.point = "";
        }
        if (e.has("small")) {
            e.part = "TMO";
            e.unit = "";
            e.edge = "START";
        }
        if (e.has("minutes")) {
            e.unit = "";
            e.point = e.point.equals("past") ? "" : e.point;
            Clock.minutes(e);
        }
        if (e.has("clock") && e.hour >= 0) {
            int minutes = (e.hour * 60 + Integer.parseInt(e.setting("clock")) + DAY_MINUTES) % DAY_MINUTES;
            e.unit = "";
            e.edge = "";
            e.point = e.point.equals("past") ? "" : e.point;
            e.hour = minutes / 60;
            e.minute = minutes % 60;
        }
        if (e.has("spelled") && !e.numbers.isEmpty()) {
            e.year = e.numbers.getFirst();
            e.unit = "";
        }
        if (!e.part.isEmpty() && Calendar.isPartOfDay(e.unit)) {
            e.unit = ""; // an evening is a part of a day here, and no length
        }
        if (e.has("point")) {
            e.point = e.setting("point");
            e.unit = e.setting("unit");
            e.part = "";
        }
        if (e.has("century")) {
            e.ordinal = e.day > 0 ? e.day : e.ordinal;
            e.day = 0;
            e.unit = "CE";
        }
        if (e.day > 0 && (e.unit.equals("Q") || e.unit.equals("M6"))) {
            e.ordinal = e.day;
            e.day = 0;
        }
        if (e.rule.name().startsWith("half-year") || e.rule.name().equals("halbjahr")) {
            e.half = e.ordinal > 0 ? e.ordinal : e.day > 0 ? e.day : 2;
            e.day = 0;
        }
        if (e.has("holiday")) {
            e.holiday = e.setting("holiday");
            e.edge = "";
            e.part = "";
        }
        if (isYearFirst(e)) {
            e.day = e.yy;
            e.month = e.numbers.getLast();
            e.yy = e.numbers.getFirst();
        } else if (e.has("numeric") && e.numbers.size() == 2) {
            boolean dayFirst = order.dayFirst(e.numbers.get(0), e.numbers.get(1));
            e.day = e.numbers.get(dayFirst ? 0 : 1);
            e.month = e.numbers.get(dayFirst ? 1 : 0);
        } else if (e.has("numeric") && e.numbers.size() == 1 && !e.has("military")) {
            e.day = e.numbers.getFirst();
        }
    }

    /// `86/04/30`: a number that no month has stands for the year.
    static boolean isYearFirst(Expression e) {
        return e.has("numeric")
                && e.numbers.size() == 2
                && e.numbers.getFirst() > 31
                && e.numbers.getLast() <= 12
                && e.yy >= 1
                && e.yy <= 31;
    }

    /// The formula of the Sunday in Advent that an expression counts.
    static String advent(Expression e) {
        return "advent" + (Math.clamp(e.ordinal > 0 ? e.ordinal : e.day, 1, 4) - 4) * 7;
    }

    static boolean isDayOrdinal(Expression e) {
        return !e.has("century") && !e.has("nth") && e.unit.isEmpty() && e.month > 0
                || e.has("dayth")
                || e.rule.name().equals("ordinal-day")
                || e.rule.name().startsWith("two-days");
    }
}
