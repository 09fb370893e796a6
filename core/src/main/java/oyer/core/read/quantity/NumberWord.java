package oyer.core.read.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.WordTable;

/// A word that is a number or a part of one.
///
/// @param ordinal whether it ranks
record NumberWord(BigDecimal value, boolean ordinal) {

    private static final WordTable<NumberWord> ENGLISH = load("numbers-en.txt");
    private static final WordTable<NumberWord> GERMAN = load("numbers-de.txt");

    static WordTable<NumberWord> of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case GERMAN -> GERMAN;
        };
    }

    private static WordTable<NumberWord> load(String name) {
        Map<String, NumberWord> words = new HashMap<>();
        for (List<String> row : TableFile.rows(NumberWord.class, name)) {
            NumberWord word =
                    new NumberWord(new BigDecimal(row.get(0)), row.get(1).equals("rank"));
            for (String spelling : row.get(2).split(" ")) {
                words.put(spelling, word);
            }
        }
        return WordTable.of(words);
    }

    boolean hundred() {
        return value.intValue() == 100;
    }

    /// Thousand, million, ...: multiplies all that stands before it.
    boolean scale() {
        return value.intValue() >= 1000;
    }
}
