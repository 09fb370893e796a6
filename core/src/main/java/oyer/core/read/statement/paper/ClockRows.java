package oyer.core.read.statement.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import oyer.core.read.statement.cue.ClauseText;
import oyer.core.read.statement.cue.Lines;
import oyer.core.text.Tokens.Kind;

/// The rows of a notebook or a log, each of which begins with the time of the clock: `22.40 Spoke to the barman.`,
/// `0638 hrs`, `14:07  DP visited`. A row goes on in the lines below that have none.
public final class ClockRows {

    /// So many rows make a log.
    private static final int LEAST = 3;

    private static final int HOUR = 60;

    /// A row so much earlier than the one above is of the next day; less is a slip.
    private static final int NEXT_DAY = 6 * HOUR;

    /// @param at the first token of the row
    /// @param minute of the day
    /// @param nextDay whether midnight lies between the row above and this one
    record Row(int at, int minute, boolean nextDay) {}

    private final List<Row> rows = new ArrayList<>();
    private final int[] starts;

    public ClockRows(ClauseText text, Lines lines) {
        int before = -1;
        for (int k = 0; k < lines.size(); k++) {
            int at = lines.first(k);
            int minute = lines.empty(k) ? -1 : minute(text, at);
            if (minute >= 0) {
                rows.add(new Row(at, minute, before >= 0 && before - minute > NEXT_DAY));
                before = minute;
            }
        }
        if (rows.size() < LEAST) {
            rows.clear();
        }
        starts = rows.stream().mapToInt(Row::at).toArray();
    }

    public boolean exist() {
        return !rows.isEmpty();
    }

    List<Row> rows() {
        return rows;
    }

    /// The first token of the row in which a token stands, or -1.
    int of(int token) {
        int at = Arrays.binarySearch(starts, token);
        int row = at < 0 ? -at - 2 : at;
        return row < 0 ? -1 : starts[row];
    }

    /// The minute of the day that a line begins with, or -1.
    private static int minute(ClauseText text, int first) {
        if (text.tokens.kind(first) != Kind.NUMBER && text.tokens.kind(first) != Kind.WORD) {
            return -1;
        }
        CharSequence all = text.tokens.characters();
        int i = text.tokens.start(first);
        int from = i;
        int hour = 0;
        while (i < all.length() && i < from + 2 && digit(all.charAt(i))) {
            hour = hour * 10 + all.charAt(i++) - '0';
        }
        boolean sign = i < all.length() && (all.charAt(i) == ':' || all.charAt(i) == '.');
        if (i == from || !sign && i < from + 2) {
            return -1;
        }
        i += sign ? 1 : 0;
        if (i + 2 > all.length() || !digit(all.charAt(i)) || !digit(all.charAt(i + 1))) {
            return -1;
        }
        int minute = (all.charAt(i) - '0') * 10 + all.charAt(i + 1) - '0';
        boolean alone = i + 2 < all.length() && (all.charAt(i + 2) == ' ' || all.charAt(i + 2) == '\t');
        return alone && hour < 24 && minute < HOUR ? hour * HOUR + minute : -1;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
