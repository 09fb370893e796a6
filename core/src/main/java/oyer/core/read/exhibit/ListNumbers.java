package oyer.core.read.exhibit;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;

/// The number that a line of a list begins with is a mark of its thing, by whatever word the paper calls it further on:
/// `3. Plastic bag`, and then `Item #3`; `A. Paper sack`, and then `item A`.
final class ListNumbers {

    private static final List<String> ENGLISH = List.of("Item", "No");
    private static final List<String> GERMAN = List.of("Nr", "Pos", "Position", "Asservat");

    private static final WordSet ARTICLES = WordSet.of("a", "an", "the", "der", "die", "das", "ein", "eine");

    /// Tokens of a description.
    private static final int NAME = 6;

    private final String text;
    private final Tokens tokens;
    private final ItemMerger merger;
    private final List<String> series;

    /// `item 3`, and the token with which the paper says what that is.
    private Optional<Map<String, Integer>> told = Optional.empty();

    ListNumbers(Layout layout) {
        this.text = layout.text();
        this.tokens = layout.tokens();
        this.merger = layout.merger();
        this.series = layout.prose().language() == Language.GERMAN ? GERMAN : ENGLISH;
    }

    /// What the whole paper says, asked for once: few papers have such lists.
    private Map<String, Integer> told() {
        if (told.isPresent()) {
            return told.get();
        }
        WordSet words = WordSet.of(series);
        Map<String, Integer> found = new HashMap<>();
        for (int t = 0; t + 4 < tokens.size(); t++) {
            if (words.has(tokens, t)) {
                int sign = tokens.is(t + 1, '.') || tokens.is(t + 1, '#') ? t + 3 : t + 2;
                if (tokens.is(sign, ',') && ARTICLES.has(tokens, sign + 1)) {
                    found.putIfAbsent(tokens.lower(t) + " " + tokens.lower(sign - 1), sign + 2);
                }
            }
        }
        told = Optional.of(found);
        return found;
    }

    /// Whether the paper says of the mark that it is another thing: `Item 3, the photograph`, where the line says
    /// `3. Rope`.
    private boolean otherwise(String word, int line, int number) {
        int eol = text.indexOf('\n', tokens.start(line));
        int end = eol < 0 ? text.length() : eol;
        int from = told().getOrDefault(word.toLowerCase(Locale.ROOT) + " " + tokens.lower(number), -1);
        for (int t = from; from >= 0 && t < Math.min(tokens.size(), from + NAME); t++) {
            boolean ends = tokens.kind(t) != Tokens.Kind.WORD;
            for (int l = number + 1; !ends && l < tokens.size() && tokens.start(l) < end; l++) {
                if (tokens.lower(l).equals(tokens.lower(t))) {
                    return false;
                }
            }
            if (ends) {
                return true;
            }
        }
        return from >= 0;
    }

    /// @param token with which the line begins
    void also(int token, int exhibit) {
        int number = tokens.is(token, '(') ? token + 1 : token;
        boolean letter = tokens.kind(number) == Tokens.Kind.WORD && tokens.length(number) == 1;
        if (letter || tokens.whole(number, 3) > 0) {
            series.stream()
                    .filter(word -> !otherwise(word, token, number))
                    .forEach(word -> merger.also(word + " " + tokens.text(number), exhibit));
        }
    }
}
