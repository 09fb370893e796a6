package oyer.core.read.tally;

import oyer.core.text.Passage;

/// How many there were of something that a case counts: `three entrance wounds`, `shot twice`.
///
/// @param of what is counted, as `tallies.txt` names it
/// @param low the least it can be, by what is said
/// @param high the most; [#OPEN] where there is no most
/// @param reach of how many of them it tells
/// @param words number and thing
/// @param at token of the number
public record Tally(String of, int low, int high, Reach reach, Passage words, int at) {

    public static final int OPEN = 100_000;

    public enum Reach {
        /// Said to be of all: `insgesamt`, `no more`.
        ALL,
        /// As it stands, perhaps of all.
        PLAIN,
        /// Of some: `two wounds in the back`, `three other calls`.
        SOME
    }

    public boolean excludes(Tally other) {
        return high < other.low || other.high < low;
    }
}
