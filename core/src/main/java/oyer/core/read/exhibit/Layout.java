package oyer.core.read.exhibit;

import java.util.List;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Grid;
import oyer.core.text.Grid.Row;
import oyer.core.text.Prose;
import oyer.core.text.Tokens;

/// What the readers of a document's forms, tables and lists work on, made once for all of them.
///
/// @param rows of the whole document, in order
record Layout(
        Prose prose,
        EvidenceWords words,
        Marks marks,
        CellWords cells,
        ItemMerger merger,
        StepTime time,
        CellTimes times,
        List<Row> rows) {

    static Layout of(Prose prose, EvidenceWords words, ItemMerger merger, StepTime time, List<TimeReading> times) {
        return new Layout(
                prose,
                words,
                new Marks(prose.tokens(), words),
                new CellWords(prose, words),
                merger,
                time,
                new CellTimes(times),
                Grid.of(prose.characters()));
    }

    ToldSteps told() {
        return ToldSteps.of(prose.language());
    }

    String text() {
        return prose.characters();
    }

    Tokens tokens() {
        return prose.tokens();
    }
}
