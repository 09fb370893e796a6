package oyer.core.check.sheet;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Statement;

/// What is answered to a question, by the statements of a document.
public final class Answers {

    private static final Set<String> YES = Set.of(
            "yes",
            "i must have",
            "i did",
            "i was",
            "i had",
            "of course",
            "that's right",
            "correct",
            "that is right",
            "ja");
    private static final Set<String> NO =
            Set.of("no", "not that", "never", "i did not", "i didn't", "i was not", "i had not", "nobody", "nein");

    private Answers() {}

    /// The next statement of another after a statement.
    public static Optional<Statement> to(Sheet sheet, OptionalInt question) {
        if (question.isEmpty()) {
            return Optional.empty();
        }
        Optional<Statement> asked = sheet.readings().statements().stream()
                .filter(s -> s.number() == question.getAsInt())
                .findFirst();
        return asked.flatMap(q -> sheet.readings().statements().stream()
                .filter(s -> s.passage().start() >= q.passage().end()
                        && s.within().isEmpty()
                        && !s.speaker().equals(q.speaker()))
                .min(Comparator.comparing(s -> s.passage().span())));
    }

    public static boolean yes(Statement answer) {
        return begins(answer, YES);
    }

    public static boolean no(Statement answer) {
        return begins(answer, NO);
    }

    private static boolean begins(Statement answer, Set<String> with) {
        String words = answer.passage().words().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        return with.stream()
                .anyMatch(w -> words.startsWith(w)
                        && (words.length() == w.length() || !Character.isLetter(words.charAt(w.length()))));
    }
}
