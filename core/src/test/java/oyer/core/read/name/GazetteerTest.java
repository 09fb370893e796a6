package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void berlinLiesFiveHundredKilometresFromMunich() {
        Gazetteer.Site berlin = Gazetteer.find("Berlin").getFirst();
        Gazetteer.Site munich = Gazetteer.find("Munich").getFirst();
        assertThat(berlin.kilometresTo(munich)).isCloseTo(504, within(5.0));
    }

    @Test
    void aNameOfSeveralTownsGivesEach() {
        assertThat(Gazetteer.find("Springfield")).hasSizeGreaterThan(1);
    }

    @Test
    void anUnknownPlaceHasNoSite() {
        assertThat(Gazetteer.find("Nowhereville")).isEmpty();
    }

    @Test
    void aPlaceIsFoundByWhatAnotherLanguageCallsIt() {
        assertThat(Gazetteer.find("München")).isEqualTo(Gazetteer.find("Munich"));
        assertThat(Gazetteer.find("Cologne")).containsAll(Gazetteer.find("Köln"));
    }
}
