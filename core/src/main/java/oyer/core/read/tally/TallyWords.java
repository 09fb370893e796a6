package oyer.core.read.tally;

import java.util.BitSet;
import oyer.core.text.ListedWords;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of `tally-words.txt`.
enum TallyWords implements ListedWords {
    WHOLE,
    SOME,
    LEAST,
    MOST,
    ABOUT,
    OPEN,
    PART,
    SHOT,
    STABBED,
    STRUCK,
    CALLED,
    TIMES,
    UNIT;

    private static final WordTable<BitSet> WORDS = WordLists.several(TallyWords.class, "tally-words.txt");

    @Override
    public WordTable<BitSet> words() {
        return WORDS;
    }
}
