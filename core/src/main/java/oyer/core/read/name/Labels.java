package oyer.core.read.name;

import java.util.Optional;
import oyer.core.casefile.EntityKind;

/// Which name a token is part of: outside, or the beginning or the inside of the name of a kind.
final class Labels {
    static final byte OUT = 0;
    static final int COUNT = 7;

    private Labels() {}

    static byte begin(EntityKind kind) {
        return (byte) (1 + 2 * kind.ordinal());
    }

    static byte inside(EntityKind kind) {
        return (byte) (2 + 2 * kind.ordinal());
    }

    static boolean begins(byte label) {
        return (label & 1) == 1;
    }

    static Optional<EntityKind> kind(byte label) {
        return label == OUT ? Optional.empty() : Optional.of(EntityKind.values()[(label - 1) / 2]);
    }

    static void mark(byte[] labels, int first, int last, EntityKind kind) {
        labels[first] = begin(kind);
        for (int i = first + 1; i <= last; i++) {
            labels[i] = inside(kind);
        }
    }

    /// The names of `one` and those names of `two` that overlap none of them.
    static byte[] union(byte[] one, byte[] two) {
        byte[] all = one.clone();
        int i = 0;
        while (i < two.length) {
            int end = i + 1;
            if (begins(two[i])) {
                while (end < two.length && two[end] == two[i] + 1) {
                    end++;
                }
                boolean free = true;
                for (int k = i; k < end; k++) {
                    free &= one[k] == OUT;
                }
                if (free) {
                    System.arraycopy(two, i, all, i, end - i);
                }
            }
            i = end;
        }
        return all;
    }
}
