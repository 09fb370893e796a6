package oyer.core.read.finding;

import java.util.Optional;
import java.util.Set;

/// Left and right, in the forms in which they stand before a noun.
final class Sides {

    private static final Set<String> LEFT =
            Set.of("left", "left-hand", "linke", "linken", "linker", "linkes", "linkem", "links");

    private static final Set<String> RIGHT =
            Set.of("right", "right-hand", "rechte", "rechten", "rechter", "rechtes", "rechtem", "rechts");

    private Sides() {}

    /// @param word in small letters
    static Optional<String> of(String word) {
        return LEFT.contains(word)
                ? Optional.of("left")
                : RIGHT.contains(word) ? Optional.of("right") : Optional.empty();
    }
}
