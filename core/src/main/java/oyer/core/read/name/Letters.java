package oyer.core.read.name;

import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// Letters behind a name, which are no part of it: `Vernon Glass QC`, `Anne Pell MD`.
public final class Letters {

    private static final WordTable<String> WORDS = WordLists.load(Letters.class, "letters.txt");

    private Letters() {}

    /// Whether a word behind a name is such letters; a surname is none (`Esq` alone, `Sc`).
    public static boolean are(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && "letters".equals(WORDS.get(word));
    }

    /// The last part of a degree with stops between: `B.Sc.`, `M.I.Biol.`.
    static boolean degree(String word) {
        return "degree".equals(WORDS.get(word));
    }
}
