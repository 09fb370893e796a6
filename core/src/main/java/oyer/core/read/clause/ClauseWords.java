package oyer.core.read.clause;

import java.util.BitSet;
import oyer.core.text.ListedWords;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// The classes of `words.txt`.
enum ClauseWords implements ListedWords {
    NOT,
    OPEN,
    SUPPOSED,
    ABLE,
    UNDONE,
    PASSIVE,
    SUBORDINATOR,
    AND,
    PRONOUN,
    RELATIVE,
    ASKING,
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

    @Override
    public WordTable<BitSet> words() {
        return WORDS;
    }
}
