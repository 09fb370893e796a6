package oyer.core.read.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.proceeding.Steps.each;
import static oyer.core.read.proceeding.Steps.read;

import org.junit.jupiter.api.Test;
import oyer.core.text.Language;

/// Steps as forms, notes, rulings and letters tell them in a word or two, with the day that is theirs.
class StepsToldShortTest {

    private static void none(Language language, String step, String sentences) {
        for (String sentence : sentences.strip().split("\n")) {
            assertThat(read(language, sentence.strip())).as(sentence).noneMatch(s -> s.startsWith(step));
        }
    }

    @Test
    void aFieldNamesTheCourtBeforeTheDay() {
        each(Language.ENGLISH, "warrant issued 1994-03-08", """
                Warrant: Dist. Court Holm River 8 March 1994
                Warrant: Magistrates Bremport, 8 March 1994
                """);
        each(Language.ENGLISH, "trial set 1994-03-08", """
                Trial diet, High Court at Holm, 8 March 1994.
                Trial date: Holm Crown Court, 8 March 1994
                The trial will begin on 8 March 1994.
                """);
        each(Language.GERMAN, "hearing set 1994-03-08", """
                Termin Amtsgericht Bremen (Dr. Noe) 8.3.1994, 11.00 Uhr.
                """);
    }

    @Test
    void aDenialToldAsANounHasItsDay() {
        each(Language.ENGLISH, "motion denied 1994-03-08", """
                He appeals from the denial, on March 8, 1994, of his motion.
                The refusal on March 8, 1994 of the motion came late.
                """);
        each(Language.ENGLISH, "charges stayed 1994-03-08", """
                The second count was stayed by the Crown on March 8, 1994.
                """);
        each(Language.ENGLISH, "charges reduced 1994-03-08", """
                On 8 March 1994 the charge was reduced to assault.
                The Crown reduced the charge on 8 March 1994.
                """);
    }

    @Test
    void aRulingInAWordIsOfTheDayOfThePaper() {
        assertThat(read(Language.ENGLISH, """
                        RULING
                        8 March 1994

                        The officers searched a shed. In the result: statement excluded; phone admitted.
                        """)).contains("evidence excluded 1994-03-08");
        assertThat(read(Language.ENGLISH, """
                        MOTION
                        March 8, 1994

                        The Defendant moves to suppress all statements taken on January 5, 1994.
                        """)).contains("motion filed 1994-03-08");
    }

    @Test
    void bodiesPlacesAndDeedsAreExaminedOnADay() {
        each(Language.ENGLISH, "examination carried out 1994-03-08", """
                Date of scene exam: March 8, 1994
                The autopsy on March 8, 1994 found nothing.
                An autopsy was performed on March 8, 1994.
                """);
        assertThat(read(Language.ENGLISH, """
                        REPORT OF POST-MORTEM EXAMINATION
                        Name: ADAM NOE
                        Examined at Holm, Tuesday 8 March 1994
                        Signed 2 May 1994
                        """)).contains("examination carried out 1994-03-08");
        each(Language.GERMAN, "hearing held 1994-03-08", """
                Bei der Tatrekonstruktion vom 8. März 1994 zeigte er den Weg.
                Der Lokalaugenschein am 8.3.1994 dauerte eine Stunde.
                """);
    }

    @Test
    void arrestsInAFormAndInALetter() {
        each(Language.ENGLISH, "arrest arrested 1994-03-08", """
                ARREST DATE 8 March 1994
                They came for me on 8 March 1994.
                They came on 8 March 1994 and lifted me.
                """);
        none(Language.ENGLISH, "arrest", """
                They came for dinner on 8 March 1994.
                They came on 8 March 1994 and took the dog.
                """);
        each(Language.ENGLISH, "release released 1994-03-08", """
                Released on undertaking 8 March 1994, 17:20 hrs.
                """);
        each(Language.GERMAN, "arrest arrested 1994-03-08", """
                Vorgeführt wird der am 8. März 1994 in Bremen am Bahnhof festgenommene Karl Noll.
                """);
        each(Language.GERMAN, "wanted issued 1994-03-08", """
                Noll wurde am 8. März 1994 zur Fahndung ausgeschrieben.
                """);
    }

