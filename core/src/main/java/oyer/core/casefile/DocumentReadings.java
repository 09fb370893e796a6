package oyer.core.casefile;

import java.util.List;
import java.util.stream.Stream;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;

/// All that was read from one document. Entity, statement and exhibit numbers are the document's own.
///
/// @param written when the document was written, as it says itself or as was given
/// @param entities in order of their numbers
public record DocumentReadings(
        DocumentId document,
        Language language,
        Written written,
        List<Entity> entities,
        List<TimeReading> times,
        List<Mention> mentions,
        List<Relation> relations,
        List<Quantity> quantities,
        List<Event> events,
        List<Statement> statements,
        List<ExhibitReading> exhibits,
        List<Proceeding> proceedings) {

    public DocumentReadings {
        entities = List.copyOf(entities);
        times = List.copyOf(times);
        mentions = List.copyOf(mentions);
        relations = List.copyOf(relations);
        quantities = List.copyOf(quantities);
        events = List.copyOf(events);
        statements = List.copyOf(statements);
        exhibits = List.copyOf(exhibits);
        proceedings = List.copyOf(proceedings);
    }

    /// The same, with its times and what they date read anew.
    public DocumentReadings timed(List<TimeReading> times, List<Event> events) {
        return new DocumentReadings(
                document,
                language,
                written,
                entities,
                times,
                mentions,
                relations,
                quantities,
                events,
                statements,
                exhibits,
                proceedings);
    }

    /// Every reading, in order of its passage.
    public Stream<Reading> all() {
        return Stream.<List<? extends Reading>>of(
                        times, mentions, relations, quantities, events, statements, exhibits, proceedings)
                .<Reading>flatMap(List::stream)
                .sorted((a, b) -> a.passage().span().compareTo(b.passage().span()));
    }
}
