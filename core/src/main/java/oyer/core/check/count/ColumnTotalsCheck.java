package oyer.core.check.count;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Grid;
import oyer.core.text.Passage;

/// Numbers under each other and the total below them, what is taken off a gross sum (`Less: commission ...`), and a
/// total with its kinds beside it (`TOTAL CALLS: 6  OUT 3  IN 2`).
///
/// Numbers that are no money need a table: three columns above the total.
final class ColumnTotalsCheck extends ReckoningCheck {

    /// Digits of a number that is no money; longer ones are marks.
    private static final int COUNT = 9;

    /// Dots that lead the eye to a number.
    private static final String LEADER = "....";

    /// @param sign -1 where it is taken off
    private record Entry(Grid.Cell cell, ColumnAmount amount, int sign, int cells) {}

    @Override
    public void read(Sheet sheet) {
        String text = sheet.prose().characters();
        List<Entry> column = new ArrayList<>();
        boolean less = false;
        boolean part = false;
        boolean gap = false;
        for (Grid.Row row : sheet.grid()) {
            List<Grid.Cell> cells = cells(text, row);
            if (cells.isEmpty()) {
                gap = true;
                continue;
            }
            if (rule(text, cells)) {
                continue;
            }
            Optional<ColumnAmount> amount = cells.size() < 2
                    ? leading(text, cells)
                    : ColumnAmount.of(cells.getLast().in(text)).or(() -> leading(text, cells));
            boolean total = named(text, cells, CueWords.TOTAL_ROW);
            boolean off = CueWords.LESS.has(word(text, cells.getFirst()));
            if (amount.isEmpty() || gap && !total && !off) {
                column.clear();
                less = false;
                part = false;
            }
            gap = false;
            if (amount.isPresent() && total) {
                Entry whole = new Entry(cells.getLast(), amount.get(), 1, cells.size());
                boolean net = named(text, cells, CueWords.NET_ROW);
                if (!part && (!net || less)) {
                    column(sheet, column, whole);
                }
                column.clear();
                less = false;
                part = named(text, cells, CueWords.PART_TOTAL);
                if (net || named(text, cells, CueWords.GROSS_ROW)) {
                    column.add(whole);
                }
            } else if (amount.isPresent()) {
                less |= off;
                column.add(new Entry(cells.getLast(), amount.get(), less ? -1 : 1, cells.size()));
            }
            if (total) {
                kinds(sheet, cells);
            }
        }
    }

    /// The cells of a line, cut where dots lead from what it is to the number as well.
    private static List<Grid.Cell> cells(String text, Grid.Row row) {
        List<Grid.Cell> cells = new ArrayList<>();
        for (Grid.Cell cell : row.cells()) {
            int dots = text.indexOf(LEADER, cell.start(), cell.end());
            if (cell.empty() || dots <= cell.start()) {
                if (!cell.empty()) {
                    cells.add(cell);
                }
                continue;
            }
            int to = dots;
            while (to < cell.end() && (text.charAt(to) == '.' || text.charAt(to) == ' ')) {
                to++;
            }
            int before = dots;
            while (before > cell.start() && text.charAt(before - 1) == ' ') {
                before--;
            }
            cells.add(new Grid.Cell(cell.start(), before));
            if (to < cell.end()) {
                cells.add(new Grid.Cell(to, cell.end()));
            }
        }
        return cells;
    }

    /// `$280.00 in notes from the drawer`: money that its row begins with, behind a label or not.
    private static Optional<ColumnAmount> leading(String text, List<Grid.Cell> cells) {
        if (cells.isEmpty() || cells.size() > 2) {
            return Optional.empty();
        }
        String cell = cells.getLast().in(text);
        int space = cell.indexOf(' ');
        int second = space < 0 ? -1 : cell.indexOf(' ', space + 1);
        return amount(cell, space).or(() -> amount(cell, second));
    }

    private static Optional<ColumnAmount> amount(String cell, int end) {
        return end < 0
                ? Optional.empty()
                : ColumnAmount.of(cell.substring(0, end)).filter(ColumnAmount::money);
    }

