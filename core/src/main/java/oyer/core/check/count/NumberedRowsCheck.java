package oyer.core.check.count;

import java.util.List;
import java.util.OptionalInt;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Grid;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.text.Tokens.Kind;

/// Rows numbered from one, and below them how many there are: `01 ... 08` over `Total items: 9`, `Summe: 8
/// Verbindungen` under seven.
///
/// What is measured and not counted (`Total weight: 9`) is none.
final class NumberedRowsCheck extends ReckoningCheck {

    private static final int LEAST = 3;
    private static final int MOST = 200;

    /// Lines that may lie between the last row and the total, and that one row may run on for.
    private static final int BELOW = 3;

    private static final int DIGITS = 3;

    @Override
    public void read(Sheet sheet) {
        String text = sheet.prose().characters();
        int count = 0;
        int first = 0;
        int last = 0;
        int below = 0;
        for (Grid.Row row : sheet.grid()) {
            List<Grid.Cell> cells = row.cells();
            if (cells.isEmpty()) {
                below++;
                continue;
            }
            int number = number(cells.getFirst().in(text));
            if (number == 1 && cells.size() > 1) {
                count = 1;
                first = row.start();
                last = row.end();
                below = 0;
            } else if (count > 0 && number == count + 1 && cells.size() > 1) {
                count++;
                last = row.end();
                below = 0;
            } else if (count >= LEAST && below <= BELOW && count <= MOST) {
                below++;
                OptionalInt stated = stated(sheet, row);
                if (stated.isPresent()) {
                    said(count, stated.getAsInt(), passage(sheet, last, first, row));
                    count = 0;
                }
            } else if (++below > BELOW) {
                count = 0;
            }
        }
    }

    /// The last row and the line of the total.
    private static List<Passage> passage(Sheet sheet, int lastEnd, int first, Grid.Row total) {
        String text = sheet.prose().characters();
        int start = Math.max(first, text.lastIndexOf('\n', lastEnd - 1) + 1);
        int end = total.cells().getFirst().end();
        return List.of(
                sheet.prose().text().passage(start, lastEnd),
                sheet.prose().text().passage(total.cells().getFirst().start(), end));
    }

    /// `01`, `7`, `3.`: the number of a row; 0 where there is none.
    private static int number(String cell) {
        int end = 0;
        while (end < cell.length() && cell.charAt(end) >= '0' && cell.charAt(end) <= '9') {
            end++;
        }
        boolean alone = end > 0
                && end <= DIGITS
                && (end == cell.length() || end == cell.length() - 1 && ".)".indexOf(cell.charAt(end)) >= 0);
        return alone ? Integer.parseInt(cell.substring(0, end)) : 0;
    }

    /// How many a line states: `Total items: 9`, `Summe: 8 Verbindungen`, `Insgesamt sechs Positionen`.
    private static OptionalInt stated(Sheet sheet, Grid.Row row) {
        Tokens tokens = sheet.tokens();
        int at = tokens.at(row.cells().getFirst().start());
        if (at >= tokens.size() || !CueWords.TOTAL_ROW.has(tokens, at)) {
            return OptionalInt.empty();
        }
        int noun = -1;
        int number = -1;
        int end = Math.min(tokens.size(), at + 5);
        for (int i = at + 1; i < end && tokens.start(i) < row.end(); i++) {
            if (tokens.kind(i) == Kind.NUMBER && number < 0) {
                number = i;
            } else if (tokens.kind(i) == Kind.WORD && !CueWords.OF.has(tokens, i)) {
                noun = i;
                if (number >= 0) {
                    break;
                }
            }
        }
        boolean counts = noun >= 0
                && number >= 0
                && !CueWords.OF_EACH.within(tokens, at, number + 2)
                && !CueWords.COIN.has(tokens, noun)
                && (noun == number + 1 || noun < number && !tokens.is(number + 1, '.') && ends(tokens, number, row));
        return counts && tokens.whole(number, DIGITS) > 0
                ? OptionalInt.of(tokens.whole(number, DIGITS))
                : OptionalInt.empty();
    }

    private static boolean ends(Tokens tokens, int number, Grid.Row row) {
        return number + 1 >= tokens.size() || tokens.start(number + 1) >= row.end();
    }

    private void said(int count, int stated, List<Passage> passages) {
        if (count == stated) {
            fitting.add(new Consistent("numbered-rows", count + " rows are numbered and as many are stated.", passages)
                    .inGerman("Nummeriert sind " + count + " Zeilen, und so viele sind angegeben."));
        } else {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "numbered-rows",
                            "The rows are numbered from 1 to " + count + "; the total says " + stated + ".",
                            passages,
                            .75)
                    .inGerman("Die Zeilen sind von 1 bis " + count + " nummeriert; als Summe steht " + stated + ".")
                    .with(new Working(
                            Working.Unit.PIECES,
                            List.of(
                                    Working.Mark.stated("total", stated, stated),
                                    Working.Mark.reckoned("rows", count, count)))));
        }
    }
}
