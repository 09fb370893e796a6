package oyer.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GuardTest {

    @Test
    void onlyThisMachineIsOurselves() {
        assertThat(Guard.isOurselves("127.0.0.1:7070")).isTrue();
        assertThat(Guard.isOurselves("localhost")).isTrue();
        assertThat(Guard.isOurselves("LOCALHOST:7070")).isTrue();
        assertThat(Guard.isOurselves("[::1]:7070")).isTrue();
    }

    @Test
    void aNameThatWasMadeToPointHereIsNotOurselves() {
        assertThat(Guard.isOurselves("attacker.example:7070")).isFalse();
        assertThat(Guard.isOurselves("127.0.0.1.attacker.example")).isFalse();
        assertThat(Guard.isOurselves("localhost.attacker.example:7070")).isFalse();
        assertThat(Guard.isOurselves("")).isFalse();
        assertThat(Guard.isOurselves(null)).isFalse();
    }
}
