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
}
