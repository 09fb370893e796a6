package oyer.core.read.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oyer.core.casefile.Written;
import oyer.core.text.Language;

/// The day of a paper as newspapers, pages of the web, prisoners and clerks put it at its head.
class HeadsOfPapersTest {

    private static final LocalDate DAY = LocalDate.of(1988, 5, 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "THE OLM CLARION\nOlm Fork, Ohio     Tuesday, May 3, 1988     15 cents\n\nHe left.",
                "THE LEDGER\nVol. 12 No. 4          Tuesday, May 3, 1988          25 Cents\n\nHe left.",
                "The Evening Echo, Tuesday, May 3, 1988, p. 4\n\nHe left.",
                "Tue 3 May 1988 - Late Edition\n\nHe left.",
                "Daily Post (Leeds), 3rd May 1988, page 1\n\nHe left.",
                "WESTERN POST, Olm. Tuesday 3 May 1988. Price 22p\n\nHe left.",
                "The Ledger\nMay 3, 1988 \u00b7 4 min read\n\nHe left.",
                "The Ledger | Crime\nPosted Tue 3 May 1988 06:12 | Updated 11:40 | 37 comments\n\nHe left.",
                "[Posted by admin on May 3, 1988 at 9:14 pm]\n\nHe left.",
                "Olm, 3 May 1988 - A man was freed yesterday.",
                "A4471 Hale, HMP Olm. 3rd of May '88\n\nDear Sir, I write.",
                "Cell 14, County Jail, Tuesday night, May 3rd 1988\n\nHey Ruth, I write.",
                "MEMORANDUM\nTO: Capt. Orr\nDATE/REF: May 3, 1988\nRE: Lineup\n\nHe came.",
                "MEMO TO FILE 5-3-88 (rh)\n\nClient called.",
                "Statement of John Hale taken at Leeds on 3 May 1988 by DC Orr\n\nI saw him.",
                "Notes of telephone conversation with Mrs Orr, 3.5.88, 2.15pm\n\nHe left.",
                "SUPERIOR COURT\nReporter's transcript, vol. 3, Tuesday, May 3, 1988, morning session\n\nMR. ORR: Yes."
            })
    void anEnglishHeadNamesIt(String text) {
        assertThat(find(text, Language.ENGLISH).anchor()).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blatt \u203a Region\nDi., 03.05.1988, 06:12 | aktualisiert 11:40 | 37 Kommentare\n\nEr ging.",
                "Dienstag, 3. Mai 1988 \u2013 Seite 3\n\nEr ging.",
                "Posten St. Olm\nBezirk Olm, Stmk.              8635 St. Olm, am 3. Mai 1988\nGZ P 61\n\nEr ging.",
                "AKTENVERMERK v. 3.5.1988, 14.20 Uhr\n\nEr ging.",
                "StA Olm                     Verf\u00fcgung vom 3. Mai 1988\n1. Vermerk: Er ging.",
                "Betreff: Lichtbildvorlage am 2.5.88\nDatum der Niederschrift: 3.5.88\n\nEr ging.",
                "Verfa\u00dft am 3. Mai 1988 von RevInsp Orr\n\nEr ging.",
                "Olm, Dienstag\n3. Mai 88\n\nLieber Karl, er ging.",
                "Return-Path: <a@b.example>\nDate: Tue, 3 May 1988 20:47:09 +0000\nFrom: a@b.example\n\nEr ging."
            })
    void aGermanHeadNamesIt(String text) {
        assertThat(find(text, Language.GERMAN).anchor()).contains(DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The hearing of 3 May 1988 was put off.",
                "DATE OCCURRED   Tue. 05-03-88\n\nThe mill burned.",
                "Re: the letter of 3 May 1988\n\nHe left.",
                "On May 3, 1988 he was shot in Olm.",
                "DATE/TIME  TUES 05/03/88   2255 HRS\nOn Wed 05/04/88 at 0605 hrs I was sent there.",
                "Report on the fire of 3 May 1988, which was found by Hale\n\nHe left."
            })
    void aDayThatIsToldOfIsNone(String text) {
        assertThat(find(text, Language.ENGLISH)).isEqualTo(new Written.Unknown());
    }

    private static Written find(String text, Language language) {
        return WrittenDate.find(Reading.prose(text, language));
    }
}
