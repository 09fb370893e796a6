package oyer.core.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.check.CheckedBox;

class ReferredPaperCheckTest {

    private static int absent(String refers) {
        return CheckedBox.found(
                        "referred-and-absent",
                        "REPORT\nDate: 4 May 1990\n\nThe yard was dark. " + refers + "\n",
                        "LETTER\nDate: 6 May 1990\n\nThe lamp was out.\n",
                        "STATEMENT\nDate: 8 May 1990\n\nThe gate was open.\n")
                .size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I refer to the report of 2 April 1990.|1",
                "I refer to the second report from Dunmore, dated 2 April 1990.|1",
                "I refer to the report of Inspector Hale dated 2 April 1990.|1",
                "He says so in his letter to Mr. Orme of 2 April 1990.|1",
                // which is here
                "He says so in his letter to Mr. Orme of 6 May 1990.|0",
                // a day of what is told, not of the paper
                "The report of Inspector Hale was read on 2 April 1990.|0",
                "The letter to Mr. Orme says that he left on 2 April 1990.|0",
                "The report tells of a fire of 2 April 1990.|0"
            })
    void thePaperMayStandBeforeWhoseItIs(String refers, int gaps) {
        assertThat(absent(refers)).isEqualTo(gaps);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ich verweise auf das Faserngutachten des Kriminalamts vom 2. April 1990.|1",
                "Er sagt das in seinem Schreiben an mich vom 2. April 1990.|1",
                "Das Protokoll der Gegenüberstellung vom 2. April 1990 liegt nicht bei.|1",
                "Er sagt das in seinem Schreiben an mich vom 6. Mai 1990.|0",
                "Das Protokoll schildert einen Brand vom 2. April 1990.|0"
            })
    void inGermanToo(String refers, int gaps) {
        assertThat(CheckedBox.found(
                        "referred-and-absent",
                        "BERICHT\nDatum: 4. Mai 1990\n\nDer Hof war dunkel. " + refers + "\n",
                        "BRIEF\nDatum: 6. Mai 1990\n\nDie Lampe war aus.\n",
                        "AUSSAGE\nDatum: 8. Mai 1990\n\nDas Tor war offen.\n"))
                .hasSize(gaps);
    }
}
