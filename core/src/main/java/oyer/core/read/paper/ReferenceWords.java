package oyer.core.read.paper;

import java.util.BitSet;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of `absent.txt`.
enum ReferenceWords {
    NUMBERED,
    PAPER,
    PICTURE,
    DRAWN,
    ENCLOSED,
    SEE,
    FOLIO,
    PART,
    ATTACHED,
    OTHER,
    ISSUED,
    PRODUCED,
    VOLUME,
    LEAF,
    LACKING,
    MONTH,
    OBJECT,
    RULE,
    RUNNING;

    private static final WordTable<BitSet> WORDS = WordLists.several(ReferenceWords.class, "absent.txt");

    boolean has(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.size()) {
            return false;
        }
        BitSet classes = WORDS.get(tokens, token);
        return classes != null && classes.get(ordinal());
    }

    boolean has(String word) {
        BitSet classes = WORDS.get(word);
        return classes != null && classes.get(ordinal());
    }

    boolean within(Tokens tokens, int first, int end) {
        for (int i = first; i < end; i++) {
            if (has(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
