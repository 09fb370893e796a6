package oyer.core.read.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.statement.Told.drawn;
import static oyer.core.read.statement.Told.german;

import org.junit.jupiter.api.Test;

/// Wer spricht, und wer es nicht ist.
class GermanSpeakersTest {

    @Test
    void werEinerMeinungIstSprichtSieAus() {
        assertThat(drawn(german("Ada Berg ist der Meinung, dass das Tor offen war.")))
                .containsExactly("Ada Berg: dass das Tor offen war");
        assertThat(drawn(german("Die Gutachter kamen zu dem Ergebnis, dass das Schloss unversehrt war.")))
                .containsExactly("Die Gutachter: dass das Schloss unversehrt war");
        assertThat(drawn(german("Der Meinung, dass das Tor offen war, trat niemand bei.")))
                .noneMatch(s -> s.startsWith("niemand"));
    }

    @Test
    void dasGrosseWortAmSatzanfangIstNichtDerSprecher() {
        assertThat(drawn(german("Ein nicht genannter Zeuge sagte, das Tor sei offen gewesen.")))
                .containsExactly("Ein nicht genannter Zeuge: das Tor sei offen gewesen");
        assertThat(drawn(german("Ende Januar erklärte der Wirt, dass er das Haus verkauft habe.")))
                .containsExactly("der Wirt: dass er das Haus verkauft habe");
        assertThat(drawn(german("Insgesamt sprach die Wache von zwei Schüssen.")))
                .noneMatch(s -> s.startsWith("Insgesamt:"));
    }

    @Test
    void werImAktivsatzImAkkusativStehtSprichtNicht() {
        assertThat(drawn(german("Er dachte lange nach und bat den Wirt: „Lass das Tor bitte heute Nacht offen.“")))
                .containsExactly("Er: „Lass das Tor bitte heute Nacht offen.“");
        assertThat(drawn(german("Das Tor sei zu gewesen, sagte der Wirt.")))
                .containsExactly("der Wirt: Das Tor sei zu gewesen");
    }

    @Test
    void einVerbVorDenBerichtenGehoertNichtZurQuelle() {
        assertThat(drawn(german("Am Samstag starben behördlichen Angaben zufolge zwei Wächter im Hof.")))
                .allMatch(s -> s.startsWith("behördlichen Angaben: "));
        assertThat(drawn(german("In der Küche sagte die Wirtin einigen Gästen zufolge kein Wort.")))
                .anyMatch(s -> s.startsWith("einigen Gästen: "));
    }

    @Test
    void derZweiteSatzteilHatDasSubjektDesErsten() {
        assertThat(drawn(german("Die Wache bestätigte den Vorfall, teilte jedoch mit, es sei unklar, wer schoss.")))
                .contains("Die Wache: es sei unklar, wer schoss");
        assertThat(drawn(german("Der Vorfall sei geklärt, teilte die Wache mit.")))
                .containsExactly("die Wache: Der Vorfall sei geklärt");
    }

    @Test
    void einNameInAnfuehrungszeichenSprichtUndIstKeineRede() {
        assertThat(drawn(german("„Lunder Bote“ berichtete, dass das Tor offen stand.")))
                .containsExactly("„Lunder Bote“: dass das Tor offen stand");
        assertThat(drawn(german("„Das Tor ist offen“ sagte der Wirt.")))
                .containsExactly("der Wirt: „Das Tor ist offen“");
    }

    @Test
    void dasSchreibenSprichtAuchWennEinSatzUeberEsDazwischenSteht() {
        assertThat(drawn(german("In dem Bericht, der am Montag einging, heißt es, das Tor sei offen gewesen.")))
                .containsExactly("dem Bericht: das Tor sei offen gewesen");
    }

    @Test
    void derNebensatzHatSeinEigenesSubjekt() {
        assertThat(drawn(german("Es kam ein Mann, der die Wache aufforderte, das Tor zu öffnen.")))
                .containsExactly("der: das Tor zu öffnen");
    }

    @Test
    void werDieWorteEinleitetSprichtSie() {
        assertThat(drawn(german("Die lange Frist stellte der Wächter in Frage: „Bis dahin ist hier alles vergessen.“")))
                .containsExactly("der Wächter: „Bis dahin ist hier alles vergessen.“");
        assertThat(drawn(german(
                        "Er sagte: „Ich war um acht zu Hause.“ Er fuhr fort: „Dann habe ich das Licht gelöscht.“")))
                .containsExactly("Er: „Ich war um acht zu Hause.“", "Er: „Dann habe ich das Licht gelöscht.“");
    }
}
