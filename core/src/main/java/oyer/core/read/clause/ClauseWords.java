package oyer.core.read.clause;

import java.util.BitSet;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of `words.txt`.
enum ClauseWords {
    NOT,
    OPEN,
    SUPPOSED,
    ABLE,
    UNDONE,
    PASSIVE,
    SUBORDINATOR,
    AND,
    PRONOUN,
    ME,
    MINE,
    YES,
    NO,
    DETERMINER,
    PREPOSITION,
    GENERAL,
    STOP,
    DONE,
    VAGUE,
    SAYS,
    EVER,
    LEADS,
    OTHERS;

    private static final WordTable<BitSet> WORDS = WordLists.several(ClauseWords.class, "words.txt");

    boolean has(String word) {
        BitSet classes = WORDS.get(word);
        return classes != null && classes.get(ordinal());
    }

    boolean has(Tokens tokens, int token) {
        BitSet classes = WORDS.get(tokens, token);
        return classes != null && classes.get(ordinal());
    }
}
