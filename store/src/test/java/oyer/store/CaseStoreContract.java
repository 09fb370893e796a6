package oyer.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Event;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.ReadResult;
import oyer.core.review.CaseItems;
import oyer.core.review.CaseStore;
import oyer.core.review.ChronologyQuery;
import oyer.core.review.ChronologyRow;
import oyer.core.review.Density;
import oyer.core.review.ExhibitQuery;
import oyer.core.review.ItemQuery;
import oyer.core.review.ItemRow;
import oyer.core.review.JournalEntry;
import oyer.core.review.LaneQuery;
import oyer.core.review.ProceedingQuery;
import oyer.core.review.Slice;
import oyer.core.review.StatementQuery;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// What every [CaseStore] must do, whatever it keeps a case in. A store's own test says how it is opened.
abstract class CaseStoreContract extends CaseStoreIntegrityContract {

    // ---- documents

    @Test
    void whatIsKeptComesBackAsItWas() {
        for (int i = 0; i < 40; i++) {
            RandomCase.One one = keepOne("letters/" + i + ".txt");
            if (i % 10 == 0) {
                reopen();
            }
            assertThat(store.document(one.document().id())).contains(one.document());
            DocumentText text = store.text(one.document().id()).orElseThrow();
            assertThat(text.characters()).isEqualTo(one.text().characters());
            assertThat(text.pages()).isEqualTo(one.text().pages());
            assertThat(store.readings(one.document().id())).contains(one.readings());
        }
    }

    @Test
    void readingsWithoutATextComeBackToo() {
        RandomCase.One one = random.document("a.txt");
        store.keep(one.document(), Optional.empty(), Optional.of(one.readings()));
        assertThat(store.text(one.document().id())).isEmpty();
        assertThat(store.readings(one.document().id())).contains(one.readings());
    }

    @Test
    void aHalfSurrogatePairSurvives() {
        DocumentText text = RandomCase.text("x \ud800 y \udfff \ud83d\ude00 z", "broken");
        Document document = RandomCase.document(text.id(), List.of("b.txt"), new ReadResult.Read(1, 0, 0, 4));
        store.keep(document, Optional.of(text), Optional.empty());
        reopen();
        assertThat(store.text(text.id()).orElseThrow().characters()).isEqualTo(text.characters());
    }

    @Test
    void everyResultOfReadingComesBack() {
        List<ReadResult> results = List.of(
                new ReadResult.Read(3, 2, 1, 700),
                new ReadResult.Container(4),
                new ReadResult.Prints(),
                new ReadResult.Failed(ReadResult.Cause.ENCRYPTED, "The file is locked with a password."));
        for (ReadResult result : results) {
            Document document = RandomCase.document(
                    RandomCase.id(result.toString()), List.of(result.getClass().getSimpleName()), result);
            store.keep(document, Optional.empty(), Optional.empty());
            assertThat(store.document(document.id())).contains(document);
        }
        assertThat(store.counts().documents()).isEqualTo(4);
        assertThat(store.counts().read()).isEqualTo(1);
        assertThat(store.counts().failed()).isEqualTo(1);
        assertThat(store.counts().pages()).isEqualTo(3);
        assertThat(store.counts().needsOcrPages()).isEqualTo(1);
    }

    @Test
    void documentsComeInOrderOfTheirFirstPath() {
        keepOne("b.txt");
        keepOne("c.txt");
        keepOne("a.txt");
        assertThat(store.documents()).extracting(Document::path).containsExactly("a.txt", "b.txt", "c.txt");
    }