    /// A line that only parts the rows.
    private static boolean rule(String text, List<Grid.Cell> cells) {
        for (Grid.Cell cell : cells) {
            for (int i = cell.start(); i < cell.end(); i++) {
                if ("-=_. \u2013\u2014".indexOf(text.charAt(i)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /// Whether a cell before the last begins with a word of a class.
    private static boolean named(String text, List<Grid.Cell> cells, CueWords words) {
        int first = cells.size() == 1 ? 1 : cells.size() - 1;
        return cells.stream().limit(first).anyMatch(c -> words.has(word(text, c)));
    }

    /// What a cell begins with.
    private static String word(String text, Grid.Cell cell) {
        int end = cell.start();
        while (end < cell.end() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
            end++;
        }
        return text.substring(cell.start(), end);
    }

    private void column(Sheet sheet, List<Entry> column, Entry total) {
        boolean money = total.amount().money()
                || column.stream().anyMatch(e -> e.amount().money());
        boolean table = total.cells() < 4
                && column.stream().allMatch(e -> e.cells() > 2 && digits(e) <= COUNT)
                && digits(total) <= COUNT;
        String unit = total.amount().unit();
        boolean measured = !unit.isEmpty();
        boolean alike = column.stream().allMatch(e -> e.amount().unit().equals(unit));
        if (column.size() < 2 || column.getFirst().sign() < 0 || !money && !table && !measured || !alike) {
            return;
        }
        BigDecimal sum = column.stream()
                .map(e ->
                        e.sign() < 0 ? e.amount().value().negate() : e.amount().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        said(
                sum,
                total.amount().value(),
                passage(sheet, column.getFirst().cell(), column.getLast().cell()),
                passage(sheet, total.cell(), total.cell()),
                column.size());
    }

    private static int digits(Entry entry) {
        return entry.amount().value().precision();
    }

    private static Passage passage(Sheet sheet, Grid.Cell first, Grid.Cell last) {
        return sheet.prose().text().passage(first.start(), last.end());
    }

    private void said(BigDecimal sum, BigDecimal stated, Passage entries, Passage total, int size) {
        if (sum.compareTo(stated) == 0) {
            fitting.add(new Consistent("total", size + " entries make " + plain(sum) + ".", List.of(entries, total))
                    .inGerman(size + " Einträge ergeben " + GermanWords.decimal(plain(sum)) + "."));
        } else {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "total",
                            "The entries make " + plain(sum) + "; the total says " + plain(stated) + ".",
                            List.of(entries, total),
                            .8)
                    .inGerman("Die Einträge ergeben " + GermanWords.decimal(plain(sum)) + "; als Summe steht "
                            + GermanWords.decimal(plain(stated)) + ".")
                    .with(new Working(
                            Working.Unit.PIECES,
                            List.of(
                                    Working.Mark.stated("total", stated),
                                    Working.Mark.reckoned("sum of the entries", sum)))));
        }
    }

    /// Beside a total the kinds that it is made of, each a word and a number.
    private void kinds(Sheet sheet, List<Grid.Cell> cells) {
        String text = sheet.prose().characters();
        if (cells.size() < 3) {
            return;
        }
        int whole = last(cells.getFirst().in(text));
        int sum = 0;
        for (Grid.Cell cell : cells.subList(1, cells.size())) {
            String kind = cell.in(text);
            int space = kind.lastIndexOf(' ');
            int number = last(kind);
            boolean named = space > 0
                    && kind.substring(0, space).replace(":", "").chars().allMatch(Character::isLetter);
            if (number < 0 || !named) {
                return;
            }
            sum += number;
        }
        if (whole > 0) {
            said(
                    BigDecimal.valueOf(sum),
                    BigDecimal.valueOf(whole),
                    passage(sheet, cells.get(1), cells.getLast()),
                    passage(sheet, cells.getFirst(), cells.getFirst()),
                    cells.size() - 1);
        }
    }

    /// The whole number that a cell ends with; -1 where it ends with none.
    private static int last(String cell) {
        int from = cell.length();
        while (from > 0 && Character.isDigit(cell.charAt(from - 1))) {
            from--;
        }
        boolean number = from < cell.length() && cell.length() - from < 7 && from > 0 && cell.charAt(from - 1) == ' ';
        return number ? Integer.parseInt(cell.substring(from)) : -1;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
