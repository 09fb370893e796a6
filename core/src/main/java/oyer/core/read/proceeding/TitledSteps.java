package oyer.core.read.proceeding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// A paper that is the record of a step by its title: `RECORD OF INTERVIEW`, `Festnahmebericht`, `Haftbefehl`.
/// The step is of the day that the paper bears; without one, of the first day below its title.
final class TitledSteps {

    /// How many characters at the top can hold the title.
    private static final int HEAD = 800;

    /// How far below the title its day may stand.
    private static final int BELOW = 300;

    /// A passage reaches so far to have its day in it.
    private static final int NEAR = 120;

    private static final int LONGEST = 14;
    /// How many words of the line may stand before those that say what it is (`Protokoll der`, a number).
    private static final int LEAD = 2;

    private final Prose prose;
    private final Tokens tokens;
    private final StepWords words;
    private final StepDay days;

    TitledSteps(Prose prose, StepWords words, StepDay days) {
        this.prose = prose;
        this.tokens = prose.tokens();
        this.words = words;
        this.days = days;
    }

    /// @param told the steps told in sentences and by the head of a decision
    Optional<Proceeding> read(Written written, List<Proceeding> told) {
        int limit = tokens.at(Math.min(HEAD, prose.characters().length()));
        for (int i = 0; i < limit; ) {
            int end = i + 1;
            while (end < tokens.size() && tokens.gap(end) != Tokens.Gap.LINE && tokens.gap(end) != Tokens.Gap.BLOCK) {
                end++;
            }
            Optional<StepRule> rule = end - i <= LONGEST ? titled(i, end) : Optional.empty();
            if (rule.isPresent()) {
                return of(rule.get(), i, end, written, told);
            }
            i = end;
        }
        return Optional.empty();
    }

    private Optional<StepRule> titled(int first, int end) {
        if (tokens.is(end - 1, '.') || tokens.is(end - 1, ',') || !tokens.capitalised(first)) {
            return Optional.empty();
        }
        for (int i = first; i < Math.min(end, first + LEAD + 1); i++) {
            for (StepRule rule : words.titles(tokens, i, end)) {
                if (tokens.capitalised(i) && rule.words().match(tokens, i, end).end() > i) {
                    return Optional.of(rule);
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Proceeding> of(StepRule rule, int first, int end, Written written, List<Proceeding> told) {
        int start = tokens.start(first);
        int to = tokens.end(end - 1);
        boolean already = told.stream()
                .anyMatch(p -> p.action().equals(rule.action()) && p.passage().start() < to + BELOW);
        if (already) {
            return Optional.empty();
        }
        Optional<TimeReading> below = days.within(new Span(start, to + BELOW)).stream()
                .filter(t -> t.when() instanceof When.Day)
                .findFirst();
        // a body is opened days before the report of it is signed
        boolean before = rule.action().equals("examination") && below.isPresent();
        Optional<Passage> day = written instanceof Written.Stated stated && !before
                ? Optional.of(stated.passage())
                : below.map(TimeReading::passage);
        When when = written.anchor()
                .filter(_ -> !before)
                .<When>map(When.Day::new)
                .or(() -> below.map(TimeReading::when))
                .orElseGet(When.Undated::new);
        // the day in the head belongs to what the title says
        int last = day.filter(d -> d.start() >= start && d.end() <= to + NEAR)
                .map(d -> Math.max(end, tokens.at(d.end())))
                .orElse(end);
        return Optional.of(new Proceeding(
                prose.passage(first, last - 1),
                Optional.empty(),
                rule.action(),
                Optional.of(rule.outcome()),
                OptionalInt.empty(),
                when,
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                day,
                new Grounds("titled", .7)));
    }
}
