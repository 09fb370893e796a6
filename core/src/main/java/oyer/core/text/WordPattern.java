package oyer.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/// Words in order, some of them free. A step is a set of words (`was|were`, or a class `@light`), which may be left
/// out (`?ever`), kept (`=@weapon`), or be so many free words (`~3`). Free words do not reach beyond a clause.
public final class WordPattern {

    /// @param words empty for free words
    /// @param free how many free words at most
    private record Step(Optional<WordTable<Boolean>> words, int free, boolean optional, boolean kept) {}

    /// @param end the token after the last
    /// @param kept the token that the pattern keeps, or -1
    public record Match(int end, int kept) {}

    /// A full stop behind a longer word ends a sentence, wherever it was cut.
    private static final int ABBREVIATION = 4;

    private static final Match NONE = new Match(-1, -1);

    private final List<Step> steps;
    private final Set<String> begins;

    private WordPattern(List<Step> steps, Set<String> begins) {
        this.steps = List.copyOf(steps);
        this.begins = Set.copyOf(begins);
    }

    /// @param classes the words of each class that the pattern may name
    /// @throws IllegalArgumentException when it names no known class: our own table is wrong
    public static WordPattern of(String pattern, Map<String, Set<String>> classes) {
        List<Step> steps = new ArrayList<>();
        Set<String> begins = new TreeSet<>();
        for (String part : pattern.split(" +")) {
            if (part.startsWith("~")) {
                steps.add(new Step(Optional.empty(), Integer.parseInt(part.substring(1)), true, false));
                continue;
            }
            boolean optional = part.startsWith("?");
            boolean kept = part.startsWith("=");
            Set<String> words = words(optional || kept ? part.substring(1) : part, classes, pattern);
            if (steps.isEmpty()) {
                begins = words;
            }
            Map<String, Boolean> table = new HashMap<>();
            words.forEach(word -> table.put(word, true));
            steps.add(new Step(Optional.of(WordTable.of(table)), 0, optional, kept));
        }
        return new WordPattern(steps, begins);
    }

    /// Takes in a row of a table that names a class of words (`class`, its name, the words), for the patterns below it.
    ///
    /// @return whether it was one
    public static boolean defines(List<String> row, Map<String, Set<String>> classes) {
        if (!row.getFirst().equals("class")) {
            return false;
        }
        classes.computeIfAbsent(row.get(1), _ -> new TreeSet<>())
                .addAll(List.of(row.get(2).split(" +")));
        return true;
    }

    /// Rules by the words that they can begin with; those of one word in their order.
    public static <R> WordTable<List<R>> byFirstWord(List<R> rules, Function<R, WordPattern> words) {
        Map<String, List<R>> byWord = new HashMap<>();
        for (R rule : rules) {
            words.apply(rule)
                    .begins()
                    .forEach(word ->
                            byWord.computeIfAbsent(word, _ -> new ArrayList<>()).add(rule));
        }
        return WordTable.of(byWord);
    }

    /// Each apostrophe in both its spellings.
    private static Set<String> words(String alternatives, Map<String, Set<String>> classes, String pattern) {
        Set<String> words = new TreeSet<>();
        for (String word : alternatives.split("\\|")) {
            if (word.startsWith("@")) {
                Set<String> known = classes.get(word.substring(1));
                if (known == null) {
                    throw new IllegalArgumentException("[" + word + "] is no class of words, in rule " + pattern);
                }
                words.addAll(known);
            } else {
                words.add(word);
                words.add(word.replace('\'', '\u2019'));
            }
        }
        return words;
    }

    /// The words that it can begin with.
    public Set<String> begins() {
        return begins;
    }

    /// The match that begins at a token and ends before another; its `end` is -1 where there is none.
    public Match match(Tokens tokens, int at, int end) {
        return match(tokens, at, end, 0, -1);
    }

    private Match match(Tokens tokens, int at, int end, int step, int kept) {
        if (step == steps.size()) {
            return new Match(at, kept);
        }
        Step next = steps.get(step);
        if (next.words().isEmpty()) {
            for (int skip = 0; skip <= next.free() && at + skip <= end; skip++) {
                if (skip > 0 && stops(tokens, at + skip - 1)) {
                    break;
                }
                Match rest = match(tokens, at + skip, end, step + 1, kept);
                if (rest.end() >= 0) {
                    return rest;
                }
            }
            return NONE;
        }
        if (at < end && next.words().get().get(tokens, at) != null) {
            Match rest = match(tokens, at + 1, end, step + 1, next.kept() ? at : kept);
            if (rest.end() >= 0) {
                return rest;
            }
        }
        return next.optional() ? match(tokens, at, end, step + 1, kept) : NONE;
    }

    private static boolean stops(Tokens tokens, int token) {
        return tokens.is(token, ';')
                || tokens.is(token, ':')
                || tokens.is(token, '?')
                || tokens.is(token, '.') && token > 0 && tokens.length(token - 1) > ABBREVIATION;
    }
}
