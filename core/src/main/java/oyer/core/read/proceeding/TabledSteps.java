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
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// A series in a table: under a line that says what was done and how it ended (`has denied parole on six occasions:`)
/// each row with a day is one such step.
final class TabledSteps {

    private static final int LEAD = 4;

    private final Prose prose;
    private final Tokens tokens;
    private final ProceedingWords words;
    private final Along<TimeReading> times;

    TabledSteps(Prose prose, ProceedingWords words, List<TimeReading> times) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
        this.times = new Along<>(times);
    }

    private record Lead(String action, String outcome, Optional<String> authority) {}

    List<Proceeding> read() {
        List<Proceeding> steps = new ArrayList<>();
        List<Row> rows = Grid.of(prose.characters());
        Optional<Lead> lead = Optional.empty();
        int since = 0;
        for (Row row : rows) {
            if (row.cells().size() >= 3) {
                if (lead.isPresent()) {
                    step(row, lead.get()).ifPresent(steps::add);
                }
                since = 0;
            } else if (row.end() > row.start()) {
                Optional<Lead> here = lead(row);
                since++;
                lead = here.isPresent() ? here : since > LEAD ? Optional.empty() : lead;
                since = here.isPresent() ? 0 : since;
            }
        }
        return steps;
    }

    private Optional<Lead> lead(Row row) {
        String action = "";
        String outcome = "";
        Optional<String> authority = Optional.empty();
        for (int t = tokens.at(row.start()); t < tokens.size() && tokens.start(t) < row.end(); t++) {
            Optional<ProceedingWords.Step> step = words.step(tokens, t);
            if (step.isPresent()) {
                action = action.isEmpty() ? step.get().action().orElse("") : action;
                outcome = outcome.isEmpty() ? step.get().outcome().orElse("") : outcome;
            }
            if (authority.isEmpty() && words.isAuthority(tokens, t)) {
                authority = Optional.of(tokens.text(t));
            }
        }
        return action.isEmpty() || outcome.isEmpty() || authority.isEmpty()
                ? Optional.empty()
                : Optional.of(new Lead(action, outcome, authority));
    }

    private Optional<Proceeding> step(Row row, Lead lead) {
        // the longest, because the number of the row may look like a day
        Optional<TimeReading> day = times.within(new Span(row.start(), row.end())).stream()
                .filter(t -> t.when() instanceof When.Day)
                .max(Comparator.comparingInt(t -> t.passage().span().length()));
        if (day.isEmpty()) {
            return Optional.empty();
        }
        Grid.Cell last = row.cells().getLast();
        boolean ground = !last.empty() && last.start() > day.get().passage().end();
        return Optional.of(new Proceeding(
                prose.text().passage(row.cells().getFirst().start(), row.end()),
                lead.authority(),
                lead.action(),
                Optional.of(lead.outcome()),
                OptionalInt.empty(),
                // a day read across the border of two cells is none
                day.get().passage().words().indexOf('\t') < 0 ? day.get().when() : new When.Undated(),
                OptionalInt.empty(),
                ground ? Optional.of(last.in(prose.characters())) : Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                new Grounds("tabled-series", 0.85)));
    }
}
