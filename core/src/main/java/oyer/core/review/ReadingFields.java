package oyer.core.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
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
import oyer.core.casefile.TimeReading;
import oyer.core.time.Edtf;

/// What was read, field by field, as text: what a ruling keeps of a reading, and what a reviewer can amend. Figures go
/// by their names, since numbers are a version's own.
public final class ReadingFields {

    /// Between the names of several figures.
    static final String AND = "; ";

    private ReadingFields() {}

    /// The kind of a reading, as `oyer extract` names it.
    public static String kind(Reading reading) {
        return switch (reading) {
            case TimeReading _ -> "time";
            case Mention mention ->
                switch (mention.kind()) {
                    case PERSON -> "person";
                    case ORGANISATION -> "organisation";
                    case PLACE -> "place";
                };
            case Relation _ -> "relation";
            case Quantity _ -> "quantity";
            case Event _ -> "event";
            case Statement _ -> "statement";
            case ExhibitReading _ -> "exhibit";
            case Proceeding _ -> "proceeding";
        };
    }

    /// The fields that a reviewer can give for a kind, in the order in which they are asked for.
    public static List<String> of(String kind) {
        return switch (kind) {
            case "time" -> List.of("when");
            case "person", "organisation", "place" -> List.of("name");
            case "relation" -> List.of("from", "relation", "to");
            case "quantity" -> List.of("value", "unit", "of");
            case "event" -> List.of("when", "people", "place");
            case "statement" -> List.of("speaker", "act", "made");
            case "exhibit" -> List.of("name", "mark", "type", "foundAt");
            case "proceeding" -> List.of("action", "authority", "outcome", "when");
            default -> List.of();
        };
    }

    /// What was read, by field; what was not said is left out.
    public static Map<String, String> of(Reading reading, DocumentReadings within) {
        Fields fields = new Fields(within.entities());
        switch (reading) {
            case TimeReading t -> {
                fields.put("type", t.timex().type().name());
                fields.put("value", t.timex().value());
                fields.put("mod", t.timex().mod().map(Enum::name));
                fields.put("when", Edtf.write(t.when()));
            }
            case Mention m -> {
                fields.put("name", m.entity());
                fields.put("form", m.form().name());
                fields.put("role", m.role());
            }
            case Relation r -> {
                fields.put("from", r.from());
                fields.put("relation", r.kind());
                fields.put("to", r.to());
                fields.put("held", Edtf.write(r.held()));
            }
            case Quantity q -> {
                fields.put("measure", q.measure().name());
                fields.put("value", q.value().toPlainString());
                fields.put("unit", q.unit());
                fields.put("of", q.of());
                fields.put("bound", q.bound().name());
            }
            case Event e -> {
                fields.put("when", Edtf.write(e.when()));
                fields.put("what", e.what());
                fields.put("people", e.people());
                fields.put("place", e.place());
                fields.put("accordingTo", e.accordingTo());
            }
            case Statement s -> {
                fields.put("speaker", s.speaker());
                fields.put("hearer", s.hearer());
                fields.put("act", s.act().name());
                fields.put("mode", s.mode().name());
                fields.put("made", Edtf.write(s.made()));
            }
            case ExhibitReading e -> {
                fields.put("name", e.name());
                fields.put("type", e.type().name());
                fields.put("mark", e.mark());
                fields.put("foundAt", e.foundAt());
            }
            case Proceeding p -> {
                fields.put("authority", p.authority());
                fields.put("action", p.action());
                fields.put("outcome", p.outcome());
                fields.put("decisionMaker", p.decisionMaker());
                fields.put("when", Edtf.write(p.when()));
            }
        }
        return fields.byName;
    }

    private static final class Fields {
        private final TreeMap<String, String> byName = new TreeMap<>();
        private final List<Entity> entities;

        Fields(List<Entity> entities) {
            this.entities = entities;
        }

        void put(String field, String value) {
            if (!value.isEmpty()) {
                byName.put(field, value);
            }
        }

        void put(String field, Optional<String> value) {
            value.ifPresent(v -> put(field, v));
        }

        void put(String field, int entity) {
            put(field, entities.get(entity).name());
        }

        void put(String field, OptionalInt entity) {
            entity.ifPresent(number -> put(field, number));
        }

        void put(String field, List<Integer> numbers) {
            put(field, numbers.stream().map(n -> entities.get(n).name()).collect(Collectors.joining(AND)));
        }
    }
}
