package oyer.core.read.proceeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import oyer.core.text.Language;
import oyer.core.text.TableFile;
import oyer.core.text.Tokens;
import oyer.core.text.WordPattern;
import oyer.core.text.WordRules;
import oyer.core.text.WordTable;

/// One language's rules for steps, authorities and grounds, and its classes of words: `steps-en.txt`,
/// `steps-de.txt`.
final class StepWords {

    /// Rules whose own words deny: `found not guilty`, `offered no evidence`.
    private static final Pattern NEGATIVE = Pattern.compile("\\b(?:not|nicht|kein|keine)\\b|(?:^| )no(?:[ |]|$)");

    private static final Map<Language, StepWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new StepWords(language));
        }
    }

    private final WordRules<StepRule> steps;
    private final WordRules<StepRule> titles;
    private final WordRules<StepRule> authorities;
    private final WordRules<StepRule> grounds;
    private final Map<String, WordTable<String>> meanings = new HashMap<>();
    private final Map<String, WordTable<Boolean>> classes = new HashMap<>();
    private final List<StepRule> rules = new ArrayList<>();

    private StepWords(Language language) {
        Map<String, Set<String>> sets = new HashMap<>();
        Map<String, Map<String, String>> mapped = new HashMap<>();
        for (List<String> row : TableFile.rows(StepWords.class, "steps-" + language.code() + ".txt")) {
            String first = row.getFirst();
            if (WordPattern.defines(row, sets)) {
                continue;
            }
            if (first.startsWith("map ")) {
                String name = first.substring(4);
                for (String word : row.get(2).split(" +")) {
                    mapped.computeIfAbsent(name, _ -> new HashMap<>()).put(word, row.get(1));
                    sets.computeIfAbsent(name, _ -> new TreeSet<>()).add(word);
                }
            } else {
                rules.add(rule(row, sets));
            }
        }
        mapped.forEach((name, words) -> meanings.put(name, WordTable.of(words)));
        sets.forEach((name, words) -> {
            Map<String, Boolean> table = new HashMap<>();
            words.forEach(word -> table.put(word, true));
            classes.put(name, WordTable.of(table));
        });
        steps = byWord(r ->
                !r.action().equals("authority") && !r.action().equals("ground") && r.needs() != StepRule.Needs.TITLE);
        titles = byWord(r -> r.needs() == StepRule.Needs.TITLE);
        authorities = byWord(r -> r.action().equals("authority"));
        grounds = byWord(r -> r.action().equals("ground"));
    }

    private static StepRule rule(List<String> row, Map<String, Set<String>> sets) {
        if (row.size() != 5) {
            throw new IllegalArgumentException("a step has action, outcome, needs, words and example, not " + row);
        }
        StepRule.Needs needs = row.get(2).equals("-")
                ? StepRule.Needs.NOTHING
                : StepRule.Needs.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        boolean negative = NEGATIVE.matcher(row.get(3)).find();
        return new StepRule(row.get(0), row.get(1), needs, WordPattern.of(row.get(3), sets), negative, row.get(4));
    }

    /// What the sentence says of a noun comes before that it has a day.
    private WordRules<StepRule> byWord(java.util.function.Predicate<StepRule> which) {
        return WordRules.of(
                rules.stream()
                        .filter(which)
                        .sorted(Comparator.comparing(r -> r.needs() == StepRule.Needs.DATED))
                        .toList(),
                StepRule::words);
    }

    static StepWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    List<StepRule> rules() {
        return rules;
    }

    /// The rules that a token can begin, in order of their table.
    List<StepRule> at(Tokens tokens, int token, int end) {
        return steps.at(tokens, token, end);
    }

    /// Whether a rule can begin with a token.
    boolean begins(Tokens tokens, int token) {
        return steps.begins(tokens, token);
    }

    /// The titles of papers that a token can begin.
    List<StepRule> titles(Tokens tokens, int token, int end) {
        return titles.at(tokens, token, end);
    }

    /// The token after the word for an authority that begins here, or -1.
    int authority(Tokens tokens, int token, int end) {
        return end(authorities.at(tokens, token, end), tokens, token, end);
    }

    /// The token after the words that a ground begins with, or -1.
    int ground(Tokens tokens, int token, int end) {
        return end(grounds.at(tokens, token, end), tokens, token, end);
    }

    private static int end(List<StepRule> rules, Tokens tokens, int token, int end) {
        for (StepRule rule : rules) {
            WordPattern.Match match = rule.words().match(tokens, token, end);
            if (match.end() > token) {
                return match.end();
            }
        }
        return -1;
    }

    /// What a word of `asked` or `decided` stands for.
    Optional<String> meaning(String table, Tokens tokens, int token) {
        WordTable<String> words = meanings.get(table);
        return words == null ? Optional.empty() : Optional.ofNullable(words.get(tokens, token));
    }

    boolean is(String name, Tokens tokens, int token) {
        WordTable<Boolean> words = classes.get(name);
        return words != null && token >= 0 && token < tokens.size() && words.get(tokens, token) != null;
    }
}
