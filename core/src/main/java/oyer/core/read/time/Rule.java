package oyer.core.read.time;

import java.util.List;
import java.util.Map;
import oyer.core.read.time.Pattern.Leaf;

/// A rule, compiled by itself: its leaves in order, which can begin it, which can follow which, which can end it
/// (Glushkov's construction).
///
/// @param name stable, shown as the grounds of a reading
/// @param meaning how its parts are put together
/// @param settings constants that it adds, as `mod=START`
/// @param guards what must or must not stand beside it
/// @param confidence of its readings, measured
record Rule(
        String name,
        Meaning meaning,
        Map<String, String> settings,
        List<Guard> guards,
        double confidence,
        List<Leaf> leaves,
        int[] first,
        int[][] follow,
        boolean[] last) {

    /// Whether a bare number in it is an hour.
    boolean isClock() {
        return name.equals("clock") || name.equals("uhr") || name.equals("two-clocks-half");
    }

    /// How the parts of an expression are put together.
    enum Meaning {
        /// A place on the calendar, complete or partial, perhaps by `this`, `last`, `next`.
        DATE,
        /// A distance from the day of writing or from the story.
        OFFSET,
        DURATION,
        SET,
        /// Past, present or future without a place.
        REF,
        /// What only looks like a time; matched so that nothing else matches.
        NOTHING
    }

    /// What must (or must not) stand directly before or after the match.
    ///
    /// @param glued by class, whether it counts only when nothing stands between it and the match
    /// @param next by class, what must follow it without a gap for it to count, or -1: a point before digits,
    /// and not the one that ends a sentence
    record Guard(boolean before, boolean wanted, int[] classIds, boolean[] glued, int[] next) {}
}
