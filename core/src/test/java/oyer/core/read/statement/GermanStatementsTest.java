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
                .containsExactly("der Wächter: Das Tor war zu");
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

    @Test
    void aClauseAboutTheSpeakerIsNoPartOfHisName() {
        assertThat(drawn(german("Der Wächter, der das Tor bewachte, erklärte, dass es zu war.")))
                .containsExactly("Der Wächter: dass es zu war");
        assertThat(drawn(german("Ada Berg, Sprecherin der Anstalt, teilte mit, dass das Tor zu war.")))
                .containsExactly("Ada Berg, Sprecherin der Anstalt: dass das Tor zu war");
    }

    @Test
    void quotedNamesWithinAClauseDoNotCutItFromItsSubject() {
        assertThat(drawn(german("Karl Lund hat gegenüber der Zeitung „Bote“ mitgeteilt, dass das Tor zu war.")))
                .containsExactly("Karl Lund: dass das Tor zu war");
    }

    @Test
    void anInfinitiveBehindTheCommaIsWhatWasSaid() {
        assertThat(drawn(german("Der Zeuge behauptete, die Tür geschlossen zu haben.")))
                .containsExactly("Der Zeuge: die Tür geschlossen zu haben");
    }

    @Test
    void aMainClauseBehindASubordinateCueIsNothingSaid() {
        assertThat(german("Nachdem der Wächter vor dem Eis gewarnt hatte, hatte das Amt den Weg gesperrt."))
                .isEmpty();
    }

    @Test
    void aDecimalCommaEndsNoClause() {
        assertThat(drawn(german("Die Wirtin sagte, dass er 27,5 Kronen zahlte, ehe er ging.")))
                .containsExactly("Die Wirtin: dass er 27,5 Kronen zahlte, ehe er ging");
    }

    @Test
    void whatStandsBeforeItsVerbIsNotTheSpeakerWhenItOnlyTellsHow() {
        assertThat(drawn(german("Ähnlich äußerte sich der Wächter Karl Lund: „Das Tor war zu.“")))
                .containsExactly("der Wächter Karl Lund: „Das Tor war zu.“");
    }

    @Test
    void aParentheticalWithSoHasItsSpeakerBehindTheVerb() {
        assertThat(drawn(german("Das Tor war, so schätzen die Wächter, seit Stunden zu.")))
                .contains("die Wächter: Das Tor war");
    }

    @Test
    void aWritingIsTheSourceOfWhatFollowsWonach() {
        assertThat(drawn(german("Es gab einen Bericht des Wächters, wonach das Tor zu war.")))
                .containsExactly("einen Bericht des Wächters: das Tor zu war");
    }

    @Test
    void aReportIsItsWritersWord() {
        List<Statement> read = german("Laut Bericht von PHM Maier war das Tor zu.");
        assertThat(drawn(read)).containsExactly("Bericht von PHM Maier: war das Tor zu");
        assertThat(read.getFirst().speaker()).isPresent();
    }

    @Test
    void aNeighbourIsCalledByHerName() {
        List<Statement> read = german("Die Nachbarin Erna Vogt sagte, sie habe nichts gehört.");
        assertThat(drawn(read)).containsExactly("Die Nachbarin Erna Vogt: sie habe nichts gehört");
        assertThat(read.getFirst().speaker()).isPresent();
    }

    @Test
    void whatMightBeIsNobodysWord() {
        assertThat(german("Das Tor wäre sonst offen geblieben. Die Brücke könnte brechen."))
                .isEmpty();
    }

    @Test
    void aFewQuotedSmallWordsAreSomebodysEvenWhenNobodyIsNamed() {
        List<Statement> read = german("Am Hof galt die Zahlung als „leichtfertige Verschwendung“.");
        assertThat(drawn(read)).containsExactly("?: „leichtfertige Verschwendung“");
        assertThat(german("Er las das Buch „Die Brücke“.")).isEmpty();
    }

    @Test
    void reportBelongsToWhoSpokeThoughHisWordsWereNotTold() {
        assertThat(drawn(german("Ada Berg hat ihren Rücktritt verkündet. Sie werde in Lund bleiben.")))
                .containsExactly("Ada Berg: Sie werde in Lund bleiben.");
    }

    @Test
    void someoneOutgoingIsNoPassive() {
        assertThat(drawn(german("Die Wächter waren davon ausgegangen, dass das Tor zu war.")))
                .containsExactly("Die Wächter: dass das Tor zu war");
    }

    @Test
    void einNomenDasAussagenTraegtBleibtAuchQuelle() {
        assertThat(drawn(german("Nach Einschätzung der Wache schlief der Hund.")))
                .containsExactly("Einschätzung der Wache: schlief der Hund");
        assertThat(drawn(german("Nach einem Bericht der Wache ist der Hund entlaufen.")))
                .containsExactly("einem Bericht der Wache: ist der Hund entlaufen");
    }

    @Test
    void derOrtGehoertZumAmt() {
        assertThat(drawn(german("Das Tor bleibe zu, kündigte die Verwaltung in Lund an.")))
                .containsExactly("die Verwaltung in Lund: Das Tor bleibe zu");
    }

    @Test
    void namenBeginnenAuchKlein() {
        assertThat(drawn(german("Wie bote.de berichtete, wurden die Regeln geändert.")))
                .containsExactly("bote.de: wurden die Regeln geändert");
    }

    @Test
    void eineAppositionBrauchtIhrZweitesKommaNicht() {
        assertThat(drawn(german("Milan Berg, der Leiter der Anstalt sagte, es sei vorbei.")))
                .containsExactly("Milan Berg, der Leiter der Anstalt: es sei vorbei");
    }

    @Test
    void kurzesZitatIstKeinTitel() {
        assertThat(drawn(german("„Das Tor klemmt“, sagte Georg Holm.")))
                .containsExactly("Georg Holm: „Das Tor klemmt“");
    }

    @Test
    void werZitiertWirdSpricht() {
        assertThat(drawn(german("Der Bote zitiert die Wirtin mit den Worten: „Wir hatten an dem Abend geschlossen.“")))
                .containsExactly(
                        "Der Bote: „Wir hatten an dem Abend geschlossen.“",
                        "die Wirtin: „Wir hatten an dem Abend geschlossen.“");
    }

    @Test
    void wasEinerEineZeitungWissenLaesst() {
        assertThat(drawn(german("Der hiesigen Zeitung sagte Ada Berg: „Das Tor war an dem Abend zu.“")))
                .containsExactly("Ada Berg: „Das Tor war an dem Abend zu.“");
    }

    @Test
    void dieQuelleErzaehltWasEinAndererSagt() {
        assertThat(drawn(german("Laut dem Boten sagte der Wirt, dass das Tor zu war.")))
                .containsExactly("dem Boten: sagte der Wirt, dass das Tor zu war", "der Wirt: dass das Tor zu war");
    }

    @Test
    void werNachDemAlterHeisstSpricht() {
        assertThat(drawn(german("Er habe das Haus nicht verlassen, erklärte der 44-Jährige.")))
                .containsExactly("der 44-Jährige: Er habe das Haus nicht verlassen");
    }

    @Test
    void verneintesIstBestritten() {
        assertThat(german("Er sagte: „Ich war es nicht, ich lag im Bett.“")
                        .getFirst()
                        .act())
                .isEqualTo(Act.DENIES);
        assertThat(german("Er sagte, er habe das Tor nie geöffnet.").getFirst().act())
                .isEqualTo(Act.DENIES);
        assertThat(german("Sie sagte: „Ich konnte sein Gesicht nicht erkennen.“")
                        .getFirst()
                        .act())
                .isEqualTo(Act.ASSERTS);
    }

    @Test
    void wasEinSchreiberVonSichErzaehltIstKeinBericht() {
        assertThat(german("Die Frau ging nach oben. Mit dem Mann habe ich Karten gespielt."))
                .isEmpty();
    }

    @Test
    void vonZweiVerbenTraegtDasNaehere() {
        assertThat(german("Er schrieb es auf ein Blatt und sagte, man werde sich melden."))
                .singleElement()
                .extracting(s -> s.cue().orElseThrow().words())
                .isEqualTo("sagte");
    }

    @Test
    void wasZumSprecherGehoertStehtBeiIhm() {
        assertThat(drawn(german("Rob Berg, Sekretär des Vereins sagte, das Tor sei zu.")))
                .containsExactly("Rob Berg, Sekretär des Vereins: das Tor sei zu");
        assertThat(drawn(german("Informationen des Senders zufolge war das Tor zu.")))
                .containsExactly("Informationen des Senders: war das Tor zu");
        assertThat(drawn(german("Pia Kamm von der Behörde (Amt für Tore, AFT) sagte, das Tor sei zu.")))
                .containsExactly("Pia Kamm von der Behörde (Amt für Tore, AFT): das Tor sei zu");
        assertThat(drawn(german("Der Verband kommunaler Unternehmen bedauerte, dass das Tor zu sei.")))
                .containsExactly("Der Verband kommunaler Unternehmen: dass das Tor zu sei");
    }

    @Test
    void wasJemandNieGesagtHatIstKeinGestaendnis() {
        assertThat(german("Karl Lund hat mir nie gesagt, dass er den Wirt erschlagen hat."))
                .extracting(Statement::act)
                .doesNotContain(Act.ADMITS);
    }
}
