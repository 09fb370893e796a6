package oyer.core.read.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Written;
import oyer.core.read.claim.ClaimLink.Kind;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.read.statement.StatementReader;
import oyer.core.read.time.TimeReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

class ClaimsTest {

    private static DocumentReadings document(char id, String text) {
        DocumentId document = new DocumentId(String.valueOf(id).repeat(64));
        Prose prose = Prose.of(new DocumentText(document, text, List.of()), Language.ENGLISH);
        Written written = new Written.Given(LocalDate.of(1995, 6, 1));
        Cast cast = NameReader.read(prose);
        List<Statement> statements = new StatementReader().read(prose, cast, TimeReader.read(prose, written));
        return new DocumentReadings(
                document,
                Language.ENGLISH,
                written,
                cast.entities(),
                List.of(),
                cast.mentions(),
                List.of(),
                List.of(),
                List.of(),
                statements,
                List.of(),
                List.of());
    }

    /// Everybody of one name is one figure.
    private static List<Figure> figures(List<DocumentReadings> documents, String... names) {
        return java.util.Arrays.stream(names)
                .map(name -> new Figure(
                        name,
                        EntityKind.PERSON,
                        name,
                        List.of(),
                        List.of(),
                        documents.stream()
                                .flatMap(d -> d.entities().stream()
                                        .filter(e -> e.name().equals(name))
                                        .map(e -> new Figure.Member(d.document(), e.number(), "same name")))
                                .toList(),
                        1))
                .toList();
    }

    @Test
    void versionsOfOneSpeakerStandInARowByTheDayTheyWereMade() {
        List<DocumentReadings> documents = List.of(
                document('a', "On May 7, 1994, Ada Berg said that the stranger had stolen the silver watch."),
                document('b', "On March 2, 1993, Ada Berg said that a stranger had stolen her silver watch."));
        List<Claim> claims = Claims.of(documents, figures(documents, "Ada Berg"));
        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().of("Ada Berg"))
                .extracting(v -> v.made().earliest())
                .containsExactly(Optional.of(LocalDate.of(1993, 3, 2)), Optional.of(LocalDate.of(1994, 5, 7)));
        assertThat(claims.getFirst().links()).extracting(ClaimLink::kind).containsExactly(Kind.REPEATS);
    }

    @Test
    void anotherSpeakerConfirmsOrDenies() {
        List<DocumentReadings> documents = List.of(
                document('a', "Ada Berg said that the kitchen door was locked."),
                document('b', "Carl Lund said that the kitchen door was locked."),
                document('c', "Eva Stern said that the kitchen door was not locked."));
        List<Claim> claims = Claims.of(documents, figures(documents, "Ada Berg", "Carl Lund", "Eva Stern"));
        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().links()).extracting(ClaimLink::kind).contains(Kind.CONFIRMS, Kind.DENIES);
    }

    @Test
    void aRetractionInAnotherDocumentJoinsTheConfession() {
        List<DocumentReadings> documents =
                List.of(document('a', "Carl Lund confessed."), document('b', "Carl Lund withdrew his confession."));
        List<Claim> claims = Claims.of(documents, figures(documents, "Carl Lund"));
        assertThat(claims).hasSize(1);
        assertThat(claims.getFirst().links()).extracting(ClaimLink::kind).containsExactly(Kind.RETRACTS);
    }

    @Test
    void differentMattersStayApart() {
        List<DocumentReadings> documents = List.of(
                document('a', "Ada Berg said that the kitchen door was locked."),
                document('b', "Ada Berg said that she had never owned a car."));
        assertThat(Claims.of(documents, figures(documents, "Ada Berg"))).isEmpty();
    }
}
