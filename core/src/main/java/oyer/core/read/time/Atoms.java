package oyer.core.read.time;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// The tokens of a text cut finer, as time needs it: `mid-November`, `10pm`, `1980s` and `30T14` are more than one
/// word,
/// `twenty-five` and `nineteen eighty-six` are one number. Kept in arrays, because there are many.
final class Atoms {

    private final String text;
    private int size;
    private int[] starts;
    private int[] ends;
    private int[] symbols;
    private int[] tokens;
    private int[] numbers;
    private boolean[] inner;
    private boolean[] glued;
    private Lexicon.@Nullable Entry[] entries;

    /// @param text of which they are
    Atoms(String text, int expected) {
        this.text = text;
        starts = new int[expected];
        ends = new int[expected];
        symbols = new int[expected];
        tokens = new int[expected];
        numbers = new int[expected];
        inner = new boolean[expected];
        glued = new boolean[expected];
        entries = new Lexicon.@Nullable Entry[expected];
    }

    /// @param inner whether letters or digits of the same token stand directly before
    void add(
            int start,
            int end,
            int symbol,
            int token,
            int number,
            boolean isInner,
            boolean isGlued,
            Lexicon.@Nullable Entry entry) {
        if (size == starts.length) {
            grow();
        }
        starts[size] = start;
        ends[size] = end;
        symbols[size] = symbol;
        tokens[size] = token;
        numbers[size] = number;
        inner[size] = isInner;
        glued[size] = isGlued;
        entries[size] = entry;
        size++;
    }

    private void grow() {
        int capacity = size * 2;
        starts = Arrays.copyOf(starts, capacity);
        ends = Arrays.copyOf(ends, capacity);
        symbols = Arrays.copyOf(symbols, capacity);
        tokens = Arrays.copyOf(tokens, capacity);
        numbers = Arrays.copyOf(numbers, capacity);
        inner = Arrays.copyOf(inner, capacity);
        glued = Arrays.copyOf(glued, capacity);
        entries = Arrays.copyOf(entries, capacity);
    }

    /// Makes the atoms from `first` on into one number.
    void merge(int first, int symbol, int number) {
        ends[first] = ends[size - 1];
        symbols[first] = symbol;
        numbers[first] = number;
        entries[first] = null;
        size = first + 1;
    }

    int size() {
        return size;
    }

    int start(int atom) {
        return starts[atom];
    }

    int end(int atom) {
        return ends[atom];
    }

    int symbol(int atom) {
        return symbols[atom];
    }

    /// The token that it is, or is part of.
    int token(int atom) {
        return tokens[atom];
    }

    /// The number that it is, or -1.
    int number(int atom) {
        return numbers[atom];
    }

    /// Its letters in small; empty before the first.
    String word(int atom) {
        return atom < 0 ? "" : text.substring(starts[atom], ends[atom]).toLowerCase(Locale.ROOT);
    }

    int length(int atom) {
        return ends[atom] - starts[atom];
    }

    boolean inner(int atom) {
        return inner[atom];
    }

    /// Whether nothing stands between it and the atom before.
    boolean glued(int atom) {
        return glued[atom];
    }

    Lexicon.@Nullable Entry entry(int atom) {
        return entries[atom];
    }
}
