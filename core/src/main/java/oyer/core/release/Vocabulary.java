package oyer.core.release;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How often each word of a case is written in small letters: what tells a name from an ordinary word that looks like
/// it.
public final class Vocabulary {

    /// From so many on a word is an ordinary one: a misreading of a name seldom comes in small letters as often.
    private static final int ORDINARY = 3;

    private final Map<String, Integer> small = new HashMap<>();
    private final Map<String, Integer> capital = new HashMap<>();

    public void add(String text) {
        int at = 0;
        while (at < text.length()) {
            int from = at;
            boolean letters = true;
            while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
                letters &= at == from ? Character.isLetter(text.charAt(at)) : Character.isLowerCase(text.charAt(at));
                at++;
            }
            // in an address or a file's name even names are written small
            boolean prose = !sign(text, from - 1) && !sign(text, at);
            if (at > from && at - from <= 30 && letters && prose) {
                boolean capitalised = Character.isUpperCase(text.charAt(from));
                (capitalised ? capital : small).merge(folded(text.substring(from, at)), 1, Integer::sum);
            }
            at = Math.max(at, from + 1);
        }
    }

    private static boolean sign(String text, int at) {
        return at >= 0 && at < text.length() && "@/_%=\\&".indexOf(text.charAt(at)) >= 0;
    }

    /// Whether a word is written small at least as often as with a capital: a name seldom is.
    ///
    /// @param word folded
    boolean commoner(String word) {
        return ordinary(word) && small.getOrDefault(word, 0) >= capital.getOrDefault(word, 0);
    }

    /// @param word folded
    boolean ordinary(String word) {
        return small.getOrDefault(word, 0) >= ORDINARY;
    }

    private static String folded(String word) {
        if (word.chars().allMatch(c -> c < 128)) {
            return word.toLowerCase(Locale.ROOT);
        }
        Folded folded = Folded.of(word);
        return folded.word(0, folded.size());
    }
}
