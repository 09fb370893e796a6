package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Written;
import oyer.core.text.Language;

class WrittenDateTest {

    @Test
    void aMailHeaderSaysWhenItWasWritten() {
        Written written =
                find("From: A\nTo: B\nDate: Mon, 5 May 1986 10:12\n\nOn 3 May 1986 I saw him.", Language.ENGLISH);
        assertThat(written.anchor()).contains(LocalDate.of(1986, 5, 5));
        assertThat(written).isInstanceOf(Written.Stated.class);
    }

    @Test
    void aPlaceAndADateAloneOnALineAreADateLine() {
        assertThat(find("Bonn, den 3. Mai 1986\n\nSehr geehrte Frau Weber,", Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find("REPORT\n\n4 June 1991\n\nThe house was empty.", Language.ENGLISH)
                        .anchor())
                .contains(LocalDate.of(1991, 6, 4));
    }

    @Test
    void aDayAtTheRightMarginOfALetterheadIsThePapers() {
        assertThat(find("POLIZEI\nHolm, Marktplatz 2                       31. Januar 2015\n\nBericht", Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(2015, 1, 31));
        assertThat(find("Der Polizeipräsident in Holm              Holm, d. 10.2.84\n\nBefund", Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1984, 2, 10));
        assertThat(find("REPORT\nTO: FISCAL        SUBMITTED: 23 NOVEMBER 2014\n\nHe came.", Language.ENGLISH)
                        .anchor())
                .contains(LocalDate.of(2014, 11, 23));
        assertThat(find("Fr., 06.03.2020, 06:12 | aktualisiert 11:40\n\nDas Gericht tagt.", Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(2020, 3, 6));
    }

    @Test
    void aDateThatIsOnlySpokenOfIsNot() {
        assertThat(find("On 3 May 1986 I saw him in the yard.", Language.ENGLISH))
                .isEqualTo(new Written.Unknown());
    }

    @Test
    void aMonthAloneIsNot() {
        assertThat(find("Date: May 1986\n\nI saw him.", Language.ENGLISH)).isEqualTo(new Written.Unknown());
    }

    @Test
    void aDayBesideTheNameOfAnOfficeOrANewspaperIsThatOfThePaper() {
        assertThat(find(
                                "REPUBLIK NOVIA          GZ 12/94\nPOSTEN AU       Au, am 3. Mai 1986\n\nText.",
                                Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find("Aubote             Samstag, 3. Mai 1986, Seite 3\n\nEin Wirt starb.", Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find("Prepared by Det. Noe          May 3, 1986\n\nThe phone was read.", Language.ENGLISH)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find("ledger.example | COURTS | Posted Fri., May 3, 1986, 5:47 p.m.\n\nText.", Language.ENGLISH)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
    }

    @Test
    void theRecordOfASittingIsOfTheDayThatItsHeadingNames() {
        assertThat(find(
                                "Kreisgericht Au\n\nPROTOKOLL ÜBER DIE HAUPTVERHANDLUNG vom 3. Mai 1986\n\nText.",
                                Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find(
                                "Landgericht Au\nÖffentliche Sitzung vom 3. Mai 1986 (Samstag), Beginn 9.05 Uhr\n\nText.",
                                Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find("Die Sitzung vom 3. Mai 1986 fiel aus, weil es regnete.", Language.GERMAN))
                .isEqualTo(new Written.Unknown());
    }

    @Test
    void aLabelOfWhereAndWhenItWasTakenLeadsInTheDay() {
        assertThat(find(
                                "STATEMENT        Taken at: Noe's Inn, May 3, 1986, 10:40 a.m.\n\nI sat there.",
                                Language.ENGLISH)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find("Kripo\nz. Z. Au, 3. Mai 1986\n\nVERNEHMUNG\n\nIch war daheim.", Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
    }

    @Test
    void aDayBesideTheSignatureIsThatOfAPaperWhoseHeadTellsNone() {
        assertThat(find("REPORT\n\nThe lung was heavy.\n\n      R. Lund, M.D.    May 3, 1986\n", Language.ENGLISH)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find("Befund\n\nDie Lunge war schwer.\n\nAu, 3. Mai 1986               Lund", Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find("Abschrift\n\nSie kam.\n\ngez. Lund, KHK, 3.5.1986", Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find(
                        "ITEMS\nof the house\nby the police\nin all\n\nGlove        May 2, 1986\nKnife        May 3, 1986\n",
                        Language.ENGLISH))
                .isEqualTo(new Written.Unknown());
        assertThat(find("He was tired.\n\nHe came back to the inn on May 3, 1986", Language.ENGLISH))
                .isEqualTo(new Written.Unknown());
    }

    @Test
    void aJudgmentIsOfTheDayInItsTitleWhateverStandsBehind() {
        assertThat(find("URTEIL\nder Kammer\nvom 3. Mai 1986 in der Strafsache gegen Noe\n\nText.", Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
        assertThat(find("Gericht\nUrteil vom 3. Mai 1986 (Auszug)\n\nText.", Language.GERMAN)
                        .anchor())
                .contains(LocalDate.of(1986, 5, 3));
    }

    @Test
    void aDayOfSomebodyOrSomethingElseInTheHeadIsNot() {
        assertThat(find("OFFENCE REPORT     born 3 May 1986\n\nText.", Language.ENGLISH))
                .isEqualTo(new Written.Unknown());
        assertThat(find("PROGRESS NOTES\nSprague, Albert     D.O.B. 3 May 1907\n\nText.", Language.ENGLISH))
                .isEqualTo(new Written.Unknown());
        assertThat(find("PROTOKOLL     in Haft seit 3. Mai 1986\n\nText.", Language.GERMAN))
                .isEqualTo(new Written.Unknown());
        assertThat(find("He lived there with the mother of Noe\nvom 3. Mai 1986 in der Kammer\n", Language.GERMAN))
                .isEqualTo(new Written.Unknown());
    }

    private static Written find(String text, Language language) {
        return WrittenDate.find(Reading.prose(text, language));
    }
}
