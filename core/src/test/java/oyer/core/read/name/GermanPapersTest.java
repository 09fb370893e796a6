package oyer.core.read.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.casefile.EntityKind;

/// Names in German police papers, letters and judgments as they are set.
class GermanPapersTest {

    @Test
    void aNameEndsAtTheLineOverADateline() {
        Cast cast = Casts.german("Rechtsanwältin Dr. Ines Vogel\nKaltenried, den 7. März 2016\n\nIch beantrage das.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Ines Vogel");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsExactly("Kaltenried");
    }

    @Test
    void aPlaceBeforeADateInNumbersAloneOnItsLineIsWhereAPaperIsWritten() {
        Cast cast = Casts.german("Hallberg, 19.03.2009\n\nVermerk\n\nDer Zeuge Wendt wurde befragt.");
        assertThat(Casts.names(cast, EntityKind.PLACE)).containsExactly("Hallberg");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Wendt");
    }

    @Test
    void anOfficerBehindHisRankIsSomebodyAndNoOffice() {
        Cast cast = Casts.german("Der Vermerk des KHK Bender vom 6. August 1997 liegt vor.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Bender");
        assertThat(Casts.names(cast, EntityKind.ORGANISATION)).isEmpty();
    }

    @Test
    void aWordAloneAboveRunningTextIsAHeadingAndNoSignature() {
        Cast cast =
                Casts.german("Gründe\n\nSabine Kröger wurde in der Nacht vom 4. auf den 5. August 1997 in ihrer Wohnung"
                        + " in der Lindenstraße erstochen.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Sabine Kröger");
        assertThat(Casts.who(cast, "Sabine Kröger").roles()).contains("Opfer");
    }

    @Test
    void whoWasNotConvictedAtTheEndOfALongClauseIsNoAccused() {
        Cast cast = Casts.german("Egon Riemer wurde trotz der Aussage seiner Frau am Ende nicht verurteilt.");
        assertThat(Casts.who(cast, "Egon Riemer").roles()).isEmpty();
    }

    @Test
    void theSuspectKeepsHisSurnameAndHisSisterIsNamedBehindHim() {
        Cast cast = Casts.german("Tatverdächtig ist der Nachbar Jürgen Stahl. Stahl räumte das ein. Die Schwester des"
                + " Beschuldigten, Karin Stahl, gibt an, er sei bei ihr gewesen.");
        assertThat(Casts.who(cast, "Jürgen Stahl").roles()).contains("Beschuldigter");
        assertThat(Casts.who(cast, "Stahl")).isEqualTo(Casts.who(cast, "Jürgen Stahl"));
        assertThat(Casts.who(cast, "Die Schwester")).isEqualTo(Casts.who(cast, "Karin Stahl"));
        assertThat(Casts.who(cast, "des Beschuldigten")).isEqualTo(Casts.who(cast, "Jürgen Stahl"));
    }

    @Test
    void whatSomebodyIsBelowTheSignatureIsNobodyElse() {
        Cast cast = Casts.german(
                "Gutachten\n\nDas Material wurde zurückgesandt.\n\nDr. rer. nat. Ilse Hafner\n" + "Regierungsrätin\n");
        assertThat(Casts.names(cast, EntityKind.PERSON))
                .anyMatch(name -> name.endsWith("Hafner"))
                .doesNotContain("Regierungsrätin");
    }

    @Test
    void aFeastAndTheNumberOfAHeadingAreNobody() {
        Cast cast = Casts.german("Gutachten\n\nI. Untersuchungsmaterial\n\nAm Tag nach Nikolaus kam Karl Lindner.");
        assertThat(Casts.names(cast, EntityKind.PERSON)).containsExactly("Karl Lindner");
    }
}
