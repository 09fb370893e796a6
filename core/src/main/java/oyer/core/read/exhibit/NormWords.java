package oyer.core.read.exhibit;

import java.util.BitSet;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of `norms.txt`.
enum NormWords {
    MODAL,
    AHEAD,
    FOUND,
    ORDER,
    ATTEMPT,
    BODY,
    SOLL;

    private static final WordTable<BitSet> WORDS = WordLists.several(NormWords.class, "norms.txt");

    boolean has(Tokens tokens, int token) {
        BitSet classes = WORDS.get(tokens, token);
        return classes != null && classes.get(ordinal());
    }
}
