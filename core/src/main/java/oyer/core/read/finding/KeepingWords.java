package oyer.core.read.finding;

import oyer.core.text.ListedWords;
import oyer.core.text.WordClasses;
import oyer.core.text.WordLists;

/// The classes of words in `keeping.txt`.
enum KeepingWords implements ListedWords {
    SEAL,
    SEALED,
    WHOLE,
    UNSEALED,
    BROKEN,
    ANEW,
    NOT,
    OPEN,
    GIVES,
    GETS,
    FROM,
    ME,
    TO_ME;

    private static final WordClasses TABLE = WordLists.several(KeepingWords.class, "keeping.txt");

    @Override
    public WordClasses words() {
        return TABLE;
    }
}
