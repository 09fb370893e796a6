package oyer.core.read.head;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordPattern;
import oyer.core.text.WordTable;

/// One language's words of the head of a decision: `head-en.txt`, `head-de.txt`.
final class HeadWords {

    private static final Map<Language, HeadWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new HeadWords(language));
        }
    }

    private final Map<String, WordTable<Boolean>> classes = new HashMap<>();
    /// By name, and by the words that they can begin with.
    private final Map<String, WordTable<List<WordPattern>>> phrases = new HashMap<>();
    private final WordTable<String> roles;

    private HeadWords(Language language) {
        List<List<String>> rows = TableFile.rows(HeadWords.class, "head-" + language.code() + ".txt");
        Map<String, Set<String>> sets = new HashMap<>();
        Map<String, String> canonical = new HashMap<>();
        for (List<String> row : rows) {
            switch (row.getFirst()) {
                case "class" ->
                    sets.computeIfAbsent(row.get(1), _ -> new TreeSet<>())
                            .addAll(List.of(row.get(2).split(" +")));
                case "map role" -> {
                    for (String word : row.get(2).split(" +")) {
                        canonical.put(word, row.get(1));
                        sets.computeIfAbsent("role", _ -> new TreeSet<>()).add(word);
                    }
                }
                case "phrase" -> {}
                default -> throw new IllegalArgumentException("a row is a class, a role or a phrase, not " + row);
            }
        }
        Map<String, Map<String, List<WordPattern>>> named = new HashMap<>();
        for (List<String> row : rows) {
            if (row.getFirst().equals("phrase")) {
                WordPattern pattern = WordPattern.of(row.get(2), sets);
                Map<String, List<WordPattern>> byWord = named.computeIfAbsent(row.get(1), _ -> new HashMap<>());
                pattern.openings()
                        .forEach(word -> byWord.computeIfAbsent(word, _ -> new ArrayList<>())
                                .add(pattern));
            }
        }
        named.forEach((name, byWord) -> phrases.put(name, WordTable.of(byWord)));
        sets.forEach((name, words) -> {
            Map<String, Boolean> table = new HashMap<>();
            words.forEach(word -> table.put(word, true));
            classes.put(name, WordTable.of(table));
        });
        roles = WordTable.of(canonical);
    }

    static HeadWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    boolean is(String name, Tokens tokens, int token) {
        WordTable<Boolean> words = classes.get(name);
        return words != null && token >= 0 && token < tokens.size() && words.get(tokens, token) != null;
    }

    /// The roles that a token names: `appellant`, `Plaintiff-Appellee`; empty where it is no role.
    List<String> roles(Tokens tokens, int token) {
        String one = roles.get(tokens, token);
        if (one != null) {
            return List.of(one);
        }
        List<String> both = new ArrayList<>();
        if (tokens.kind(token) == Tokens.Kind.WORD && tokens.text(token).indexOf('-') > 0) {
            for (String part : tokens.text(token).split("-")) {
                String role = roles.get(part);
                if (role == null) {
                    return List.of();
                }
                both.add(role);
            }
        }
        return both;
    }

    /// The token after the phrase that begins here, or -1; the longest where several do.
    int after(String phrase, Tokens tokens, int at, int end) {
        int after = -1;
        WordTable<List<WordPattern>> table = phrases.get(phrase);
        List<WordPattern> here = table == null ? null : table.get(tokens, at);
        for (int i = 0; here != null && i < here.size(); i++) {
            after = Math.max(after, here.get(i).match(tokens, at, end).end());
        }
        return after > at ? after : -1;
    }
}
