package oyer.core.check.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class TimeNetworkTest {

    private final TimeNetwork network = new TimeNetwork();

    private int says(int from, int to, long least, long most) {
        int statement = network.statement();
        network.between(from, to, least, most);
        network.say(statement);
        return statement;
    }

    @Test
    void anEventIsAsTightAsItsDateAndItsDistancesAllow() {
        int arrest = network.event();
        int trial = network.event();
        says(TimeNetwork.ORIGIN, arrest, 100, 110);
        says(arrest, trial, 30, 40);
        assertThat(network.earliest(trial)).isEqualTo(OptionalLong.of(130));
        assertThat(network.latest(trial)).isEqualTo(OptionalLong.of(150));
    }

    @Test
    void theProofOfABoundIsTheStatementsThatGiveIt() {
        int arrest = network.event();
        int trial = network.event();
        int dated = says(TimeNetwork.ORIGIN, arrest, 100, 110);
        int apart = says(arrest, trial, 30, 40);
        assertThat(network.whyLatest(trial)).containsExactly(apart, dated);
    }

    @Test
    void aStatementThatDoesNotFitIsSetAsideWithAllItClashesWith() {
        int arrest = network.event();
        int trial = network.event();
        int first = says(TimeNetwork.ORIGIN, arrest, 100, 110);
        int second = says(arrest, trial, 30, 40);
        int third = says(TimeNetwork.ORIGIN, trial, 200, 201);
        assertThat(network.aside()).containsExactly(third);
        assertThat(network.why(third)).isEqualTo(new Clash(List.of(first, second, third), 50));
    }

    @Test
    void aStatementComesBackWhenWhatItClashedWithIsTakenBack() {
        int arrest = network.event();
        int first = says(TimeNetwork.ORIGIN, arrest, 100, 110);
        int second = says(TimeNetwork.ORIGIN, arrest, 200, 201);
        network.withdraw(first);
        assertThat(network.holds(second)).isTrue();
        assertThat(network.earliest(arrest)).isEqualTo(OptionalLong.of(200));
    }

    @Test
    void anEventThatHangsOnNoDateHasNoBounds() {
        int arrest = network.event();
        int trial = network.event();
        int date = says(TimeNetwork.ORIGIN, arrest, 100, 110);
        says(arrest, trial, 30, 40);
        network.withdraw(date);
        assertThat(network.earliest(trial)).isEmpty();
        assertThat(network.latest(arrest)).isEmpty();
    }

    @Test
    void aContradictionFarFromAnyDateIsFound() {
        int left = network.event();
        int right = network.event();
        says(left, right, 10, 20);
        int wrong = says(right, left, 1, 2);
        assertThat(network.aside()).containsExactly(wrong);
    }

    @Test
    void theSlackOfAnAlibiIsTheLongestTimeThatCanLieBetween() {
        int seenHere = network.event();
        int seenThere = network.event();
        says(TimeNetwork.ORIGIN, seenHere, 600, 610);
        says(TimeNetwork.ORIGIN, seenThere, 660, 665);
        assertThat(network.mostBetween(seenHere, seenThere)).isEqualTo(OptionalLong.of(65));
        says(seenHere, seenThere, 0, 40);
        assertThat(network.consistent()).isFalse();
        assertThat(network.mostBetween(seenHere, seenThere)).isEqualTo(OptionalLong.of(65));
    }

    @Test
    void aWayThatAvoidsTheCalendarMayBeTighter() {
        int first = network.event();
        int second = network.event();
        says(TimeNetwork.ORIGIN, first, 0, 1000);
        says(first, second, 5, 7);
        assertThat(network.mostBetween(first, second)).isEqualTo(OptionalLong.of(7));
    }

    @Test
    void aListThatIsCutShortSaysSo() {
        int event = network.event();
        says(TimeNetwork.ORIGIN, event, 1, 1);
        says(TimeNetwork.ORIGIN, event, 2, 2);
        says(TimeNetwork.ORIGIN, event, 3, 3);
        assertThat(network.clashes(10, 1000).complete()).isTrue();
        assertThat(network.clashes(10, 1000).sets()).hasSize(3);
        assertThat(network.clashes(2, 1000).complete()).isFalse();
    }

    @Test
    void aChainWithASingleDateLosesAndRegainsAllItsBounds() {
        int[] chain = new int[1000];
        chain[0] = network.event();
        int date = says(TimeNetwork.ORIGIN, chain[0], 50, 50);
        for (int i = 1; i < chain.length; i++) {
            chain[i] = network.event();
            says(chain[i - 1], chain[i], 1, 2);
        }
        network.withdraw(date);
        assertThat(network.latest(chain[999])).isEmpty();
        network.say(date);
        assertThat(network.latest(chain[999])).isEqualTo(OptionalLong.of(50 + 999 * 2));
        assertThat(network.earliest(chain[999])).isEqualTo(OptionalLong.of(50 + 999));
    }
}
