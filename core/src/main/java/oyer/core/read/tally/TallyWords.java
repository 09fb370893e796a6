package oyer.core.read.tally;

import oyer.core.text.ListedWords;
import oyer.core.text.WordClasses;
import oyer.core.text.WordLists;

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
    UNIT,
    SOLE;

    private static final WordClasses WORDS = WordLists.several(TallyWords.class, "tally-words.txt");

    @Override
    public WordClasses words() {
        return WORDS;
    }
}
