package oyer.forensics.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.text.TableFile;

/// What laboratories write in tables of samples: the words of `sample-words.txt` by meaning.
final class SampleWords {

    private static final Map<String, Words> TABLE = table();

    private record Words(Set<String> whole, List<String> beginnings) {
        boolean has(String cell) {
            return whole.contains(cell) || beginnings.stream().anyMatch(cell::startsWith);
        }
    }

    private SampleWords() {}

    private static Map<String, Words> table() {
        Map<String, Words> table = new HashMap<>();
        for (List<String> row : TableFile.rows(SampleWords.class, "sample-words.txt")) {
            Words words = table.computeIfAbsent(row.getFirst(), _ -> new Words(new HashSet<>(), new ArrayList<>()));
            for (String word : row.get(1).split("; ")) {
                if (word.endsWith("*")) {
                    words.beginnings().add(word.substring(0, word.length() - 1));
                } else {
                    words.whole().add(word);
                }
            }
        }
        return table;
    }

    /// A cell as it is compared: lower case, `_` a blank.
    static String plain(String cell) {
        return cell.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// @param cell plain
    static boolean are(String meaning, String cell) {
        Words words = TABLE.get(meaning);
        if (words == null) {
            throw new IllegalArgumentException("sample-words.txt has no [" + meaning + "]");
        }
        return words.has(cell);
    }
}
