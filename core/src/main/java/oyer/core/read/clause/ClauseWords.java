package oyer.core.read.clause;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// The classes of `words.txt`.
enum ClauseWords {
    NOT,
    OPEN,
    SUPPOSED,
    ABLE,
    UNDONE,
    PASSIVE,
    SUBORDINATOR,
    AND,
    PRONOUN,
    ME,
    YES,
    NO,
    DETERMINER,
    PREPOSITION,
    GENERAL,
    STOP,
    BASE,
    DONE;

    private static final WordTable<BitSet> WORDS = words();

    private static WordTable<BitSet> words() {
        Map<String, BitSet> words = new HashMap<>();
        ClauseWords open = NOT;
        for (List<String> row : TableFile.rows(ClauseWords.class, "words.txt")) {
            String line = row.getFirst();
            if (line.startsWith("[")) {
                open = valueOf(line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT));
            } else {
                for (String word : line.split(" +")) {
                    words.computeIfAbsent(word, _ -> new BitSet()).set(open.ordinal());
                }
            }
        }
        return WordTable.of(words);
    }

    boolean has(String word) {
        BitSet classes = WORDS.get(word);
        return classes != null && classes.get(ordinal());
    }

    boolean has(Tokens tokens, int token) {
        BitSet classes = WORDS.get(tokens, token);
        return classes != null && classes.get(ordinal());
    }
}