    @Test
    void whatTheFileSaysOfDetentionAndOfTheFile() {
        each(Language.GERMAN, "access granted 1994-03-08", """
                Akteneinsicht wurde mir am 8. März 1994 gewährt.
                Polizeiakten (Einsicht am 8. März 1994 bei der Staatsanwaltschaft)
                """);
        each(Language.GERMAN, "detention remanded 1994-03-08", """
                Noll wurde am 8. März 1994 in die JVA Bremen eingeliefert.
                """);
        none(Language.GERMAN, "detention", """
                Am 8. März 1994 wurden hier durch Kurier (PK Noll) eingeliefert: zwei Gläser.
                Er nahm ihn am 8. März 1994 bei sich auf.
                """);
        each(Language.GERMAN, "retrial ordered 1994-03-08", """
                Das Landgericht hat am 8. März 1994 die Wiederaufnahme des Verfahrens gegen Karl Noll angeordnet.
                """);
        assertThat(read(Language.GERMAN, """
                        Bremen, den 8. März 1994

                        BESCHLUSS
                        Die Untersuchungshaft wird fortgesetzt. Die Haftfrist endet am 2. April.
                        """)).contains("detention continued 1994-03-08");
    }

    @Test
    void whomAnEmployerLetGoIsNotReleased() {
        none(Language.ENGLISH, "release", """
                He was let go in July 1994 over a missing tool.
                """);
        each(Language.ENGLISH, "release released 1994-03-08", """
                A man picked up for questioning was let go on 8 March 1994.
                He was let go without charge on 8 March 1994.
                """);
    }

    @Test
    void whatFollowsOnTheOccasionIsOfTheDayOfItsRecord() {
        assertThat(read(Language.GERMAN, """
                        Beschuldigtenvernehmung
                        Bremen, den 8. März 1994

                        Ich war zu Hause. Der Beschuldigte wurde nach der Vernehmung vorläufig festgenommen.
                        """)).contains("arrest arrested 1994-03-08");
        assertThat(read(Language.GERMAN, """
                        Bremen, den 8. April 1994

                        Liebe Mutter, die zwei Beamten aus der Stadt haben mir kein Wort geglaubt und alles anders
                        aufgeschrieben, als ich es sagte, und sie haben mich auch nicht schlafen lassen, drei Nächte
                        lang, und immer fragten sie nach dem Messer, von dem ich nichts weiß und nie etwas wusste.

                        Nach der Vernehmung wurde ich festgenommen.
                        """)).noneMatch(s -> s.startsWith("arrest arrested 1994-04-08"));
    }

    @Test
    void whatTheLawThreatensOrSomebodyAsksForIsNoSentence() {
        none(Language.GERMAN, "sentence", """
                Mord wird mit lebenslanger Freiheitsstrafe bestraft.
                Wer stiehlt, wird mit Freiheitsstrafe bis zu fünf Jahren oder mit Geldstrafe bestraft.
                Die Staatsanwaltschaft beantragte eine Freiheitsstrafe in der Dauer von 18 Jahren.
                Am 3. Mai 2010 drohte ihm eine Freiheitsstrafe in der Dauer von 18 Jahren.
                """);
    }

    @Test
    void whoLeavesAClinicOrIsTakenIntoCareIsNoPrisoner() {
        none(Language.GERMAN, "detention", """
                Am 3. Mai 2010 wurde das Kind in Gewahrsam genommen.
                """);
        none(Language.ENGLISH, "release", """
                She was treated at the clinic. On 3 May 1990 Mrs. Hale was discharged.
                """);
        none(Language.ENGLISH, "motion", """
                The witness asked the court for a glass of water.
                """);
    }
}
