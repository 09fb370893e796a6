package oyer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.check.place.Presence;
import oyer.core.check.place.Whereabouts;
import oyer.core.check.sheet.Way;
import oyer.core.release.PersonalData;
import oyer.core.review.WorkedOut;
import oyer.core.review.boxes.BoxComparison;
import oyer.core.review.boxes.Folder;
import oyer.core.review.boxes.Item;
import oyer.core.review.boxes.Leaf;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// What was worked out of a case is found again by the next start, and only where the case and the program are the
/// same.
class WorkedOutTest {

    private static final Passage SEEN =
            new Passage(new DocumentId("ab".repeat(32)), 1, 2, new Span(3, 18), "was at the pier");

    private final CaseJson json = new CaseJson();
    private final Handle handle = Jdbi.create("jdbc:sqlite::memory:").open();

    @BeforeEach
    void make() {
        handle.execute("create table meta (name text primary key, value text)");
    }

    @AfterEach
    void shut() {
        handle.close();
    }

    private WorkedOut of(String build, boolean toWrite) {
        return new WorkedOutRows(
                json,
                question -> question.apply(handle),
                toWrite ? Optional.of(change -> change.accept(handle)) : Optional.empty(),
                Optional.of(build).filter(b -> !b.isEmpty()));
    }

    @Test
    void whereaboutsAndPersonalDataComeBackAsTheyWere() {
        LocalDateTime at = LocalDateTime.of(1984, 10, 19, 22, 5);
        Whereabouts.Told told = new Whereabouts.Told(
                List.of(new Presence(
                        "p1", "R. One", at, at.plusMinutes(9), true, Optional.of("pier"), "stood", List.of(SEEN), .75)),
                List.of(new Way("pier", "lane", 1.25, Optional.of(SEEN)), new Way("a", "b", 7, Optional.empty())));
        PersonalData.Found found =
                new PersonalData.Found(List.of(new PersonalData.Proposal(PersonalData.Kind.MINOR, "Ann", SEEN, "")));
        of("build 1", true).keep("told", told, "stamp 1");
        of("build 1", true).keep("found", found, "stamp 1");
        assertThat(of("build 1", false).of("told", Whereabouts.Told.class, "stamp 1"))
                .contains(told);
        assertThat(of("build 1", false).of("found", PersonalData.Found.class, "stamp 1"))
                .contains(found);
    }

    @Test
    void aComparisonOfTwoBoxesComesBackAsItWas() {
        Document document = new Document(
                SEEN.document(),
                List.of("one/a.txt"),
                9,
                "text/plain",
                "a.txt",
                Optional.empty(),
                new ReadResult.Read(1, 0, 0, 4));
        Leaf leaf = new Leaf(document, 1, 4, SEEN);
        BoxComparison compared = new BoxComparison(
                new Folder("one", "one"),
                new Folder("other", "other"),
                3,
                2,
                1,
                List.of(new BoxComparison.Pair(leaf, leaf, .75)),
                List.of(leaf),
                List.of(),
                List.of(),
                List.of(new Item("knife", Optional.of("Item 7"), document, SEEN)),
                List.of());
        of("build 1", true).keep("boxes one | other", compared, "stamp 1");
        assertThat(of("build 1", false).of("boxes one | other", BoxComparison.class, "stamp 1"))
                .contains(compared);
    }

    @Test
    void ofAnotherCaseOrBuildOrOfNoneThereIsNothing() {
        PersonalData.Found none = new PersonalData.Found(List.of());
        of("build 1", true).keep("found", none, "stamp 1");
        assertThat(of("build 1", true).of("found", PersonalData.Found.class, "stamp 2"))
                .isEmpty();
        assertThat(of("build 2", true).of("found", PersonalData.Found.class, "stamp 1"))
                .isEmpty();
        assertThat(of("", true).of("found", PersonalData.Found.class, "stamp 1"))
                .isEmpty();
        assertThat(of("build 1", true).of("other", PersonalData.Found.class, "stamp 1"))
                .isEmpty();
    }

    @Test
    void whatIsOpenedOnlyToReadKeepsNothing() {
        of("build 1", false).keep("found", new PersonalData.Found(List.of()), "stamp 1");
        assertThat(handle.select("select count(*) from meta").mapTo(Long.class).one())
                .isZero();
    }
}
