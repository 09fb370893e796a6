package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;

class EnglishGoingOnTest {

    private static final String HEAD = "OFFENSE REPORT\n\nCase No: 12\nVictim: Harlan Meese\nOfficer: Cal Dahl\n\n";

    @Test
    void whatOnlyAWitnessCouldKnowGoesOnWithWhatSheTold() {
        List<Statement> read = english(HEAD
                + "Witness Ada Berg told undersigned she heard a noise and looked out. She saw a man in a green jacket. "
                + "She did not get the plate.");
        assertThat(drawn(read))
                .containsExactly(
                        "Witness Ada Berg: she heard a noise and looked out",
                        "Witness Ada Berg: She saw a man in a green jacket",
                        "Witness Ada Berg: She did not get the plate");
    }

    @Test
    void whatHadBeenBeforeGoesOnToo() {
        assertThat(drawn(english(HEAD + "Ada Berg stated she found him behind the counter. She had not moved him.")))
                .containsExactly("Ada Berg: she found him behind the counter", "Ada Berg: She had not moved him");
    }

    @Test
    void whatTheOfficerDidIsNotToldByTheWitness() {
        assertThat(drawn(english(HEAD + "Carl Lund told me he had been at home. He was arrested at 2200. "
                        + "He did not sign the form.")))
                .containsExactly("Carl Lund: he had been at home");
        assertThat(drawn(english(HEAD + "Carl Lund told me he had been at home.\n\nHe had left the car open.")))
                .containsExactly("Carl Lund: he had been at home");
    }

    @Test
    void thePressGoesOnInItsOwnWords() {
        assertThat(drawn(english("Carl Lund said that he was leaving. He had seen three mayors come and go.")))
                .containsExactly("Carl Lund: that he was leaving");
    }

    @Test
    void inARecordEachThatBeginsAStatementOfItsOwn() {
        assertThat(drawn(english(HEAD + "Ada Berg said that Lund had been with her, and that he left at ten.")))
                .containsExactly("Ada Berg: that Lund had been with her", "Ada Berg: that he left at ten");
        assertThat(drawn(english(HEAD + "Ada Berg said that he took the car and that bag from her.")))
                .hasSize(1);
    }

    @Test
    void eachSentenceOfALongerAnswerIsAStatement() {
        List<Statement> read = english("BY MR. LUND:\nQ.  Did you give him an injection?\n"
                + "A.  No. I'm not allowed to. I have never given one in my life.\nQ.  Is that so?\nA.  Yes.\n");
        assertThat(read)
                .extracting(s -> s.passage().words())
                .contains("I'm not allowed to.", "I have never given one in my life.");
    }
}
