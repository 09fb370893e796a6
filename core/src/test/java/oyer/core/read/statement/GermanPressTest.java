package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.german;

import org.junit.jupiter.api.Test;

/// Rede, wie Zeitungen sie drucken.
class GermanPressTest {

    @Test
    void einNameMitVonIstDasSubjektWennSonstKeinesDaIst() {
        assertThat(drawn(german("Von der Lund betonte, dass das Tor offen war.")))
                .containsExactly("Von der Lund: dass das Tor offen war");
        assertThat(drawn(german("Von der Brücke sagte er, dass sie offen war.")))
                .containsExactly("er: dass sie offen war");
    }

    @Test
    void einNameInAnfuehrungszeichenIstDieGanzeQuelle() {
        assertThat(drawn(german("Laut „Bote“ Schüsse im Hof gab es an jenem Abend nicht.")))
                .first()
                .asString()
                .startsWith("„Bote“: ");
    }

    @Test
    void einNebensatzUeberEinNomenIstKeineQuelle() {
        assertThat(drawn(german("Er reichte eine Klage ein, nach der die Angaben der Zeugin falsch sind.")))
                .noneMatch(s -> s.startsWith("der die"));
    }

    @Test
    void einHauptsatzHinterDemNebensatzIstKeinInhalt() {
        assertThat(german("Als niemand an die Brücke dachte, stand das Tor noch offen."))
                .isEmpty();
        assertThat(german("Er fragte, was sie planen, und er ist meist ein guter Zuhörer."))
                .noneMatch(s -> s.passage().words().startsWith("und er ist"));
    }

    @Test
    void einSatzteilOhneVerbWurdeNichtGesagt() {
        assertThat(german("Von den Lampen, die im Hof hängen, zeigten zwei keinen Schaden."))
                .isEmpty();
        assertThat(drawn(german("Das Tor war offen, sagte der Wächter.")))
                .containsExactly("der Wächter: Das Tor war offen");
    }

    @Test
    void werEtwasVerlautenLaesstSprichtSelbst() {
        assertThat(drawn(german("Dazu ließ der Verteidiger verlauten, das Gutachten sei falsch.")))
                .containsExactly("der Verteidiger: das Gutachten sei falsch");
    }

    @Test
    void demnachWeistAufDieQuelleZurueck() {
        assertThat(drawn(german("Die Polizei legte einen Bericht vor. Demnach stand das Tor offen.")))
                .contains("Demnach: stand das Tor offen");
    }

    @Test
    void werImWenfallStehtSprichtNicht() {
        assertThat(drawn(german("Seinen Auszug hatte der Wirt angekündigt, um allein zu sein.")))
                .noneMatch(s -> s.startsWith("Seinen"));
    }

    @Test
    void zuDenVorwuerfenSagteErWasFolgt() {
        assertThat(drawn(german("Der Wirt sagte zu den Vorwürfen, dass das Tor offen war.")))
                .containsExactly("Der Wirt: dass das Tor offen war");
    }

    @Test
    void derGeneralImTalIstDerDenDerNameNennt() {
        assertThat(drawn(german("„Das Tor ist zu“, sagte der Leiter der Wache im Tal, Oberst Karl Lund heute.")))
                .containsExactly("der Leiter der Wache im Tal, Oberst Karl Lund: „Das Tor ist zu“");
    }

    @Test
    void theDateOfAReportIsPartOfTheSource() {
        assertThat(drawn(german(
                        "Nach dem Gutachten vom 11.05.2009 konnte an dem Hammer kein Blut festgestellt werden.")))
                .containsExactly("dem Gutachten vom 11.05.2009: konnte an dem Hammer kein Blut festgestellt werden");
    }

    @Test
    void wieSichJemandSelbstNenntIstKeineAussage() {
        assertThat(drawn(german("Die Gruppe, die sich selbst „Rat für ein offenes Tor“ nennt, traf sich in Lund.")))
                .isEmpty();
        assertThat(drawn(german("Der Wirt nannte die Suche „reine Spekulation“.")))
                .anyMatch(said -> said.contains("„reine Spekulation“"));
    }

    @Test
    void werEtwasNichtKannSprichtNicht() {
        assertThat(drawn(german("Jede Forderung der Wirte wies der Rat zurück.")))
                .allMatch(s -> s.startsWith("der Rat: "))
                .isNotEmpty();
        assertThat(drawn(german("Wenige Stunden nach dem Brand erklärte der neue Rat, die Lage sei ruhig.")))
                .noneMatch(s -> s.startsWith("Wenige Stunden"));
        assertThat(drawn(german("Zeuge Hartung erklärte, das Tor sei zu gewesen.")))
                .containsExactly("Zeuge Hartung: das Tor sei zu gewesen");
    }

    @Test
    void werEinUrteilUeberEtwasFaelltSprichtEsAus() {
        assertThat(drawn(german("Beobachter werteten den Rückzug als Eingeständnis.")))
                .containsExactly("Beobachter: Beobachter werteten den Rückzug als Eingeständnis.");
        assertThat(drawn(german("Die Forscher äußerten die Vermutung, dass das Tor offen war.")))
                .containsExactly("Die Forscher: dass das Tor offen war");
    }

    @Test
    void nachDerAnzeigeIstNurSpaeter() {
        assertThat(german("Er zog nach der Anzeige seiner Frau in die Stadt.")).isEmpty();
        assertThat(drawn(german("Nach EU-Angaben stand das Tor offen.")))
                .containsExactly("EU-Angaben: stand das Tor offen");
        assertThat(german("Er handelte gemäß der alten Regelung in gutem Glauben."))
                .isEmpty();
    }

    @Test
    void dieQuelleStehtVorDemKommaDasSieMitIhremSatzVerbindet() {
        assertThat(drawn(german("Er nannte Umfragen, nach denen die meisten das Tor schließen wollen.")))
                .contains("denen: die meisten das Tor schließen wollen");
    }

    @Test
    void werDenZeitungsnamenTraegtWirftDerWacheEtwasVor() {
        assertThat(drawn(german("Darüber hinaus wirft der „Lunder Bote“ der Wache vor, das Tor geöffnet zu haben.")))
                .contains("der „Lunder Bote“: das Tor geöffnet zu haben");
    }

    @Test
    void hinterDerEinschaltungGehenDieWorteWeiter() {
        assertThat(drawn(german("„Bald“, so der Wächter, werde das Tor „wieder offen stehen“.")))
                .contains("der Wächter: werde das Tor „wieder offen stehen“");
    }

    @Test
    void dieZiffernEinesUrteilsGehoerenNichtZumSatz() {
        assertThat(drawn(german("(5) Der Angeklagte bestreitet die Tat. (6) Der Zeuge sagte, das Tor sei zu gewesen.")))
                .contains("Der Zeuge: das Tor sei zu gewesen")
                .anyMatch(s -> s.startsWith("Der Angeklagte: "));
        assertThat(drawn(german("Herr Lund hat nachgefragt, ob das Tor offen gewesen sei.")))
                .containsExactly("Herr Lund: ob das Tor offen gewesen sei");
    }
}
