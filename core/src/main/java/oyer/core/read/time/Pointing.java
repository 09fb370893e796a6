package oyer.core.read.time;

/// Words that point from where a text stands: `last`, `next`, `that`.
final class Pointing {

    private Pointing() {}

    /// Whether a word points from the story, not from the writing.
    static boolean isOfStory(String point) {
        return switch (point) {
            case "previous", "following", "same", "that" -> true;
            default -> false;
        };
    }

    /// How many units on it points.
    static int delta(String point) {
        return switch (point) {
            case "last", "past", "previous" -> -1;
            case "next", "coming", "following" -> 1;
            default -> 0;
        };
    }
}
