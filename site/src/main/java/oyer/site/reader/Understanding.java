package oyer.site.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Reading;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.review.ReadingFields;
import oyer.core.text.Passage;
import oyer.core.time.When;
import oyer.site.words.Days;
import oyer.site.words.Words;

/// Puts a reading of one document into words.
public final class Understanding {

    private final DocumentReadings readings;
    private final Map<Integer, Figure> figures = new HashMap<>();
    private final Words words;
    private final Days days;
    private final Function<Passage, String> toPassage;
    private final Function<String, String> toFigure;

    /// @param figures of the case that this document speaks of
    /// @param toPassage address of a passage
    /// @param toFigure address of a figure, by its id
    public Understanding(
            DocumentReadings readings,
            List<Figure> figures,
            Words words,
            Function<Passage, String> toPassage,
            Function<String, String> toFigure) {
        this.readings = readings;
        this.words = words;
        this.days = new Days(words);
        this.toPassage = toPassage;
        this.toFigure = toFigure;
        for (Figure figure : figures) {
            figure.members().stream()
                    .filter(m -> m.document().equals(readings.document()))
                    .forEach(m -> this.figures.put(m.entity(), figure));
        }
    }

    public Understood of(Reading reading) {
        List<Fact> facts = new ArrayList<>();
        String title = switch (reading) {
            case TimeReading time -> time(time, facts);
            case Mention mention -> mention(mention, facts);
            case Relation relation -> relation(relation, facts);
            case Quantity quantity -> quantity(quantity, facts);
            case Event event -> event(event, facts);
            case Statement statement -> statement(statement, facts);
            case ExhibitReading exhibit -> exhibit(exhibit, facts);
            case Proceeding proceeding -> proceeding(proceeding, facts);
        };
        return new Understood(
                Kind.of(reading),
                title,
                reading.passage(),
                facts,
                ReadingFields.kind(reading),
                amendable(reading),
                reading.grounds().rule(),
                reading.grounds().confidence());
    }

    /// In the order in which they are asked for; what was not said is blank.
    private Map<String, String> amendable(Reading reading) {
        Map<String, String> said = ReadingFields.of(reading, readings);
        Map<String, String> fields = new LinkedHashMap<>();
        ReadingFields.of(ReadingFields.kind(reading)).forEach(field -> fields.put(field, said.getOrDefault(field, "")));
        return fields;
    }

    private String time(TimeReading time, List<Fact> facts) {
        facts.add(Fact.of(
                "fact.timex",
                time.timex().type() + " " + time.timex().value()
                        + time.timex().mod().map(mod -> " " + mod).orElse("")));
        interval(time.when(), facts);
        time.anchor().ifPresent(anchor -> passage("fact.anchor", anchor, facts));
        return days.say(time.when());
    }

    private void interval(When when, List<Fact> facts) {
        when.earliest().ifPresent(day -> facts.add(Fact.of("fact.earliest", days.withWeekday(day))));
        when.latest()
                .filter(day -> !when.earliest().equals(Optional.of(day)))
                .ifPresent(day -> facts.add(Fact.of("fact.latest", days.withWeekday(day))));
    }

    private String mention(Mention mention, List<Fact> facts) {
        facts.add(Fact.of("fact.form", words.of(mention.form())));
        mention.role().ifPresent(role -> facts.add(Fact.of("fact.role", role)));
        Figure figure = figures.get(mention.entity());
        if (figure != null) {
            facts.add(new Fact("fact.figure", figure.name(), toFigure.apply(figure.id())));
            if (!figure.roles().isEmpty()) {
                facts.add(Fact.of("fact.roles", String.join(", ", figure.roles())));
            }
        }
        return name(mention.entity());
    }

    private String relation(Relation relation, List<Fact> facts) {
        figure("fact.from", relation.from(), facts);
        figure("fact.to", relation.to(), facts);
        if (relation.held().dated()) {
            facts.add(Fact.of("fact.held", days.say(relation.held())));
        }
        String how = relation.ofPlaces() ? "fact.relation.place" : "fact.relation.of";
        return words.say(how, name(relation.from()), words.relation(relation.kind()), name(relation.to()));
    }

