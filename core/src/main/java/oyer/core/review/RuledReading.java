package oyer.core.review;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Reading;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Passage;
import oyer.core.time.Edtf;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// Makes a reading what a reviewer says that it is. A field that cannot be understood leaves what was there.
///
/// @param naming the document's cast
/// @param next the next free number of a statement or of a piece of evidence in the document
record RuledReading(Naming naming, int next) {

    /// The rule of a reading that a reviewer gave.
    static final Grounds REVIEWER = new Grounds("review.ruled", 1);

    private static final When UNDATED = new When.Undated();

    /// @throws IllegalArgumentException when readings of this kind are not made by hand
    Reading blank(String kind, Passage passage) {
        return switch (kind) {
            case "time" ->
                new TimeReading(
                        passage, Timex.of(Timex.Type.DATE, passage.words()), UNDATED, Optional.empty(), REVIEWER);
            case "person", "organisation", "place" -> {
                EntityKind type = EntityKind.valueOf(kind.toUpperCase(java.util.Locale.ROOT));
                yield new Mention(
                        passage,
                        type,
                        Mention.Form.NAME,
                        naming.number(passage.words(), type),
                        Optional.empty(),
                        REVIEWER);
            }
            case "relation" -> {
                int self = naming.number(passage.words(), EntityKind.PERSON);
                yield new Relation(passage, self, self, "relation", UNDATED, REVIEWER);
            }
            case "quantity" ->
                new Quantity(
                        passage,
                        Quantity.Measure.OTHER,
                        BigDecimal.ZERO,
                        "",
                        Optional.empty(),
                        Quantity.Bound.EXACT,
                        Optional.empty(),
                        REVIEWER);
            case "event" ->
                new Event(
                        passage,
                        passage.words(),
                        UNDATED,
                        Optional.empty(),
                        List.of(),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        REVIEWER);
            case "statement" ->
                new Statement(
                        next,
                        passage,
                        OptionalInt.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        Statement.Mode.INDIRECT,
                        Statement.Act.ASSERTS,
                        UNDATED,
                        List.of(),
                        OptionalInt.empty(),
                        REVIEWER);
            case "exhibit" ->
                new ExhibitReading(
                        passage,
                        next,
                        passage.words(),
                        ExhibitReading.Type.OTHER,
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        List.of(),
                        REVIEWER);
            case "proceeding" ->
                Proceeding.of(
                        passage,
                        Optional.empty(),
                        passage.words(),
                        Optional.empty(),
                        OptionalInt.empty(),
                        UNDATED,
                        REVIEWER);
            default -> throw new IllegalArgumentException("nobody can add a reading of kind [" + kind + "]");
        };
    }

