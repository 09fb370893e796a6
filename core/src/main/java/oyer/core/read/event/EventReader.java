package oyer.core.read.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Along;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.read.statement.cue.FirstNames;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.text.Tokens;
import oyer.core.time.When;

/// Reads events: every clause with a dated time, and every clause whose verb names something that a case turns
/// on (`arrested`, `found`, `withdrew`). A clause dates itself or stays undated; it never takes its neighbour's
/// date.
public final class EventReader {

    /// So many tokens after a question stands its plain answer: `A. Yes`.
    private static final int ANSWER = 3;

    /// So long are the fields behind what a line tells, at most, and the head of one.
    private static final int LINE = 120;

    private static final int FIELD = 12;

    /// Longer lines are no rows.
    private static final int LONGEST_ROW = 400;

    private static final Set<String> FIELDS =
            Set.of("time:", "date:", "on:", "at:", "uhrzeit:", "zeit:", "datum:", "am:", "um:");

    /// So many characters before what a row of a log tells its hour stands.
    private static final int ROW = 24;

    /// Within so many words of `I` stands its verb: `I only later heard`.
    private static final int HEARSAY = 3;

    /// An hour is narrower than the day that is told beside it: `am 3. Mai um 20:10 Uhr`.
    private static final Comparator<TimeReading> NARROWEST = Comparator.comparingLong(EventReader::width)
            .thenComparing(time -> !(time.when() instanceof When.Moment))
            .thenComparing(time -> time.anchor().isPresent()); // `eight years later, in 1999`

    private final Prose prose;
    private final Along<TimeReading> times;
    /// The hours at the beginnings of the rows of a log.
    private final Along<TimeReading> rows;
    private final Along<Mention> mentions;
    private final List<Statement> statements;
    /// By the first token of the words that say who speaks.
    private final Map<Integer, Integer> speaking = new HashMap<>();
    private final Clauses clauses;
    private final EventVerbs verbs;

    private EventReader(Prose prose, List<TimeReading> times, List<Mention> mentions, List<Statement> statements) {
        this.prose = prose;
        this.times = new Along<>(times);
        this.rows = new Along<>(times.stream()
                .filter(time -> time.when().dated() && time.grounds().rule().startsWith("time/log"))
                .toList());
        this.mentions = new Along<>(mentions);
        this.statements =
                statements.stream().filter(s -> s.passage().span().length() > 1).toList();
        for (Statement statement : statements) {
            statement
                    .speakerWords()
                    .filter(_ -> statement.speaker().isPresent())
                    .ifPresent(w -> speaking.put(
                            prose.tokens().at(w.start()), statement.speaker().getAsInt()));
        }
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
                : within.stream().filter(t -> t.when().dated()).min(NARROWEST);
        int verb = verbs.in(tokens, clause.first(), clause.last());
        List<TimeReading> hours = hoursBeside(span);
        Optional<TimeReading> row = hourOfRow(hours, span);
        boolean told = clause.hasVerb()
                || row.filter(hour ->
                                tokens.start(clause.last()) > hour.passage().end()
                                        || hour.passage().end() <= span.start())
                        .isPresent();
        if (verb >= 0 && dated.isEmpty() && row.isEmpty() && tokens.is(verb + 1, ':')) {
            return Optional.empty(); // Person interviewed: the label of a field
        }
        if ((verb >= 0 || row.isPresent()) && dated.isEmpty()) {
            dated = row;
        }
        if (verb >= 0 && dated.isEmpty()) {
            dated = furtherInRow(hours, span).or(() -> inFieldOfLine(span));
        }
        if (verb < 0 && (dated.isEmpty() || !told)) {
            return Optional.empty();
        }
        if (verb >= 0 && dated.isEmpty() && named.isEmpty()) {
            return Optional.empty();
        }
        Optional<Event> born = dated.flatMap(time -> born(clause, span, time, named, speech));
        if (born.isPresent()) {
            return born;
        }
        if (asked(clause)) {
            return Optional.empty();
        }
        Passage passage = prose.text().passage(span);
        Optional<Statement> said = speech.at(span);
        return Optional.of(new Event(
                passage,
                Gist.of(
                        tokens,
                        clause.first(),
                        clause.last(),
                        within.stream()
                                .filter(t -> t.when().dated())
                                .findFirst()
                                .map(t -> t.passage().span())),
                dated.map(TimeReading::when).orElse(new When.Undated()),
                dated.map(TimeReading::passage),
                people(clause, named, said),
                place(named),
                said.map(Statement::speaker).orElse(OptionalInt.empty()),
                new Grounds(verb >= 0 ? "event-verb" : "dated-clause", confidence(verb >= 0, dated))));
    }

    /// `11:05 a.m.   Arrested at the yard`, `16/3/93   06.20   Sergeant and prisoner in cell`: the hour at
    /// the beginning of a row of a log, at the head of what the row tells or right before it.
    private Optional<TimeReading> hourOfRow(List<TimeReading> hours, Span span) {
        return hours.stream().filter(time -> heads(time.passage().span(), span)).findFirst();
    }

