package oyer.core.casefile;

import java.util.ArrayList;
import java.util.List;
import oyer.core.text.Span;

/// Readings of one document asked for by place, along the text: each question begins where the last one did or later,
/// so that all of them together go through the readings once.
///
/// @param <R> kind of the readings
public final class Along<R extends Reading> {

    private final List<R> readings;
    private int next;

    /// @param readings in order of their passages
    public Along(List<R> readings) {
        this.readings = readings;
    }

    /// The readings that overlap a span which begins no earlier than the one asked for before.
    public List<R> within(Span span) {
        while (next < readings.size() && readings.get(next).passage().end() <= span.start()) {
            next++;
        }
        List<R> found = new ArrayList<>();
        for (int i = next; i < readings.size() && readings.get(i).passage().start() < span.end(); i++) {
            found.add(readings.get(i));
        }
        return found;
    }
}