    private String quantity(Quantity quantity, List<Fact> facts) {
        facts.add(Fact.of("fact.measure", words.of(quantity.measure())));
        if (quantity.bound() != Quantity.Bound.EXACT) {
            facts.add(Fact.of("fact.bound", words.of(quantity.bound())));
        }
        quantity.of().ifPresent(of -> facts.add(Fact.of("fact.of", of)));
        quantity.partOf().ifPresent(whole -> passage("fact.partOf", whole, facts));
        return (quantity.value().toPlainString() + " " + quantity.unit()).strip();
    }

    private String event(Event event, List<Fact> facts) {
        facts.add(Fact.of("fact.when", days.say(event.when())));
        event.time().ifPresent(time -> passage("fact.time", time, facts));
        event.people().forEach(number -> figure("fact.person", number, facts));
        figure("fact.place", event.place(), facts);
        figure("fact.accordingTo", event.accordingTo(), facts);
        return event.what();
    }

    private String statement(Statement statement, List<Fact> facts) {
        figure("fact.speaker", statement.speaker(), facts);
        figure("fact.hearer", statement.hearer(), facts);
        facts.add(Fact.of("fact.mode", words.of(statement.mode())));
        statement.cue().ifPresent(cue -> passage("fact.cue", cue, facts));
        if (statement.made().dated()) {
            facts.add(Fact.of("fact.made", days.say(statement.made())));
        }
        for (int number : statement.about()) {
            other(number).ifPresent(about -> passage("fact.about", about.passage(), facts));
        }
        if (statement.within().isPresent()) {
            other(statement.within().getAsInt()).ifPresent(outer -> passage("fact.within", outer.passage(), facts));
        }
        String speaker =
                statement.speaker().isPresent() ? name(statement.speaker().getAsInt()) : words.say("fact.somebody");
        return speaker + " " + words.does(statement);
    }

    private Optional<Statement> other(int number) {
        return readings.statements().stream().filter(s -> s.number() == number).findFirst();
    }

    private String exhibit(ExhibitReading exhibit, List<Fact> facts) {
        facts.add(Fact.of("fact.type", words.of(exhibit.type())));
        exhibit.mark().ifPresent(mark -> facts.add(Fact.of("fact.mark", mark)));
        exhibit.foundAt().ifPresent(place -> facts.add(Fact.of("fact.foundAt", place)));
        figure("fact.foundBy", exhibit.foundBy(), facts);
        for (ExhibitReading.StatusStep step : exhibit.status()) {
            String when = step.when().dated() ? ", " + days.say(step.when()) : "";
            facts.add(new Fact("fact.status", words.of(step.is()) + when, toPassage.apply(step.passage())));
        }
        return exhibit.name();
    }

    private String proceeding(Proceeding proceeding, List<Fact> facts) {
        proceeding.authority().ifPresent(authority -> facts.add(Fact.of("fact.authority", authority)));
        proceeding.outcome().ifPresent(outcome -> facts.add(Fact.of("fact.outcome", outcome)));
        figure("fact.decisionMaker", proceeding.decisionMaker(), facts);
        facts.add(Fact.of("fact.when", days.say(proceeding.when())));
        return proceeding.action();
    }

    private void passage(String label, Passage passage, List<Fact> facts) {
        facts.add(new Fact(label, shortened(passage.words()), toPassage.apply(passage)));
    }

    private void figure(String label, OptionalInt entity, List<Fact> facts) {
        entity.ifPresent(number -> figure(label, number, facts));
    }

    private void figure(String label, int entity, List<Fact> facts) {
        Figure figure = figures.get(entity);
        facts.add(new Fact(label, name(entity), figure == null ? "" : toFigure.apply(figure.id())));
    }

    private String name(int entity) {
        Figure figure = figures.get(entity);
        if (figure != null) {
            return figure.name();
        }
        return readings.entities().stream()
                .filter(e -> e.number() == entity)
                .findFirst()
                .map(Entity::name)
                .orElse("?");
    }

    private static String shortened(String text) {
        String line = text.lines().collect(Collectors.joining(" "));
        return line.length() <= 160 ? line : line.substring(0, line.offsetByCodePoints(0, 150)) + " …";
    }
}
