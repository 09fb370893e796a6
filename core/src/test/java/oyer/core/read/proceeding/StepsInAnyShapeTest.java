package oyer.core.read.proceeding;

import static org.assertj.core.api.Assertions.assertThat;
import static oyer.core.read.proceeding.Steps.each;
import static oyer.core.read.proceeding.Steps.read;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.text.Language;

/// The same step told as a verb in any voice, as a noun with its day, and as a field of a form.
class StepsInAnyShapeTest {

    private static List<String> english(String text) {
        return read(Language.ENGLISH, text);
    }

    private static List<String> german(String text) {
        return read(Language.GERMAN, text);
    }

    @Test
    void aVerbTellsItInAnyVoice() {
        each(Language.ENGLISH, "charge charged 1994-03-08", """
                Noe was formally charged on 8 March 1994.
                Prosecutors charged him with theft on March 8, 1994.
                They charged me on 8 March 1994.
                Charged 8 March 1994 with theft
                The Crown laid a charge of theft on 8 March 1994.
                """);
        each(Language.ENGLISH, "sentence sentenced 1994-10-04", """
                Judge Roe jailed Paul Noe for nine years on 4 October 1994.
                They gave me nine years on 4 October 1994.
                He was handed a nine-year term on October 4, 1994.
                He was sent down for nine years on 4 October 1994.
                Sentencing: October 4, 1994
                At sentencing on October 4, 1994 her mother spoke.
                """);
        each(Language.GERMAN, "sentence sentenced 1994-11-25", """
                Noe erhielt am 25. November 1994 neun Jahre Haft.
                Am 25. November 1994 bekam ich lebenslänglich.
                Das Gericht erkannte am 25. November 1994 auf eine Freiheitsstrafe von neun Jahren.
                """);
    }

    @Test
    void aNounHasTheDayThatStandsAtIt() {
        each(Language.ENGLISH, "hearing held 1994-03-09", """
                The preliminary hearing on March 9, 1994 took an hour.
                At the suppression hearing of March 9, 1994 the detective said otherwise.
                The hearing before Judge Roe on March 9, 1994 was short.
                Hearing date: March 9, 1994
                """);
        each(Language.ENGLISH, "arrest arrested 1994-03-07", """
                Following the arrest of Paul Noe on 7 March 1994, the house was searched.
                Date/time of arrest: 7 March 1994, 0610
                Noe's arrest came on 7 March 1994.
                """);
        each(Language.GERMAN, "arrest arrested 1994-03-07", """
                Festnahme: 07.03.1994, 06.10 Uhr
                Die Festnahme des Beschuldigten erfolgte am 07.03.1994 gegen 06.10 Uhr.
                Nach der Verhaftung von Paul Noe am 7. März 1994 schwieg die Familie.
                """);
        each(Language.GERMAN, "judgment given 1994-11-25", """
                Urteil vom 25.11.1994, Az. 2 Ks 3/94
                Die Urteilsverkündung war am 25. November 1994.
                Das Urteil erging am 25. November 1994.
                """);
    }

    @Test
    void aDayStillToComeIsOnlySet() {
        assertThat(english("Bremport, March 2, 1994\n\nDear Paul,\n\nThe hearing on March 9, 1994 may be short.\n"))
                .contains("hearing set 1994-03-09");
    }

    @Test
    void whatTheSentenceSaysOfANounComesBeforeThatItHasADay() {
        assertThat(english("The conviction was held to be unsafe on 1 February 1995."))
                .containsExactly("conviction overturned 1995-02-01");
    }

    @Test
    void howARequestFaredIsSaidInManyWords() {
        assertThat(english("My appeal was thrown out on 1 February 1995.")).containsExactly("appeal denied 1995-02-01");
        assertThat(english("He lost his appeal on 1 February 1995.")).containsExactly("appeal dismissed 1995-02-01");
        assertThat(english("The parole board turned me down on May 3, 1999."))
                .containsExactly("parole denied 1999-05-03");
        assertThat(german("Das Bundesgericht hiess die Beschwerde am 1. Februar 1995 gut."))
                .containsExactly("appeal granted 1995-02-01");
        assertThat(german("Das Bundesgericht trat am 1. Februar 1995 auf die Beschwerde nicht ein."))
                .containsExactly("appeal dismissed 1995-02-01");
    }

    @Test
    void aPaperIsTheRecordOfAStepByItsTitle() {
        assertThat(english(
                        "BREMPORT POLICE\n\nRECORD OF INTERVIEW\n\nPerson interviewed: Paul NOE\nDate: 7 March 1994\n\n"
                                + "Q. Where were you?\nA. At home.\n"))
                .containsExactly("interview held 1994-03-07");
        assertThat(german("Polizei Bremport\n\nFestnahmebericht\n\nBremport, 03.05.1990\n\nNoe stand am Bahnhof.\n"))
                .containsExactly("arrest arrested 1990-05-03");
        assertThat(english("BREMPORT GAZETTE\n3 May 1990\n\nHarbour wall to be mended\n\nThe wall will be mended.\n"))
                .isEmpty();
    }

