package oyer.site.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.StepDetail.Outcome;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.site.fake.SampleCase;
import oyer.site.page.SamplesPage.Line;
import oyer.site.page.SamplesPage.Sheet;
import oyer.site.page.SamplesPage.State;

class SamplesPageTest {

    private static Line line(String name, Map<String, Outcome> of, State unsettled) {
        return new Line(name, new Passage(new DocumentId("0".repeat(64)), 1, 1, new Span(0, 1), "x"), of, unsettled);
    }

    @Test
    void whoIsIncludedIsOnlyNotExcludedAndNoResultIsAStateOfItsOwn() {
        Sheet sheet = new Sheet(
                SampleCase.whole().report.document(),
                List.of("Ann", "Ben"),
                List.of(
                        line("1", Map.of("Ann", Outcome.INCLUDED, "Ben", Outcome.EXCLUDED), State.OPEN),
                        line("2", Map.of("Ann", Outcome.INCONCLUSIVE), State.NO_RESULT),
                        line("3", Map.of("Ann", Outcome.INCONCLUSIVE), State.INCONCLUSIVE)),
                Optional.empty(),
                false);
        assertThat(sheet.count("Ann", State.NOT_EXCLUDED)).isEqualTo(1);
        assertThat(sheet.count("Ann", State.NO_RESULT)).isEqualTo(1);
        assertThat(sheet.count("Ann", State.INCONCLUSIVE)).isEqualTo(1);
        assertThat(sheet.count("Ben", State.NOT_COMPARED)).isEqualTo(2);
        assertThat(sheet.states()).contains(State.NO_RESULT).doesNotContain(State.OPEN);
        assertThat(State.NOT_EXCLUDED.word()).isEqualTo("not-excluded");
    }
}
