package oyer.cli;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Reading;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Statement;
import oyer.core.casefile.StepDetail;
import oyer.core.casefile.TimeReading;
import oyer.core.text.DocumentId;
import oyer.core.time.When;

/// Prints readings, one a line. Ids are the same for the same one in all of a run: figures of the case for people and
/// places, `s2.7` for the seventh statement of the second document.
final class ReadingLines {

    private final JsonLines out;
    private final Function<DocumentId, String> paths;
    private final Map<Member, Figure> figures = new HashMap<>();
    private int document;

    private record Member(DocumentId document, int entity) {}

    ReadingLines(JsonLines out, List<Figure> figures, Function<DocumentId, String> paths) {
        this.out = out;
        this.paths = paths;
        for (Figure figure : figures) {
            for (Figure.Member member : figure.members()) {
                this.figures.put(new Member(member.document(), member.entity()), figure);
            }
        }
    }

    void print(String path, DocumentReadings readings) {
        document++;
        readings.all()
                .forEach(reading -> out.line(json -> {
                    json.text("kind", kind(reading));
                    json.passage(path, reading.passage());
                    fields(reading, readings);
                }));
    }

    private static String kind(Reading reading) {
        return switch (reading) {
            case TimeReading _ -> "time";
            case Mention mention -> mention.kind().name().toLowerCase(Locale.ROOT);
            case Relation _ -> "relation";
            case Quantity _ -> "quantity";
            case Event _ -> "event";
            case Statement _ -> "statement";
            case ExhibitReading _ -> "exhibit";
            case Proceeding _ -> "proceeding";
        };
    }

    private void fields(Reading reading, DocumentReadings of) {
        switch (reading) {
            case TimeReading time -> time(time);
            case Mention mention -> mention(mention, of);
            case Relation relation -> relation(relation, of.document());
            case Quantity quantity -> quantity(quantity);
            case Event event -> event(event, of.document());
            case Statement statement -> statement(statement, of.document());
            case ExhibitReading exhibit -> exhibit(exhibit, of.document());
            case Proceeding proceeding -> proceeding(proceeding, of.document());
        }
        out.text("rule", reading.grounds().rule());
        out.number("confidence", reading.grounds().confidence());
    }

    private void time(TimeReading time) {
        out.text("type", time.timex().type().name());
        out.text("value", time.timex().value());
        out.text("mod", time.timex().mod());
        bounds(time.when());
        time.anchor().ifPresent(anchor -> {
            out.number("anchorStart", anchor.span().start());
            out.number("anchorEnd", anchor.span().end());
            if (!anchor.document().equals(time.passage().document())) {
                out.text("anchorDocument", paths.apply(anchor.document()));
            }
        });
    }

    private void bounds(When when) {
        out.text("earliest", when.earliest());
        out.text("latest", when.latest());
    }

    private void mention(Mention mention, DocumentReadings of) {
        Figure figure = figures.get(new Member(of.document(), mention.entity()));
        String local = of.entities().get(mention.entity()).name();
        out.text("id", figure == null ? "d" + document + "." + mention.entity() : figure.id());
        out.text("name", figure == null ? local : figure.name());
        out.text("mention", mention.form().name().toLowerCase(Locale.ROOT));
        out.text("role", mention.role());
    }

    private Optional<String> id(OptionalInt entity, DocumentId of) {
        if (entity.isEmpty()) {
            return Optional.empty();
        }
        Figure figure = figures.get(new Member(of, entity.getAsInt()));
        return Optional.of(figure == null ? "d" + document + "." + entity.getAsInt() : figure.id());
    }

    private void relation(Relation relation, DocumentId of) {
        out.text("from", id(OptionalInt.of(relation.from()), of));
        out.text("to", id(OptionalInt.of(relation.to()), of));
        out.text("relation", relation.kind());
        bounds(relation.held());
    }

