package oyer.core.review;

import java.util.Optional;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;

/// Where the words of a ruling stand now. A newer way of reading pages can move them; they are the same words as long
/// as they stand nearby, or only once.
final class FoundAgain {

    private static final int NEARBY = 2_000;

    private FoundAgain() {}

    /// Empty when these words are not there any more.
    static Optional<Passage> in(DocumentText text, Passage passage) {
        if (!text.id().equals(passage.document())) {
            return Optional.empty();
        }
        if (passage.holdsIn(text)) {
            return Optional.of(text.passage(passage.span()));
        }
        String words = passage.words();
        int before = text.characters().lastIndexOf(words, passage.start());
        int after = text.characters().indexOf(words, Math.min(passage.start(), text.length()));
        int nearest = nearer(before, after, passage.start());
        if (nearest < 0) {
            return Optional.empty();
        }
        boolean alone = before < 0 || after < 0 || before == after;
        boolean near = Math.abs(nearest - passage.start()) <= NEARBY;
        return near
                        || alone
                                && text.characters().indexOf(words)
                                        == text.characters().lastIndexOf(words)
                ? Optional.of(text.passage(nearest, nearest + words.length()))
                : Optional.empty();
    }

    private static int nearer(int before, int after, int start) {
        if (before < 0 || after < 0) {
            return Math.max(before, after);
        }
        return start - before <= after - start ? before : after;
    }
}
