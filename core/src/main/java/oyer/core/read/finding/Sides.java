package oyer.core.read.finding;

import java.util.Optional;
import oyer.core.text.Tokens;
import oyer.core.text.WordSet;

/// Left and right, in the forms in which they stand before a noun.
final class Sides {

    private static final WordSet LEFT =
            WordSet.of("left", "left-hand", "linke", "linken", "linker", "linkes", "linkem", "links");

    private static final WordSet RIGHT =
            WordSet.of("right", "right-hand", "rechte", "rechten", "rechter", "rechtes", "rechtem", "rechts");

    private Sides() {}

    static Optional<String> of(Tokens tokens, int token) {
        return LEFT.has(tokens, token)
                ? Optional.of("left")
                : RIGHT.has(tokens, token) ? Optional.of("right") : Optional.empty();
    }
}
