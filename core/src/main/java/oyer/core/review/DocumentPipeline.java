package oyer.core.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.read.event.EventReader;
import oyer.core.read.exhibit.ExhibitReader;
import oyer.core.read.head.DecisionHead;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.read.proceeding.ProceedingReader;
import oyer.core.read.quantity.QuantityReader;
import oyer.core.read.relation.RelationReader;
import oyer.core.read.statement.StatementReader;
import oyer.core.read.time.TimeReader;
import oyer.core.read.time.WrittenDate;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// From the words of one document to all that is read from them. Each step sees what the steps before it read;
/// none looks back. A pure function: the same words give the same readings.
///
/// @param language to read every document in; empty to tell from its words
/// @param written when the documents were written, where that is known from outside
public record DocumentPipeline(Optional<Language> language, Optional<LocalDate> written) {

    /// Changes whenever a reader reads differently: a case read by another version is read again.
    public static final String VERSION = "20";

    /// Everything told from the documents themselves.
    public static DocumentPipeline unaided() {
        return new DocumentPipeline(Optional.empty(), Optional.empty());
    }

    /// The words of a document made ready, in the language in which it is to be read.
    public Prose prose(DocumentText text) {
        return language.map(known -> Prose.of(text, known)).orElseGet(() -> Prose.of(text));
    }

    public DocumentReadings read(DocumentText text) {
        return read(prose(text));
    }

    public DocumentReadings read(Prose prose) {
        DecisionHead head = DecisionHead.of(prose);
        Written day = written.<Written>map(Written.Given::new).orElseGet(() -> WrittenDate.find(prose, head));

        List<TimeReading> times = TimeReader.read(prose, day);
        List<Quantity> quantities = new QuantityReader().read(prose);
        Cast cast = NameReader.read(prose, head);
        List<Relation> relations = RelationReader.read(prose, cast, times);
        List<Statement> statements = new StatementReader().read(prose, cast, times);
        List<Event> events = EventReader.read(prose, times, cast.mentions(), statements);
        List<ExhibitReading> exhibits = ExhibitReader.read(
                prose, day, new ExhibitReader.Sources(times, cast.mentions(), statements, quantities));
        List<Proceeding> proceedings = ProceedingReader.read(prose, day, head, times, cast.mentions(), quantities);

        return new DocumentReadings(
                prose.text().id(),
                prose.language(),
                day,
                cast.entities(),
                times,
                cast.mentions(),
                relations,
                quantities,
                events,
                statements,
                exhibits,
                proceedings);
    }
}
