package oyer.core.review;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import oyer.core.casefile.DocumentReadings;
import oyer.core.check.CaseReadings;
import oyer.core.check.Checks;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;

/// Pages are torn, scans end in the middle of a word: every reading and check takes a text that begins and ends
/// anywhere.
class CutTextTest {
    private static final int CUTS = 150;

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

    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, GERMAN})
    void aTextThatBeginsAndEndsAnywhereIsRead(String text) {
        Random random = new Random(20);
        for (int i = 0; i < CUTS; i++) {
            int from = random.nextInt(text.length() - 10);
            int to = from + 1 + random.nextInt(Math.min(400, text.length() - from));
            String piece = text.substring(from, to);
            assertThatCode(() -> readAndCheck(piece)).as(piece).doesNotThrowAnyException();
        }
    }

    /// Every end that is the end of a word: a reader that looks one token ahead meets each of them as the last.
    @ParameterizedTest
    @ValueSource(strings = {ENGLISH, GERMAN})
    void everyWordMayBeTheLast(String text) {
        for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
            String piece = text.substring(Math.max(0, end - 160), end);
            assertThatCode(() -> readAndCheck(piece)).as(piece).doesNotThrowAnyException();
        }
    }

    private static void readAndCheck(String words) {
        DocumentText text = new DocumentText(new DocumentId("0".repeat(64)), words, List.of());
        DocumentReadings readings = DocumentPipeline.unaided().read(text);
        Checks.all(
                new CaseReadings(List.of(readings), List.of(), _ -> Optional.of(Prose.of(text, readings.language()))));
    }
}
