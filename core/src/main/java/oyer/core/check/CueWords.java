package oyer.core.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// The classes of words in `words.txt`.
enum CueWords {
    STOP,
    ANOTHER,
    KIN,
    BORN,
    ARRESTED,
    HELD,
    LATER,
    EARLIER,
    DENIED,
    UNTIL,
    EQUALS;

    private static final String FILE = "words.txt";
    private static final Map<CueWords, WordTable<Boolean>> TABLES = tables();

    private static Map<CueWords, WordTable<Boolean>> tables() {
        Map<CueWords, Map<String, Boolean>> words = new HashMap<>();
        try (InputStream in = CueWords.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("resource " + FILE + " is missing");
            }
            CueWords open = STOP;
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                String text = line.strip();
                if (text.startsWith("[")) {
                    open = valueOf(text.substring(1, text.length() - 1).toUpperCase(java.util.Locale.ROOT));
                } else if (!text.isEmpty() && !text.startsWith("#")) {
                    for (String word : text.split(" +")) {
                        words.computeIfAbsent(open, _ -> new HashMap<>()).put(word, true);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Map<CueWords, WordTable<Boolean>> tables = new HashMap<>();
        words.forEach((cue, set) -> tables.put(cue, WordTable.of(set)));
        return tables;
    }

    boolean has(Tokens tokens, int token) {
        return token >= 0
                && token < tokens.size()
                && Optional.ofNullable(TABLES.get(this))
                        .map(t -> t.get(tokens, token))
                        .orElse(false);
    }

    /// Whether one of the tokens `[first, end)` is of this class.
    boolean within(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (has(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
