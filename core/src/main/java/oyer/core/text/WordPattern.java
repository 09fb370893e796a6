package oyer.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// Words in order, some of them free. A step is a set of words (`was|were`, or a class `@light`), which may be
/// left out (`?ever`), kept (`=@weapon`), or be so many free words (`~3`). Free words do not reach beyond a
/// clause.
public final class WordPattern {

    /// @param words null for free words
    /// @param free how many free words at most
    private record Step(@Nullable WordTable<Boolean> words, int free, boolean optional, boolean kept) {

        /// Whether a token is one of its words.
        boolean at(Tokens tokens, int token, int end) {
            return token < end && words != null && words.get(tokens, token) != null;
        }
    }

    /// @param end the token after the last
    /// @param kept the token that the pattern keeps, or -1
    public record Match(int end, int kept) {}

    /// A full stop behind a longer word ends a sentence, wherever it was cut.
    private static final int ABBREVIATION = 4;

    /// Of the words of a step; many patterns name the same class.
    private static final Map<Set<String>, WordTable<Boolean>> TABLES = new ConcurrentHashMap<>();

    private static final Match NONE = new Match(-1, -1);

    private final Step[] steps;
    private final Set<String> begins;
    private final Set<String> openings;
    private final Set<String> seconds;

    private WordPattern(List<Step> steps, Set<String> begins, Set<String> openings, Set<String> seconds) {
        this.steps = steps.toArray(Step[]::new);
        this.begins = Set.copyOf(begins);
        this.openings = Set.copyOf(openings);
        this.seconds = Set.copyOf(seconds);
    }

    /// @param classes the words of each class that the pattern may name
    /// @throws IllegalArgumentException when it names no known class: our own table is wrong
    public static WordPattern of(String pattern, Map<String, Set<String>> classes) {
        List<Step> steps = new ArrayList<>();
        Set<String> begins = new TreeSet<>();
        Set<String> openings = new TreeSet<>();
        Set<String> seconds = Set.of();
        boolean open = true;
        for (String part : pattern.split(" +")) {
            if (part.startsWith("~")) {
                steps.add(new Step(null, Integer.parseInt(part.substring(1)), true, false));
                continue;
            }
            boolean optional = part.startsWith("?");
            boolean kept = part.startsWith("=");
            Set<String> words = words(optional || kept ? part.substring(1) : part, classes, pattern);
            if (steps.isEmpty()) {
                begins = words;
            }
            if (steps.size() == 1 && !optional && !steps.getFirst().optional) {
                seconds = words;
            }
            if (open) {
                openings.addAll(words);
                open = optional;
            }
            steps.add(new Step(TABLES.computeIfAbsent(words, WordPattern::table), 0, optional, kept));
        }
        return new WordPattern(steps, begins, openings, seconds);
    }

    private static WordTable<Boolean> table(Set<String> words) {
        Map<String, Boolean> table = new HashMap<>();
        words.forEach(word -> table.put(word, true));
        return WordTable.of(table);
    }

    /// Takes in a row of a table that names a class of words (`class`, its name, the words), for the patterns
    /// below it.
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

    /// All words that a match of it can begin with, where it does not begin with free words: those of its first
    /// step and, while they may be left out, of the next.
    public Set<String> openings() {
        return openings;
    }

    /// The words of which one must be the second of a match; empty where its second may be any.
    Set<String> seconds() {
        return seconds;
    }

    /// The match that begins at a token and ends before another; its `end` is -1 where there is none.
    public Match match(Tokens tokens, int at, int end) {
        return match(tokens, at, end, 0, -1);
    }

    private Match match(Tokens tokens, int from, int end, int first, int keptBefore) {
        int at = from;
        int kept = keptBefore;
        for (int i = first; i < steps.length; i++) {
            Step step = steps[i];
            if (step.words == null) {
                return free(tokens, at, end, i, kept);
            }
            boolean here = step.at(tokens, at, end);
            if (here && step.optional) {
                Match rest = match(tokens, at + 1, end, i + 1, step.kept ? at : kept);
                if (rest.end() >= 0) {
                    return rest;
                }
            } else if (here) {
                kept = step.kept ? at : kept;
                at++;
            } else if (!step.optional) {
                return NONE;
            }
        }
        return new Match(at, kept);
    }

    /// The match of what follows behind the fewest free words with which there is one.
    private Match free(Tokens tokens, int at, int end, int step, int kept) {
        Step next = step + 1 < steps.length ? steps[step + 1] : null;
        boolean asked = next != null && next.words != null && !next.optional;
        int most = Math.min(steps[step].free, end - at);
        for (int skip = 0; skip <= most; skip++) {
            if (skip > 0 && stops(tokens, at + skip - 1)) {
                break;
            }
            if (!asked || next != null && next.at(tokens, at + skip, end)) {
                Match rest = match(tokens, at + skip, end, step + 1, kept);
                if (rest.end() >= 0) {
                    return rest;
                }
            }
        }
        return NONE;
    }

    private static boolean stops(Tokens tokens, int token) {
        return tokens.is(token, ';')
                || tokens.is(token, ':')
                || tokens.is(token, '?')
                || tokens.is(token, '.') && token > 0 && tokens.length(token - 1) > ABBREVIATION;
    }
}
