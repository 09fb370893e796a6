package oyer.core.read.exhibit;

import java.util.BitSet;
import oyer.core.text.ListedWords;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of `norms.txt`.
enum NormWords implements ListedWords {
    MODAL,
    AHEAD,
    FOUND,
    ORDER,
    ATTEMPT,
    BODY,
    SOLL,
    SUPPOSED,
    UNDONE;

    private static final WordTable<BitSet> WORDS = WordLists.several(NormWords.class, "norms.txt");

    @Override
    public WordTable<BitSet> words() {
        return WORDS;
    }
}
