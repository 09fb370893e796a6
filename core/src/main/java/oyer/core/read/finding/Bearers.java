package oyer.core.read.finding;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// The things of `bearers.txt`, by the words that name them.
final class Bearers {

    /// The shortest part of a German compound that is looked up.
    private static final int PART = 4;

    private static final Map<String, String> NAMES = new HashMap<>();

    static {
        for (List<String> row : TableFile.rows(Bearers.class, "bearers.txt")) {
            NAMES.put(row.getFirst(), row.getFirst());
            for (String word : row.get(1).split(" ")) {
                NAMES.putIfAbsent(word, row.getFirst());
            }
        }
    }

    private static final WordTable<String> WORDS = WordTable.of(NAMES);

    private Bearers() {}

    /// The things that a word names: of a compound the whole and what it begins with, of which it is a part.
    static Set<String> of(Tokens tokens, int token, Language language) {
        if (language == Language.GERMAN && !tokens.capitalised(token)) {
            return Set.of(); // `hat` is no hat
        }
        String known = WORDS.get(tokens, token);
        if (known != null) {
            return Set.of(known);
        }
        if (tokens.length(token) > PART && tokens.last(token) == 's') { // `des Handys`
            String bare = WORDS.get(tokens.characters(), tokens.start(token), tokens.end(token) - 1);
            if (bare != null) {
                return Set.of(bare);
            }
        }
        boolean compound = language == Language.GERMAN && tokens.capitalised(token) && tokens.length(token) > 2 * PART;
        return compound ? parts(tokens.lower(token)) : Set.of();
    }

    private static Set<String> parts(String word) {
        Set<String> parts = new LinkedHashSet<>();
        for (int at = 3; at + PART <= word.length() && parts.isEmpty(); at++) {
            String last = NAMES.get(word.substring(at));
            if (last != null) {
                parts.add(last);
                String first = word.substring(0, at);
                String bare = first.endsWith("s") || first.endsWith("-") ? first.substring(0, at - 1) : first;
                String begins = NAMES.getOrDefault(first, NAMES.getOrDefault(bare, ""));
                if (!begins.isEmpty()) {
                    parts.add(begins);
                }
            }
        }
        for (int end = word.length() - 3; end >= PART && parts.isEmpty(); end--) {
            String first = NAMES.get(word.substring(0, end)); // `Fingernagelproben` where only the first is known
            if (first != null) {
                parts.add(first);
            }
        }
        return parts;
    }
}
