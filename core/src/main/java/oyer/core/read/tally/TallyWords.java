package oyer.core.read.tally;

import java.util.BitSet;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of `tally-words.txt`.
enum TallyWords {
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

    boolean has(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        BitSet classes = WORDS.get(tokens, token);
        return classes != null && classes.get(ordinal());
    }

    boolean within(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (has(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
