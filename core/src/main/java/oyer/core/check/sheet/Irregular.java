package oyer.core.check.sheet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// Stems in which `saw` and `see` are one.
public final class Irregular {

    private static final WordTable<String> BASES = bases();

    private Irregular() {}

    private static WordTable<String> bases() {
        Map<String, String> bases = new HashMap<>();
        for (List<String> row : TableFile.rows(Irregular.class, "irregular.txt")) {
            for (String form : row.get(1).split(" ")) {
                bases.put(form, row.getFirst());
            }
        }
        return WordTable.of(bases);
    }

    public static int stem(Tokens tokens, int token) {
        String base = BASES.get(tokens, token);
        return base == null ? Stems.of(tokens, token) : WordTable.hash(base, 0, Math.min(Stems.LETTERS, base.length()));
    }
}
