package oyer.core.read.proceeding;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import oyer.core.text.Language;
import oyer.core.text.Tokens;
import oyer.core.text.WordLists;
import oyer.core.text.WordTable;

/// One language's words of procedure. A class of the table is `verb:ACTION:OUTCOME`, `noun:ACTION`, `outcome:OUTCOME`,
/// or `authority`, `not`, `join`.
final class ProceedingWords {

    private static final Map<Language, ProceedingWords> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new ProceedingWords(language));
        }
    }

    private final WordTable<String> classes;

    /// What a word says of a step.
    ///
    /// @param verb whether it names the step itself, and not merely its subject
    record Step(boolean verb, Optional<String> action, Optional<String> outcome) {}

    private ProceedingWords(Language language) {
        classes = WordLists.load(ProceedingWords.class, language.code() + ".txt");
    }

    static ProceedingWords of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    Optional<Step> step(Tokens tokens, int token) {
        String known = classes.get(tokens, token);
        if (known == null) {
            return Optional.empty();
        }
        String[] parts = known.split(":", 3);
        return switch (parts[0]) {
            case "verb" ->
                Optional.of(new Step(
                        true,
                        Optional.of(parts[1].replace('-', ' ')),
                        parts.length > 2 ? Optional.of(parts[2]) : Optional.empty()));
            case "noun" -> Optional.of(new Step(false, Optional.of(parts[1].replace('-', ' ')), Optional.empty()));
            case "outcome" -> Optional.of(new Step(false, Optional.empty(), Optional.of(parts[1])));
            default -> Optional.empty();
        };
    }

    boolean isAuthority(Tokens tokens, int token) {
        return "authority".equals(classes.get(tokens, token));
    }

    boolean isNot(Tokens tokens, int token) {
        return "not".equals(classes.get(tokens, token));
    }

    /// `of`, `the`: inside the name of an authority.
    boolean joins(Tokens tokens, int token) {
        return "join".equals(classes.get(tokens, token));
    }
}
