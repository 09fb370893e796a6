package oyer.core.check.count;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import oyer.core.check.sheet.CueWords;

/// A number in a column: `$1,240.00`, `186 000 DM`, `Fr. 640'000.-`, `86.450,-- DM`, `22.500 €`, `17`.
///
/// A point or comma before two figures is that of the cents, before three it parts the thousands; of anything else in
/// the cell (`Nr. 4711`, `9 mm`, `12.03.`) nothing is read.
///
/// @param money whether a coin or cents tell that it is a sum of money
/// @param unit in which it is measured; empty where it is no measure
record ColumnAmount(BigDecimal value, boolean money, String unit) {

    private static final int LONGEST = 24;
    private static final int CENTS = 2;
    private static final int GROUP = 3;
    private static final int DIGITS = 12;

    static Optional<ColumnAmount> of(String cell) {
        if (cell.isEmpty() || cell.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<ColumnAmount> measured = measured(cell.toLowerCase(Locale.ROOT));
        if (measured.isPresent()) {
            return measured;
        }
        String bare = withoutCoin(cell.toLowerCase(Locale.ROOT).replace('\u00a0', ' '));
        boolean coin = bare.length() < cell.length();
        int even = evenCents(bare);
        String digits = even < 0 ? bare : bare.substring(0, even);
        int end = digits.length();
        int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean cents = even < 0
                && point > 0
                && end - point - 1 == CENTS
                && digit(digits.charAt(point + 1))
                && digit(digits.charAt(point + 2));
        String whole = cents ? digits.substring(0, point) : digits;
        boolean money = coin || cents || even >= 0;
        return grouped(whole)
                .map(w ->
                        new ColumnAmount(new BigDecimal(cents ? w + "." + digits.substring(point + 1) : w), money, ""));
    }

    /// `22.4 litres`, `18,1 l`; of `1.500 km` nobody knows which.
    private static Optional<ColumnAmount> measured(String cell) {
        int space = cell.lastIndexOf(' ');
        String unit = cell.substring(space + 1);
        if (space < 1 || !CueWords.COLUMN_UNIT.has(unit)) {
            return Optional.empty();
        }
        String number = cell.substring(0, space).strip().replace(',', '.');
        boolean plain = !number.isEmpty()
                && digit(number.charAt(0))
                && digit(number.charAt(number.length() - 1))
                && number.chars().allMatch(c -> digit((char) c) || c == '.')
                && number.indexOf('.') == number.lastIndexOf('.')
                && number.length() - number.indexOf('.') != GROUP + 1;
        return plain ? Optional.of(new ColumnAmount(new BigDecimal(number), false, unit)) : Optional.empty();
    }

    /// What is left of a cell without its coin, before or behind the number.
    private static String withoutCoin(String cell) {
        int from = 0;
        int to = cell.length();
        while (from < to && !digit(cell.charAt(from))) {
            from++;
        }
        int last = to;
        while (last > from && coinChar(cell.charAt(last - 1))) {
            last--;
        }
        String before = cell.substring(0, from).strip();
        String behind = cell.substring(last, to).strip();
        boolean known = (before.isEmpty() || CueWords.COIN.has(before))
                && (behind.isEmpty() || CueWords.COIN.has(behind))
                && from < to;
        return known ? cell.substring(from, last).strip() : cell;
    }

    private static boolean coinChar(char c) {
        return Character.isLetter(c) || c == ' ' || "$£€".indexOf(c) >= 0;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /// Where `.-`, `,--` or `.—` begins that stands for no cents; -1 where none does.
    private static int evenCents(String number) {
        int at = number.length();
        while (at > 0 && "-\u2013\u2014".indexOf(number.charAt(at - 1)) >= 0) {
            at--;
        }
        boolean even = at < number.length() && at > 1 && ".,".indexOf(number.charAt(at - 1)) >= 0;
        return even ? at - 1 : -1;
    }

    /// The figures of a whole number; empty where its groups are not of three.
    private static Optional<String> grouped(String number) {
        StringBuilder figures = new StringBuilder();
        int group = 0;
        boolean parted = false;
        char mark = 0;
        for (int i = 0; i < number.length(); i++) {
            char c = number.charAt(i);
            if (digit(c)) {
                figures.append(c);
                group++;
            } else if (".,' \u2019".indexOf(c) >= 0 && group > 0 && group <= GROUP && (mark == 0 || mark == c)) {
                if (parted && group != GROUP) {
                    return Optional.empty();
                }
                parted = true;
                mark = c;
                group = 0;
            } else {
                return Optional.empty();
            }
        }
        boolean whole = !figures.isEmpty() && figures.length() <= DIGITS && (!parted || group == GROUP);
        return whole ? Optional.of(figures.toString()) : Optional.empty();
    }
}
