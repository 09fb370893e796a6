package oyer.core.read.proceeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Along;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Grid;
import oyer.core.text.Grid.Row;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.time.When;

/// A series in a table: under a line that says what was done and how it ended (`has denied parole on six occasions:`)
/// each row with a day is one such step.
final class TabledSteps {

    private static final int LEAD = 4;

    private final Prose prose;
    private final List<Proceeding> told;
    private final Along<TimeReading> times;

    /// @param told the steps told in sentences, in order
    TabledSteps(Prose prose, List<Proceeding> told, List<TimeReading> times) {
        this.prose = prose;
        this.told = told.stream()
                .filter(p -> p.authority().isPresent() && p.outcome().isPresent())
                .toList();
        this.times = new Along<>(times);
    }

    List<Proceeding> read() {
        List<Proceeding> steps = new ArrayList<>();
        if (told.isEmpty()) {
            return steps;
        }
        Optional<Proceeding> lead = Optional.empty();
        int since = 0;
        int next = 0;
        for (Row row : Grid.of(prose.characters())) {
            if (row.cells().size() >= 3) {
                if (lead.isPresent()) {
                    step(row, lead.get()).ifPresent(steps::add);
                }
                since = 0;
            } else if (row.end() > row.start()) {
                since++;
                lead = since > LEAD ? Optional.empty() : lead;
                while (next < told.size() && told.get(next).passage().start() < row.end()) {
                    lead = Optional.of(told.get(next++));
                    since = 0;
                }
            }
        }
        return steps;
    }

    private Optional<Proceeding> step(Row row, Proceeding lead) {
        // the longest, because the number of the row may look like a day
        Optional<TimeReading> day = times.within(new Span(row.start(), row.end())).stream()
                .filter(t -> t.when() instanceof When.Day)
                .max(Comparator.comparingInt(t -> t.passage().span().length()));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Grid.Cell last = row.cells().getLast();
        boolean ground = !last.empty() && last.start() > day.get().passage().end();
        // a day read across the border of two cells is none
        boolean whole = day.get().passage().words().indexOf('\t') < 0;
        return Optional.of(new Proceeding(
                prose.text().passage(row.cells().getFirst().start(), row.end()),
                lead.authority(),
                lead.action(),
                lead.outcome(),
                OptionalInt.empty(),
                whole ? day.get().when() : new When.Undated(),
                OptionalInt.empty(),
                ground ? Optional.of(last.in(prose.characters())) : Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                whole ? Optional.of(day.get().passage()) : Optional.empty(),
                new Grounds("tabled-series", 0.85)));
    }
}
