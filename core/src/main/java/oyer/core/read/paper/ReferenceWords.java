package oyer.core.read.paper;

import oyer.core.text.ListedWords;
import oyer.core.text.WordClasses;
import oyer.core.text.WordLists;

/// The classes of `absent.txt`.
enum ReferenceWords implements ListedWords {
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
    RUNNING,
    NOT,
    WILL,
    FOLLOW,
    BECOMES,
    STANDS,
    SENDS,
    LAYS,
    COVER,
    NUMBER,
    DECISION,
    BELOW,
    CLAUSE,
    BEGINS,
    GENERAL,
    LEAFED,
    SHEET,
    PERSON,
    COPIES;

    private static final WordClasses WORDS = WordLists.several(ReferenceWords.class, "absent.txt");

    @Override
    public WordClasses words() {
        return WORDS;
    }
}
