package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.english;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;

class EnglishVersionsTest {

    @Test
    void whatSomebodysEvidenceWasIsSaidBySomebody() {
        assertThat(drawn(english("Ada Berg's evidence was that the van was blue.")))
                .containsExactly("Ada Berg's: that the van was blue");
        assertThat(drawn(english("The evidence of Ada Berg at the trial was that the van was blue.")))
                .containsExactly("Ada Berg: that the van was blue");
        assertThat(drawn(english("His case has always been that he was in Perth.")))
                .containsExactly("His: that he was in Perth");
        assertThat(drawn(english("The Crown case is that he fired first.")))
                .containsExactly("The Crown: that he fired first");
        assertThat(drawn(english("The explanation he gave was that the shop had shut.")))
                .containsExactly("he: that the shop had shut");
        assertThat(drawn(english("The fact is that he fired first."))).isEmpty();
        assertThat(drawn(english("The evidence was that of a child."))).isEmpty();
        assertThat(drawn(english("There was no evidence that the van was blue.")))
                .noneMatch(s -> s.startsWith("There"));
        assertThat(drawn(english("Lund's statement was \"true\"."))).isEmpty();
    }

    @Test
    void onSomebodysAccountASentenceIsHis() {
        assertThat(drawn(english("On Carl Lund's account, the shop was shut by nine.")))
                .containsExactly("Carl Lund's: the shop was shut by nine");
        assertThat(drawn(english("By her own account she drank two glasses.")))
                .containsExactly("her: she drank two glasses");
        assertThat(drawn(english("The shop was shut by nine, on Carl Lund's account.")))
                .containsExactly("Carl Lund's: The shop was shut by nine");
        assertThat(drawn(english("On account of the rain the shop was shut."))).isEmpty();
        assertThat(drawn(english("In her case the shop was shut."))).isEmpty();
    }

    @Test
    void whatWasHeardFromSomebodyIsHis() {
        assertThat(drawn(english("Ada Berg had heard from Carl Lund that the shop was shut.")))
                .containsExactly("Carl Lund: that the shop was shut");
        assertThat(drawn(english("Ada Berg took the book from Carl Lund that day.")))
                .isEmpty();
    }

    @Test
    void hisOrHerVersionIsThePersonsJustNamed() {
        List<Statement> read = english("Carl Lund was heard on Monday. His evidence was that he had gone home.");
        assertThat(read).hasSize(1);
        assertThat(read.getFirst().speaker()).isPresent();
    }

    @Test
    void witnessesAcceptRelateAndGiveEvidence() {
        assertThat(english("Carl Lund accepted that the clock was fast."))
                .extracting(Statement::act)
                .containsExactly(Act.ADMITS);
        assertThat(drawn(english("Carl Lund gave evidence that there were two of them.")))
                .containsExactly("Carl Lund: that there were two of them");
        assertThat(drawn(english("Carl Lund accepted the offer."))).isEmpty();
        assertThat(drawn(english("The records related to the case."))).isEmpty();
    }
}
