package oyer.core.read.clause;

import oyer.core.text.ListedWords;
import oyer.core.text.WordClasses;
import oyer.core.text.WordLists;

/// The classes of `voices.txt`.
enum VoiceWords implements ListedWords {
    HEARD,
    BORN,
    WHO,
    WRITER,
    SIGNED,
    CLOSING,
    GREETS;

    private static final WordClasses WORDS = WordLists.several(VoiceWords.class, "voices.txt");

    @Override
    public WordClasses words() {
        return WORDS;
    }
}
