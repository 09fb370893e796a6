package oyer.core.release;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Reading;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Statement;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// What was read from a document, as far as it may be shown, on the passages of its released words.
final class ReleasedReadings {

    private final ReleasedText text;
    private final Redactor redactor;
    private final List<Span> blanked;

    /// @param blanked stretches of the document's own words of which nothing may be told: what was read from them is
    /// not
    ///     told either
    ReleasedReadings(ReleasedText text, Redactor redactor, List<Span> blanked) {
        this.text = text;
        this.redactor = redactor;
        this.blanked = List.copyOf(blanked);
    }

    DocumentReadings of(DocumentReadings r) {
        DocumentId before = r.document();
        Set<Integer> statements = new HashSet<>();
        r.statements().stream().filter(this::tellable).forEach(s -> statements.add(s.number()));
        Set<Integer> spoken = new HashSet<>();
        Set<Integer> shown = new HashSet<>();
        r.mentions().stream().filter(this::tellable).forEach(m -> spoken.add(m.entity()));
        r.mentions().stream().filter(m -> !text.taken(m.passage().span())).forEach(m -> shown.add(m.entity()));
        return new DocumentReadings(
                text.text().id(),
                r.language(),
                written(r.written()),
                r.entities().stream()
                        .map(e -> entity(before, e, spoken.contains(e.number()), shown.contains(e.number())))
                        .toList(),
                each(r.times(), this::time),
                each(
                        r.mentions(),
                        m -> new Mention(at(m.passage()), m.kind(), m.form(), m.entity(), say(m.role()), m.grounds())),
                each(
                        r.relations(),
                        x -> new Relation(
                                at(x.passage()), x.from(), x.to(), say(x.kind()), when(x.held()), x.grounds())),
                each(r.quantities(), this::quantity),
                each(
                        r.events(),
                        e -> new Event(
                                at(e.passage()),
                                say(e.what()),
                                when(e.when()),
                                e.time().map(this::at),
                                e.people(),
                                e.place(),
                                e.accordingTo(),
                                e.grounds())),
                each(r.statements(), s -> statement(s, statements)),
                each(r.exhibits(), this::exhibit),
                each(r.proceedings(), this::proceeding));
    }

    private <R extends Reading> List<R> each(List<R> all, Function<R, R> released) {
        return all.stream().filter(this::tellable).map(released).toList();
    }

    private boolean tellable(Reading reading) {
        return tellable(reading.passage());
    }

    private boolean tellable(Passage passage) {
        return blanked.stream().noneMatch(passage.span()::overlaps);
    }

    /// @param spoken whether any words that may be told of speak of it
    /// @param shown whether any of them still stand: a place that was read in a piece of a name is not told by it
    private Entity entity(DocumentId document, Entity e, boolean spoken, boolean shown) {
        Optional<String> pseudonym = spoken || blanked.isEmpty()
                ? redactor.pseudonym(document, e.number())
                        .or(() -> shown ? Optional.empty() : Optional.of(redactor.withheld()))
                : Optional.of(redactor.withheld());
        return new Entity(
                e.number(),
                e.kind(),
                pseudonym.orElseGet(() -> say(e.name())),
                pseudonym.isPresent()
                        ? List.of()
                        : e.aliases().stream()
                                .map(a -> new Entity.Alias(say(a.name()), say(a.because())))
                                .toList(),
                spoken || blanked.isEmpty() ? e.roles().stream().map(this::say).toList() : List.of(),
                e.named());
    }

    private Written written(Written written) {
        return switch (written) {
            case Written.Stated stated -> new Written.Stated(stated.day(), at(stated.passage()));
            case Written.Given given -> given;
            case Written.FileDate _, Written.Unknown _ -> new Written.Unknown();
        };
    }

    private TimeReading time(TimeReading t) {
        When when = when(t.when());
        Timex timex = when.equals(t.when())
                ? t.timex()
                : Timex.of(
                        Timex.Type.DATE,
                        when.earliest().map(d -> String.valueOf(d.getYear())).orElse("PAST_REF"));
        return new TimeReading(
                at(t.passage()),
                timex,
                when,
                t.anchor()
                        .filter(a -> a.document().equals(t.passage().document()))
                        .map(this::at),
                t.grounds(),
                t.bearing());
    }

    private Quantity quantity(Quantity q) {
        return new Quantity(
                at(q.passage()),
                q.measure(),
                q.value(),
                say(q.unit()),
                say(q.of()),
                q.bound(),
                q.partOf().map(this::at),
                q.grounds());
    }

    private Statement statement(Statement s, Set<Integer> there) {
        return new Statement(
                s.number(),
                at(s.passage()),
                s.speaker(),
                s.speakerWords().map(this::at),
                s.hearer(),
                s.cue().map(this::at),
                s.mode(),
                s.act(),
                when(s.made()),
                s.about().stream().filter(there::contains).toList(),
                s.within().isPresent() && there.contains(s.within().getAsInt()) ? s.within() : OptionalInt.empty(),
                s.grounds());
    }

    private ExhibitReading exhibit(ExhibitReading e) {
        return new ExhibitReading(
                at(e.passage()),
                e.exhibit(),
                say(e.name()),
                e.type(),
                say(e.mark()),
                say(e.foundAt()),
                e.foundBy(),
                e.status().stream()
                        .filter(s -> tellable(s.passage()))
                        .map(s -> new ExhibitReading.StatusStep(
                                s.is(),
                                when(s.when()),
                                at(s.passage()),
                                s.accordingTo(),
                                s.count(),
                                s.detail().map(this::detail)))
                        .toList(),
                e.grounds());
    }

    private StepDetail detail(StepDetail detail) {
        return switch (detail) {
            case StepDetail.Test test ->
                new StepDetail.Test(
                        say(test.method()),
                        say(test.laboratory()),
                        test.results().stream()
                                .map(r -> new StepDetail.Result(r.outcome(), say(r.of()), r.person(), say(r.words())))
                                .toList());
            case StepDetail.Transfer t ->
                new StepDetail.Transfer(say(t.from()), say(t.to()), t.at(), say(t.purpose()), say(t.condition()));
            case StepDetail.Reached reached -> reached;
        };
    }

    private Proceeding proceeding(Proceeding p) {
        return new Proceeding(
                at(p.passage()),
                say(p.authority()),
                say(p.action()),
                say(p.outcome()),
                p.decisionMaker(),
                when(p.when()),
                p.of(),
                say(p.ground()),
                say(p.term()),
                p.times(),
                p.time().filter(this::tellable).map(this::at),
                p.grounds());
    }

    private Passage at(Passage passage) {
        return text.passage(passage);
    }

    private String say(String words) {
        return redactor.shown(words);
    }

    private Optional<String> say(Optional<String> words) {
        return words.map(redactor::shown);
    }

    private When when(When when) {
        return redactor.shown(when);
    }
}
