package oyer.site.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressTest {

    @Test
    void valuesAreEncodedSoThatNoneBreaksOutOfItsParameter() {
        assertThat(Address.of("/search").with("q", "a&b=c #\"<x>").toString())
                .isEqualTo("/search?q=a%26b%3Dc+%23%22%3Cx%3E");
    }

    @Test
    void anEmptyValueTakesTheParameterAway() {
        assertThat(Address.of("/search").with("q", "x").with("q", "").at("here").toString())
                .isEqualTo("/search#here");
    }

    @Test
    void whatIsEncodedIsReadBackTheSame() {
        String odd = "Tür & Angel = 100 % + „x“";
        String address = Address.of("/search").with("q", odd).toString();
        assertThat(Request.parameters(address.substring(address.indexOf('?') + 1)))
                .containsEntry("q", odd);
    }
}
