package oyer.core.check.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class MisquotedCheckTest {

    private static final String REPORT = """
            STATE LABORATORY
            REPORT OF EXAMINATION

            The cellar hatch was bolted from the inside when the crew arrived. Two padlocks hung on the hatch.
            The window of the pantry was whole.
            """;

    private static java.util.List<Discrepancy> found(String... documents) {
        return CheckedBox.found("quoted-and-not-there", documents);
    }

    @Test
    void wordsThatTheReportDoesNotHaveStandBesideWhatItHas() {
        var found = found(
                REPORT,
                "THE EVENING POST\n\nThe laboratory's report says that \"the cellar hatch hung open on one hinge.\"\n");
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().type()).isEqualTo(Discrepancy.Type.MISQUOTATION);
        assertThat(found.getFirst().passages())
                .extracting(p -> p.words())
                .anyMatch(w -> w.contains("bolted from the inside"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                // word for word
                "The laboratory's report says that \"the cellar hatch was bolted from the inside.\"",
                // with a part left out and one put in
                "The laboratory's report says that \"the cellar hatch was bolted ... when the crew arrived.\"",
                // of no paper of the case
                "A man in the street shouted \"the cellar hatch hung open on one hinge.\"",
                // of a paper that speaks of something else
                "The report says that \"no rain had fallen for a week and the river was low.\"",
                // what something is called
                "The report calls the house \"Cellar Hatch Villa\".",
                // of a letter box
                "He said through the letter box \"the cellar hatch is open to all of us.\""
            })
    void whatIsRightOrHasItsSourceElsewhereIsPassedOver(String quoting) {
        assertThat(found(REPORT, "THE EVENING POST\n\n" + quoting + "\n")).isEmpty();
    }

    @Test
    void aGermanDecisionIsQuotedWithMoreThanItSays() {
        assertThat(found("""
                        Landgericht Auental

                        U R T E I L

                        Der Zeuge Brenk glaubte, den Mantel wiederzuerkennen, wollte sich aber nicht festlegen.
                        """, """
                        Rechtsanwalt Holm
                        An das Landgericht Auental

                        Das Gericht führt aus, „der Zeuge Brenk habe den Mantel mit Bestimmtheit wiedererkannt“.
                        """)).hasSize(1);
    }

    @Test
    void aMeasureThatAReportGivesOtherwise() {
        assertThat(found(
                        REPORT + "The shot was fired from between four and five feet.\n",
                        "FREE BASIL NOW\n\nThe laboratory wrote in its report that the shot came from \"over thirty"
                                + " feet\".\n"))
                .hasSize(1);
    }

    @Test
    void aTableOfValuesQuotesNobody() {
        assertThat(found(REPORT, "date,\"report, cellar hatch open\",\"note\"\n1,\"cellar hatch open\",2\n"))
                .isEmpty();
    }

    @Test
    void aNotOfTheClauseItselfIsHeldAgainstTheQuotationAndNoOtherOne() {
        String report = """
                GUTACHTEN

                Die Schuhe kommen als Verursacher in Betracht, mehr lässt sich nicht sagen.
                """;
        assertThat(found(
                        report,
                        "HAFTBESCHWERDE\n\nDas Gutachten sagt, sie kämen „als Verursacher nicht in Betracht“.\n"))
                .hasSize(1);
        assertThat(found(
                        report,
                        "HAFTBESCHWERDE\n\nDas Gutachten sagt, „die Schuhe kommen als Verursacher in Betracht“.\n"))
                .isEmpty();
    }

    @Test
    void aHouseIsNamedByTheLettersOfItsHead() {
        String report = "KTI Auental, Kurzbericht\n\nDer Wagen kommt als Spurengeber in Betracht.\n";
        assertThat(found(report, "BESCHWERDE\n\nDas KTI hält fest, der Wagen scheide „als Spurengeber aus“.\n"))
                .hasSize(1);
        assertThat(found(report, "BESCHWERDE\n\nDie Mutter hält fest, der Wagen scheide „als Spurengeber aus“.\n"))
                .isEmpty();
    }

    @Test
    void whatIsAskedIsNotSaid() {
        String interview = "INTERVIEW\n\nQ. Did you only mean to frighten the girl?\nA. I was asleep.\n";
        assertThat(found(
                        interview, "JUDGMENT\n\nIn his interview he answered \"I only meant to frighten the girl\".\n"))
                .hasSize(1);
    }
}
