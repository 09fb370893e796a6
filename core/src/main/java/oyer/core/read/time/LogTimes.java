package oyer.core.read.time;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The column of hours in a log: a notebook, a control room's sheet, a list of calls. Its lines begin with an hour, or
/// end with one behind a label, and go on in time; there `2149` is no year and `02.57` no amount. Other hours of four
/// digits in such a paper are told by their nought (`arrived 0250`) or by a number that no year of the matter has.
final class LogTimes {

    /// Fewer lines make no log.
    private static final int FEWEST = 3;

    /// Fewer make none where one space alone parts the hour from what is told.
    private static final int FEWEST_CLOSE = 4;

    /// A label or the number of a row before the hour is no longer.
    private static final int LABEL = 6;

    /// No day in figures is longer.
    private static final int DATE = 11;

    /// Longer lines are prose.
    private static final int LONGEST = 400;

    private static final int HALF_DAY = 720;

    /// No log of hours in a column tells of an earlier year: `detention authorised from 1840`.
    private static final int OLDEST = 1860;

    /// The form of an hour that says which half of the day it is of: `2:15 p.m.`
    private static final char HALVED = 'm';

    /// The hour of a line: where it stands, in minutes of the day, and how it is written.
    ///
    /// @param close whether one space alone stands behind it
    private record Entry(int start, int end, int minutes, char form, boolean sure, boolean close) {

        Entry(int start, int end, int minutes, char form, boolean sure) {
            this(start, end, minutes, form, sure, false);
        }

        Entry closed() {
            return new Entry(start, end, minutes, form, sure, true);
        }
    }

    private final Set<Integer> starts = new HashSet<>();
    private final Set<Integer> lines = new HashSet<>();
    private final boolean fourDigits;
    private final boolean column;
    private final boolean lengths;
    private final String text;

    private LogTimes(String text) {
        this.text = text;
        List<Entry> before = new ArrayList<>();
        List<Entry> behind = new ArrayList<>();
        boolean dur = false;
        int from = 0;
        while (from < text.length()) {
            int to = text.indexOf('\n', from);
            to = to < 0 ? text.length() : to;
            if (to - from <= LONGEST) {
                Entry leading = leading(from, to);
                if (leading != null) {
                    before.add(leading);
                } else {
                    Entry trailing = trailing(from, to);
                    if (trailing != null) {
                        behind.add(trailing);
                    }
                    dur |= isHeadOfLengths(text.substring(from, to));
                }
            }
            from = to + 1;
        }
        lengths = dur;
        boolean four = false;
        for (List<Entry> column : List.of(before, behind)) {
            for (char form : new char[] {'4', ':', '.', HALVED}) {
                List<Entry> told = column.stream().filter(e -> e.form() == form).toList();
                if (isLog(told, form)) {
                    told.forEach(entry -> {
                        starts.add(entry.start());
                        lines.add(lineOf(entry.start()));
                    });
                    four |= form == '4';
                }
            }
        }
        column = four;
        fourDigits = four || noughts() >= 2;
    }

    static LogTimes of(String text) {
        return new LogTimes(text);
    }

    /// Whether the hour of a line of a log begins there.
    boolean is(int start) {
        return starts.contains(start);
    }

    /// Whether a line of a log holds a place.
    boolean holds(int offset) {
        return !lines.isEmpty() && lines.contains(lineOf(offset));
    }

    /// Whether nothing stands before it in a line of a log: the day of the hour behind it, and of those below.
    boolean isHead(int offset) {
        return holds(offset) && text.substring(lineOf(offset), offset).isBlank();
    }

    /// A length of minutes and seconds in a column of a log: `2:05`.
    boolean isLength(int start, int end) {
        return lengths
                && !is(start)
                && end - start <= 5
                && start > 1
                && isGap(text, start - 1)
                && isGap(text, start - 2)
                && holds(start);
    }

    /// Whether the paper writes hours as `0915`.
    boolean isFourDigits() {
        return fourDigits;
    }

    /// Whether four digits are an hour, though no word says so, in a paper that writes its hours like that.
    boolean isFourDigitHour(int start, int end) {
        if (!fourDigits || end - start != 4 || minutes(start) < 0 || isJoined(start, end)) {
            return false;
        }
        int number = Integer.parseInt(text.substring(start, end));
        return number < 1000 || number >= 2100 || column && number < OLDEST;
    }

