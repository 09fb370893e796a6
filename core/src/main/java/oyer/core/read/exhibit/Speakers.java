package oyer.core.read.exhibit;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import oyer.core.casefile.Statement;
import oyer.core.text.Span;

/// Who speaks at a place of the text, asked in order of place.
final class Speakers {

    private final List<Statement> byStart;
    private int from;

    Speakers(List<Statement> statements) {
        byStart = statements.stream()
                .sorted(Comparator.comparing(s -> s.passage().span()))
                .toList();
    }

    OptionalInt at(Span span) {
        while (from < byStart.size() && byStart.get(from).passage().end() <= span.start()) {
            from++;
        }
        OptionalInt speaker = OptionalInt.empty();
        for (int i = from; i < byStart.size() && byStart.get(i).passage().start() <= span.start(); i++) {
            if (byStart.get(i).passage().span().contains(span)) {
                speaker = byStart.get(i).speaker();
            }
        }
        return speaker;
    }
}
