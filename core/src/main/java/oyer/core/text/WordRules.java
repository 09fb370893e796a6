package oyer.core.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Rules over [WordPattern]s, found by the first two words that they can begin with: of the many that begin
/// with `was` few go on with the word that stands behind it.
///
/// @param <R> a rule
public final class WordRules<R> {

    /// @param open those whose second word may be any, which are tried before every second word
    /// @param bySecond the rules that can go on with a word, those of `open` among them
    private record Begun<R>(List<R> open, WordTable<List<R>> bySecond) {}

    private final WordTable<Begun<R>> byFirst;

    private WordRules(WordTable<Begun<R>> byFirst) {
        this.byFirst = byFirst;
    }

    /// Of one first word in the order of `rules`.
    public static <R> WordRules<R> of(List<R> rules, Function<R, WordPattern> words) {
        Map<String, List<R>> byFirst = new HashMap<>();
        for (R rule : rules) {
            lower(words.apply(rule).begins())
                    .forEach(word -> byFirst.computeIfAbsent(word, _ -> new ArrayList<>())
                            .add(rule));
        }
        // words of one class begin the same rules
        Map<List<R>, Begun<R>> begun = new HashMap<>();
        return new WordRules<>(WordTable.of(byFirst.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> begun.computeIfAbsent(entry.getValue(), same -> begun(same, words))))));
    }

    /// Rules that spell a word differently (`Urteil`, `urteil`) begin with the same one.
    private static Set<String> lower(Set<String> words) {
        Set<String> lower = new TreeSet<>();
        words.forEach(word -> lower.add(word.toLowerCase(Locale.ROOT)));
        return lower;
    }

    private static <R> Begun<R> begun(List<R> rules, Function<R, WordPattern> words) {
        List<R> open = new ArrayList<>();
        Map<String, List<R>> bySecond = new HashMap<>();
        for (R rule : rules) {
            Set<String> seconds = lower(words.apply(rule).seconds());
            if (seconds.isEmpty()) {
                open.add(rule);
                bySecond.values().forEach(list -> list.add(rule));
            } else {
                for (String second : seconds) {
                    bySecond.computeIfAbsent(second, _ -> new ArrayList<>(open)).add(rule);
                }
            }
        }
        return new Begun<>(List.copyOf(open), WordTable.of(bySecond));
    }

    /// Whether any rule can begin with a token.
    public boolean begins(Tokens tokens, int token) {
        return byFirst.get(tokens, token) != null;
    }

    /// The rules that can match from a token on, before `end`; every rule that does is among them.
    public List<R> at(Tokens tokens, int token, int end) {
        Begun<R> here = byFirst.get(tokens, token);
        if (here == null) {
            return List.of();
        }
        List<R> found = token + 1 < end ? here.bySecond().get(tokens, token + 1) : null;
        return found == null ? here.open() : found;
    }
}
