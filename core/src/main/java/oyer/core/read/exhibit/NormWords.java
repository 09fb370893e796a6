package oyer.core.read.exhibit;

import oyer.core.text.ListedWords;
import oyer.core.text.WordClasses;
import oyer.core.text.WordLists;

/// The classes of `norms.txt`.
enum NormWords implements ListedWords {
    MODAL,
    AHEAD,
    FOUND,
    ORDER,
    ATTEMPT,
    BODY,
    SOLL,
    SUPPOSED,
    UNDONE,
    WANTS,
    INVERTED,
    THEN,
    INFINITIVE,
    MANAGED,
    AWAITED,
    LATER,
    BARE,
    NOUN;

    private static final WordClasses WORDS = WordLists.several(NormWords.class, "norms.txt");

    @Override
    public WordClasses words() {
        return WORDS;
    }
}
