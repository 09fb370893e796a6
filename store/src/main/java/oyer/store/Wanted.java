package oyer.store;

import java.util.List;

/// What a user's words ask for, before any index is known. Made by [WordsParser].
sealed interface Wanted {

    /// A word, in any inflected form. Where it holds a hyphen or the like, its parts side by side.
    record Word(String text) implements Wanted {}

    /// A word with `*` (any letters) or an inner `?` (one letter).
    record Wild(String pattern) implements Wanted {}

    /// Words side by side as they stand; some may be [Wild].
    record Phrase(List<Wanted> words) implements Wanted {
        public Phrase {
            words = List.copyOf(words);
        }
    }

    /// All of these, in any order, with at most so many words between them.
    record Near(List<Wanted> parts, int between) implements Wanted {
        public Near {
            parts = List.copyOf(parts);
        }
    }

    record All(List<Wanted> parts) implements Wanted {
        public All {
            parts = List.copyOf(parts);
        }
    }

    record Any(List<Wanted> parts) implements Wanted {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    record Not(Wanted what) implements Wanted {}
}
