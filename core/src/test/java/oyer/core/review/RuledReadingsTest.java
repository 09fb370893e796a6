package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Decision;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Event;
import oyer.core.casefile.Reading;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.Rulings;
import oyer.core.casefile.TimeReading;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// Decisions on readings of one invented letter.
class RuledReadingsTest {

    private static final String LETTER = """
            On 4 March 1999 Anna Berg left the house in Linz. On 5 March 1999 Karl Weiss found a knife in the garden.
            Nobody saw them again before the summer.
            """;
    private static final DocumentId ID = new DocumentId("a".repeat(64));
    private static final DocumentText TEXT = new DocumentText(ID, LETTER, List.of());
    private static final DocumentReadings READ = DocumentPipeline.unaided().read(TEXT);

    private final List<Ruled> journal = new ArrayList<>();

    private static Passage words(String words) {
        int start = LETTER.indexOf(words);
        return TEXT.passage(start, start + words.length());
    }

    private long rule(Decision decision, String kind, String words, Map<String, String> said) {
        long number = journal.size() + 1L;
        journal.add(new Ruled(
                number,
                new Ruling(decision, kind, List.of(words(words)), said, "R. One", Instant.EPOCH, Optional.empty())));
        return number;
    }

    private DocumentReadings ruled(DocumentReadings proposed) {
        return RuledReadings.of(proposed, TEXT, Rulings.of(journal).of(ID));
    }

    private static Map<String, String> said(Reading reading) {
        return ReadingFields.of(reading, READ);
    }

    private static TimeReading time(DocumentReadings readings, String words) {
        return readings.times().stream()
                .filter(t -> t.passage().words().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Event eventDatedBy(DocumentReadings readings, String words) {
        return readings.events().stream()
                .filter(e -> e.time().map(Passage::words).filter(words::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aCorrectedDateIsTheDateOfWhatItDated() {
        rule(new Decision.Amended(Map.of("when", "1999-03")), "time", "4 March 1999", said(time(READ, "4 March 1999")));
        When march = new When.Interval(LocalDate.of(1999, 3, 1), LocalDate.of(1999, 3, 31));
        DocumentReadings ruled = ruled(READ);
        assertThat(time(ruled, "4 March 1999").when()).isEqualTo(march);
        assertThat(time(ruled, "4 March 1999").timex().value()).isEqualTo("1999-03");
        assertThat(eventDatedBy(ruled, "4 March 1999").when()).isEqualTo(march);
        assertThat(eventDatedBy(ruled, "5 March 1999").when()).isEqualTo(new When.Day(LocalDate.of(1999, 3, 5)));
    }

    @Test
    void whatIsRejectedIsGoneAndComesBackWhenThatIsUndone() {
        long number = rule(new Decision.Rejected(), "time", "4 March 1999", said(time(READ, "4 March 1999")));
        assertThat(ruled(READ).times()).hasSize(READ.times().size() - 1);
        assertThat(eventDatedBy(ruled(READ), "4 March 1999").when().dated()).isFalse();
        rule(new Decision.Undone(number), "time", "4 March 1999", Map.of());
        assertThat(ruled(READ)).isEqualTo(READ);
        rule(new Decision.Undone(number + 1), "time", "4 March 1999", Map.of());
        assertThat(ruled(READ).times()).hasSize(READ.times().size() - 1);
    }

    @Test
    void whatTheProgramMissedIsAddedWithItsPeople() {
        rule(
                new Decision.Added(Map.of("when", "1999-06/1999-08", "people", "Anna Berg; Somebody New")),
                "event",
                "Nobody saw them again",
                Map.of());
        DocumentReadings ruled = ruled(READ);
        Event added = ruled.events().stream()
                .filter(e -> e.passage().words().equals("Nobody saw them again"))
                .findFirst()
                .orElseThrow();
        assertThat(added.people().stream().map(n -> ruled.entities().get(n).name()))
                .containsExactly("Anna Berg", "Somebody New");
        assertThat(ruled.events()).isSortedAccordingTo((a, b) -> a.passage().compareTo(b.passage()));
    }

    @Test
    void aNewerVersionThatReadsOtherwiseLosesNoDecisionAndIsShown() {
        rule(new Decision.Confirmed(), "time", "4 March 1999", said(time(READ, "4 March 1999")));
        rule(new Decision.Amended(Map.of("when", "1999")), "time", "5 March 1999", said(time(READ, "5 March 1999")));
        DocumentReadings newer = without(READ);
        assertThat(time(ruled(newer), "4 March 1999").when()).isEqualTo(new When.Day(LocalDate.of(1999, 3, 4)));
        assertThat(time(ruled(newer), "5 March 1999").timex().value()).isEqualTo("1999");
        assertThat(RuledReadings.diverging(newer, TEXT, Rulings.of(journal).of(ID)))
                .extracting(RuledReadings.Divergence::now)
                .containsExactly(Optional.empty(), Optional.empty());
        assertThat(RuledReadings.diverging(READ, TEXT, Rulings.of(journal).of(ID)))
                .isEmpty();
    }

    /// A version that reads no time at all.
    private static DocumentReadings without(DocumentReadings r) {
        return new DocumentReadings(
                r.document(),
                r.language(),
                r.written(),
                r.entities(),
                List.of(),
                r.mentions(),
                r.relations(),
                r.quantities(),
                r.events(),
                r.statements(),
                r.exhibits(),
                r.proceedings());
    }

    @Test
    void aDecisionFollowsItsWordsWhereANewTextMovedThem() {
        rule(new Decision.Added(Map.of("when", "1999-06")), "time", "the summer", Map.of());
        DocumentText moved = new DocumentText(ID, "Copy. " + LETTER, List.of());
        DocumentReadings ruled = RuledReadings.of(
                DocumentPipeline.unaided().read(moved),
                moved,
                Rulings.of(journal).of(ID));
        assertThat(time(ruled, "the summer").passage().start()).isEqualTo(LETTER.indexOf("the summer") + 6);
    }

    @Test
    void ofTwoVerdictsOnTheSameTheLaterStands() {
        Map<String, String> said = said(time(READ, "4 March 1999"));
        rule(new Decision.Rejected(), "time", "4 March 1999", said);
        long confirmed = rule(new Decision.Confirmed(), "time", "4 March 1999", said);
        assertThat(ruled(READ)).isEqualTo(READ);
        rule(new Decision.Undone(confirmed), "time", "4 March 1999", said);
        assertThat(ruled(READ).times())
                .as("the earlier one stands again")
                .hasSize(READ.times().size() - 1);
    }

    @Test
    void anyFieldsGivenForAnyKindLeaveReadingsWhole() {
        for (Reading reading : READ.all().toList()) {
            String kind = ReadingFields.kind(reading);
            for (String junk : List.of("", "???", "99999-99-99", "; ;")) {
                Map<String, String> fields = new java.util.HashMap<>();
                ReadingFields.of(kind).forEach(field -> fields.put(field, junk));
                journal.clear();
                rule(new Decision.Amended(fields), kind, reading.passage().words(), said(reading));
                assertThat(ruled(READ).all().count()).as(kind + " " + junk).isPositive();
            }
        }
    }
}
