package oyer.core.read.clause;

import java.util.BitSet;
import oyer.core.text.ListedWords;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of `voices.txt`.
enum VoiceWords implements ListedWords {
    HEARD,
    BORN,
    WHO,
    WRITER,
    SIGNED,
    CLOSING;

    private static final WordTable<BitSet> WORDS = WordLists.several(VoiceWords.class, "voices.txt");

    @Override
    public WordTable<BitSet> words() {
        return WORDS;
    }
}
