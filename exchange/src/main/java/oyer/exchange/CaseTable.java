package oyer.exchange;

import java.io.IOException;
import java.util.List;

/// One table of the case, read as it is written: never all rows at once.
///
/// @param name what its file or sheet is called: `chronology`
/// @param columns headings, in order; every row has as many cells
public record CaseTable(String name, List<String> columns, Source rows) {

    /// Hands every row to a sink, in order.
    @FunctionalInterface
    public interface Source {
        void each(Sink sink) throws IOException;
    }

    /// Takes the cells of one row; what is not known is an empty cell.
    @FunctionalInterface
    public interface Sink {
        void row(List<String> cells) throws IOException;
    }

    public CaseTable {
        columns = List.copyOf(columns);
    }
}