    private boolean isJoined(int start, int end) {
        char before = start == 0 ? ' ' : text.charAt(start - 1);
        char after = end == text.length() ? ' ' : text.charAt(end);
        boolean number = start > 1 && (before == ' ') && "#.".indexOf(text.charAt(start - 2)) >= 0;
        return number
                || "#/-.,:$€£".indexOf(before) >= 0
                || after == '/'
                || after == '-' && !Character.isWhitespace(at(end + 1))
                || (after == '.' || after == ',') && Character.isDigit(at(end + 1));
    }

    private char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : ' ';
    }

    /// How many hours of four digits begin with a nought, or are later than any year behind `at` or `until`.
    private int noughts() {
        int count = 0;
        for (int i = 0; i + 4 <= text.length(); i++) {
            if ((text.charAt(i) == '0' || text.charAt(i) == '2' && isLate(i))
                    && (i == 0 || Character.isWhitespace(text.charAt(i - 1)))
                    && minutes(i) >= 0
                    && !Character.isLetterOrDigit(at(i + 4))
                    && !isJoined(i, i + 4)) {
                count++;
            }
        }
        return count;
    }

    /// `until 2300`, `at about 2320`.
    private boolean isLate(int start) {
        char next = at(start + 1);
        return (next == '1' || next == '2' || next == '3')
                && (endsWith(start, " at ")
                        || endsWith(start, " until ")
                        || endsWith(start, " about ")
                        || endsWith(start, " by ")
                        || endsWith(start, " till "));
    }

    private boolean endsWith(int end, String words) {
        return end >= words.length() && text.regionMatches(true, end - words.length(), words, 0, words.length());
    }

    /// Minutes of the day of four digits, or -1.
    private int minutes(int start) {
        if (start + 4 > text.length()) {
            return -1;
        }
        int value = 0;
        for (int i = start; i < start + 4; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value / 100 < 24 && value % 100 < 60 ? value / 100 * 60 + value % 100 : -1;
    }

    /// Whether the hours of lines go on in time, but for a new day; four digits must show that they are no years.
    private static boolean isLog(List<Entry> told, char form) {
        if (told.size() < (form == '.' ? FEWEST + 1 : FEWEST)
                || form != ':' && told.stream().noneMatch(Entry::sure)) {
            return false;
        }
        int on = 0;
        int next = 0;
        for (int i = 1; i < told.size(); i++) {
            int step = told.get(i).minutes() - told.get(i - 1).minutes();
            on += step >= 0 || step < -HALF_DAY ? 1 : 0;
            next += step == 1 ? 1 : 0;
        }
        boolean close = told.stream().allMatch(Entry::close);
        // paragraphs are numbered 12.01, 12.02
        boolean numbers = close && (told.size() < FEWEST_CLOSE || form == '.' && next * 2 >= told.size() - 1);
        return !numbers && on * 3 >= (told.size() - 1) * 2;
    }

    private @Nullable Entry leading(int from, int to) {
        int at = skip(from, to);
        Entry entry = hour(at, to);
        if (entry == null) {
            int date = date(at, to);
            int label = Math.max(at, date);
            while (date < 0 && label < to && label - at <= LABEL && Character.isLetterOrDigit(text.charAt(label))) {
                label++;
            }
            int next = skip(label, to);
            boolean apart = date < 0 ? label > at && label - at <= LABEL && next - label >= 2 : next > label;
            entry = apart ? hour(next, to) : null;
        }
        boolean gap = entry != null
                && (entry.end() == to
                        || text.charAt(entry.end()) == '\t' && entry.form() == HALVED
                        || isGap(text, entry.end())
                                && (entry.end() + 1 >= to || isGap(text, entry.end() + 1) || isDash(entry.end() + 1)));
        if (gap || entry == null) {
            return entry;
        }
        // `1512 on patrol`, and no `1250 14th Street` or `2100 Euro`
        boolean close = isGap(text, entry.end())
                && entry.start() == at
                && entry.form() != HALVED
                && (Character.isLetter(at(entry.end() + 1)) || at(entry.end() + 1) == '(');
        return close ? entry.closed() : null;
    }

    /// Where a day in figures ends that begins at a place: `16/3/93` before its first hour; -1 where none does.
    private int date(int start, int to) {
        int end = start;
        int signs = 0;
        while (end < to
                && end - start < DATE
                && (Character.isDigit(text.charAt(end)) || isDateSign(text.charAt(end)))) {
            signs += isDateSign(text.charAt(end)) ? 1 : 0;
            end++;
        }
        boolean whole = end < to && isGap(text, end) && Character.isDigit(text.charAt(start));
        return whole && signs == 2 && end - start >= LABEL ? end : -1;
    }

    private static boolean isDateSign(char c) {
        return c == '/' || c == '.' || c == '-';
    }

    private boolean isDash(int offset) {
        char c = text.charAt(offset);
        return c == '-' || c == '\u2013' || c == '\u2014' || c == '|';
    }

    /// `On scene        2219`
    private @Nullable Entry trailing(int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int at = skip(from, to);
        boolean apart = start - 2 > at && isGap(text, start - 1) && isGap(text, start - 2);
        boolean label = apart
                && Character.isLetter(text.charAt(at))
                && !text.substring(at, start).strip().contains("  ");
        Entry entry = label && end - start <= 5 ? hour(start, end) : null;
        return entry != null && entry.end() == end ? entry : null;
    }

    /// The hour that begins at a place: `0648`, `06:48`, `06.48`, `06:48:30`.
    private @Nullable Entry hour(int start, int to) {
        int digits = start;
        while (digits < to && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        if (digits - start == 4 && minutes(start) >= 0 && !Character.isLetter(at(digits))) {
            int number = Integer.parseInt(text.substring(start, digits));
            return new Entry(start, digits, minutes(start), '4', number < 1000 || number >= 2100);
        }
        Entry halved = halved(start, digits, to);
        if (halved != null) {
            return halved;
        }
        if (digits == start || digits - start > 2 || digits + 3 > to || ":.".indexOf(text.charAt(digits)) < 0) {
            return null;
        }
        char sign = text.charAt(digits);
        int hour = Integer.parseInt(text.substring(start, digits));
        int minute = two(digits + 1, to);
        int end = digits + 3;
        if (hour > 23 || minute < 0) {
            return null;
        }
        if (end < to && text.charAt(end) == sign) {
            if (two(end + 1, to) < 0 || end + 3 < to && Character.isLetterOrDigit(text.charAt(end + 3))) {
                return null;
            }
            end += 3;
        }
        boolean more = end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == sign);
        return more ? null : new Entry(start, end, hour * 60 + minute, sign, text.charAt(start) == '0' || hour > 12);
    }

    /// `2:15 p.m.`, `11:05 am`
    private @Nullable Entry halved(int start, int digits, int to) {
        boolean clock = digits > start && digits - start <= 2 && digits + 3 <= to && ":.".indexOf(at(digits)) >= 0;
        int minute = clock ? two(digits + 1, to) : -1;
        int at = minute < 0 ? to : skip(digits + 3, to);
        if (at + 2 > to || "aApP".indexOf(text.charAt(at)) < 0) {
            return null;
        }
        boolean afternoon = Character.toLowerCase(text.charAt(at)) == 'p';
        int end = at + 1;
        end += end < to && text.charAt(end) == '.' ? 1 : 0;
        if (end >= to || Character.toLowerCase(text.charAt(end)) != 'm') {
            return null;
        }
        end += 1;
        end += end < to && text.charAt(end) == '.' ? 1 : 0;
        int hour = Integer.parseInt(text.substring(start, digits));
        boolean more = end < to && Character.isLetterOrDigit(text.charAt(end));
        return more || hour < 1 || hour > 12
                ? null
                : new Entry(start, end, (hour % 12 + (afternoon ? 12 : 0)) * 60 + minute, HALVED, true);
    }

    private int two(int start, int to) {
        boolean digits = start + 2 <= to
                && Character.isDigit(text.charAt(start))
                && Character.isDigit(text.charAt(start + 1))
                && text.charAt(start) < '6';
        return digits ? (text.charAt(start) - '0') * 10 + text.charAt(start + 1) - '0' : -1;
    }

    private int skip(int from, int to) {
        int at = from;
        while (at < to && isGap(text, at)) {
            at++;
        }
        return at;
    }

    private static boolean isGap(String text, int offset) {
        return offset < text.length() && (text.charAt(offset) == ' ' || text.charAt(offset) == '\t');
    }

    private int lineOf(int offset) {
        int line = offset;
        while (line > 0 && text.charAt(line - 1) != '\n' && offset - line <= LONGEST) {
            line--;
        }
        return line;
    }

    private static boolean isHeadOfLengths(String line) {
        if (!line.contains("  ") || line.length() > LONGEST / 2) {
            return false;
        }
        String lower = line.strip().toLowerCase(Locale.ROOT);
        return lower.contains("dur ")
                || lower.contains("duration")
                || lower.contains("dauer")
                || lower.contains("length");
    }
}
