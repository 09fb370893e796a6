package oyer.core.read.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;

/// Which kind of thing a noun names, by `tallies.txt`.
final class CountedNouns {

    private static final Map<Language, Map<String, String>> TABLES =
            Map.of(Language.ENGLISH, table(1), Language.GERMAN, table(2));

    private static final int SHORTEST = 4;
    private static final int LONGEST = 40;

    private final Map<String, String> nouns;
    private final boolean german;

    CountedNouns(Language language) {
        this.nouns = TABLES.getOrDefault(language, Map.of());
        this.german = language == Language.GERMAN;
    }

    private static Map<String, String> table(int column) {
        Map<String, String> table = new HashMap<>();
        for (List<String> row : TableFile.rows(CountedNouns.class, "tallies.txt")) {
            for (String word : row.get(column).split(" ")) {
                if (!word.equals("-")) {
                    table.put(word, row.getFirst());
                }
            }
        }
        return table;
    }

    /// @param token the noun's; the word before it is looked at too
    Optional<String> at(Tokens tokens, int token) {
        if (token >= tokens.size()
                || tokens.kind(token) != Tokens.Kind.WORD
                || tokens.length(token) > LONGEST
                || german && !tokens.capitalised(token)) {
            return Optional.empty();
        }
        String word = tokens.lower(token);
        String two = token > 0 ? tokens.lower(token - 1) + "_" : "_";
        for (int cut = 0; cut <= 2 && word.length() - cut >= SHORTEST - 1; cut++) {
            if (!ending(word.substring(word.length() - cut))) {
                continue;
            }
            String stem = word.substring(0, word.length() - cut);
            String found = nouns.containsKey(two + stem) ? nouns.get(two + stem) : nouns.get(stem);
            if (found != null) {
                return Optional.of(found);
            }
            for (int from = 1; german && from <= stem.length() - SHORTEST; from++) {
                String last = nouns.get(stem.substring(from));
                if (last != null) {
                    return Optional.of(last);
                }
            }
        }
        return Optional.empty();
    }

    private boolean ending(String ending) {
        return switch (ending) {
            case "" -> true;
            case "s", "es" -> true;
            case "e", "n", "en", "er" -> german;
            default -> false;
        };
    }
}
