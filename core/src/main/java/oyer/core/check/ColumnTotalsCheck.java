package oyer.core.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Working;
import oyer.core.text.Grid;
import oyer.core.text.Passage;

/// Amounts of money under each other and the total below them, and a total with its kinds beside it (`TOTAL CALLS: 6
/// OUT 3  IN 2`).
final class ColumnTotalsCheck extends ReckoningCheck {

    private static final TokenSet TOTAL = TokenSet.of(java.util.Set.of(
            "total", "sum", "totals", "summe", "gesamt", "insgesamt", "zusammen", "gesamtsumme", "gesamtbetrag"));

    /// In which a column is measured.
    private static final TokenSet UNITS = TokenSet.of(java.util.Set.of(
            "litres", "liters", "l", "ltr", "liter", "gallons", "gal", "miles", "mi", "km", "kg", "g", "grams", "gramm",
            "hours", "hrs", "h", "stunden", "std", "minutes", "min", "minuten", "calls", "anrufe"));

    private static final int LONGEST = 24;
    private static final int CENTS = 2;

    @Override
    public void read(Sheet sheet) {
        String text = sheet.prose().characters();
        List<Grid.Cell> column = new ArrayList<>();
        for (Grid.Row row : sheet.grid()) {
            List<Grid.Cell> cells = row.cells();
            Optional<BigDecimal> amount =
                    cells.size() < 2 ? Optional.empty() : amount(cells.getLast().in(text));
            boolean total = !cells.isEmpty() && total(cells.getFirst().in(text));
            if (total
                    && amount.isPresent()
                    && column.size() > 1
                    && column.stream().allMatch(c -> unit(c.in(text)).equals(unit(cells.getLast().in(text))))) {
                column(sheet, column, cells.getLast(), amount.get());
                column.clear();
            } else if (amount.isPresent() && !total) {
                column.add(cells.getLast());
            } else {
                column.clear();
            }
            if (total) {
                kinds(sheet, cells);
            }
        }
    }

    private static boolean total(String cell) {
        int end = 0;
        while (end < cell.length() && Character.isLetter(cell.charAt(end))) {
            end++;
        }
        return end > 0 && TOTAL.words().get(cell.substring(0, end)) != null;
    }

    private void column(Sheet sheet, List<Grid.Cell> column, Grid.Cell cell, BigDecimal stated) {
        String text = sheet.prose().characters();
        BigDecimal sum = column.stream()
                .map(c -> amount(c.in(text)).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Passage total = sheet.prose().text().passage(cell.start(), cell.end());
        Passage entries = sheet.prose()
                .text()
                .passage(column.getFirst().start(), column.getLast().end());
        said(sum, stated, entries, total, column.size());
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
                    sheet.prose()
                            .text()
                            .passage(cells.get(1).start(), cells.getLast().end()),
                    sheet.prose()
                            .text()
                            .passage(cells.getFirst().start(), cells.getFirst().end()),
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

    /// The unit with which a cell ends: `22.4 litres`, `18,1 l`; of money and bare numbers none.
    private static String unit(String cell) {
        int space = cell.lastIndexOf(' ');
        String word = space < 0 ? "" : cell.substring(space + 1).toLowerCase(Locale.ROOT);
        return UNITS.words().get(word) == null ? "" : word;
    }

    /// `22.4 litres`.
    private static Optional<BigDecimal> measured(String cell) {
        String number = cell.substring(0, cell.lastIndexOf(' ')).strip().replace(',', '.');
        boolean plain = number.length() < 9
                && !number.isEmpty()
                && Character.isDigit(number.charAt(0))
                && number.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && number.indexOf('.') == number.lastIndexOf('.')
                && !number.endsWith(".")
                && number.length() - number.indexOf('.') != 4; // 1,500 and 1.500 may be thousands
        return plain ? Optional.of(new BigDecimal(number)) : Optional.empty();
    }

    /// `$1,240.00`, `400.00`, `86.450,-- DM`: an amount told to the cent.
    private static Optional<BigDecimal> amount(String cell) {
        if (cell.length() <= LONGEST && !unit(cell).isEmpty()) {
            return measured(cell);
        }
        String digits = cell.length() > LONGEST
                ? ""
                : cell.toUpperCase(Locale.ROOT)
                        .replace("EUR", "")
                        .replace("DM", "")
                        .replace("--", "00")
                        .replace("\u2014", "00")
                        .replace("\u2013", "00")
                        .replaceAll("[$£€ ]", "");
        int point = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
        boolean amount = point > 0
                && digits.length() - point - 1 == CENTS
                && digits.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.' || c == ',');
        return amount
                ? Optional.of(new BigDecimal(
                        digits.substring(0, point).replaceAll("[.,]", "") + "." + digits.substring(point + 1)))
                : Optional.empty();
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }
}
