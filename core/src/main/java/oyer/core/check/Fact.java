package oyer.core.check;

import oyer.core.text.Passage;

/// A value that a text states, with the words around it that say of what.
///
/// @param kind only values of a kind are compared: a date, an age, a count of the same thing
/// @param low the least it can be
/// @param high the most
/// @param said as an explanation writes it
/// @param sentence number of its sentence in its document
/// @param about stems of the content words around it, ascending, each once
/// @param names of those, the ones that are capitalised, ascending
/// @param numbers hash of the other numbers around it
record Fact(
        String kind,
        Passage passage,
        long low,
        long high,
        String said,
        int sentence,
        int[] about,
        int[] names,
        int numbers) {

    boolean excludes(Fact other) {
        return high < other.low || other.high < low;
    }
}