    @Test
    void theLinesOfALogHaveTheDayOfTheirEntry() {
        assertThat(
                        english(
                                "POCKET NOTE BOOK\n\nSATURDAY 15 NOVEMBER 1986     Duty 0600 - 1400\n\nMan badly hurt in a shop.\n\n"
                                        + "TUESDAY 18 NOVEMBER 1986     Duty 0600 - 1400\nTo 12 Paradise Row. D.I. Roe arrested Paul NOE.\n"))
                .containsExactly("arrest arrested 1986-11-18");
    }

    @Test
    void whatWasAskedAndThenDecidedAreTwoStepsWithTwoDays() {
        assertThat(english("He filed a petition for a writ of habeas corpus on 4 April 1997, which was dismissed as"
                        + " untimely on 9 January 1998."))
                .containsExactly("petition filed 1997-04-04", "petition dismissed 1998-01-09");
        assertThat(english("On 14 January 2010 the Minister approved the transfer; on 2 February 2010 the new Minister"
                        + " withdrew that approval."))
                .containsExactly("transfer granted 2010-01-14", "transfer revoked 2010-02-02");
        assertThat(german("Die Revision verwarf der Bundesgerichtshof mit Beschluss vom 7. Juni 1995."))
                .containsExactly("appeal dismissed 1995-06-07");
        assertThat(german(
                        "Der Antrag wurde am 12. Januar 2010 bewilligt; am 19. Januar 2010 widerrief der neue Minister"
                                + " die Bewilligung."))
                .containsExactly("motion granted 2010-01-12", "motion revoked 2010-01-19");
    }

    @Test
    void theRowBelowATrialIsNotItsDay() {
        assertThat(
                        english(
                                "6/14/1994 08:20    L. Moya     B. Cline     Trial\n7/1/1994 15:00     B. Cline    L. Moya     Store"))
                .isEmpty();
        assertThat(english("KNIFE IN TALLY CASE WAS THROWN AWAY ON 3 MAY 1990")).isEmpty();
        assertThat(english("Running sheet: Released 3 May 1990 to Det. Noe.")).isEmpty();
    }

    @Test
    void whatOnlySoundsLikeAStepIsNone() {
        for (String sentence : List.of(
                "The meeting of 4 May 1990 was cancelled.",
                "He had a job interview on 4 May 1990.",
                "The bakery trial of new ovens began on 4 May 1990.",
                "A search of the index on 4 May 1990 gave nothing.",
                "The film was released on 4 May 1990.",
                "He was given a watch on 4 May 1990.",
                "I got nine letters on 4 May 1990.",
                "She gave me twelve years of her life.",
                "The order of 4 May 1990 was for two ovens.",
                "The battery was charged on 4 May 1990.",
                "He got out of the car at noon on 4 May 1990.",
                "He picked me up on 4 May 1990 at the station in his car.",
                "They would have arrested him if he had come on 4 May 1990.")) {
            assertThat(english(sentence)).as(sentence).isEmpty();
        }
        for (String sentence : List.of(
                "Die Bestellung vom 4. Mai 1990 lag bei.",
                "Er hätte am 4. Mai 1990 verhaftet werden können.",
                "Die Sitzung des Gemeinderats vom 4. Mai 1990 war kurz.",
                "Sie stellte sich am 4. Mai 1990 in der Firma vor.",
                "Die Entlassung bei der Firma am 4. Mai 1990 traf ihn hart.",
                "Die Verlegung der Leitung am 4. Mai 1990 kostete viel.")) {
            assertThat(german(sentence)).as(sentence).isEmpty();
        }
    }

    @Test
    void whatTheRecordOfASittingTellsWasDoneOnItsDay() {
        String head = "Kreisgericht Au\n\nPROTOKOLL ÜBER DIE HAUPTVERHANDLUNG vom 3. Mai 1986\n\n";
        assertThat(german(head + "Der Verteidiger widersprach der Verwertung der Flasche. Der Widerspruch wurde durch "
                        + "Beschluss zurückgewiesen."))
                .contains("objection filed 1986-05-03", "objection overruled 1986-05-03");
        assertThat(german(head + "Der Senat weist den Antrag ab, weil der Zeuge am 1. Februar in Haft war."))
                .contains("motion denied 1986-05-03");
        assertThat(german("Au, den 3. Mai 1986\n\nDer Widerspruch wurde durch Beschluss zurückgewiesen."))
                .contains("objection overruled undated");
    }
}
