package oyer.core.read.name;

import java.util.Locale;
import oyer.core.text.Language;
import oyer.core.text.WordTable;

/// What the tables know of first names and titles, for telling people apart across documents.
public final class GivenNames {

    /// All that is asked of a German title: the rest of that language's tables is loaded only where German is read.
    private static final WordTable<Integer> GERMAN = Lexicon.sexes(Language.GERMAN);

    private GivenNames() {}

    /// Whether a word is a first name as far as the tables know.
    public static boolean known(String word) {
        return (Lexicon.of(Language.ENGLISH).classes(word) & Words.FIRST) != 0;
    }

    /// Whether one with this title can bear this first name: a `Mr` is no Anna. Unknown titles and names fit all.
    public static boolean fits(String title, String first) {
        Integer german = GERMAN.get(title);
        Sex titled = Sex.of((Lexicon.of(Language.ENGLISH).classes(title) | (german == null ? 0 : german))
                & (Words.MALE | Words.FEMALE));
        Sex named = Sex.of(Lexicon.of(Language.ENGLISH).classes(first.toLowerCase(Locale.ROOT)) & Words.FIRST);
        return titled.fits(named);
    }
}
