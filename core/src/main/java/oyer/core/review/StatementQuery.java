package oyer.core.review;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
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
/// @param whole without the single sentences of an answer that is there as a whole
public record StatementQuery(
        Optional<String> speaker,
        Optional<String> naming,
        Optional<Statement.Act> act,
        Optional<DocumentId> document,
        Optional<String> words,
        Optional<String> hearer,
        Optional<LocalDate> from,
        Optional<LocalDate> to,
        boolean whole) {

    public StatementQuery(
            Optional<String> speaker,
            Optional<String> naming,
            Optional<Statement.Act> act,
            Optional<DocumentId> document,
            Optional<String> words) {
        this(speaker, naming, act, document, words, Optional.empty(), Optional.empty(), Optional.empty(), false);
    }

    public static StatementQuery all() {
        return new StatementQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    public StatementQuery by(String figure) {
        return new StatementQuery(Optional.of(figure), naming, act, document, words, hearer, from, to, whole);
    }

    public StatementQuery naming(String figure) {
        return new StatementQuery(speaker, Optional.of(figure), act, document, words, hearer, from, to, whole);
    }

    public StatementQuery heardBy(Optional<String> figure) {
        return new StatementQuery(speaker, naming, act, document, words, figure, from, to, whole);
    }

    public StatementQuery made(Optional<LocalDate> first, Optional<LocalDate> last) {
        return new StatementQuery(speaker, naming, act, document, words, hearer, first, last, whole);
    }

    /// An answer as it was given, and not each of its sentences once more.
    public StatementQuery inWhole() {
        return new StatementQuery(speaker, naming, act, document, words, hearer, from, to, true);
    }

    /// Which statements of a document are sentences of a turn that is among them as a whole.
    public static Set<Integer> parts(List<Statement> statements) {
        NavigableMap<Integer, Integer> turns = new TreeMap<>();
        for (Statement s : statements) {
            if (s.grounds().rule().equals("statement.turn")) {
                turns.merge(s.passage().start(), s.passage().end(), Math::max);
            }
        }
        Set<Integer> parts = new HashSet<>();
        for (Statement s : statements) {
            Map.Entry<Integer, Integer> turn = turns.floorEntry(s.passage().start());
            if (s.grounds().rule().equals("statement.turn-sentence")
                    && turn != null
                    && s.passage().end() <= turn.getValue()) {
                parts.add(s.number());
            }
        }
        return parts;
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
