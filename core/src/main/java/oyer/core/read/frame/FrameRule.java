package oyer.core.read.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.text.Tokens;

/// One rule: words in order, some of them free. A step is a set of words (`was|were`, or a class `@light`), which may
/// be left out (`?ever`), kept (`=@weapon`), or be so many free words (`~3`).
///
/// @param example a sentence that it reads
record FrameRule(Frame.Slot slot, String value, List<Step> steps, String example) {

    /// @param words in lower case; empty for free words
    /// @param free how many free words at most
    record Step(Set<String> words, int free, boolean optional, boolean kept) {}

    /// @param end the token after the last
    /// @param kept the token that the rule keeps, or -1
    record Match(int end, int kept) {}

    static FrameRule of(List<String> row, Map<String, Set<String>> classes) {
        if (row.size() != 4) {
            throw new IllegalArgumentException("a rule has slot, value, words and an example, not " + row);
        }
        List<Step> steps = new ArrayList<>();
        for (String part : row.get(2).split(" +")) {
            if (part.startsWith("~")) {
                steps.add(new Step(Set.of(), Integer.parseInt(part.substring(1)), true, false));
                continue;
            }
            boolean optional = part.startsWith("?");
            boolean kept = part.startsWith("=");
            Set<String> words = new TreeSet<>();
            for (String word : (optional || kept ? part.substring(1) : part).split("\\|")) {
                if (word.startsWith("@")) {
                    Set<String> known = classes.get(word.substring(1));
                    if (known == null) {
                        throw new IllegalArgumentException("[" + word + "] is no class of words, in rule " + row);
                    }
                    words.addAll(known);
                } else {
                    words.add(word);
                }
            }
            steps.add(new Step(Set.copyOf(words), 0, optional, kept));
        }
        return new FrameRule(Frame.Slot.valueOf(row.get(0)), row.get(1), List.copyOf(steps), row.get(3));
    }

    /// The words that it can begin with.
    Set<String> begins() {
        return steps.getFirst().words();
    }

    /// The match that begins at a token; `end` is -1 where there is none.
    ///
    /// @param words of the sentence, lower case
    /// @param at place within them
    Match match(List<String> words, int at) {
        return match(words, at, 0, -1);
    }

    private Match match(List<String> words, int at, int step, int kept) {
        if (step == steps.size()) {
            return new Match(at, kept);
        }
        Step next = steps.get(step);
        if (next.words().isEmpty()) {
            for (int skip = 0; skip <= next.free() && at + skip <= words.size(); skip++) {
                if (skip > 0 && stops(words.get(at + skip - 1))) {
                    break;
                }
                Match rest = match(words, at + skip, step + 1, kept);
                if (rest.end() >= 0) {
                    return rest;
                }
            }
            return new Match(-1, -1);
        }
        if (at < words.size() && next.words().contains(words.get(at))) {
            Match rest = match(words, at + 1, step + 1, next.kept() ? at : kept);
            if (rest.end() >= 0) {
                return rest;
            }
        }
        return next.optional() ? match(words, at, step + 1, kept) : new Match(-1, -1);
    }

    /// Free words do not reach beyond a clause.
    private static boolean stops(String word) {
        return word.equals(";") || word.equals(":") || word.equals("?");
    }

    static List<String> words(Tokens tokens, int first, int end) {
        List<String> words = new ArrayList<>(end - first);
        for (int i = first; i < end; i++) {
            words.add(tokens.text(i).toLowerCase(java.util.Locale.ROOT).replace('\u2019', '\''));
        }
        return words;
    }
}
