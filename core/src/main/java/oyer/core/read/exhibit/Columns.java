package oyer.core.read.exhibit;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import oyer.core.text.Grid;
import oyer.core.text.Tokens;

/// What stands in which column of a form, told from the words at its head.
///
/// @param at role to column, the first of each role
/// @param head the row of the heads
record Columns(Map<String, Integer> at, Grid.Row head) {

    /// Characters that a cell may stand beside the head of its column.
    private static final int AWRY = 2;

    /// Empty unless at least two heads are known and none is a number: then it is no head.
    static Optional<Columns> of(Grid.Row row, Tokens tokens, EvidenceWords words) {
        Map<String, Integer> at = new HashMap<>();
        for (int c = 0; c < row.cells().size(); c++) {
            Grid.Cell cell = row.cells().get(c);
            int first = tokens.at(cell.start());
            if (!cell.empty() && first < tokens.size() && tokens.kind(first) == Tokens.Kind.NUMBER) {
                return Optional.empty();
            }
            String role = role(cell, tokens, words, first);
            if (role != null) {
                at.putIfAbsent(role, c);
            }
        }
        described(row, at);
        boolean wide = row.cells().size() >= 3 || at.containsKey("results") && at.size() == 2;
        return (at.size() >= 2 || at.containsKey("sample")) && wide
                ? Optional.of(new Columns(Map.copyOf(at), row))
                : Optional.empty();
    }

    /// `Exh | Item | Seized | By`: whatever stands behind the marks and has no head that tells something else is what
    /// the
    /// things are.
    private static void described(Grid.Row row, Map<String, Integer> at) {
        Integer mark = at.get("mark");
        int next = mark == null ? -1 : mark + 1;
        if (next > 0
                && at.size() > 2
                && !at.containsKey("what")
                && next < row.cells().size()
                && !at.containsValue(next)) {
            at.put("what", next);
        }
    }

    private static @Nullable String role(Grid.Cell cell, Tokens tokens, EvidenceWords words, int first) {
        String found = null;
        // `By`, `durch`, `von` alone: who took it
        boolean alone = first + 1 >= tokens.size() || tokens.start(first + 1) >= cell.end();
        if (alone && (tokens.is(first, "by") || tokens.is(first, "durch") || tokens.is(first, "von"))) {
            return "collector";
        }
        for (int t = first; t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            String known = words.column(tokens, t);
            known = "handed".equals(known) ? null : known; // of a sentence above a list, and no head of a column
            if (("collected".equals(found) || "gathered".equals(found))
                    && (tokens.is(t, "by") || tokens.is(t, "durch") || tokens.is(t, "von"))) {
                return "collector";
            }
            if ("disclosed".equals(known) && (tokens.is(t + 1, "by") || tokens.is(t + 1, "durch"))) {
                return "collector"; // `Produced by`: who exhibits it
            }
            // of `date of document` the first word says it, of `last entry` the last, of `released by` any
            if (known != null && found == null) {
                found = known;
            } else if ("date".equals(found) && "what".equals(known)) {
                return "made";
            }
        }
        // a column `No.` numbers rows unless another names the item
        return "received".equals(found)
                ? "to"
                : "collected".equals(found) || "gathered".equals(found)
                        ? "date"
                        : "transmit".equals(found) ? "disclosed" : found;
    }

    boolean has(String role) {
        return at.containsKey(role);
    }

    /// The cell of a role in a row; empty when the row has none.
    Optional<Grid.Cell> cell(Grid.Row row, String role) {
        Integer column = at.get(role);
        if (column == null) {
            return Optional.empty();
        }
        boolean fewer = row.cells().size() < head.cells().size() && aligned(row);
        if (fewer || row.cells().size() > head.cells().size() && covered(row)) {
            int start = offset(head, head.cells().get(column));
            return row.cells().stream()
                    .filter(c -> !c.empty() && Math.abs(offset(row, c) - start) <= AWRY)
                    .findFirst();
        }
        return column >= row.cells().size() || row.cells().get(column).empty()
                ? Optional.empty()
                : Optional.of(row.cells().get(column));
    }

    /// Whether a row that has fewer cells than the head has each below one of it: where a long cell leaves but one
    /// space
    /// to the next, or a cell is left blank, the place in the line tells the column.
    private boolean aligned(Grid.Row row) {
        return row.cells().stream()
                .filter(c -> !c.empty())
                .allMatch(c -> head.cells().stream().anyMatch(h -> Math.abs(offset(head, h) - offset(row, c)) <= AWRY));
    }

    /// Whether a row that has more cells than the head has one below each of the head's: below `Date/Time` a day and,
    /// two spaces on, an hour.
    private boolean covered(Grid.Row row) {
        return head.cells().stream()
                .allMatch(h -> row.cells().stream().anyMatch(c -> Math.abs(offset(head, h) - offset(row, c)) <= AWRY));
    }

    private static int offset(Grid.Row row, Grid.Cell cell) {
        return cell.start() - row.start();
    }
}
