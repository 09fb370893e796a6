package oyer.core.read.claim;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import oyer.core.text.TableFile;

/// How a document that sets down questions and answers, or what somebody said, came about, as far as the words of its
/// head tell. A paper may be headed by a police station and by a court; what it calls itself first counts.
public enum Obtained {
    INTERROGATION,
    INTERVIEW,
    HEARING;

    /// The head of a document ends here at the latest, in characters.
    private static final int HEAD = 400;

    private static final Map<String, Obtained> WORDS = words();

    private static Map<String, Obtained> words() {
        Map<String, Obtained> words = new HashMap<>();
        TableFile.rows(Obtained.class, "occasions.txt").forEach(row -> {
            for (String word : row.get(1).split(" ")) {
                words.put(word, valueOf(row.getFirst()));
            }
        });
        return Map.copyOf(words);
    }

    /// @param text the words of a document, of which only the head is looked at
    public static Optional<Obtained> of(String text) {
        int end = Math.min(text.length(), HEAD);
        Optional<Obtained> found = Optional.empty();
        int from = 0;
        for (int i = 0; i <= end; i++) {
            if (i == end || !Character.isLetter(text.charAt(i))) {
                Obtained here = i > from ? WORDS.get(text.substring(from, i).toLowerCase(Locale.ROOT)) : null;
                if (here == INTERROGATION) {
                    return Optional.of(here); // a suspect's interview is an interrogation, whatever its form is called
                }
                if (found.isEmpty() && here != null) {
                    found = Optional.of(here);
                }
                from = i + 1;
            }
        }
        return found;
    }
}
