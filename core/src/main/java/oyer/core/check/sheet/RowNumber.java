package oyer.core.check.sheet;

import java.util.ArrayList;
import java.util.List;
import oyer.core.text.Grid;

/// A whole number that is all that a cell of a log says: `41,207`.
///
/// @param cell it stands in
public record RowNumber(long value, Grid.Cell cell) {

    /// Cells that are longer hold more than a number.
    private static final int LONGEST = 12;

    /// Digits of the largest number that is read.
    private static final int DIGITS = 8;

    /// Cells that a row of a log has at the least.
    private static final int CELLS = 3;

    /// Those of a row, in its order; none of a row that is too short to be one of a log.
    public static List<RowNumber> in(String text, Grid.Row row) {
        List<RowNumber> numbers = new ArrayList<>();
        for (Grid.Cell cell : row.cells().size() < CELLS ? List.<Grid.Cell>of() : row.cells()) {
            String words = cell.end() - cell.start() > LONGEST
                    ? ""
                    : cell.in(text).replace(",", "").replace(".", "");
            if (!words.isEmpty() && words.length() <= DIGITS && words.chars().allMatch(Character::isDigit)) {
                numbers.add(new RowNumber(Long.parseLong(words), cell));
            }
        }
        return numbers;
    }
}
