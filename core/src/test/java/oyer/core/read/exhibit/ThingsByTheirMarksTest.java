package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

/// A thing is named by the words before its mark, whatever its noun; where it was and what numbers a paragraph is none.
class ThingsByTheirMarksTest {

    /// `name [mark]: LAST-STEP day` of each passage.
    private static List<String> read(Language language, String text) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of())).exhibits().stream()
                        .map(e -> e.name() + e.mark().map(m -> " [" + m + "]").orElse("") + ": "
                                + e.status().getLast().is() + " "
                                + e.status()
                                        .getLast()
                                        .when()
                                        .earliest()
                                        .map(Object::toString)
                                        .orElse("-"))
                        .toList();
    }

    private static List<String> names(String text) {
        return read(Language.ENGLISH, text).stream()
                .map(s -> s.substring(0, s.lastIndexOf(':')))
                .toList();
    }

    @Test
    void whateverStandsBeforeABracketIsTheThing() {
        assertThat(names("The officer found a grapnel (Label 4) on the deck.")).contains("grapnel [Label 4]");
        assertThat(names("We have the widow's Siemens, dead from sea water (Label 2), on file."))
                .contains("widow's Siemens [Label 2]");
        assertThat(names("The beret in the ditch (Item 31) was seized.")).contains("beret [Item 31]");
        assertThat(names("One petrol can (item 1) was locked away.")).contains("petrol can [item 1]");
    }

    @Test
    void aMarkBehindACommaIsOfWhatTheClauseIsAbout() {
        assertThat(names("I collected nine pieces of plastic, Ex. 4. Dark fibres in the grille, Ex. 6."))
                .contains("pieces of plastic [Ex. 4]", "Dark fibres [Ex. 6]");
        assertThat(names("Footage of the bar copied to a stick, Ex. 9, see report."))
                .contains("Footage [Ex. 9]");
        assertThat(names("He can see no gas can do that.")).noneMatch(s -> s.contains("can"));
    }

    @Test
    void aRowBeginsWithItsMarkAndAParagraphWithANumber() {
        String list = """
                State Laboratory
                4 May 1993

                EVIDENCE RECEIVED March 24, 1993, by hand:
                  Q1   latent lift card
                  Q2   two lengths of rope
                  K1   blood sample

                Items Q1 to Q2 were returned on 3 May 1993.
                """;
        assertThat(read(Language.ENGLISH, list))
                .contains(
                        "latent lift card [Q1]: TRANSFERRED 1993-03-24",
                        "blood sample [K1]: TRANSFERRED 1993-03-24",
                        "Q1 [Q1]: RETURNED 1993-05-03");
        assertThat(names("""
                REPORT
                The court seized the matter and the boots.

                1. The knife was seized.

                2. The fire was reported at noon on Saturday. Two men were at his door.
                """)).noneMatch(s -> s.startsWith("The fire"));
    }

    @Test
    void aResultHasTheDayOfItsTableAndNoneIsMadeWhereNoneWasAsked() {
        assertThat(read(Language.ENGLISH, """
                ORIGIN AND CAUSE REPORT
                Date of report: November 20, 2017

                6. LABORATORY (copy of table, dated November 14, 2017)
                   Item                 Result
                   Sample 1             No ignitable liquid
                   Latent prints        Not requested
                """))
                .anyMatch(s -> s.startsWith("Sample 1") && s.endsWith("TESTED 2017-11-14"))
                .anyMatch(s -> s.startsWith("Latent prints") && s.contains("NOT_TESTED"));
    }

    @Test
    void whereAThingWasFoundIsNotWhatWasFound() {
        assertThat(read(Language.GERMAN, "Am 3. Mai 1990 fand sich im Lieferwagen ein Brecheisen."))
                .contains("Brecheisen: COLLECTED 1990-05-03")
                .noneMatch(s -> s.startsWith("Lieferwagen: COLLECTED"));
        assertThat(read(Language.ENGLISH, "On 3 May 1990 we searched the verge with torches and seized a knife."))
                .contains("knife: COLLECTED 1990-05-03")
                .noneMatch(s -> s.startsWith("torches: COLLECTED"));
        assertThat(read(Language.ENGLISH, "A pill taken at noon on 3 May 1990 made her sleep."))
                .noneMatch(s -> s.startsWith("pill: COLLECTED"));
        assertThat(read(Language.ENGLISH, "The hook lay there (Label 4). He had his back to the hook."))
                .noneMatch(s -> s.contains("RETURNED"));
    }

    @Test
    void whatIsNotEnclosedIsMissingAndWhatIsUsedUpIsGone() {
        assertThat(read(Language.GERMAN, "Eine Jacke war der Sendung vom 3. Mai 1990 nicht beigefügt."))
                .anyMatch(s -> s.startsWith("Jacke: MISSING"));
        assertThat(read(Language.GERMAN, "Der Bericht ist beigefügt.")).noneMatch(s -> s.contains("MISSING"));
    }

    @Test
    void aRemarkInBracketsIsNoThingAndNoTitleIsOne() {
        assertThat(read(Language.ENGLISH, "The kitchen knife (blade) (Item 4) was seized on 3 May 1990."))
                .containsExactly("kitchen knife [Item 4]: COLLECTED 1990-05-03");
        assertThat(read(Language.GERMAN, "Das Küchenmesser (Klinge) (Spur 4) wurde am 3. Mai 1990 sichergestellt."))
                .containsExactly("Küchenmesser [Spur 4]: COLLECTED 1990-05-03");
        assertThat(names("Lamar Roe\nLatent Prints and Trace Evidence\n")).isEmpty();
    }

    @Test
    void onlyWhatSomebodySaidIsTakenBack() {
        assertThat(read(Language.ENGLISH, "The knife was tested. He made a motion, and on Friday he withdrew it."))
                .noneMatch(s -> s.contains("DISCREDITED"));
        assertThat(read(Language.ENGLISH, "His confession was signed. On 3 May 1990 he withdrew it."))
                .anyMatch(s -> s.startsWith("confession") && s.contains("DISCREDITED 1990-05-03"));
    }

    @Test
    void whatALetterSaysThePoliceTookAndBroughtBack() {
        assertThat(read(
                        Language.ENGLISH,
                        "Holm, 12 May 1990\n\nThey took my boots on 3 May and brought them back on 5 May."))
                .containsExactly("boots: RETURNED 1990-05-05");
    }

    @Test
    void whatIsPrayedForIsNotDone() {
        assertThat(read(Language.ENGLISH, "Holm, 12 May 1990\n\nDefendant prays that the boots be suppressed."))
                .noneMatch(s -> s.contains("SUPPRESSED"))
                .anyMatch(s -> s.startsWith("boots: CHALLENGED"));
        assertThat(read(Language.ENGLISH, "On 3 May 1990 the motion was granted as to the boots."))
                .contains("boots: SUPPRESSED 1990-05-03");
        assertThat(read(Language.ENGLISH, "There is no evidence of a struggle."))
                .isEmpty();
    }

    @Test
    void whatWasFoundNowhereIsMissing() {
        assertThat(read(Language.GERMAN, "Am 3. Mai 1990 wurde eine Pistole nirgends gefunden."))
                .noneMatch(s -> s.contains("COLLECTED"));
        assertThat(read(Language.GERMAN, "Er legte das Geld in den Sack.")).noneMatch(s -> s.contains("DISCLOSED"));
    }

    @Test
    void numbersOfParagraphsAndHeadingsAreNoMarks() {
        assertThat(names("""
                LABORATORY SUMMARY
                Date 2019-05-22

                B1  Received by courier on 2019-01-31, seals whole:
                      Ex. 4   nine pieces of plastic
                      Ex. 6   fibres from a grille
                B2  Ex. 4 and Ex. 6. Two of the clear pieces have edges that fit.
                B3  Ex. 6 was black.
                """)).noneMatch(s -> s.startsWith("B"));
        assertThat(read(Language.GERMAN, """
                Kriminaltechnisches Institut
                Holm, den 3. Mai 1990

                3  Ergebnisse
                3.1 Messer: Blut nachweisbar.

                4  Bewertung

                5  Zusammenfassung
                """))
                .noneMatch(s -> s.startsWith("Bewertung") || s.startsWith("Zusammenfassung"));
    }

    @Test
    void aRangeOfLettersEndsWithinTheAlphabet() {
        assertThat(names("Items A to \uFF3A were returned on 3 May 1990.").size())
                .isLessThan(30);
        assertThat(names("Items A to D were returned on 3 May 1990.")).contains("Item A [Item A]", "Item D [Item D]");
        assertThat(names("Items I and B found were returned on 3 May 1990.")).noneMatch(s -> s.contains("Item I"));
    }
}
