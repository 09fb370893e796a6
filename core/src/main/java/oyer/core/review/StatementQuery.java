package oyer.core.review;

import java.util.Optional;
import oyer.core.casefile.Statement;
import oyer.core.text.DocumentId;

/// Which statements to show; each filter narrows.
///
/// @param speaker id of the person who said it
/// @param naming id of a person or place that its words mention
/// @param words all of these words stand in it, upper and lower case alike
public record StatementQuery(
        Optional<String> speaker,
        Optional<String> naming,
        Optional<Statement.Act> act,
        Optional<DocumentId> document,
        Optional<String> words) {

    public static StatementQuery all() {
        return new StatementQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public StatementQuery by(String figure) {
        return new StatementQuery(Optional.of(figure), naming, act, document, words);
    }

    public StatementQuery naming(String figure) {
        return new StatementQuery(speaker, Optional.of(figure), act, document, words);
    }
}
