package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oyer.core.casefile.DocumentReadings;
import oyer.core.check.Checks;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;

/// Pages are torn, scans end in the middle of a word: every reading and check takes a text that begins and ends
/// anywhere.
class CutTextTest {
    private static final int CUTS = 150;

    private static final int NEAR = 160;

    private static final String ENGLISH = """
            CITY OF WARDEN POLICE          CASE NO. 84-112
            DATE: Friday, May
            4, 1984          OFFICER: Sgt. T. Brill

            0640   Called to the mill. The keeper, Ada Hollis, 36, said that she did not
            see anybody and that he refused to talk, and
            0655   Two shots were heard; three cartridges (Exhibits 1, 2 and 4) were found.
            Q.  Did you, or did you not, tell the officer "I was at home"?
            A.  I did not. He told me that she had said that he
            1990 - The Trial
            Mr. Brill was convicted on 3 February 1985 of the murder of the 48-year-old
            miller and sentenced to life. The appeal was dismissed in June
            1986. The knife, which was never tested, disappeared; "no blood was found on
            it", the report of the laboratory says, but he withdrew what he had admitted and
            denied that he. Paid: $140.00, coin $62.50, for a total of $212.50.
            """;

    private static final String GERMAN = """
            Vernehmungsprotokoll          Az. 7 Js 12/84
            Thalheim, Pfingstmontag, den
            27. Mai 1996. Zur Person: Hollis, Ada, geb. 4. Mai 1962 in Bad Thal.
            Frage: Haben Sie gesagt, er habe das Messer nicht, oder
            Antwort: Das habe ich nie gesagt. Er sei gegen 22.40 Uhr gekommen und habe erklärt, dass
            Der Angeklagte wurde am 3. Februar 1997 verurteilt; die Revision wurde
            verworfen. Das Messer (Asservat 3) wurde nicht untersucht und ist nicht mehr auffindbar, was
            der Verteidiger, Rechtsanwalt Dr. Brill, bestreitet. Es fehlen insgesamt drei von vier
            Proben; vier auf die Brust und zwei auf. Er nahm sein Geständnis zurück, weil
            """;

    private static final String LISTS = """
            PROPERTY RECEIPT 84-112          Date/Time: 05/04/1984 2140 hrs
            Recovered by: Sgt. T. Brill

            1. Glove, leather, left hand
            2. Boot, right, scuffed sole
            Item 3, a rope of hemp, and No. 2, the boot

            CUSTODY LOG 5 May 1984
            09:15 PC Hart arrives
            10:10 TB/1 knife to DC Hale for lab
            05/06/84 1015  Seized by Brill -> Lab
            11:30 Messer an KHK Berger

            STATE v. HOLLIS      June 7, 1985
            Q. Do you recognize Exhibit 16?
            A. Yes.
            MS. HAY: We offer Exhibit 16 into evidence.
            MR. BLISS: Objection. THE COURT: Sustained.
            Anwesend: Untersuchungsrichterin lic. iur. M. Hug; Aktuar Janki;
            Berg Anna, geb. 1.
            A3  Distance 0.9 m; 2 gloves, both left, from
            """;

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, GERMAN, LISTS})
    void aTextThatBeginsAndEndsAnywhereIsRead(String text) {
        Random random = new Random(20);
        for (int i = 0; i < CUTS; i++) {
            int from = random.nextInt(text.length() - 10);
            int to = from + 1 + random.nextInt(Math.min(400, text.length() - from));
            String piece = text.substring(from, to);
            assertThatCode(() -> readAndCheck(piece)).as(piece).doesNotThrowAnyException();
        }
    }

    /// A reader that looks one token ahead or behind meets each word as the last and as the first.
    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, GERMAN, LISTS})
    void everyWordMayBeTheLastOrTheFirst(String text) {
        for (int at = 1; at < text.length(); at++) {
            if (Character.isWhitespace(text.charAt(at))) {
                String before = text.substring(Math.max(0, at - NEAR), at);
                assertThatCode(() -> readAndCheck(before)).as(before).doesNotThrowAnyException();
                String behind = text.substring(at + 1, Math.min(text.length(), at + NEAR));
                assertThatCode(() -> readAndCheck(behind)).as(behind).doesNotThrowAnyException();
            }
        }
    }

    private static void readAndCheck(String words) {
        DocumentText text = new DocumentText(new DocumentId("0".repeat(64)), words, List.of());
        DocumentReadings readings = DocumentPipeline.unaided().read(text);
        Checks.all(
                new CaseReadings(List.of(readings), List.of(), _ -> Optional.of(Prose.of(text, readings.language()))));
    }
}
