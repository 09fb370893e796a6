package oyer.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Notes by their number and worth, and the sum beside them; lengths and the whole length.
class NotesAndTheirSumTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In the tin: 30 x GBP 20 notes, 4 x GBP 5 notes. Cash total GBP 640.00|1",
                "In the tin: 30 x GBP 20 notes, 4 x GBP 5 notes. Cash total GBP 620.00|0",
                "In the tin were 6 x £50 and 3 x £20, together £340.|1",
                "In the tin were 6 x £50 and 3 x £20, together £360.|0",
                "In der Dose: 20 x 200, 31 x 100, 18 x 50 Franken, total CHF 8'100.--|1",
                "In der Dose: 20 x 200, 31 x 100, 18 x 50 Franken, total CHF 8'000.--|0",
                "Bargeld: 8 x 100, 11 x 50 EUR, lose, zusammen EUR 1.450,--|1",
                // coins are of another kind
                "In the tin: 30 x GBP 20 notes, 4 x 50 pence. Cash total GBP 640.00|0",
                // one kind is no list
                "In the tin: 30 x GBP 20 notes. Cash total GBP 640.00|0",
                // sizes are no notes
                "Prints 8 x 10 and 4 x 6 of the hall. The total damage is thought large.|0",
            })
    void notes(String words, int told) {
        assertThat(CheckedBox.count("in-all", "LIST\n\n" + words)).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "From step to stain, 14.5 m; from stain to rest, 6.2 m; in total 23.0 m.|1",
                "From step to stain, 14.5 m; from stain to rest, 6.2 m; in total 20.7 m.|0",
                "The hall is 12 m and the yard 30 m, 42 m in all.|0",
                // millions are no metres
                "The hall cost 2.5m and the yard 1.5m, in total 5.0m.|0"
            })
    void metresByTheirLetter(String words, int told) {
        assertThat(CheckedBox.count("in-all", "REPORT\n\n" + words)).isEqualTo(told);
    }
}
