package oyer.core.read.clause;

import oyer.core.text.ListedWords;
import oyer.core.text.WordClasses;
import oyer.core.text.WordLists;

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

    private static final WordClasses WORDS = WordLists.several(ClauseWords.class, "words.txt");

    /// Words that name no thing that a clause speaks of.
    static final Several NAMING_NOTHING = Several.of(STOP, NOT, ABLE, GENERAL, VAGUE, UNDONE);

    @Override
    public WordClasses words() {
        return WORDS;
    }
}
