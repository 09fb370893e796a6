package oyer.core.text;

import java.util.HashMap;
import java.util.Map;

/// Tells English from German by their commonest words and letters; for two languages that is enough.
public final class LanguageGuess {

    private static final int ENOUGH = 24_000;

    private static final WordTable<Language> COMMON = WordTable.of(common());

    private LanguageGuess() {}

    private static Map<String, Language> common() {
        Map<String, Language> words = new HashMap<>();
        for (String word : ("the of and to that was he for it with on by at from had his not are but she they have this"
                        + " which you were been would who her said when there what did")
                .split(" ")) {
            words.put(word, Language.ENGLISH);
        }
        for (String word : ("der die und das den von zu mit ist des sich auf für nicht im dem ein eine als auch es an"
                        + " werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über war haben")
                .split(" ")) {
            words.put(word, Language.GERMAN);
        }
        return words;
    }

    /// The language of most of a text's common words, looking at its first pages; English when it has none.
    public static Language of(String text) {
        return of(Tokens.of(text.substring(0, Math.min(text.length(), ENOUGH))));
    }

    /// The same of a text that is in tokens already, unless it is longer than what is looked at.
    static Language of(String text, Tokens tokens) {
        return text.length() <= ENOUGH ? of(tokens) : of(text);
    }

    private static Language of(Tokens tokens) {
        int english = 0;
        int german = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Language language = COMMON.get(tokens, i);
            if (language == Language.ENGLISH) {
                english++;
            } else if (language == Language.GERMAN) {
                german++;
            }
        }
        return german > english ? Language.GERMAN : Language.ENGLISH;
    }
}
