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
        boolean wide = row.cells().size() >= 3 || at.containsKey("results") && at.size() == 2;
        return (at.size() >= 2 || at.containsKey("sample")) && wide
                ? Optional.of(new Columns(Map.copyOf(at), row))
                : Optional.empty();
    }

    private static @Nullable String role(Grid.Cell cell, Tokens tokens, EvidenceWords words, int first) {
        String found = null;
        for (int t = first; t < tokens.size() && tokens.start(t) < cell.end(); t++) {
            String known = words.column(tokens, t);
            if ("collected".equals(found) && (tokens.is(t, "by") || tokens.is(t, "durch") || tokens.is(t, "von"))) {
                return "collector";
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
                : "collected".equals(found) ? "date" : "transmit".equals(found) ? "disclosed" : found;
    }

    boolean has(String role) {
        return at.containsKey(role);
    }

    /// The cell of a role in a row; empty when the row has none.
    Optional<Grid.Cell> cell(Grid.Row row, String role) {
        Integer column = at.get(role);
        return column == null
                        || column >= row.cells().size()
                        || row.cells().get(column).empty()
                ? Optional.empty()
                : Optional.of(row.cells().get(column));
    }
}
