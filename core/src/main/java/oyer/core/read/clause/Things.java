package oyer.core.read.clause;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// The names of things, and which thing is a kind of which.
public final class Things {

    private static final int LETTERS = 7;

    private static final Map<String, String> WIDER = new HashMap<>();
    private static final WordTable<String> NAMES = names();

    private Things() {}

    private static WordTable<String> names() {
        Map<String, String> names = new HashMap<>();
        for (List<String> row : TableFile.rows(Things.class, "things.txt")) {
            for (String name : row.get(1).split(" ")) {
                names.put(name, row.getFirst());
            }
            if (row.size() > 2) {
                WIDER.put(row.getFirst(), row.get(2).substring(1).strip());
            }
        }
        return WordTable.of(names);
    }

    /// The thing that the last part of a word in parts names: a `Blut-Untersuchung` is an `Untersuchung`.
    static String ofLast(Tokens tokens, int token) {
        String word = tokens.text(token);
        int from = word.lastIndexOf('-') + 1;
        return from == 0 || word.length() - from < 4 ? of(tokens, token) : of(Tokens.of(word.substring(from)), 0);
    }

    /// The thing that a word names, or the word without its ending.
    static String of(Tokens tokens, int token) {
        String thing = NAMES.get(tokens, token);
        if (thing != null) {
            return thing;
        }
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (end - start > 3 && Character.toLowerCase(tokens.last(token)) == 's') {
            end--;
        }
        return tokens.characters()
                .substring(start, Math.min(end, start + LETTERS))
                .toLowerCase(Locale.ROOT)
                .intern(); // every clause of a case is kept with its things
    }

    /// What a thing is a kind of.
    public static Optional<String> wider(String thing) {
        return Optional.ofNullable(WIDER.get(thing));
    }

    /// Whether one of these is the thing or a kind of it: who found gasoline found an accelerant.
    public static boolean holds(Set<String> things, String thing) {
        return things.contains(thing) || things.stream().anyMatch(other -> thing.equals(WIDER.get(other)));
    }
}
