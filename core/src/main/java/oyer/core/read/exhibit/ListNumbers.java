package oyer.core.read.exhibit;

import java.util.List;
import oyer.core.text.Language;
import oyer.core.text.Tokens;

/// The number that a line of a list begins with is a mark of its thing, by whatever word the paper calls it further on:
/// `3. Plastic bag`, and then `Item #3`; `A. Paper sack`, and then `item A`.
final class ListNumbers {

    private static final List<String> ENGLISH = List.of("Item", "Exhibit", "No");
    private static final List<String> GERMAN =
            List.of("Nr", "Pos", "Position", "Ziff", "Ziffer", "Asservat", "Gegenstand");

    private final Tokens tokens;
    private final ItemMerger merger;
    private final List<String> series;

    ListNumbers(Layout layout) {
        this.tokens = layout.tokens();
        this.merger = layout.merger();
        this.series = layout.prose().language() == Language.GERMAN ? GERMAN : ENGLISH;
    }

    /// @param token with which the line begins
    void also(int token, int exhibit) {
        int number = tokens.is(token, '(') ? token + 1 : token;
        boolean letter = tokens.kind(number) == Tokens.Kind.WORD && tokens.length(number) == 1;
        if (letter || tokens.whole(number, 3) > 0) {
            series.forEach(word -> merger.also(word + " " + tokens.text(number), exhibit));
        }
    }
}