    @Test
    void identicalFilesAreOneDocumentWithBothPaths() {
        RandomCase.One one = keepOne("a.txt");
        store.alsoAt(one.document().id(), "copy of a.txt");
        store.alsoAt(one.document().id(), "copy of a.txt");
        assertThat(store.documents()).hasSize(1);
        assertThat(store.documents().getFirst().paths()).containsExactly("a.txt", "copy of a.txt");
        assertThat(store.readings(one.document().id())).contains(one.readings());
        assertThatThrownBy(() -> store.alsoAt(RandomCase.id("nobody"), "x")).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void aDocumentGoesWithItsLastPathAndTheJournalKeepsThatItWasReceived() {
        RandomCase.One one = keepOne("a.txt");
        store.alsoAt(one.document().id(), "b.txt");
        store.gone("a.txt");
        assertThat(store.documents().getFirst().paths()).containsExactly("b.txt");
        store.gone("b.txt");
        assertThat(store.documents()).isEmpty();
        assertThat(store.text(one.document().id())).isEmpty();
        assertThat(store.readings(one.document().id())).isEmpty();
        assertThat(store.chronology(ChronologyQuery.all(), 0, 10).total()).isZero();
        assertThat(store.journal(0, 10).rows())
                .extracting(JournalEntry::what)
                .hasSize(4)
                .endsWith(new JournalEntry.Gone("b.txt", one.document().id()));
    }

    @Test
    void whatAContainerHeldGoesWithIt() {
        store.keep(
                RandomCase.document(RandomCase.id("zip"), List.of("files.zip"), new ReadResult.Container(2)),
                Optional.empty(),
                Optional.empty());
        keepOne("files.zip!/a.txt");
        keepOne("files.zip!/in/b.txt");
        keepOne("files.zipped.txt");
        store.gone("files.zip");
        assertThat(store.documents()).extracting(Document::path).containsExactly("files.zipped.txt");
    }

    @Test
    void aPathThatLeadsToOtherBytesLetsTheOldDocumentGo() {
        RandomCase.One before = keepOne("a.txt");
        RandomCase.One after = keepOne("a.txt");
        assertThat(store.document(before.document().id())).isEmpty();
        assertThat(store.documents()).containsExactly(after.document());
    }

    @Test
    void keepingAgainReplacesAndIsJournalledOnce() {
        RandomCase.One one = keepOne("a.txt");
        long generation = store.generation();
        store.keep(one.document(), Optional.of(one.text()), Optional.empty());
        assertThat(store.readings(one.document().id())).isEmpty();
        assertThat(store.journal(0, 10).total()).isEqualTo(1);
        assertThat(store.generation()).isNotEqualTo(generation);
    }

    @Test
    void whatAFileLookedLikeIsRemembered() {
        CaseStore.Seen seen = new CaseStore.Seen("a.txt", 17, AT, RandomCase.id("a"));
        store.saw(seen);
        reopen();
        assertThat(store.seen("a.txt")).contains(seen);
        assertThat(store.seen("b.txt")).isEmpty();
    }

    // ---- the case as a whole

    @Test
    void theChronologyIsInOrderAndEveryRowIsReached() {
        int events = 0;
        for (int i = 0; i < 15; i++) {
            events += keepOne(i + ".txt").readings().events().size();
        }
        Slice<ChronologyRow> all = store.chronology(ChronologyQuery.all(), 0, 10_000);
        assertThat(all.total()).isEqualTo(events).isEqualTo(all.rows().size());
        assertThat(all.rows().stream().map(r -> day(r.event().when())).toList()).isSorted();
        List<ChronologyRow> paged = new ArrayList<>();
        for (int from = 0; from < events; from += 7) {
            Slice<ChronologyRow> page = store.chronology(ChronologyQuery.all(), from, 7);
            assertThat(page.total()).isEqualTo(events);
            paged.addAll(page.rows());
        }
        assertThat(paged).isEqualTo(all.rows());
        assertThat(store.chronology(ChronologyQuery.all(), events + 5, 7).rows())
                .isEmpty();
    }

    private static LocalDate day(When when) {
        return when.earliest().or(when::latest).orElse(LocalDate.MAX);
    }

    @Test
    void theChronologyIsNarrowedByEachFilterAsAWalkThroughAllEventsIs() {
        List<RandomCase.One> documents = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            documents.add(keepOne(i + ".txt"));
        }
        List<Figure> figures = random.figures(documents);
        store.keepFigures(figures);
        List<ChronologyQuery> queries = List.of(
                new ChronologyQuery(
                        Optional.of(figures.getFirst().id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true),
                new ChronologyQuery(
                        Optional.empty(),
                        Optional.of(documents.get(3).document().id()),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true),
                new ChronologyQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("DER a"),
                        Optional.empty(),
                        Optional.empty(),
                        true),
                new ChronologyQuery(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(1985, 3, 1)),
                        Optional.of(LocalDate.of(1986, 2, 1)),
                        false),
                new ChronologyQuery(
                        Optional.of(figures.get(1).id()),
                        Optional.empty(),
                        Optional.of("e"),
                        Optional.of(LocalDate.of(1980, 1, 1)),
                        Optional.empty(),
                        true));
        for (ChronologyQuery query : queries) {
            List<Event> expected = store.chronology(ChronologyQuery.all(), 0, 10_000).rows().stream()
                    .filter(row -> RandomCase.meets(query, row))
                    .map(ChronologyRow::event)
                    .toList();
            Slice<ChronologyRow> found = store.chronology(query, 0, 10_000);
            assertThat(found.rows()).extracting(ChronologyRow::event).isEqualTo(expected);
            assertThat(found.total()).isEqualTo(expected.size());
            assertThat(expected).isNotEmpty();
        }
        assertThat(store.chronology(
                                new ChronologyQuery(
                                        Optional.of("nobody"),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.empty(),
                                        true),
                                0,
                                5)
                        .total())
                .isZero();
    }

    @Test
    void theTimelineCountsInEachStretchTheEventsThatCanHaveBegunInIt() {
        for (int i = 0; i < 12; i++) {
            keepOne(i + ".txt");
        }
        List<Event> dated = store.chronology(ChronologyQuery.all(), 0, 10_000).rows().stream()
                .map(ChronologyRow::event)
                .filter(e -> e.when().dated())
                .toList();
        List<Density> densities = store.density(ChronologyQuery.all(), 9);
        assertThat(densities).hasSizeBetween(2, 9);
        LocalDate next = densities.getFirst().first();
        for (Density density : densities) {
            assertThat(density.first()).isEqualTo(next);
            next = density.last().plusDays(1);
            long expected = dated.stream()
                    .filter(e -> !e.when().earliest().orElse(LocalDate.MIN).isAfter(density.last())
                            && !e.when().latest().orElse(LocalDate.MAX).isBefore(density.first()))
                    .count();
            assertThat(density.events()).isEqualTo(expected);
        }
    }

    @Test
    void aCaseWithoutDatesHasNoTimeline() {
        assertThat(store.density(ChronologyQuery.all(), 20)).isEmpty();
    }

    @Test
    void listsAreTheSameAsAWalkThroughEveryDocumentGives() {
        List<RandomCase.One> documents = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            documents.add(keepOne((i * 7) % 10 + ".txt"));
        }
        List<Figure> figures = random.figures(documents);
        store.keepFigures(figures);
        CaseStore walked = plain();
        for (StatementQuery query : random.statementQueries(documents, figures)) {
            assertThat(store.statements(query, 1, 20)).isEqualTo(walked.statements(query, 1, 20));
        }
        for (ExhibitQuery query : random.exhibitQueries(documents)) {
            assertThat(store.exhibits(query, 1, 20)).isEqualTo(walked.exhibits(query, 1, 20));
        }
        store.keepItems(CaseItems.of(
                walked,
                walked.documents().stream()
                        .flatMap(d -> walked.readings(d.id()).stream())
                        .toList()));
        for (ItemQuery query : random.itemQueries(documents)) {
            Slice<ItemRow> kept = store.items(query, 1, 20);
            Slice<ItemRow> walk = walked.items(query, 1, 20);
            assertThat(kept.total()).as(query.toString()).isEqualTo(walk.total());
            assertThat(kept.rows())
                    .extracting(r -> r.item().id())
                    .containsExactlyElementsOf(
                            walk.rows().stream().map(r -> r.item().id()).toList());
            for (int i = 0; i < kept.rows().size(); i++) {
                assertThat(kept.rows().get(i).titles())
                        .isEqualTo(walk.rows().get(i).titles());
                assertThat(kept.rows().get(i).readings())
                        .isEqualTo(walk.rows().get(i).readings());
                assertThat(kept.rows().get(i).item())
                        .isEqualTo(walk.rows().get(i).item());
            }
        }
        assertThat(store.item("x2")).isEqualTo(walked.item("x2"));
        for (LaneQuery query : RandomCase.laneQueries()) {
            assertThat(store.lanes(query, 1, 20)).as(query.toString()).isEqualTo(walked.lanes(query, 1, 20));
        }
        for (ProceedingQuery query : random.proceedingQueries(documents)) {
            assertThat(store.density(query, 12)).as(query.toString()).isEqualTo(walked.density(query, 12));
            assertThat(store.proceedings(query, 1, 20)).isEqualTo(walked.proceedings(query, 1, 20));
        }
        documents.forEach(d -> assertThat(store.figures(d.document().id()))
                .isEqualTo(walked.figures(d.document().id())));
    }

    @Test
    void figuresAndTheirMentionsComeBack() {
        List<RandomCase.One> documents = List.of(keepOne("b.txt"), keepOne("a.txt"));
        List<Figure> figures = random.figures(documents);
        store.keepFigures(figures);
        reopen();
        assertThat(store.figures()).isEqualTo(figures);
        for (Figure figure : figures) {
            assertThat(store.figure(figure.id())).contains(figure);
            long mentions = documents.stream()
                    .mapToLong(d -> d.readings().mentions().stream()
                            .filter(m -> figure.members().stream()
                                    .anyMatch(x ->
                                            x.document().equals(d.document().id()) && x.entity() == m.entity()))
                            .count())
                    .sum();
            var rows = store.mentions(figure.id(), 0, 1_000);
            assertThat(rows.total()).isEqualTo(mentions).isEqualTo(rows.rows().size());
            rows.rows().forEach(row -> {
                Passage passage = row.mention().passage();
                String characters = store.text(passage.document()).orElseThrow().characters();
                assertThat(characters.substring(0, passage.start())).endsWith(row.before());
                assertThat(characters.substring(passage.end())).startsWith(row.after());
            });
        }
        assertThat(store.counts().people())
                .isEqualTo(figures.stream()
                        .filter(f -> f.kind() == EntityKind.PERSON)
                        .count());
    }

    @Test
    void readingADocumentAgainForgetsWhoItsPeopleWereUntilThatIsSettledAnew() {
        RandomCase.One one = keepOne("a.txt");
        List<Figure> figures = random.figures(List.of(one));
        store.keepFigures(figures);
        store.keep(one.document(), Optional.of(one.text()), Optional.of(one.readings()));
        for (Figure figure : figures) {
            ChronologyQuery query = new ChronologyQuery(
                    Optional.of(figure.id()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    true);
            assertThat(store.chronology(query, 0, 10).total()).isZero();
            assertThat(store.mentions(figure.id(), 0, 10).total()).isZero();
        }
    }

    @Test
    void relationsNameTheFiguresAtBothEnds() {
        List<RandomCase.One> documents = List.of(keepOne("a.txt"), keepOne("b.txt"));
        store.keepFigures(random.figures(documents));
        int all = documents.stream()
                .mapToInt(d -> d.readings().relations().size())
                .sum();
        assertThat(store.relations(Optional.empty(), 0, 1_000).total()).isEqualTo(all);
        String figure = store.figures().getFirst().id();
        var rows = store.relations(Optional.of(figure), 0, 1_000);
        assertThat(rows.rows())
                .hasSize((int) rows.total())
                .allSatisfy(row -> assertThat(row.from()
                                        .filter(n -> n.id().equals(figure))
                                        .isPresent()
                                || row.to().filter(n -> n.id().equals(figure)).isPresent())
                        .isTrue());
    }

    @Test
    void discrepanciesAreReplacedAsAWhole() {
        RandomCase.One one = keepOne("a.txt");
        List<Passage> passages = List.of(one.text().passage(0, 1), one.text().passage(1, 3));
        Discrepancy discrepancy = new Discrepancy(
                Discrepancy.Type.CONTRADICTION, "times", "One says noon, the other says midnight.", passages, .8);
        store.keepDiscrepancies(List.of(discrepancy, discrepancy));
        store.keepDiscrepancies(List.of(discrepancy));
        assertThat(store.discrepancies()).containsExactly(discrepancy);
    }

    @Test
    void anEventWithoutPeopleIsInTheChronologyToo() {
        DocumentText text = RandomCase.text("The house burnt down in May 1985.", "fire");
        Event event = new Event(
                text.passage(0, 33),
                "burnt down",
                new When.Interval(LocalDate.of(1985, 5, 1), LocalDate.of(1985, 5, 31)),
                Optional.of(text.passage(24, 32)),
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                new Grounds("clause", .9));
        DocumentReadings readings = RandomCase.only(text.id(), List.of(event));
        store.keep(
                RandomCase.document(text.id(), List.of("fire.txt"), new ReadResult.Read(1, 0, 0, 7)),
                Optional.of(text),
                Optional.of(readings));
        assertThat(store.chronology(ChronologyQuery.all(), 0, 5).rows())
                .containsExactly(new ChronologyRow(event, "title of fire.txt", List.of()));
    }
}
