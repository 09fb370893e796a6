package oyer.site.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.review.ChronologyQuery;
import oyer.core.text.Language;
import oyer.site.fake.SampleCase;
import oyer.site.http.Address;
import oyer.site.words.Days;
import oyer.site.words.Words;

class TimelineTest {

    private final Days days = new Days(Words.in(Language.ENGLISH));
    private final SampleCase sample = SampleCase.whole();
    private final Timeline whole = Timeline.of(sample.store, ChronologyQuery.all(), Address.of("/chronology"), days);

    private Timeline.Mark mark(String words) {
        return whole.marks().stream()
                .filter(mark -> mark.title().contains(words))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMonthIsABandAndADayIsADay() {
        assertThat(mark("April 1991 the boathouse").shape()).isEqualTo(Timeline.Shape.BAND);
        assertThat(mark("A knife").shape()).isEqualTo(Timeline.Shape.DAY);
        assertThat(mark("April 1991 the boathouse").width())
                .isGreaterThan(mark("A knife").width() * 20);
    }

    @Test
    void beforeJuneIsOpenToTheLeftAndSinceIsOpenToTheRight() {
        Timeline.Mark before = mark("repaired");
        assertThat(before.shape()).isEqualTo(Timeline.Shape.OPEN_BEFORE);
        assertThat(before.x()).isZero();
        Timeline.Mark since = mark("missing");
        assertThat(since.shape()).isEqualTo(Timeline.Shape.OPEN_AFTER);
        assertThat(since.x() + since.width()).isEqualTo(100);
        assertThat(since.width()).as("room is left for what is open").isPositive();
    }

    @Test
    void theUndatedAreNotDrawn() {
        assertThat(whole.marks()).noneMatch(mark -> mark.title().contains("rope"));
        assertThat(whole.marks()).hasSize(7);
    }

    @Test
    void marksThatWouldLieOnOneAnotherGetTheirOwnRows() {
        assertThat(mark("At 21:40").row()).isNotEqualTo(mark("station hall").row());
    }

    @Test
    void barsLeadToTheirStretch() {
        assertThat(whole.bars())
                .allMatch(
                        bar -> bar.address().contains("from=") && bar.address().contains("to="));
        assertThat(whole.bars().stream().mapToLong(Timeline.Bar::events).sum()).isEqualTo(7);
    }

    @Test
    void aChronologyWithoutDatesHasNoDrawing() {
        Timeline none = Timeline.of(SampleCase.empty().store, ChronologyQuery.all(), Address.of("/chronology"), days);
        assertThat(none.bars()).isEmpty();
    }

    @Test
    void nearerIsTheMiddleHalf() {
        ChronologyQuery year = new ChronologyQuery(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(1991, 1, 1)),
                Optional.of(LocalDate.of(1991, 12, 31)),
                false);
        assertThat(Timeline.of(sample.store, year, Address.of("/chronology"), days)
                        .zoom()
                        .in())
                .isEqualTo("/chronology?from=1991-04-02&to=1991-10-01");
    }

    @Test
    void noLabelAtTheEndRunsIntoTheOneBeforeIt() {
        Scale spring = new Scale(LocalDate.of(2003, 3, 8), LocalDate.of(2003, 5, 9));
        List<Timeline.Tick> ticks = Ticks.of(spring, days);
        assertThat(ticks.getLast().atEnd()).isTrue();
        assertThat(ticks.getLast().label()).isEmpty();
        assertThat(ticks.get(ticks.size() - 2).label()).isNotEmpty();
    }

    @Test
    void atMostNineLabelsOrSoStandUnderIt() {
        Scale century = new Scale(LocalDate.of(1899, 3, 4), LocalDate.of(2020, 5, 6));
        assertThat(Ticks.of(century, days)).hasSizeBetween(3, 10);
        assertThat(Ticks.of(new Scale(LocalDate.of(1991, 5, 3), LocalDate.of(1991, 5, 3)), days))
                .hasSize(1);
    }
}
