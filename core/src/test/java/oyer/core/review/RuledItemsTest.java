package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Decision;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.Rulings;
import oyer.core.read.register.EvidenceItems;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Passage;

class RuledItemsTest {

    private final List<DocumentReadings> all = new ArrayList<>();

    private Passage read(String text, int exhibit) {
        DocumentId id = new DocumentId(String.valueOf(all.size()).repeat(64));
        DocumentReadings readings = new DocumentPipeline(Optional.of(Language.ENGLISH), Optional.empty())
                .read(new DocumentText(id, text, List.of()));
        all.add(readings);
        return readings.exhibits().get(exhibit).passage();
    }

    private List<EvidenceItem> items(Decision... decisions) {
        return items(List.of(decisions));
    }

    private List<EvidenceItem> items(List<Decision> decisions, Passage... about) {
        List<Ruled> ruled = new ArrayList<>();
        for (Decision decision : decisions) {
            ruled.add(new Ruled(
                    ruled.size() + 1,
                    new Ruling(
                            decision,
                            "exhibit",
                            List.of(about),
                            Map.of(),
                            "R. Hale",
                            Instant.EPOCH,
                            Optional.empty())));
        }
        return RuledItems.of(
                EvidenceItems.of(all),
                Rulings.of(ruled),
                passage -> all.stream()
                        .flatMap(r -> r.exhibits().stream())
                        .filter(e -> e.passage().equals(passage))
                        .map(e -> new RuledItems.Spoken(passage.document(), e.exhibit()))
                        .findFirst(),
                member -> all.stream()
                        .filter(r -> r.document().equals(member.document()))
                        .flatMap(r -> r.exhibits().stream())
                        .filter(e -> e.exhibit() == member.exhibit())
                        .toList());
    }

    @Test
    void twoItemsThatAReviewerMergesAreOneAndAreTwoAgainWhenThatIsUndone() {
        Passage one = read("A torn glove was collected.", 0);
        Passage other = read("The gauntlet in the hall, a bloody glove, was seized.", 0);
        assertThat(items()).hasSize(2);
        assertThat(items(List.of(new Decision.Merged()), one, other))
                .singleElement()
                .satisfies(item ->
                        assertThat(item.members().getLast().because()).isEqualTo(EvidenceItem.Because.REVIEWER));
        assertThat(items(List.of(new Decision.Merged(), new Decision.Undone(1)), one, other))
                .hasSize(2);
    }

    @Test
    void whatTheProgramJoinedAcrossDocumentsAReviewerCanSplit() {
        Passage one = read("Item 7, a torn glove, was collected.", 0);
        Passage other = read("Item 7, a glove, was destroyed.", 0);
        assertThat(items()).hasSize(1);
        List<EvidenceItem> split = items(List.of(new Decision.Split()), one, other);
        assertThat(split).hasSize(2);
        assertThat(split).allSatisfy(item -> assertThat(item.members()).hasSize(1));
    }

    @Test
    void aRulingOnWordsThatAreGoneChangesNothing() {
        Passage one = read("Item 7, a torn glove, was collected.", 0);
        Passage gone = new DocumentText(new DocumentId("f".repeat(64)), "a glove", List.of()).passage(0, 7);
        assertThat(items(List.of(new Decision.Merged()), one, gone)).hasSize(1);
        assertThat(items(List.of(new Decision.Split()), one, gone)).hasSize(1);
    }
}
