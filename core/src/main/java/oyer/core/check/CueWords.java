package oyer.core.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
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
    EQUALS,
    TELLS,
    TRIAL,
    INQUIRY,
    ANEW,
    PAPER;

    private static final String FILE = "words.txt";
    /// Of each word a bit for every class that it is in, so that a token is looked up once.
    private static final WordTable<Integer> TABLE = table();

    private static WordTable<Integer> table() {
        Map<String, Integer> words = new HashMap<>();
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
                        words.merge(word, open.bit(), (a, b) -> a | b);
                    }
                }
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return WordTable.of(words);
    }

    private int bit() {
        return 1 << ordinal();
    }

    boolean has(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        Integer classes = TABLE.get(tokens, token);
        return classes != null && (classes & bit()) != 0;
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
