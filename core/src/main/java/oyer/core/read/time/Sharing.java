package oyer.core.read.time;

import java.util.List;

/// What two dates told together lend each other: in `6 and 7 January 1916` the first has its month and year from the
/// second, in `March 5 and 9` the second its month from the first.
final class Sharing {

    private Sharing() {}

    static void share(List<Expression> spans) {
        for (int i = spans.size() - 2; i >= 0; i--) {
            back(spans.get(i), spans.get(i + 1));
        }
        for (int i = 1; i < spans.size(); i++) {
            forth(spans.get(i - 1), spans.get(i));
        }
    }

    private static void back(Expression first, Expression second) {
        if ((first.hour >= 0 || first.has("dayth")) && first.day == 0 && first.month == 0 && second.month > 0) {
            first.day = second.day; // between 9 and 10 p.m. on 3 May
            first.ordinal = second.ordinal;
            first.month = second.month;
        }
        if (first.has("dayth") && first.day == 0 && first.ordinal <= 0) {
            first.ordinal = second.ordinal; // between two and four in the morning of the 19th
        }
        if (first.part.equals("T24:00") && second.part.equals("TMO") && first.has("dayth")) {
            first.part = "T00:00";
        }
        if (first.has("ended") && first.month == 0) { // the quarter ended Sept. 30
            first.month = second.month;
            first.day = second.day;
            first.ordinal = second.ordinal;
        }
        if (first.hour >= 0 && second.hour < 0 && second.part.endsWith(":00")) {
            first.pm |= !first.am; // between 8 and midnight
        }
        if (first.has("hour") && first.hour >= 0 && first.point.isEmpty()) {
            first.point = second.point; // between 8 p.m. and midnight the previous evening
            first.shift = second.shift;
            first.part = second.part.endsWith(":00") ? "" : second.part;
        }
        if (first.month == 0 && (first.day > 0 || first.ordinal > 0)) {
            first.month = second.month;
        }
        if (first.year == Expression.NONE && second.year != Expression.NONE && first.yy < 0) {
            first.year = first.month > second.month && second.month > 0 ? second.year - 1 : second.year;
            first.bc = second.bc;
        } else if (second.bc) {
            first.bc = true;
        }
        if (first.has("spoken") && first.numbers.size() == 1) { // from three to eleven p.m.
            first.hour = first.numbers.getFirst();
            second.hour = second.numbers.size() == 1 ? second.numbers.getFirst() : second.hour;
        }
        if (first.hour >= 0 && !first.am && !first.pm) {
            boolean over = second.pm && first.hour != 12 && first.hour > second.hour; // from 9 to 5 p.m.
            first.am = over || second.am;
            first.pm = !over && second.pm;
        }
        if (first.rule.meaning() == Rule.Meaning.SET && first.part.isEmpty()) {
            first.part = second.part; // on Monday and Tuesday nights
        }
        if (first.unit.isEmpty() && first.numbers.size() == 1) {
            first.unit = second.unit;
        }
    }

    private static void forth(Expression first, Expression second) {
        second.follows = second.has("range"); // between Monday and Wednesday
        if (first.has("hour") && (!second.point.isEmpty() || !second.shift.isEmpty())) {
            second.point = "same"; // the evening from which the first was reckoned already
            second.shift = "";
        }
        if (second.month == 0 && (second.day > 0 || second.ordinal > 0)) {
            second.month = first.month;
        }
        if (second.year == Expression.NONE && first.year != Expression.NONE) {
            if (second.yy >= 0) {
                second.year = Math.floorDiv(first.year, 100) * 100 + second.yy;
            } else if (second.month > 0) {
                second.year = second.month < first.month ? first.year + 1 : first.year;
            }
        }
    }
}
