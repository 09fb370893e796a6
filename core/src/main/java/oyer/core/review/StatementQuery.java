package oyer.core.review;

import java.time.LocalDate;
import java.util.Optional;
import oyer.core.casefile.Statement;
import oyer.core.text.DocumentId;

/// Which statements to show; each filter narrows.
///
/// @param speaker id of the person who said it
/// @param naming id of a person or place that its words mention
/// @param words all of these words stand in it, upper and lower case alike
/// @param hearer id of the person to whom it was said
/// @param from first day on which it may have been made; with this or `to` undated ones are left out
/// @param to last such day
public record StatementQuery(
        Optional<String> speaker,
        Optional<String> naming,
        Optional<Statement.Act> act,
        Optional<DocumentId> document,
        Optional<String> words,
        Optional<String> hearer,
        Optional<LocalDate> from,
        Optional<LocalDate> to) {

    public StatementQuery(
            Optional<String> speaker,
            Optional<String> naming,
            Optional<Statement.Act> act,
            Optional<DocumentId> document,
            Optional<String> words) {
        this(speaker, naming, act, document, words, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public static StatementQuery all() {
        return new StatementQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public StatementQuery by(String figure) {
        return new StatementQuery(Optional.of(figure), naming, act, document, words, hearer, from, to);
    }

    public StatementQuery naming(String figure) {
        return new StatementQuery(speaker, Optional.of(figure), act, document, words, hearer, from, to);
    }

    public StatementQuery heardBy(Optional<String> figure) {
        return new StatementQuery(speaker, naming, act, document, words, figure, from, to);
    }

    public StatementQuery made(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new StatementQuery(speaker, naming, act, document, words, hearer, first, last);
    }

    /// Whether a statement may have been made on the days that are asked for.
    boolean inTime(Statement statement) {
        Optional<LocalDate> earliest = statement.made().earliest();
        Optional<LocalDate> latest = statement.made().latest();
        return from.map(day -> latest.isPresent() && !latest.get().isBefore(day))
                        .orElse(true)
                && to.map(day -> earliest.isPresent() && !earliest.get().isAfter(day))
                        .orElse(true);
    }
}
