package oyer.core.check.sheet;

import oyer.core.text.Passage;

/// A value that a text states, with the words around it that say of what.
///
/// @param kind only values of a kind are compared: a date, an age, a count of the same thing
/// @param low the least it can be
/// @param high the most
/// @param said as an explanation writes it
/// @param sentence number of its sentence in its document
/// @param others the other values of its kind in the sentence, ascending
/// @param near stems of the content words nearer to it than to another value, ascending, each once
/// @param about the same of the whole sentence
/// @param names of those, the ones that are capitalised
/// @param again words by which a sentence tells of another one of the same kind (`second`, `later`)
/// @param numbers the other numbers near it
/// @param runs two content words that follow each other in the sentence, hashed together, ascending
/// @param beside the content word nearest before it and the one nearest after it; 0 for none
/// @param before the words right before it, the nearest first
/// @param after the words right after it
public record Fact(
        String kind,
        Passage passage,
        long low,
        long high,
        String said,
        int sentence,
        long[] others,
        int[] near,
        int[] about,
        int[] names,
        int[] again,
        int[] numbers,
        int[] runs,
        int[] beside,
        int[] before,
        int[] after) {

    public Fact with(long[] otherValues) {
        return new Fact(
                kind,
                passage,
                low,
                high,
                said,
                sentence,
                otherValues,
                near,
                about,
                names,
                again,
                numbers,
                runs,
                beside,
                before,
                after);
    }

    public boolean excludes(Fact other) {
        return high < other.low || other.high < low;
    }

    /// How many words right before and right after are the same.
    public int run(Fact other) {
        return common(before, other.before) + common(after, other.after);
    }

    private static int common(int[] a, int[] b) {
        int i = 0;
        while (i < a.length && i < b.length && a[i] == b[i]) {
            i++;
        }
        return i;
    }

    /// What part of those whom this telling names the other names too.
    public double named(Fact other) {
        return names.length == 0 ? 1 : (double) Stems.shared(names, other.about) / names.length;
    }

    /// What part of the other numbers near it are near the other too; a half where one has none.
    public double sharedNumbers(Fact other) {
        int less = Math.min(numbers.length, other.numbers.length);
        return less == 0 ? .5 : (double) Stems.shared(numbers, other.numbers) / less;
    }

    public boolean has(long value) {
        for (long other : others) {
            if (other == value) {
                return true;
            }
        }
        return false;
    }
}
