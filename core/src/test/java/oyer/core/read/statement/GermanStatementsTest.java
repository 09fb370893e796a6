package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.german;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Statement.Act;
import oyer.core.casefile.Statement.Mode;

class GermanStatementsTest {

    @Test
    void einDassSatzIstDerInhalt() {
        assertThat(drawn(german("Die Zeugin Berg sagte, dass sie das Haus um neun verlassen habe.")))
                .containsExactly("Die Zeugin Berg: dass sie das Haus um neun verlassen habe");
    }

    @Test
    void nachDemZitatStehtDerSprecherHinterDemVerb() {
        List<Statement> read = german("„Ich habe das Messer nie gesehen“, sagte der Nachbar Karl Lund.");
        assertThat(drawn(read)).containsExactly("der Nachbar Karl Lund: „Ich habe das Messer nie gesehen“");
        assertThat(read.getFirst().mode()).isEqualTo(Mode.DIRECT);
    }

    @Test
    void derDoppelpunktLeitetDieRedeEin() {
        assertThat(drawn(german("Der Verteidiger erklärte: „Das Gutachten ist falsch.“")))
                .containsExactly("Der Verteidiger: „Das Gutachten ist falsch.“");
    }

    @Test
    void eineQuelleBrauchtKeinVerb() {
        assertThat(drawn(german("Laut Anklage stand die Tür offen."))).containsExactly("Anklage: stand die Tür offen");
        assertThat(drawn(german("Nach Angaben der Polizei stand die Tür offen.")))
                .containsExactly("Angaben der Polizei: stand die Tür offen");
    }

    @Test
    void derKonjunktivFuehrtDieRedeOhneVerbFort() {
        assertThat(drawn(german("Der Zeuge sagte, er sei zu Hause gewesen. Niemand habe geklingelt.")))
                .containsExactly("Der Zeuge: er sei zu Hause gewesen", "Der Zeuge: Niemand habe geklingelt.");
    }

    @Test
    void trennbareVerbenWerdenErkannt() {
        List<Statement> read = german("Karl Lund gab zu, dass er den Brief verbrannt habe.");
        assertThat(read).extracting(Statement::act).containsExactly(Act.ADMITS);
    }

    @Test
    void dasBestaetigteSprichtVomSatzDavor() {
        assertThat(drawn(german("Das Tor war zu. Das bestätigte der Wächter.")))
                .containsExactly("der Wächter: Das Tor war zu.");
    }

    @Test
    void aPronounBehindTheVerbSpeaksWhateverOpensTheSentence() {
        assertThat(drawn(german("Der Politik schlug er vor, die Brücke zu sperren.")))
                .containsExactly("er: die Brücke zu sperren");
    }

    @Test
    void aSecondPredicateHasTheSubjectOfTheFirst() {
        assertThat(drawn(german("Der Wächter Karl Lund kam zum Tor und sagte, die Tür sei offen gewesen.")))
                .containsExactly("Der Wächter Karl Lund: die Tür sei offen gewesen");
    }

    @Test
    void anApprovalBelongsToWhoLeadsWithAuch() {
        assertThat(drawn(german("Auch der Wächter Karl Lund sagte, die Tür sei offen gewesen.")))
                .containsExactly("der Wächter Karl Lund: die Tür sei offen gewesen");
    }

    @Test
    void aRowOfNamesIsOneSpeaker() {
        assertThat(drawn(german("Die Wächter Lunds, Bergs und Holms erklärten, dass sie nichts gesehen hätten.")))
                .containsExactly("Die Wächter Lunds, Bergs und Holms: dass sie nichts gesehen hätten");
    }

    @Test
    void wordsBetweenArticleAndNounBelongToTheSpeaker() {
        assertThat(drawn(german("Die in Lund geborene Berg schrieb, sie komme wieder.")))
                .containsExactly("Die in Lund geborene Berg: sie komme wieder");
    }

    @Test
    void anOpinionStandsBeforeItsNach() {
        assertThat(drawn(german("Seiner Meinung nach hätte die Brücke gesperrt werden müssen.")))
                .containsExactly("Seiner Meinung: hätte die Brücke gesperrt werden müssen");
    }

    @Test
    void aQuotedAdjectiveIsHisWordAndATitleBehindItsNounIsNot() {
        assertThat(drawn(german("Lund sagte, der Plan sei „unbrauchbar“.")))
                .containsExactly("Lund: der Plan sei „unbrauchbar“", "Lund: „unbrauchbar“");
        assertThat(drawn(german("Lund sagte, er habe das Buch „Die Brücke im alten Hafen“ gelesen.")))
                .containsExactly("Lund: er habe das Buch „Die Brücke im alten Hafen“ gelesen");
    }

    @Test
    void whatCameEarlierThanExpectedIsNoStatement() {
        assertThat(german("Das Wasser stieg früher als erwartet, die Brücke steht noch."))
                .isEmpty();
    }

    @Test
    void reportGoesOnFromWhomTheSentenceBeforeTellsOf() {
        assertThat(drawn(german(
                        "Berg sagte, das Tor sei zu gewesen. Das Labor sieht keine Gefahr. Das Wasser sei rein.")))
                .containsExactly("Berg: das Tor sei zu gewesen", "Das Labor: Das Wasser sei rein.");
    }
}
