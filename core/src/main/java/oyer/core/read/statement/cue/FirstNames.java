package oyer.core.read.statement.cue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.read.name.NameReader;
import oyer.core.text.TableFile;
import oyer.core.text.WordTable;

/// Which pronoun a first name or a title goes with.
public final class FirstNames {

    private static final WordTable<Character> TABLE = load();

    private FirstNames() {}

    private static WordTable<Character> load() {
        Map<String, Character> names = new HashMap<>();
        for (List<String> row : TableFile.rows(NameReader.class, "first.txt")) {
            String line = row.getFirst();
            int colon = line.indexOf(':');
            char sex = line.charAt(0);
            if (colon > 0 && (sex == 'm' || sex == 'f')) {
                for (String name : line.substring(colon + 1).strip().split(" ")) {
                    names.put(name, sex);
                }
            }
        }
        for (String title : List.of("Mr", "Mr.", "Herr", "Herrn", "Sir", "Lord", "Zeuge", "Father")) {
            names.put(title, 'm');
        }
        for (String title : List.of("Mrs", "Mrs.", "Ms", "Ms.", "Miss", "Frau", "Lady", "Madam", "Zeugin", "Sister")) {
            names.put(title, 'f');
        }
        return WordTable.of(names);
    }

    /// `m`, `f`, or `?` for a name that does not tell.
    public static char sex(String name) {
        int from = 0;
        while (from < name.length()) {
            int space = name.indexOf(' ', from);
            String word = name.substring(from, space < 0 ? name.length() : space);
            Character sex = TABLE.get(word);
            if (sex != null) {
                return sex;
            }
            if (space < 0 || from > 0 && !word.endsWith(".")) {
                return '?';
            }
            from = space + 1;
        }
        return '?';
    }
}
