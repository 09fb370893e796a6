package oyer.core.read.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Statement;
import oyer.core.text.Span;

/// Who says what stands at a place of the text: the speaker of the innermost statement around it, else the writer.
/// Asked in order of place, so one pass serves all.
public final class Telling {

    private final List<Statement> byStart;
    private int from;

    public Telling(List<Statement> statements) {
        byStart = statements.stream()
                .sorted((a, b) -> a.passage().span().compareTo(b.passage().span()))
                .toList();
    }

    /// Empty for the writer, and for a speaker who is not known.
    public OptionalInt speakerAt(Span span) {
        return at(span).map(Statement::speaker).orElse(OptionalInt.empty());
    }

    /// The innermost statement around it; empty for the writer.
    Optional<Statement> at(Span span) {
        while (from < byStart.size() && byStart.get(from).passage().end() <= span.start()) {
            from++;
        }
        Optional<Statement> said = Optional.empty();
        int narrowest = Integer.MAX_VALUE;
        for (int i = from; i < byStart.size() && byStart.get(i).passage().start() <= span.start(); i++) {
            Span content = byStart.get(i).passage().span();
            if (content.overlaps(span) && content.length() < narrowest) {
                narrowest = content.length();
                said = Optional.of(byStart.get(i));
            }
        }
        return said;
    }
}