    /// `09.15   Prisoner complains of headache. Doctor called.`: what a row tells further on was at its hour too.
    private Optional<TimeReading> furtherInRow(List<TimeReading> hours, Span span) {
        int line = lineOf(span);
        return hours.stream()
                .filter(time -> time.passage().start() >= line && time.passage().end() <= span.start())
                .findFirst();
    }

    private int lineOf(Span span) {
        int line = prose.characters().lastIndexOf('\n', span.start()) + 1;
        return span.start() - line > LONGEST_ROW ? span.start() : line;
    }

    /// The hours of rows in the line of what is told, or right before it.
    private List<TimeReading> hoursBeside(Span span) {
        int from = Math.min(lineOf(span), span.start() - ROW);
        return rows.within(new Span(Math.max(0, from), span.end()));
    }

    private boolean heads(Span hour, Span span) {
        if (hour.end() <= span.start()) {
            return isBlank(hour.end(), span.start());
        }
        return hour.start() == span.start()
                || times.within(new Span(span.start(), hour.start())).stream()
                        .anyMatch(day -> day.passage().start() == span.start()
                                && isBlank(day.passage().end(), hour.start()));
    }

    private boolean isBlank(int from, int to) {
        return from <= to && prose.characters().substring(from, to).isBlank();
    }

    /// `Arrested at: 19 Mill Row    Time: 06.40    Date: 16/03/93`: when it was stands in other fields of its line.
    private Optional<TimeReading> inFieldOfLine(Span span) {
        String text = prose.characters();
        int colon = text.indexOf(':', span.start());
        int end = text.indexOf('\n', span.end());
        if (colon < 0 || colon >= span.end() || end <= span.end() || end - span.end() > LINE) {
            return Optional.empty();
        }
        return times.within(new Span(span.end(), end)).stream()
                .filter(time ->
                        time.when().dated() && labelled(text, time.passage().start()))
                .min(Comparator.comparingLong(EventReader::width));
    }

    private static boolean labelled(String text, int start) {
        String before =
                text.substring(Math.max(0, start - FIELD), start).strip().toLowerCase(Locale.ROOT);
        return FIELDS.stream().anyMatch(before::endsWith);
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

    /// A question tells of nothing, unless the answer is a plain yes.
    private boolean asked(Clauses.Clause clause) {
        Tokens tokens = prose.tokens();
        int end = prose.sentences().end(prose.sentences().of(clause.last()));
        if (!tokens.is(end - 1, '?')) {
            return false;
        }
        for (int i = end; i < Math.min(tokens.size(), end + ANSWER); i++) {
            if (tokens.is(i, "Yes") || tokens.is(i, "Ja") || tokens.is(i, "Correct") || tokens.is(i, "Jawohl")) {
                return false;
            }
        }
        return true;
    }

    /// Whom the clause names, and who says of himself what it tells: `he left`, in the words of one who is said to
    /// have told it.
    private List<Integer> people(Clauses.Clause clause, List<Mention> named, Optional<Statement> said) {
        Set<Integer> people = new LinkedHashSet<>();
        said.filter(s -> himself(clause, s))
                .map(Statement::speaker)
                .filter(OptionalInt::isPresent)
                .ifPresent(speaker -> people.add(speaker.getAsInt()));
        for (int i = clause.first(); i <= clause.last(); i++) {
            Integer speaker = speaking.get(i);
            if (speaker != null) {
                people.add(speaker);
            }
        }
        for (Mention mention : named) {
            if (mention.kind() == EntityKind.PERSON) {
                people.add(mention.entity());
            }
        }
        return List.copyOf(people);
    }

    /// `I` of his own words; in reported ones the pronoun by which he is told to speak, or that fits his name.
    private boolean himself(Clauses.Clause clause, Statement said) {
        Tokens tokens = prose.tokens();
        int first = clause.first();
        if (said.mode() == Statement.Mode.DIRECT) {
            return does(clause);
        }
        boolean she = tokens.is(first, "she") || tokens.is(first, "sie");
        boolean he = tokens.is(first, "he") || tokens.is(first, "er");
        if (!he && !she || first != tokens.at(said.passage().start())) {
            return false;
        }
        int speaks = said.speakerWords().map(w -> tokens.at(w.start())).orElse(-1);
        char sex = speaks < 0 ? '?' : FirstNames.sex(said.speakerWords().get().words());
        return speaks >= 0 && (tokens.text(speaks).equalsIgnoreCase(tokens.text(first)) || sex == (she ? 'f' : 'm'));
    }

    /// Whether a clause tells of whoever says `I` in it, and not only what he thinks or was told of others: `On the
    /// Friday I was in Lund`, `um acht war ich dort`, but `I heard that he was there`.
    private boolean does(Clauses.Clause clause) {
        Tokens tokens = prose.tokens();
        for (int i = clause.first(); i <= clause.last(); i++) {
            if (tokens.is(i, "I") || tokens.is(i, "ich")) {
                for (int k = Math.max(clause.first(), i - 1); k <= Math.min(clause.last(), i + HEARSAY); k++) {
                    if (verbs.hears(tokens, k)) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
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
