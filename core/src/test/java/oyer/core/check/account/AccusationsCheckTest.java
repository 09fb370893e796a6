package oyer.core.check.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

class AccusationsCheckTest {

    private static final String HERS = "Ada Berg said that Carl Lund had killed her parents in the house that night.";

    @Test
    void whoHasTheOtherOwnToItAccusesHerAsMuchAsSheHim() {
        String his = " Carl Lund testified that Ada Berg returned that night and that she said: \"%s\"\n";
        assertThat(CheckedBox.found("each-accuses-the-other", HERS + his.formatted("I have killed my parents.")))
                .hasSize(1);
        assertThat(CheckedBox.found("each-accuses-the-other", HERS + his.formatted("I have left my parents.")))
                .isEmpty();
    }
}
