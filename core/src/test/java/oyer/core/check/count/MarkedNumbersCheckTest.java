package oyer.core.check.count;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.check.CheckedBox;

class MarkedNumbersCheckTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|The jar was closed with seal no. 0047716.|Received one jar, seal 0047761, unbroken.",
                "1|Siegel-Nr. Pos. 3: 0047716|Der Umschlag trug die Siegel-Nr. 0047761, unversehrt.",
                "1|The money went to account no. 5512340 at Lorne.|It was paid to account 5572340.",
                // of one roll, of other kinds, too far apart, too short
                "0|The jar was closed with seal no. 0047716.|Received one jar, seal 0047717, unbroken.",
                "0|The jar was closed with seal no. 0047716.|Received one jar, bag 0047761, unbroken.",
                "0|The jar was closed with seal no. 0047716.|Received one jar, seal 0093761, unbroken.",
                "0|The jar was closed with seal no. 4716.|Received one jar, seal 4761, unbroken.",
                // one paper knows both
                "0|Seal 0047716 was put on the jar, seal 0047761 on the bottle.|Received one bottle, seal 0047761."
            })
    void oneNumberIsTwiceWrittenDownOtherwise(int times, String one, String other) {
        assertThat(CheckedBox.found("number-otherwise", "LIST\n\n" + one + "\n", "RECEIPT\n\n" + other + "\n"))
                .hasSize(times);
    }
}
