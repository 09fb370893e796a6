package oyer.core.read.quantity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.casefile.Quantity.Measure;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.WordTable;

/// What is measured, and by which unit.
record Unit(Measure measure, String name) {

    private static final WordTable<Unit> ENGLISH = load("units-en.txt");
    private static final WordTable<Unit> GERMAN = load("units-de.txt");

    static WordTable<Unit> of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    private static WordTable<Unit> load(String name) {
        Map<String, Unit> units = new HashMap<>();
        for (List<String> row : TableFile.rows(Unit.class, name)) {
            Unit unit = new Unit(Measure.valueOf(row.get(0)), row.get(1));
            for (String spelling : row.get(2).split(" ")) {
                units.put(spelling, unit);
            }
        }
        return WordTable.of(units);
    }
}
