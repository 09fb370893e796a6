package oyer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.Slice;
import oyer.core.review.Verification;
import oyer.core.text.DocumentText;

/// What every [CaseStore] must keep through everything: rulings, the journal, and its readers' view while it is
/// written.
abstract class CaseStoreIntegrityContract extends CaseStoreSetting {

    // ---- decisions

    private Ruling ruling(int number) {
        DocumentText text = RandomCase.text("Die T\u00fcr stand offen.", "ruled");
        return new Ruling(
                number % 2 == 0 ? new Decision.Confirmed() : new Decision.Amended(Map.of("when", "1985")),
                "time",
                List.of(text.passage(4, 7)),
                Map.of("value", "1985-03-" + number),
                "A. Reviewer",
                AT.plusSeconds(number),
                Optional.of("because"));
    }

    private List<Ruling> rulings() {
        return store.rulings().all().stream().map(Ruled::ruling).toList();
    }

    @Test
    void rulingsComeBackInOrderAndOutliveEverythingDerived() {
        keepOne("a.txt");
        store.rule(ruling(1));
        assertThat(rulings()).containsExactly(ruling(1));
        store.rule(ruling(2));
        assertThat(rulings()).containsExactly(ruling(1), ruling(2));
        store.dropDerived();
        reopen();
        assertThat(rulings()).containsExactly(ruling(1), ruling(2));
        assertThat(store.documents()).isEmpty();
        assertThat(store.readBy()).isEmpty();
    }

    @Test
    void aDecisionShowsAtOnceAndOutlivesARebuild() {
        RandomCase.One one = RandomCase.numbered(7);
        store.keep(one.document(), Optional.of(one.text()), Optional.of(one.readings()));
        var event = one.readings().events().getFirst();
        var subject = new Ruling(
                new Decision.Rejected(),
                "event",
                List.of(event.passage()),
                oyer.core.review.ReadingFields.of(event, one.readings()),
                "A. Reviewer",
                AT,
                Optional.empty());
        long before = events();
        long number = store.rule(subject);
        long alike = one.readings().events().stream()
                .filter(e -> e.passage().equals(event.passage())
                        && oyer.core.review.ReadingFields.of(e, one.readings()).equals(subject.said()))
                .count();
        assertThat(events()).isEqualTo(before - alike);
        assertThat(store.readings(one.document().id()).orElseThrow().events()).hasSize((int) (before - alike));
        assertThat(store.proposed(one.document().id())).contains(one.readings());
        store.dropDerived();
        store.keep(one.document(), Optional.of(one.text()), Optional.of(one.readings()));
        assertThat(events()).as("after a rebuild").isEqualTo(before - alike);
        store.rule(new Ruling(
                new Decision.Undone(number), "event", subject.about(), Map.of(), "A. Reviewer", AT, Optional.empty()));
        assertThat(events()).isEqualTo(before);
    }

    private long events() {
        return store.chronology(oyer.core.review.ChronologyQuery.all(), 0, 1).total();
    }

    @Test
    void theVersionOfTheReadersIsRemembered() {
        assertThat(store.readBy()).isEmpty();
        store.readBy("1");
        store.readBy("2");
        reopen();
        assertThat(store.readBy()).contains("2");
    }

    @Test
    void whatWasReceivedIsNotJournalledAgainAfterARebuild() {
        RandomCase.One one = keepOne("a.txt");
        store.dropDerived();
        store.keep(one.document(), Optional.of(one.text()), Optional.of(one.readings()));
        assertThat(store.journal(0, 10).total()).isEqualTo(1);
        assertThat(store.documents()).containsExactly(one.document());
    }

    @Test
    void aWholeCaseIsFoundWholeAndAnAlteredOrMissingOriginalIsNamed() throws Exception {
        List<String> names = List.of("a.txt", "b.txt", "c.txt");
        for (String name : names) {
            Files.writeString(folder.resolve(name), "the words of " + name);
            Document document = RandomCase.document(
                    RandomCase.id("the words of " + name), List.of(name), new ReadResult.Read(1, 0, 0, 4));
            store.keep(document, Optional.empty(), Optional.empty());
        }
        store.rule(ruling(1));
        Verification whole = store.verify(folder);
        assertThat(whole.findings()).isEmpty();
        assertThat(whole.entries()).isEqualTo(4);
        assertThat(whole.originals()).isEqualTo(3);
        assertThat(whole.head()).isEqualTo(store.journal(3, 1).rows().getFirst().hash());
        Files.writeString(folder.resolve("a.txt"), "the words 0f a.txt");
        Files.delete(folder.resolve("c.txt"));
        assertThat(store.verify(folder).findings())
                .extracting(Verification.Finding::kind, Verification.Finding::where)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Verification.Kind.ORIGINAL_ALTERED, "a.txt"),
                        org.assertj.core.groups.Tuple.tuple(Verification.Kind.ORIGINAL_MISSING, "c.txt"));
    }

    @Test
    void manyReadWhileOneWrites() throws Exception {
        keepOne("first.txt");
        List<Thread> readers = new ArrayList<>();
        List<Throwable> failures = java.util.Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 4; i++) {
            readers.add(Thread.ofVirtual().start(() -> {
                try {
                    for (int n = 0; n < 30; n++) {
                        Slice<ChronologyRow> page = store.chronology(ChronologyQuery.all(), 0, 100_000);
                        assertThat(page.rows()).hasSize((int) page.total());
                    }
                } catch (Throwable e) {
                    failures.add(e);
                }
            }));
        }
        for (int i = 0; i < 30; i++) {
            keepOne(i + ".txt");
        }
        for (Thread reader : readers) {
            reader.join();
        }
        assertThat(failures).isEmpty();
    }
}
