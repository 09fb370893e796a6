package oyer.core.read.clause;

import java.util.BitSet;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of `voices.txt`.
enum VoiceWords {
    HEARD,
    BORN,
    WHO,
    WRITER,
    SIGNED,
    CLOSING;

    private static final WordTable<BitSet> WORDS = WordLists.several(VoiceWords.class, "voices.txt");

    boolean has(Tokens tokens, int token) {
        BitSet classes = WORDS.get(tokens, token);
        return classes != null && classes.get(ordinal());
    }
}
