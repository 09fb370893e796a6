package oyer.core.read.finding;

import java.util.BitSet;
import oyer.core.text.ListedWords;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of words in `keeping.txt`.
enum KeepingWords implements ListedWords {
    SEAL,
    SEALED,
    WHOLE,
    UNSEALED,
    BROKEN,
    ANEW,
    NOT,
    OPEN,
    GIVES,
    GETS,
    FROM,
    ME,
    TO_ME;

    private static final WordTable<BitSet> TABLE = WordLists.several(KeepingWords.class, "keeping.txt");

    @Override
    public WordTable<BitSet> words() {
        return TABLE;
    }
}
