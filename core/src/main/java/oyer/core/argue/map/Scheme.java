package oyer.core.argue.map;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A usual way to argue in a criminal case, with the questions that must be asked of it (after Walton, Reed and
/// Macagno, Argumentation Schemes, 2008). A question nobody asked, or nobody answered, is where to look.
public enum Scheme {
    WITNESS("position", "honest", "consistent", "others"),
    EXPERT("field", "method", "data", "dissent"),
    CONFESSION("free", "recorded", "withdrawn", "knowledge"),
    IDENTIFICATION("view", "lineup", "familiar", "sure"),
    TRACE("source", "method", "custody", "innocent"),
    MOTIVE("real", "others"),
    ALIBI("witness", "interest", "reach");

    private final List<String> questions;

    Scheme(String... questions) {
        this.questions = List.of(questions);
    }

    /// Keys of its critical questions, which the pages put into words: `question.trace.custody`.
    public List<String> questions() {
        return questions;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scheme> of(String name) {
        for (Scheme scheme : values()) {
            if (scheme.name().equalsIgnoreCase(name)) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }
}
