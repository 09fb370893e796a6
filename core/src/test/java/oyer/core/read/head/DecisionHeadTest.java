package oyer.core.read.head;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.read.head.DecisionHead.Part;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

class DecisionHeadTest {

    private static final String APPEAL = """
            Neutral Citation Number: [2019] EWCA Crim 9041
            Case No: 2018/04417/B3
            IN THE COURT OF APPEAL
            CRIMINAL DIVISION
            ON APPEAL FROM THE CROWN COURT AT WESTHAVEN
            HIS HONOUR JUDGE PELLOW
            Royal Courts of Justice
            Strand, London, WC2A 2LL
            Date: 04/07/2019
            Before:
            LADY JUSTICE ORME
            MR JUSTICE TALLIS
            and
            HER HONOUR JUDGE QUILL
            (Sitting as a Judge of the CACD)
            - - - - - - - - - - - - - -
            Between:
            \tREGINA
            \t- and -
            \tDARREN LEE MOSS
            \tAppellant
            - - - - - - - - - - - - - -
            Mr P Gaunt QC (instructed by Hallam & Rowe Solicitors) for the Appellant
            Ms Una Sharp (instructed by the Crown Prosecution Service) for the Respondent
            Hearing date: 12 June 2019
            - - - - - - - - - - - - - -
            Approved Judgment
            Lady Justice Orme:
            1. On 3 March 2011 in the Crown Court at Westhaven the appellant was convicted of murder by a jury.
            """;

    private static final String GERMAN = """
            Landgericht Oldenburg
            Beschluss
            4 KLs 12/98

            In der Strafsache
            gegen
            den Schlosser Jens Falk, geboren am 9. Juli 1971 in Emden, wohnhaft Deichweg 4, Emden,
            wegen schweren Raubes

            hat die 4. Große Strafkammer des Landgerichts Oldenburg durch den Vorsitzenden Richter am Landgericht \
            Dr. Brandes, die Richterin am Landgericht Kern und den Richter Vogt am 12. Mai 1998 beschlossen:

            Der Antrag auf Aufhebung des Haftbefehls wird abgelehnt.
            """;

    private static Prose prose(String text, Language language) {
        return Prose.of(document(text), language);
    }

    private static DocumentText document(String text) {
        return new DocumentText(new DocumentId("7".repeat(64)), text, List.of());
    }

    private static List<String> named(String text, Language language, Part part) {
        return DecisionHead.of(prose(text, language)).of(part).stream()
                .map(f -> text.substring(f.span().start(), f.span().end())
                        + f.role().map(r -> " = " + r).orElse(""))
                .toList();
    }

    @Test
    void aHeadSaysWhoIsAgainstWhomAndWhoDecides() {
        assertThat(named(APPEAL, Language.ENGLISH, Part.PARTY))
                .containsExactly("REGINA = prosecution", "DARREN LEE MOSS = appellant");
        assertThat(named(APPEAL, Language.ENGLISH, Part.JUDGE))
                .containsExactly(
                        "LADY JUSTICE ORME = judge",
                        "MR JUSTICE TALLIS = judge",
                        "QUILL = judge",
                        "Lady Justice Orme = judge");
    }

    @Test
    void theJudgeWhoseDecisionIsAppealedFromDoesNotDecide() {
        assertThat(named(APPEAL, Language.ENGLISH, Part.JUDGE)).noneMatch(n -> n.contains("PELLOW"));
    }

    @Test
    void theDayBehindDateIsThatOfTheDecisionAndTheDayIsFirstInABritishCourt() {
        DocumentReadings readings = DocumentPipeline.unaided().read(document(APPEAL));
        assertThat(readings.written().anchor()).contains(LocalDate.of(2019, 7, 4));
        assertThat(readings.proceedings())
                .filteredOn(p -> p.action().equals("hearing"))
                .extracting(p -> p.when().latest().orElseThrow())
                .containsExactly(LocalDate.of(2019, 6, 12));
    }

    @Test
    void whoIsNamedInTheHeadIsOfTheCastWithHisRoleAndTheTextSpeaksOfHim() {
        DocumentReadings readings = DocumentPipeline.unaided().read(document(APPEAL));
        Mention moss = readings.mentions().stream()
                .filter(m -> m.passage().words().equals("DARREN LEE MOSS"))
                .findFirst()
                .orElseThrow();
        assertThat(moss.role()).contains("appellant");
        assertThat(readings.mentions())
                .filteredOn(m -> m.passage().words().equalsIgnoreCase("the appellant"))
                .extracting(Mention::entity)
                .containsOnly(moss.entity());
        Proceeding verdict = readings.proceedings().stream()
                .filter(p -> p.action().equals("verdict"))
                .findFirst()
                .orElseThrow();
        assertThat(verdict.of()).hasValue(moss.entity());
    }

    @Test
    void counselSpeaksForAPartyAndIsNone() {
        DocumentReadings readings = DocumentPipeline.unaided().read(document(APPEAL));
        assertThat(readings.mentions())
                .filteredOn(m -> m.passage().words().equals("Ms Una Sharp"))
                .extracting(m -> m.role().orElse(""))
                .containsExactly("counsel for the respondent");
    }

    @Test
    void rolesMayStandInBracketsBehindAnyPartyOfATitle() {
        String text = """
                Trinity Term
                [2021] UKSC 9012
                JUDGMENT
                Ames (Respondent) v Larch Insurance Ltd (Appellant)
                before
                Lord Marne, President
                Lord Tolley
                LORD TOLLEY: (with whom Lord Marne agrees)
                """;
        assertThat(named(text, Language.ENGLISH, Part.PARTY))
                .containsExactly("Ames = respondent", "Larch Insurance Ltd = appellant");
        assertThat(named(text, Language.ENGLISH, Part.JUDGE)).contains("Lord Marne = judge", "LORD TOLLEY = judge");
    }

