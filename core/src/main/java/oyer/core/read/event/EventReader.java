package oyer.core.read.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.Along;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Reads events: every clause with a dated time, and every clause whose verb names something that a case turns
/// on (`arrested`, `found`, `withdrew`). A clause dates itself or stays undated; it never takes its neighbour's
/// date.
public final class EventReader {

    private final Prose prose;
    private final Along<TimeReading> times;
    private final Along<Mention> mentions;
    private final List<Statement> statements;
    private final Clauses clauses;
    private final EventVerbs verbs;

    private EventReader(Prose prose, List<TimeReading> times, List<Mention> mentions, List<Statement> statements) {
        this.prose = prose;
        this.times = new Along<>(times);
        this.mentions = new Along<>(mentions);
        this.statements =
                statements.stream().filter(s -> s.passage().span().length() > 1).toList();
        this.verbs = EventVerbs.of(prose.language());
        this.clauses = new Clauses(prose, times, verbs);
    }

    /// @param times in order, as are `mentions`; both of the same text
    public static List<Event> read(
            Prose prose, List<TimeReading> times, List<Mention> mentions, List<Statement> statements) {
        return new EventReader(prose, times, mentions, statements).events();
    }

    private List<Event> events() {
        List<Event> events = new ArrayList<>();
        Telling speech = new Telling(statements);
        for (int sentence = 0; sentence < prose.sentences().size(); sentence++) {
            for (Clauses.Clause clause : clauses.of(sentence)) {
                event(clause, speech).ifPresent(events::add);
            }
        }
        return events;
    }

    private Optional<Event> event(Clauses.Clause clause, Telling speech) {
        Tokens tokens = prose.tokens();
        Span span = tokens.span(clause.first(), clause.last());
        List<TimeReading> within = times.within(span);
        List<Mention> named = mentions.within(span);
        Optional<TimeReading> dated = within.isEmpty()
                ? Optional.empty()
                : within.stream().filter(t -> t.when().dated()).min(Comparator.comparingLong(EventReader::width));
        int verb = verbs.in(tokens, clause.first(), clause.last());
        if (verb < 0 && (dated.isEmpty() || !clause.hasVerb())) {
            return Optional.empty();
        }
        if (verb >= 0 && dated.isEmpty() && named.isEmpty()) {
            return Optional.empty();
        }
        Optional<Event> born = dated.flatMap(time -> born(clause, span, time, named, speech));
        if (born.isPresent()) {
            return born;
        }
        Passage passage = prose.text().passage(span);
        return Optional.of(new Event(
                passage,
                Gist.of(
                        tokens,
                        clause.first(),
                        clause.last(),
                        dated.map(t -> t.passage().span())),
                dated.map(TimeReading::when).orElse(new When.Undated()),
                dated.map(TimeReading::passage),
                people(named),
                place(named),
                speech.speakerAt(span),
                new Grounds(verb >= 0 ? "event-verb" : "dated-clause", confidence(verb >= 0, dated))));
    }

    /// A day of birth is that of whoever is named last before it, and nobody else's: a form names an officer
    /// and an address in the lines below, `was born on` names no place but its own. Of a form's lines only
    /// the entry itself is the event.
    private Optional<Event> born(
            Clauses.Clause clause, Span span, TimeReading time, List<Mention> named, Telling speech) {
        Tokens tokens = prose.tokens();
        int date = tokens.at(time.passage().start());
        if (!verbs.birth(tokens, date)) {
            return Optional.empty();
        }
        Optional<Mention> who = named.stream()
                .filter(m -> m.kind() == EntityKind.PERSON
                        && m.passage().end() <= time.passage().start())
                .reduce((_, last) -> last);
        boolean form = !verbs.narrated(tokens, date);
        int from = form ? who.map(m -> m.passage().start()).orElse(span.start()) : span.start();
        Span entry =
                form ? new Span(Math.max(span.start(), from), time.passage().end()) : span;
        int last = tokens.at(entry.end() - 1);
        return Optional.of(new Event(
                prose.text().passage(entry),
                Gist.of(
                        tokens,
                        tokens.at(entry.start()),
                        Math.min(last, clause.last()),
                        Optional.of(time.passage().span())),
                time.when(),
                Optional.of(time.passage()),
                who.stream().map(Mention::entity).toList(),
                form ? OptionalInt.empty() : place(named),
                speech.speakerAt(entry),
                new Grounds("birth", confidence(true, Optional.of(time)))));
    }

    /// Of two times in a clause the narrower dates it: `in March, on the 3rd`.
    private static long width(TimeReading time) {
        if (time.when().earliest().isEmpty() || time.when().latest().isEmpty()) {
            return Long.MAX_VALUE;
        }
        return time.when().latest().get().toEpochDay()
                - time.when().earliest().get().toEpochDay();
    }

    private static double confidence(boolean verb, Optional<TimeReading> dated) {
        double base = verb ? 0.9 : 0.75;
        return dated.map(t -> base * t.grounds().confidence()).orElse(base * 0.8);
    }

    private static List<Integer> people(List<Mention> named) {
        return named.stream()
                .filter(m -> m.kind() == EntityKind.PERSON)
                .map(Mention::entity)
                .distinct()
                .toList();
    }

    private static OptionalInt place(List<Mention> named) {
        OptionalInt byName = place(named, Mention.Form.NAME);
        return byName.isPresent() ? byName : place(named, Mention.Form.NOMINAL);
    }

    /// A town or street says more of where than `the kitchen`.
    private static OptionalInt place(List<Mention> named, Mention.Form form) {
        return named.stream()
                .filter(m -> m.kind() == EntityKind.PLACE && m.form() == form)
                .mapToInt(Mention::entity)
                .reduce((_, last) -> last);
    }
}
