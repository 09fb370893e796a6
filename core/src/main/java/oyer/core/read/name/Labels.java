package oyer.core.read.name;

import oyer.core.casefile.EntityKind;

/// Which name a token is part of: outside, or the beginning or the inside of the name of a kind.
final class Labels {
    static final byte OUT = 0;
    /// Within the citation of a decision, a law or a book, where words that are names elsewhere are none.
    static final byte CITED = 7;

    private Labels() {}

    static byte begin(EntityKind kind) {
        return (byte) (1 + 2 * kind.ordinal());
    }

    static boolean begins(byte label) {
        return (label & 1) == 1 && label < CITED;
    }

    static void mark(byte[] labels, int first, int last, EntityKind kind) {
        labels[first] = begin(kind);
        for (int i = first + 1; i <= last; i++) {
            labels[i] = (byte) (labels[first] + 1);
        }
    }

    private static boolean nameLike(NameText text, int i) {
        return text.capital(i)
                || !Character.isLetter(text.tokens.first(i))
                || text.is(i, Words.PARTICLE)
                || text.tokens.is(i, "of")
                || text.tokens.is(i, "for");
    }

    /// A single word that begins a sentence or shouts may be any word, unless the tables know it as a name.
    private static boolean idle(NameText text, int i) {
        return (text.starts[i] == 1 || text.idle(i)) && !text.is(i, Words.FIRST | Words.LAST)
                || text.tokens.allCapitals(i) && text.tokens.length(i) > 4;
    }

    /// The names of `one` and those names of `two` that overlap none of them.
    static byte[] union(NameText text, byte[] one, byte[] two) {
        byte[] all = one.clone();
        int i = 0;
        while (i < two.length) {
            int end = i + 1;
            if (begins(two[i])) {
                while (end < two.length && two[end] == two[i] + 1) {
                    end++;
                }
                boolean free = end - i > 1 || !idle(text, i);
                for (int k = i; k < end; k++) {
                    free &= one[k] == OUT && nameLike(text, k);
                }
                if (free) {
                    System.arraycopy(two, i, all, i, end - i);
                }
            }
            i = end;
        }
        return all;
    }

    /// Of these names only the people whose title stands before them.
    static byte[] titled(NameText text, byte[] labels) {
        byte[] kept = new byte[labels.length];
        for (int i = 1; i < labels.length; i++) {
            boolean title = text.is(i - 1, Words.TITLE) || text.tokens.is(i - 1, '.') && text.is(i - 2, Words.TITLE);
            if (labels[i] == begin(EntityKind.PERSON) && title) {
                int k = i;
                kept[k] = labels[k];
                while (++k < labels.length && labels[k] == labels[i] + 1) {
                    kept[k] = labels[k];
                }
            }
        }
        return kept;
    }
}
