package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.Rulings;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;

class AgreementTest {

    private final List<Ruled> journal = new ArrayList<>();

    private void rule(String by, String kind, int place, Decision decision) {
        Passage words = new Passage(new DocumentId("b".repeat(64)), 1, 1, new Span(place, place + 1), "x");
        journal.add(new Ruled(
                journal.size() + 1,
                new Ruling(decision, kind, List.of(words), Map.of("value", "v"), by, Instant.EPOCH, Optional.empty())));
    }

    private void both(int from, int to, Decision one, Decision other) {
        for (int place = from; place < to; place++) {
            rule("One", "event", place, one);
            rule("Other", "event", place, other);
        }
    }

    private static Agreement.Kappa kappa(Agreement found, String kind) {
        return Objects.requireNonNull(found.kinds().get(kind), kind);
    }

    /// The table of twenty yes, fifteen no, five and ten apart: agreement .70, expected .50, kappa .40.
    @Test
    void kappaIsAgreementBeyondChance() {
        both(0, 20, new Decision.Confirmed(), new Decision.Confirmed());
        both(20, 25, new Decision.Confirmed(), new Decision.Rejected());
        both(25, 35, new Decision.Rejected(), new Decision.Confirmed());
        both(35, 50, new Decision.Rejected(), new Decision.Rejected());
        rule("One", "time", 99, new Decision.Confirmed());
        Agreement found = Agreement.of(Rulings.of(journal), "One", "Other");
        assertThat(found.kinds()).containsOnlyKeys("", "event");
        assertThat(kappa(found, "event").both()).isEqualTo(50);
        assertThat(kappa(found, "event").share()).isEqualTo(.70, within(1e-9));
        assertThat(kappa(found, "event").kappa()).isEqualTo(.40, within(1e-9));
        assertThat(found.differing()).hasSize(15);
        assertThat(found.onlyOne()).isEqualTo(1);
    }

    @Test
    void amendedToAnotherValueIsNotAlike() {
        both(0, 1, new Decision.Amended(Map.of("when", "1985")), new Decision.Amended(Map.of("when", "1986")));
        assertThat(Agreement.of(Rulings.of(journal), "One", "Other").differing())
                .hasSize(1);
    }

    @Test
    void whatWasUndoneIsNotCounted() {
        both(0, 1, new Decision.Confirmed(), new Decision.Rejected());
        rule("Other", "event", 0, new Decision.Undone(2));
        Agreement found = Agreement.of(Rulings.of(journal), "One", "Other");
        assertThat(kappa(found, "").both()).isZero();
        assertThat(found.onlyOne()).isEqualTo(1);
    }

    @Test
    void whatRestsOnNoPassageIsNotCoding() {
        for (String by : List.of("One", "Other")) {
            journal.add(new Ruled(
                    journal.size() + 1,
                    new Ruling(
                            new Decision.Compared("c1", "mark beside thumb", "{\"made by\":\"" + by + "\"}"),
                            Ruling.TRACE,
                            List.of(),
                            Map.of("id", "c1"),
                            by,
                            Instant.EPOCH,
                            Optional.empty())));
        }
        Agreement found = Agreement.of(Rulings.of(journal), "One", "Other");
        assertThat(found.differing()).isEmpty();
        assertThat(found.kinds()).containsOnlyKeys("");
    }
}
