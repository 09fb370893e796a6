package oyer.core.check.sheet;

import oyer.core.text.Tokens;
import oyer.core.text.WordTable;

/// Words without their endings, as hashes: enough to see whether two passages speak of the same.
public final class Stems {

    static final int LETTERS = 6;

    private Stems() {}

    /// The first six letters, a short plural's `s` left off: `arrest`, `arrests`, `arrested` are one.
    public static int of(Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        if (end - start <= LETTERS && end - start > 3 && Character.toLowerCase(tokens.last(token)) == 's') {
            end--;
        }
        return WordTable.hash(tokens.characters(), start, Math.min(end, start + LETTERS));
    }

    /// What part so many shared ones are of the shorter of two arrays.
    public static double share(int shared, int[] a, int[] b) {
        return (double) shared / Math.max(1, Math.min(a.length, b.length));
    }

    /// How many are in both of two ascending arrays.
    public static int shared(int[] a, int[] b) {
        int shared = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                shared++;
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return shared;
    }
}