    private void quantity(Quantity quantity) {
        out.text("measure", quantity.measure().name().toLowerCase(Locale.ROOT));
        out.number("value", quantity.value());
        out.text("unit", quantity.unit());
        out.text("of", quantity.of());
        out.text("bound", quantity.bound().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private void event(Event event, DocumentId of) {
        out.text("what", event.what());
        bounds(event.when());
        out.strings(
                "people",
                event.people().stream()
                        .flatMap(p -> id(OptionalInt.of(p), of).stream())
                        .toList());
        out.text("place", id(event.place(), of));
        out.text("accordingTo", id(event.accordingTo(), of).orElse("narrator"));
    }

    private void statement(Statement statement, DocumentId of) {
        out.text("id", statementId(statement.number()));
        out.nullable("speaker", id(statement.speaker(), of));
        statement.speakerWords().ifPresent(p -> {
            out.number("speakerStart", p.start());
            out.number("speakerEnd", p.end());
        });
        statement.cue().ifPresent(p -> {
            out.number("cueStart", p.start());
            out.number("cueEnd", p.end());
        });
        out.text("mode", statement.mode().name().toLowerCase(Locale.ROOT));
        out.text("act", statement.act().name().toLowerCase(Locale.ROOT));
        out.text("hearer", id(statement.hearer(), of));
        if (statement.made().dated()) {
            out.object("made", () -> bounds(statement.made()));
        }
        if (!statement.about().isEmpty()) {
            out.strings(
                    "about", statement.about().stream().map(this::statementId).toList());
        }
        if (statement.within().isPresent()) {
            out.text("within", statementId(statement.within().getAsInt()));
        }
    }

    private String statementId(int number) {
        return "s" + document + "." + number;
    }

    private void exhibit(ExhibitReading exhibit, DocumentId of) {
        out.text("id", "e" + document + "." + exhibit.exhibit());
        out.text("name", exhibit.name());
        out.text(
                "type",
                exhibit.type() == ExhibitReading.Type.DNA
                        ? "DNA"
                        : exhibit.type().name().toLowerCase(Locale.ROOT));
        out.text("mark", exhibit.mark());
        out.text("foundAt", exhibit.foundAt());
        out.text("foundBy", id(exhibit.foundBy(), of));
        out.list("status", exhibit.status(), step -> {
            out.text("is", step.is().name().toLowerCase(Locale.ROOT));
            bounds(step.when());
            out.number("start", step.passage().start());
            out.number("end", step.passage().end());
            step.count().ifPresent(count -> out.number("count", count));
            out.text("accordingTo", id(step.accordingTo(), of));
            step.detail().ifPresent(detail -> detail(detail, of));
        });
    }

    private void detail(StepDetail detail, DocumentId of) {
        switch (detail) {
            case StepDetail.Test test -> {
                out.text("method", test.method());
                out.text("laboratory", test.laboratory());
                out.list("results", test.results(), result -> {
                    out.text("outcome", result.outcome().name().toLowerCase(Locale.ROOT));
                    out.text("of", result.of());
                    out.text("person", id(result.person(), of));
                    out.text("words", result.words());
                });
            }
            case StepDetail.Transfer transfer -> {
                out.text("from", transfer.from());
                out.text("to", transfer.to());
                out.text("at", transfer.at());
                out.text("purpose", transfer.purpose());
                out.text("condition", transfer.condition());
            }
            case StepDetail.Reached reached ->
                out.text("reached", reached.party().name().toLowerCase(Locale.ROOT));
        }
    }

    private void proceeding(Proceeding proceeding, DocumentId of) {
        out.text("authority", proceeding.authority());
        out.text("action", proceeding.action());
        out.text("outcome", proceeding.outcome());
        out.text("decisionMaker", id(proceeding.decisionMaker(), of));
        bounds(proceeding.when());
        out.text("of", id(proceeding.of(), of));
        out.text("ground", proceeding.ground());
        out.text("term", proceeding.term());
        proceeding.times().ifPresent(times -> out.number("times", times));
        proceeding.time().ifPresent(time -> {
            out.number("timeStart", time.start());
            out.number("timeEnd", time.end());
        });
    }
}
