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

    @Test
    void werZitiertUndWerZitiertWirdSprechenBeide() {
        assertThat(drawn(german("„Das Tor stand offen und keiner sah hin“, zitiert der „Bote“ Lund in einem Bericht.")))
                .contains(
                        "der „Bote“: „Das Tor stand offen und keiner sah hin“",
                        "Lund: „Das Tor stand offen und keiner sah hin“");
        assertThat(drawn(german("In der Meldung wird Lund wie folgt zitiert: „Ich habe das Tor nicht geöffnet.“")))
                .contains(
                        "der Meldung: „Ich habe das Tor nicht geöffnet.“", "Lund: „Ich habe das Tor nicht geöffnet.“");
        assertThat(drawn(german("„Es war niemand im Hof an dem Abend“, zitierte man die Wirtin.")))
                .contains("die Wirtin: „Es war niemand im Hof an dem Abend“");
    }

    @Test
    void wasAmSprecherHaengtGehoertZuIhmUndWannUndWemNicht() {
        assertThat(drawn(german("Laut einem Bericht des Amtes vom November 2011 wurden zwölf Lampen gestohlen.")))
                .containsExactly("einem Bericht des Amtes vom November 2011: wurden zwölf Lampen gestohlen");
        assertThat(drawn(german("Nach Angaben der Sprecherin Ida Berg gegenüber dem Boten ist das Tor offen.")))
                .containsExactly("Angaben der Sprecherin Ida Berg: ist das Tor offen");
        assertThat(drawn(german("Laut LRInfo unter Berufung auf die Bahn wurde der Mann im Hof gesehen.")))
                .containsExactly("LRInfo: wurde der Mann im Hof gesehen");
        assertThat(drawn(german("In der Mitteilung des Leiters von heute Mittag heißt es, das Tor sei offen gewesen.")))
                .containsExactly("der Mitteilung des Leiters von heute Mittag: das Tor sei offen gewesen");
        assertThat(drawn(german("Wie ein Vertreter der Bahn, LHS heute mitteilte, wurde das Tor geöffnet.")))
                .containsExactly("ein Vertreter der Bahn, LHS: wurde das Tor geöffnet");
        assertThat(drawn(german("Nach Auskunft der GSA der überwiegende Teil der Lampen war alt.")))
                .noneMatch(s -> s.startsWith("Auskunft der GSA der"));
    }

    @Test
    void zweiDieEinsSindSprechenZusammen() {
        assertThat(drawn(german("Sowohl der Wächter als auch die Polizei kündigten an, das Tor zu schließen.")))
                .containsExactly("Sowohl der Wächter als auch die Polizei: das Tor zu schließen");
        assertThat(drawn(german("Die letzte sagte, dass das Tor offen war.")))
                .containsExactly("Die letzte: dass das Tor offen war");
        assertThat(drawn(german("Damals sagte der 81-jährige in einem Gespräch, dass die Maus tot gewesen sei.")))
                .containsExactly("der 81-jährige: dass die Maus tot gewesen sei");
    }

    @Test
    void wasDasVerbRegiertSprichtNicht() {
        assertThat(drawn(german("Außerdem fordern die Organisationen Bürger dazu auf, die Tore zu schließen.")))
                .containsExactly("die Organisationen: die Tore zu schließen");
        assertThat(drawn(german("Des Weiteren wirft die LSG der Bahn vor, mit Karten zu handeln.")))
                .noneMatch(s -> s.startsWith("Des Weiteren"));
        assertThat(german("Damit bestätigte sich der Verdacht, und das Tor blieb zu."))
                .isEmpty();
        assertThat(german("Der Konzern plant eine Umwandlung, eine Gesellschaft alten Rechts."))
                .isEmpty();
        assertThat(drawn(german("„Ich bin zufrieden“, sagte der Trainer, in einem Gespräch.")))
                .containsExactly("der Trainer: „Ich bin zufrieden“");
    }

    @Test
    void dieRedeEndetWoDerSchreiberWeiterErzaehlt() {
        assertThat(drawn(german("Der Wächter sagte, das Tor sei zu und bemühte sich um einen Schlüssel.")))
                .containsExactly("Der Wächter: das Tor sei zu");
        assertThat(drawn(german("Lund sagte, er sei unschuldig, doch das Gericht glaubte ihm nicht.")))
                .containsExactly("Lund: er sei unschuldig");
        assertThat(drawn(german("Wenn einer, der erklärt hat, das Tor öffnen zu wollen, kommt, wird es eng.")))
                .containsExactly("der: das Tor öffnen zu wollen");
        assertThat(drawn(german("Der Zeuge sagte, er habe die Lampe gesehen und zweite Schritte gehört.")))
                .containsExactly("Der Zeuge: er habe die Lampe gesehen und zweite Schritte gehört");
        assertThat(drawn(german("Der Plan sei, so Gall, „ein Eingriff in die Rechte einer großen Zahl“ und falsch.")))
                .contains("Gall: Der Plan sei", "Gall: „ein Eingriff in die Rechte einer großen Zahl“ und falsch");
        assertThat(drawn(german("Die Lampe ist ausgefallen, das teilte das Amt mit.")))
                .containsExactly("das Amt: Die Lampe ist ausgefallen");
    }

    @Test
    void zwischenDemSprecherUndSeinemVerbKannStehenWasErIst() {
        assertThat(drawn(german("Das Tor stand offen, wie Burt Lund, Chef der Firma Bergwerke, mitteilte.")))
                .containsExactly("Burt Lund, Chef der Firma Bergwerke: Das Tor stand offen");
        assertThat(drawn(german("Zuletzt hatte ein Wächter auf der anderen Seite, Carl Lund, erklärt, es sei zu.")))
                .containsExactly("ein Wächter auf der anderen Seite, Carl Lund: es sei zu");
        assertThat(drawn(german("Als Grund nannte die Ministerin Ida Berg die schlechte Lage.")))
                .containsExactly(
                        "die Ministerin Ida Berg: Als Grund nannte die Ministerin Ida Berg die schlechte Lage.");
        assertThat(drawn(german("Für den Wirt Carl Lund ist die Lage „alarmierend und schwer“.")))
                .containsExactly("den Wirt Carl Lund: „alarmierend und schwer“");
        assertThat(drawn(german("Von einem „schweren Eingriff in das Recht“ spricht der Entwurf.")))
                .contains("der Entwurf: „schweren Eingriff in das Recht“");
        assertThat(drawn(german("Mit wenigen Gästen rechnet der Wirt.")))
                .containsExactly("der Wirt: Mit wenigen Gästen rechnet der Wirt.");
    }

    @Test
    void werSeinenNamenHinterDasFuerwortSetztMeintSich() {
        assertThat(drawn(german(
                        "Die Wirtin habe das Band gesehen, sagte der Wachmann. Er, Lund, habe es selbst geholt.")))
                .contains("Lund: Er, Lund, habe es selbst geholt.");
    }

    @Test
    void nachDemUrteilIstKeineMeinung() {
        assertThat(drawn(german("Einer der drei, Alois Berg, sprach nach dem Urteil von einer „Schande“.")))
                .noneMatch(s -> s.startsWith("dem Urteil"));
        assertThat(drawn(german("Nach dem Urteil des Gerichts war das Tor offen.")))
                .anyMatch(s -> s.startsWith("dem Urteil des Gerichts"));
    }

    @Test
    void eineUeberschriftSagtWessenAngabenFolgen() {
        String report = """
                Geschädigter: BERG Karl, Landwirt. Die Zeugin Ida Holm war auch da. Frau Ada Lund rief an.

                Aussage Berg (mündlich, vor Ort):
                Er sei im Stall gewesen. Licht habe keines gebrannt.

                2. Angaben der Zeugin Holm (am Telefon)
                Sie habe einen Mann gesehen.

                Telefonnotiz, 18. Dezember, 10.15 Uhr, Frau Ada Lund
                Sie sei wach gelegen.

                Der Hund wurde untersucht. Er sei gesund.
                """;
        assertThat(drawn(german(report)))
                .contains(
                        "Berg: Er sei im Stall gewesen.",
                        "Berg: Licht habe keines gebrannt.",
                        "Zeugin Holm: Sie habe einen Mann gesehen.",
                        "Frau Ada Lund: Sie sei wach gelegen.")
                .noneMatch(line -> line.endsWith("Er sei gesund.") && line.contains("Lund"));
        assertThat(drawn(german("Erste Angaben\na) LUND, Karl, 40 J.: Er habe geklopft.\n"
                        + "b) HOLM, Ida, Bergstr. 115: Habe niemanden gesehen.")))
                .containsExactly("LUND: Er habe geklopft.", "HOLM: Habe niemanden gesehen.");
    }

    @Test
    void werEineMeldungMachtHatGesagtWasFolgt() {
        assertThat(drawn(german("Alarm: Meldung bei der Zentrale um 3.20 Uhr durch Frau Thule, sie höre Lärm.")))
                .containsExactly("Frau Thule: sie höre Lärm");
        assertThat(drawn(german("Um 7.10 Uhr Mitteilung des Fahrers LINDQVIST, Horst, 44 J., über Notruf, "
                        + "dass der Pächter tot liege.")))
                .containsExactly("LINDQVIST: dass der Pächter tot liege");
        assertThat(drawn(german(
                        "Ein Hinweis kam von der Kellnerin Doris Lindqvist, Gasthof Post: Ein Koch habe geprahlt.")))
                .containsExactly("Kellnerin Doris Lindqvist: Ein Koch habe geprahlt");
        assertThat(drawn(german("Die Mitteilung ging ein, der Antrag sei verspätet.")))
                .noneMatch(line -> line.startsWith("Die Mitteilung:"));
    }

    @Test
    void angabenEinesFormularsSindKeineAussage() {
        assertThat(german("Deliktsgut laut erster Angabe: Bargeld ca. Fr. 600."))
                .isEmpty();
        assertThat(drawn(german("Laut Frau Thule: Die Tür stand offen.")))
                .containsExactly("Frau Thule: Die Tür stand offen");
        assertThat(german("Im Kopf des Rapports lautete die Hausnummer zunächst 12, sie wurde auf 14 berichtigt."))
                .isEmpty();
        assertThat(german("Wir berichten über Herrn Karl Lindqvist, geb. 08.03.1947, wohnhaft in Holm."))
                .isEmpty();
    }

    @Test
    void wasAufEinBestreitenFolgtIstNichtSelbstBestritten() {
        assertThat(german("Karl Lindqvist bestreitet die Tat. Er sei zur Zeit im Zug gewesen."))
                .extracting(oyer.core.casefile.Statement::act)
                .containsExactly(oyer.core.casefile.Statement.Act.DENIES, oyer.core.casefile.Statement.Act.ASSERTS);
    }

    @Test
    void hinterDemStrichpunktGehtDerBerichtWeiter() {
        assertThat(drawn(german(
                        "Der Zeuge Lindqvist hat bekundet, er habe sie gesehen; sie habe eine Flasche getragen.")))
                .containsExactly(
                        "Der Zeuge Lindqvist: er habe sie gesehen",
                        "Der Zeuge Lindqvist: sie habe eine Flasche getragen");
        assertThat(drawn(german("Der Zeuge Lindqvist hat bekundet, er habe sie gesehen; das Gericht glaubt ihm.")))
                .containsExactly("Der Zeuge Lindqvist: er habe sie gesehen");
    }

    @Test
    void werEtwasIstUndSagteHatEsGesagt() {
        assertThat(drawn(german("Die Angeklagte ist Krankenschwester und hatte geäußert, sie gehe von dem Hof.")))
                .containsExactly("Die Angeklagte: sie gehe von dem Hof");
    }

    @Test
    void werWieEineSacheHeisstIstDochKeine() {
        assertThat(drawn(german("Der Dennis sagte Anna Berg, er habe das Messer geholt.")))
                .containsExactly("Der Dennis: er habe das Messer geholt");
        assertThat(drawn(german("Die Marion erklärte Karl Noe, er müsse gehen.")))
                .containsExactly("Die Marion: er müsse gehen");
        assertThat(drawn(german("Der Spion sagte, er müsse gehen."))).containsExactly("Der Spion: er müsse gehen");
        assertThat(drawn(german("Der Tampion sagte Anna Berg, er müsse gehen.")))
                .noneMatch(s -> s.startsWith("Anna Berg"));
        assertThat(drawn(german("Anna Jung kam um acht. Die Jung sagte Karl Noe, er müsse gehen.")))
                .noneMatch(s -> s.startsWith("Karl Noe"));
    }

    @Test
    void werEineBehauptungHatOderTeiltStelltSieNichtAuf() {
        for (String verb : java.util.List.of("hat", "hatte")) {
            assertThat(drawn(german("Der Zeuge Lund " + verb + " die Behauptung, dass Berg log, nie gehört.")))
                    .noneMatch(s -> s.contains("Lund:"));
        }
        assertThat(drawn(german("Der Zeuge Lund teilt die Vermutung, dass Berg log, nicht.")))
                .noneMatch(s -> s.contains("Lund:"));
    }
}
