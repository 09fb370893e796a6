package oyer.core.read.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Written;
import oyer.core.read.name.Cast;
import oyer.core.read.name.NameReader;
import oyer.core.read.time.TimeReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

/// Ties told by what somebody does or is, in both languages.
class TiesTest {

    private static List<String> told(String text, Language language) {
        Prose prose = Prose.of(new DocumentText(new DocumentId("c".repeat(64)), text, List.of()), language);
        Cast cast = NameReader.read(prose);
        return relations(prose, cast).stream()
                .map(r -> cast.entities().get(r.from()).name() + " " + r.kind() + " "
                        + cast.entities().get(r.to()).name())
                .toList();
    }

    private static List<Relation> relations(Prose prose, Cast cast) {
        return RelationReader.read(prose, cast, TimeReader.read(prose, new Written.Unknown()));
    }

    @Test
    void whoWorkedForAnotherWasEmployedThenOnly() {
        String text = "Martin Hale, who worked for Peter Gorse from 1971 to 1975, left the county.";
        Prose prose = Prose.of(new DocumentText(new DocumentId("c".repeat(64)), text, List.of()), Language.ENGLISH);
        List<Relation> relations = relations(prose, NameReader.read(prose));
        assertThat(relations).hasSize(1);
        assertThat(relations.getFirst().kind()).isEqualTo("employee");
        assertThat(relations.getFirst().held().latest()).contains(LocalDate.of(1975, 12, 31));
    }

    @Test
    void theOneWhoseBrotherIsWorkedForIsNoEmployer() {
        assertThat(told("Martin Hale worked for Peter Gorse's brother in the yard.", Language.ENGLISH))
                .noneMatch(t -> t.contains("employee"));
    }

    @Test
    void twoWhoAreFriendsAreTied() {
        assertThat(told("Peter Gorse and Martin Hale are old friends.", Language.ENGLISH))
                .containsExactly("Peter Gorse friend Martin Hale");
        assertThat(told("Peter Gorse and Martin Hale are not friends.", Language.ENGLISH))
                .isEmpty();
        assertThat(told("Peter Gorn und Martin Hell waren alte Freunde.", Language.GERMAN))
                .containsExactly("Peter Gorn Freund Martin Hell");
    }

    @Test
    void germanPutsTheOtherBetween() {
        assertThat(told("Anna Gorn war bis 1994 mit Martin Hell verheiratet.", Language.GERMAN))
                .containsExactly("Anna Gorn Ehepartner Martin Hell");
        assertThat(told("Martin Hell, der von 1971 bis 1975 bei Peter Gorn angestellt war, zog fort.", Language.GERMAN))
                .containsExactly("Martin Hell Angestellter Peter Gorn");
        assertThat(told("Anna Gorn war nicht mit Martin Hell verheiratet.", Language.GERMAN))
                .isEmpty();
    }

    @Test
    void whatNoLongerHoldsIsSaidSo() {
        assertThat(told("Gorse's former wife, Anna Kettle, spoke to Peter Gorse.", Language.ENGLISH))
                .containsExactly("Anna Kettle former wife Peter Gorse");
    }

    @Test
    void aPronounAtTheHeadOfASentenceIsTheOnlyOneOfTheSentenceBefore() {
        assertThat(told("Helen Marsh took the samples. She is the sister of Martin Hale.", Language.ENGLISH))
                .containsExactly("Helen Marsh sister Martin Hale");
        assertThat(told("Helene Marx nahm die Proben. Sie ist die Schwester von Martin Hell.", Language.GERMAN))
                .containsExactly("Helene Marx Schwester Martin Hell");
    }

    @Test
    void whoCouldBeEitherOfTwoStaysOpen() {
        assertThat(told(
                        "Helen Marsh and Anna Kettle took the samples. She is the sister of Martin Hale.",
                        Language.ENGLISH))
                .noneMatch(t -> t.contains("sister"));
        assertThat(told("Helene Marx nahm die Proben. Sie sind die Freunde von Martin Hell.", Language.GERMAN))
                .isEmpty();
    }

    @Test
    void aNounBesideAPronounThatOwnsNothingIsNobodysKin() {
        assertThat(told("Helen Marsh spoke. She noted that a brother of the order had come.", Language.ENGLISH))
                .isEmpty();
    }
}
