package oyer.core.read.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Written;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.read.time.TimeReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.time.When;

class RelationReaderTest {

    private static DocumentReadings read(String text) {
        DocumentId id = new DocumentId("b".repeat(64));
        Prose prose = Prose.of(new DocumentText(id, text, List.of()), Language.ENGLISH);
        Cast cast = NameReader.read(prose);
        List<Relation> relations = RelationReader.read(prose, cast, TimeReader.read(prose, new Written.Unknown()));
        return new DocumentReadings(
                id,
                Language.ENGLISH,
                new Written.Unknown(),
                cast.entities(),
                List.of(),
                cast.mentions(),
                relations,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> printed(DocumentReadings readings) {
        return readings.relations().stream()
                .map(r -> readings.entities().get(r.from()).name() + " " + r.kind() + " "
                        + readings.entities().get(r.to()).name())
                .toList();
    }

    @Test
    void aGenitiveBeforeTheNounSaysOfWhom() {
        assertThat(printed(read("In May Peter Miller's attorney Anna Becker wrote a letter.")))
                .containsExactly("Anna Becker counsel Peter Miller");
    }

    @Test
    void theVictimsBrotherIsTheBrotherOfWhoeverAloneIsCalledTheVictim() {
        String report = "The victim, Karl Lund, lay in the yard. An officer turned the victim over. "
                + "Paul Lund, the victim's brother, was told at noon.";
        assertThat(printed(read(report))).containsExactly("Paul Lund brother Karl Lund");
        assertThat(printed(read("Paul Lund, the victim's brother, was told at noon.")))
                .isEmpty();
    }

    @Test
    void whoIsTheBrotherOfIsSaidOfTheOneNamedBefore() {
        assertThat(printed(read("I am acquainted with Mr. Paul Lund, who is the brother of Karl Berg.")))
                .containsExactly("Mr. Paul Lund brother Karl Berg");
        assertThat(printed(read("I asked Paul Lund who the brother of Karl Berg was.")))
                .noneMatch(relation -> relation.startsWith("Paul Lund"));
    }

    @Test
    void ofAfterTheNounSaysOfWhom() {
        assertThat(printed(read("He had met Peter Miller, the brother of Anna Becker, in London.")))
                .containsExactly("Peter Miller brother Anna Becker");
    }

    @Test
    void representedByMakesCounsel() {
        assertThat(printed(read("At the hearing Peter Miller was represented by Anna Becker of London.")))
                .containsExactly("Anna Becker counsel Peter Miller");
    }

    @Test
    void nieceAfterACommaIsSaidOfWhoStandsBefore() {
        assertThat(printed(read("The board heard Anna Becker, niece of Peter Miller, by telephone.")))
                .containsExactly("Anna Becker niece Peter Miller");
    }

    @Test
    void aTieToSomebodysDaughterIsToTheDaughter() {
        assertThat(printed(read("Judge Peter Miller is also godfather to Robert Weber's daughter, Anna.")))
                .contains("Peter Miller godfather Anna");
    }

    @Test
    void whatTwoDidTogetherMakesATieWithItsTime() {
        DocumentReadings readings =
                read("Peter Miller and Anna Becker had practised law together from 1961 to 1972 in London.");
        assertThat(printed(readings)).containsExactly("Peter Miller law partner Anna Becker");
        assertThat(readings.relations().getFirst().held())
                .isEqualTo(new When.Interval(LocalDate.of(1961, 1, 1), LocalDate.of(1972, 12, 31)));
    }

    @Test
    void aFriendOfTheBrotherOfTheVictimIsAPathFromTheJudgeToAParty() {
        DocumentReadings readings =
                read("The murder of Anna Becker was never solved. The presiding judge, Peter Miller,"
                        + " was a friend of the brother of Anna Becker.");
        List<ConflictQuery.Path> paths = ConflictQuery.find(List.of(readings), WhoIsWho.of(List.of(readings)));
        assertThat(paths)
                .extracting(ConflictQuery.Path::print)
                .containsExactly("Peter Miller - friend of - brother of - Anna Becker");
        assertThat(paths.getFirst().ties())
                .allMatch(s -> !s.relation().passage().words().isEmpty());
    }

    @Test
    void aClientAndHisCounselAreNoConflict() {
        DocumentReadings readings =
                read("The trial of Peter Miller began in May. Peter Miller's lawyer Anna Becker is an" + " expert.");
        assertThat(ConflictQuery.find(List.of(readings), WhoIsWho.of(List.of(readings))))
                .isEmpty();
    }

    @Test
    void whatHeldSinceAYearIsOpenAtItsEndAndATimeAtTheHeadCounts() {
        assertThat(read("Karl Lund, the lawyer of Jonas Holm since 2001, lives in Tarn.")
                        .relations())
                .extracting(Relation::held)
                .containsExactly(new When.After(LocalDate.of(2001, 1, 1)));
        assertThat(read("From 1990 to 1996 Ada Berg was the wife of Karl Lund.").relations())
                .extracting(Relation::held)
                .containsExactly(When.between(LocalDate.of(1990, 1, 1), LocalDate.of(1996, 12, 31)));
    }

    @Test
    void placesLieWithinNearAndOnTheWayToOneAnother() {
        DocumentReadings readings = read("The Lantern Motel in Dunmarrow lies near the Marl Bridge. He stopped at the"
                + " Ostrey Inn on the way to Dunmarrow. They drove from Dunmarrow to Port Ellery.");
        assertThat(readings.relations())
                .extracting(r -> readings.entities().get(r.from()).name() + " " + r.kind() + " "
                        + readings.entities().get(r.to()).name())
                .contains("Lantern Motel within Dunmarrow", "Ostrey Inn on the way to Dunmarrow")
                .noneMatch(r -> r.contains("Port Ellery"));
    }

    @Test
    void aRelativeClauseMayStandBetweenTheTwo() {
        assertThat(printed(read("Ruth Becker, who leads the inquiry, is the daughter of Peter Miller.")))
                .containsExactly("Ruth Becker daughter Peter Miller");
    }

    @Test
    void whatSomebodyHadBeenIsRead() {
        assertThat(printed(read("Anna Becker had been the girlfriend of Peter Miller for a year.")))
                .containsExactly("Anna Becker partner Peter Miller");
    }

    @Test
    void whoIsMarriedToSomebodyIsHisSpouse() {
        assertThat(printed(read("In May Peter Miller was married to Anna Becker.")))
                .containsExactly("Peter Miller spouse Anna Becker");
        assertThat(printed(read("In May Peter Miller was married. To Anna Becker he was kind.")))
                .isEmpty();
    }
}