    /// The same reading with these fields as given; the others stay.
    Reading with(Reading was, Map<String, String> to) {
        Given given = new Given(to);
        return switch (was) {
            case TimeReading t -> time(t, given);
            case Mention m ->
                new Mention(
                        m.passage(),
                        m.kind(),
                        given.oneOf("form", m.form()),
                        given.has("name") ? naming.number(given.text("name", ""), m.kind()) : m.entity(),
                        given.text("role", m.role()),
                        REVIEWER);
            case Relation r ->
                new Relation(
                        r.passage(),
                        given.has("from") ? naming.number(given.text("from", ""), EntityKind.PERSON) : r.from(),
                        given.has("to") ? naming.number(given.text("to", ""), EntityKind.PERSON) : r.to(),
                        given.text("relation", r.kind()),
                        given.when("held", r.held()),
                        REVIEWER);
            case Quantity q ->
                new Quantity(
                        q.passage(),
                        given.oneOf("measure", q.measure()),
                        given.number("value", q.value()),
                        given.text("unit", q.unit()),
                        given.text("of", q.of()),
                        given.oneOf("bound", q.bound()),
                        q.partOf(),
                        REVIEWER);
            case Event e ->
                new Event(
                        e.passage(),
                        given.text("what", e.what()),
                        given.when("when", e.when()),
                        // words that no longer date it are no longer its date's source
                        given.has("when") ? Optional.empty() : e.time(),
                        given.has("people") ? naming.several(given.text("people", ""), EntityKind.PERSON) : e.people(),
                        given.figure("place", EntityKind.PLACE, e.place()),
                        given.figure("accordingTo", EntityKind.PERSON, e.accordingTo()),
                        REVIEWER);
            case Statement s ->
                new Statement(
                        s.number(),
                        s.passage(),
                        given.figure("speaker", EntityKind.PERSON, s.speaker()),
                        s.speakerWords(),
                        given.figure("hearer", EntityKind.PERSON, s.hearer()),
                        s.cue(),
                        given.oneOf("mode", s.mode()),
                        given.oneOf("act", s.act()),
                        given.when("made", s.made()),
                        s.about(),
                        s.within(),
                        REVIEWER);
            case ExhibitReading e ->
                new ExhibitReading(
                        e.passage(),
                        e.exhibit(),
                        given.text("name", e.name()),
                        given.oneOf("type", e.type()),
                        given.text("mark", e.mark()),
                        given.text("foundAt", e.foundAt()),
                        e.foundBy(),
                        e.status(),
                        REVIEWER);
            case Proceeding p ->
                new Proceeding(
                        p.passage(),
                        given.text("authority", p.authority()),
                        given.text("action", p.action()),
                        given.text("outcome", p.outcome()),
                        given.figure("decisionMaker", EntityKind.PERSON, p.decisionMaker()),
                        given.when("when", p.when()),
                        p.of(),
                        p.ground(),
                        p.term(),
                        p.times(),
                        given.when("when", p.when()).equals(p.when()) ? p.time() : Optional.empty(),
                        REVIEWER);
        };
    }

    private static TimeReading time(TimeReading was, Given given) {
        When when = given.when("when", was.when());
        boolean clock = when instanceof When.Moment;
        Timex timex = when.equals(was.when()) || !when.dated()
                ? new Timex(
                        given.oneOf("type", was.timex().type()),
                        given.text("value", was.timex().value()),
                        was.timex().mod())
                : Timex.of(clock ? Timex.Type.TIME : Timex.Type.DATE, Edtf.write(when));
        return new TimeReading(
                was.passage(), timex, when, when.equals(was.when()) ? was.anchor() : Optional.empty(), REVIEWER);
    }

    /// What a reviewer gave, by field.
    private final class Given {
        private final Map<String, String> fields;

        Given(Map<String, String> fields) {
            this.fields = fields;
        }

        boolean has(String field) {
            return fields.containsKey(field);
        }

        String text(String field, String was) {
            return fields.getOrDefault(field, was);
        }

        /// Given as nothing, it is taken away.
        Optional<String> text(String field, Optional<String> was) {
            return has(field) ? Optional.of(text(field, "")).filter(v -> !v.isBlank()) : was;
        }

        OptionalInt figure(String field, EntityKind kind, OptionalInt was) {
            return has(field) ? naming.some(Optional.of(text(field, "")), kind) : was;
        }

        When when(String field, When was) {
            if (!has(field)) {
                return was;
            }
            String typed = text(field, "");
            return typed.isBlank() ? UNDATED : Edtf.parse(typed).orElse(was);
        }

        BigDecimal number(String field, BigDecimal was) {
            try {
                return has(field) ? new BigDecimal(text(field, "").strip().replace(',', '.')) : was;
            } catch (NumberFormatException e) {
                return was;
            }
        }

        <E extends Enum<E>> E oneOf(String field, E was) {
            for (E each : was.getDeclaringClass().getEnumConstants()) {
                if (each.name().equalsIgnoreCase(text(field, "").strip())) {
                    return each;
                }
            }
            return was;
        }
    }
}