    @Test
    void anAmericanCaptionIsDrawnWithBrackets() {
        String text = """
                IN THE SUPREME COURT OF THE STATE OF MONTARA

                STATE OF MONTARA,              )
                                               )
                     Plaintiff-Appellee,       )     No. 44-118
                                               )
                v.                             )     Filed March 9, 1994
                                               )
                LEONARD KEITH ABLE,            )
                                               )
                     Defendant-Appellant.      )

                Before HOLT, Chief Justice, and MARSH and VANCE, JJ.

                HOLT, C.J.

                Leonard Able was convicted of robbery on May 4, 1992. We affirm.
                """;
        assertThat(named(text, Language.ENGLISH, Part.PARTY))
                .containsExactly("STATE OF MONTARA = plaintiff/appellee", "LEONARD KEITH ABLE = defendant/appellant");
        assertThat(named(text, Language.ENGLISH, Part.JUDGE))
                .containsExactly("HOLT = judge", "MARSH = judge", "VANCE = judge", "HOLT = judge");
    }

    @Test
    void partiesThatAreCountedAreEachOne() {
        String text = """
                IN THE HIGH COURT OF JUSTICE
                Before : MR JUSTICE DELL
                Between :
                (1) ORLA FINCH
                (2) FINCH HAULAGE LIMITED (formerly Brook Haulage Limited)
                Claimants
                - and -
                THE CHIEF CONSTABLE OF WESTHAVEN
                Defendant
                Judgment
                """;
        assertThat(named(text, Language.ENGLISH, Part.PARTY))
                .containsExactly(
                        "ORLA FINCH = claimant",
                        "FINCH HAULAGE LIMITED = claimant",
                        "CHIEF CONSTABLE OF WESTHAVEN = defendant");
    }

    @Test
    void aGermanHeadNamesWhoIsAccusedWithoutHisTradeAndTheJudgesWithoutTheirCourt() {
        assertThat(named(GERMAN, Language.GERMAN, Part.PARTY)).containsExactly("Jens Falk = Angeklagter");
        assertThat(named(GERMAN, Language.GERMAN, Part.JUDGE))
                .containsExactly("Brandes = Richter", "Kern = Richter", "Vogt = Richter");
        assertThat(DocumentPipeline.unaided().read(document(GERMAN)).written().anchor())
                .contains(LocalDate.of(1998, 5, 12));
    }

    @Test
    void aGermanCivilHeadSaysTheRolesBelowTheNames() {
        String text = """
                Oberlandesgericht Celle
                Urteil
                In dem Rechtsstreit
                Anna Berg, Hauptstraße 1, 26121 Oldenburg,
                - Klägerin und Berufungsklägerin -
                Prozessbevollmächtigte: Rechtsanwälte Storm & Partner, Celle
                gegen
                Nordbau GmbH, vertreten durch den Geschäftsführer Uwe Prill, Am Kai 3, Emden,
                - Beklagte und Berufungsbeklagte -
                hat der 2. Zivilsenat auf die mündliche Verhandlung vom 3. Mai 2011 für Recht erkannt:
                Die Berufung der Klägerin wird zurückgewiesen.
                """;
        assertThat(named(text, Language.GERMAN, Part.PARTY))
                .containsExactly(
                        "Anna Berg = Klägerin/Berufungsklägerin", "Nordbau GmbH = Beklagter/Berufungsbeklagter");
    }

    @Test
    void aLetterThatCitesACaseHasNoHead() {
        String text = """
                Dear Ms Okoro,
                In Hale v Burrow [1998] 2 WLR 114 the court of appeal held that the note was to be disclosed.
                Yours sincerely
                """;
        assertThat(DecisionHead.of(prose(text, Language.ENGLISH)).fields()).isEmpty();
        String german =
                "Das Landgericht hat in der Sache i. V. m. § 60 entschieden.\nDer Richter, Staatsanwälte und Zeugen.";
        assertThat(DecisionHead.of(prose(german, Language.GERMAN)).fields()).isEmpty();
    }

    private static final String CAPTION = """
            IN THE DISTRICT COURT OF WREN COUNTY

            STATE OF CORVANE,             )
                          Plaintiff,      )     Case No. CR 17-61
                  v.                      )     MOTION TO EXCLUDE AND
            ADA L. BERG,                  )     FOR DISCLOSURE
                          Defendant.      )

            COMES NOW the Defendant and moves the Court to exclude the boots.
            """;

    @Test
    void theTitleBesideTheColumnOfACaptionIsNoParty() {
        assertThat(named(CAPTION, Language.ENGLISH, Part.PARTY))
                .containsExactly("STATE OF CORVANE = plaintiff", "ADA L. BERG = defendant");
    }

    @Test
    void ofSeveralInOneLineEachActsForHisOwnSide() {
        DocumentReadings readings = DocumentPipeline.unaided()
                .read(document("IN THE DISTRICT COURT OF WREN COUNTY\nSTATE v. ADA BERG\nDEPOSITION OF CARL LUND\n"
                        + "APPEARANCES: Greta Holm, County Attorney; Una Sharp, for the defendant\n\nBY MS. SHARP:\n"
                        + "Q. Where is your house?\nA. East.\n"));
        assertThat(readings.mentions())
                .filteredOn(m -> m.passage().words().equals("Una Sharp"))
                .extracting(m -> m.role().orElse(""))
                .containsExactly("counsel for the defendant");
        assertThat(readings.mentions())
                .filteredOn(m -> m.passage().words().equals("Greta Holm"))
                .extracting(m -> m.role().orElse(""))
                .noneMatch(role -> role.contains("defendant"));
    }
}
