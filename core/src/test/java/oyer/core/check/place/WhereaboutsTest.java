package oyer.core.check.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.check.place.Whereabouts.Leg;
import oyer.core.check.sheet.Way;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// What lies between the places at which somebody is said to have been.
class WhereaboutsTest {

    private static final Way WAY = new Way("Millford", "Eastquay", 65, Optional.empty());

    private static LocalDateTime at(int hour, int minute) {
        return LocalDateTime.of(1987, 6, 5, hour, minute);
    }

    private static Presence seen(LocalDateTime from, LocalDateTime to, String place) {
        return new Presence(
                "p1",
                "Ada Brennan",
                from,
                to,
                true,
                Optional.of(place).filter(p -> !p.isEmpty()),
                "was there",
                List.of(new Passage(new DocumentId("a".repeat(64)), 1, 1, new Span(0, 9), "was there")),
                0.8);
    }

    private static List<Leg> legs(Presence... inOrder) {
        List<Presence> all = List.of(inOrder);
        return Whereabouts.of(all, List.of(WAY)).legs(all);
    }

    @Test
    void whatWasDoneNobodySaysWhereLeavesTheWayAroundItToBeReckoned() {
        assertThat(legs(
                        seen(at(21, 0), at(21, 0), "Millford"),
                        seen(at(21, 10), at(21, 10), ""),
                        seen(at(21, 20), at(21, 20), "Eastquay")))
                .singleElement()
                .satisfies(leg -> {
                    assertThat(leg.minutes()).isEqualTo(20);
                    assertThat(leg.slack()).hasValue(20 - WAY.minutes());
                    assertThat(leg.slack().getAsLong()).isNegative();
                });
    }

    @Test
    void whoIsToldToHaveStayedIsAtThatPlaceAtAnHourOfItTooAndHadNoWayToGo() {
        assertThat(legs(seen(at(12, 0), at(23, 0), "Millford"), seen(at(22, 0), at(22, 0), "millford")))
                .singleElement()
                .satisfies(leg -> {
                    assertThat(leg.stays()).isTrue();
                    assertThat(leg.slack()).isEmpty();
                });
    }

    @Test
    void whoIsToldToHaveStayedCannotHaveBeenElsewhereMeanwhile() {
        assertThat(legs(seen(at(12, 0), at(23, 0), "Millford"), seen(at(22, 0), at(22, 0), "Eastquay")))
                .singleElement()
                .satisfies(leg -> {
                    assertThat(leg.minutes()).isNegative();
                    assertThat(leg.slack().getAsLong()).isNegative();
                });
    }
}
