package oyer.core.check.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static oyer.core.check.CheckedBox.fitting;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DestinationFitsCheckTest {

    private static final String RULE = "step-to-the-same-place";

    @Test
    void whoIsSentToTheSamePlaceInTwoPassagesIsListed() {
        assertEquals(
                List.of("The extradition has the same destination in 2 passages: Denmark."),
                fitting(
                        RULE,
                        "On 9 May 1998 Karl Dorn was extradited to Denmark. He had been ill. The court had granted the"
                                + " extradition of Karl Dorn to Denmark on 3 March 1998."));
    }

    @Test
    void twoDestinationsAreNotAlike() {
        assertEquals(
                List.of(),
                fitting(
                        RULE,
                        "On 9 May 1998 Karl Dorn was extradited to Denmark. He had been ill. The court had granted the"
                                + " extradition of Karl Dorn to Norway on 3 March 1998."));
    }

    @Test
    void whereHeWasSentFromIsNoDestination() {
        assertEquals(
                List.of(),
                fitting(
                        RULE,
                        "On 9 May 1998 Karl Dorn was extradited from Denmark. He had been ill. The court had granted the"
                                + " extradition of Karl Dorn from Denmark on 3 March 1998."));
    }

    @Test
    void theSameWordsAgainAreOneTelling() {
        assertEquals(
                List.of(),
                fitting(
                        RULE,
                        "On 9 May 1998 Karl Dorn was extradited to Denmark. He had been ill.\n\nOn 9 May 1998 Karl Dorn"
                                + " was extradited to Denmark. He had been ill."));
    }

    @Test
    void ofTwoPeopleItIsNotSaidWhoWentWhere() {
        assertEquals(
                List.of(),
                fitting(
                        RULE,
                        "On 9 May 1998 Karl Dorn was extradited to Denmark. On 7 July 1999 Ada Lind was extradited to"
                                + " Denmark."));
    }
}
