package oyer.core.argue.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import oyer.core.argue.label.Label;
import oyer.core.argue.label.Standard;
import oyer.core.casefile.Decision;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;

/// Edits of an invented map: a lamp-lighter is said to have taken the boat, and says that he did not.
final class AmendedTest {

    private static final DocumentText TEXT = new DocumentText(
            new DocumentId("a".repeat(64)),
            "The hair was sealed at the quay and opened by Dr. Amsel. Nobody else touched it.",
            List.of());
    private static final Passage SEALED = TEXT.passage(0, 56);

    private static final ArgumentMap MAP = new ArgumentMap(
            List.of("took", "not"),
            List.of(claim("took"), claim("not"), evidence("hair"), evidence("denies")),
            List.of(
                    new ArgumentMap.Step("a-hair", "took", List.of("hair"), Optional.of(Scheme.TRACE)),
                    new ArgumentMap.Step("a-denies", "not", List.of("denies"), Optional.of(Scheme.WITNESS))),
            List.of(),
            List.of(new ArgumentMap.Contrary(List.of("took", "not"), Standard.SCINTILLA)),
            List.of(),
            true);

    private static ArgumentMap.Node claim(String id) {
        return node(id, false);
    }

    private static ArgumentMap.Node evidence(String id) {
        return node(id, true);
    }

    private static ArgumentMap.Node node(String id, boolean evidence) {
        return new ArgumentMap.Node(id, id, evidence, true, Optional.empty(), List.of(), Optional.empty(), List.of());
    }

    private static ArgumentMap edited(ArgumentMap map, String edit, List<Passage> passages, String... pairs) {
        Decision.Argued argued = new Decision.Argued(edit, Amended.payload(pairs));
        return Amended.applied(map, argued, passages, Optional.of("Ada"), (path, words) -> Optional.of(SEALED));
    }

    private static Label label(ArgumentMap map, String id) {
        return Standing.of(map, Standing.View.AS_OF_TODAY, Set.of()).label(id);
    }

    @Test
    void underAScintillaBothSidesStandAndUnderAnyOtherStandardNeitherOverTheOther() {
        assertThat(label(MAP, "took")).isEqualTo(Label.IN);
        assertThat(label(MAP, "not")).isEqualTo(Label.IN);
        for (Standard standard : Standard.values()) {
            if (standard != Standard.SCINTILLA) {
                ArgumentMap held = edited(MAP, "standard", List.of(), "id", "took", "standard", standard.key());
                assertThat(label(held, "took")).isEqualTo(Label.OUT);
                assertThat(label(held, "not")).isEqualTo(Label.OUT);
            }
        }
    }

    @Test
    void aWeightDecidesUnderTheStandardThatItMeets() {
        ArgumentMap weighed = edited(MAP, "strength", List.of(), "id", "a-denies", "weight", "0,4");
        assertThat(label(held(weighed, Standard.PREPONDERANCE), "took")).isEqualTo(Label.IN);
        assertThat(label(held(weighed, Standard.CLEAR_AND_CONVINCING), "took")).isEqualTo(Label.IN);
        assertThat(label(held(weighed, Standard.BEYOND_REASONABLE_DOUBT), "took"))
                .isEqualTo(Label.OUT);
        assertThat(label(held(weighed, Standard.DIALECTICAL_VALIDITY), "took")).isEqualTo(Label.OUT);
    }

    private static ArgumentMap held(ArgumentMap map, Standard standard) {
        return edited(map, "standard", List.of(), "id", "not", "standard", standard.key());
    }

    @Test
    void evidenceForOneSideSpeaksAgainstTheOther() {
        List<Standing.Row> rows =
                Standing.of(MAP, Standing.View.AS_OF_TODAY, Set.of()).matrix(List.of("took", "not"));
        assertThat(rows.getFirst().effects())
                .containsExactly(Standing.Effect.DECIDES_FOR, Standing.Effect.SPEAKS_AGAINST);
    }

    @Test
    void anAnsweredQuestionIsOpenNoMoreAndTheOthersStay() {
        int open = MAP.openQuestions().size();
        ArgumentMap answered = edited(
                MAP,
                "answer",
                List.of(SEALED),
                "step",
                "a-hair",
                "question",
                "custody",
                "text",
                "It was sealed all the way.");
        assertThat(answered.openQuestions())
                .hasSize(open - 1)
                .noneMatch(o -> o.question().equals("custody"));
        assertThat(answered.answers("a-hair", "custody")).singleElement().satisfies(answer -> {
            assertThat(answer.passages()).containsExactly(SEALED);
            assertThat(answer.by()).contains("Ada");
        });
        assertThat(label(answered, "took")).isEqualTo(Label.IN);
    }

    @Test
    void anAnswerNeedsAPassageAndAQuestionThatIsAsked() {
        assertThatThrownBy(() ->
                        edited(MAP, "answer", List.of(), "step", "a-hair", "question", "custody", "text", "Sealed."))
                .hasMessageContaining("passage");
        assertThatThrownBy(() -> edited(
                        MAP, "answer", List.of(SEALED), "step", "a-hair", "question", "lineup", "text", "Sealed."))
                .hasMessageContaining("is not asked");
    }

    @Test
    void standardsWeightsAndAnswersGoThroughAifAndComeBack() {
        ArgumentMap map = held(
                edited(MAP, "strength", List.of(), "id", "a-denies", "weight", "0.4"), Standard.CLEAR_AND_CONVINCING);
        ArgumentMap answered = edited(
                map, "answer", List.of(SEALED), "step", "a-hair", "question", "custody", "text", "It was sealed.");
        ArgumentMap back = Aif.read(Aif.write(answered, p -> "report.txt"), (path, words) -> Optional.of(SEALED));
        assertThat(back.contraries()).isEqualTo(answered.contraries());
        assertThat(back.steps()).isEqualTo(answered.steps());
        assertThat(back.answers()).isEqualTo(answered.answers());
    }
}
