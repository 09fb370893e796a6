package oyer.core.read.exhibit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

class LedgerLinesTest {

    @Test
    void everyRuleReadsItsExample() {
        List<String> unread = new ArrayList<>();
        for (Language language : Language.values()) {
            for (LedgerRules.Rule rule : LedgerRules.of(language).rules()) {
                String line =
                        "Log 1990\n\n" + rule.example() + "\n" + rule.example().replace(" 4 ", " 5 ") + "\n";
                if (read(line, language).noneMatch(s -> s.contains(" " + rule.is() + " "))) {
                    unread.add(rule.is() + " " + rule.example() + " -> "
                            + read(line, language).toList());
                }
            }
        }
        assertThat(unread).isEmpty();
    }

    @Test
    void aLogSaysInAWordOrTwoWhatBecameOfEachThing() {
        assertThat(read("""
                        Evidence log 2004

                        Date      Item          Action               By
                        02/05/04  Ex. 12 shirt  out to lab           JK
                        03/17/04  Ex. 12 shirt  retd by lab          JK
                        05/11/04  Ex. 14 knife  not located at audit RM
                        06/09/04  Ex. 16 tape   erased in error      JK
                        """, Language.ENGLISH))
                .contains(
                        "Ex. 12 TRANSFERRED 2004-02-05",
                        "Ex. 12 RETURNED 2004-03-17",
                        "Ex. 14 MISSING 2004-05-11",
                        "Ex. 16 DESTROYED 2004-06-09");
    }

    @Test
    void belowAListItsMarksSayWhatBecameOfTheThingsLater() {
        assertThat(read("""
                        Asservatenverzeichnis

                        Ass. 1  Pistole   sichergestellt 03.02.2001  an LKA 05.02.2001
                        Ass. 2  Lederjacke  sichergestellt 03.02.2001  vernichtet 20.03.2003

                        Nachträge:
                        Ass. 01: am 20.03.2003 an die Waffenbehörde abgegeben
                        Ass. 02: trotz Nachsuche am 23.03.2003 nicht gefunden
                        """, Language.GERMAN))
                .contains(
                        "Ass. 1 COLLECTED 2001-02-03",
                        "Ass. 1 TRANSFERRED 2001-02-05",
                        "Ass. 2 DESTROYED 2003-03-20",
                        "Ass. 01 TRANSFERRED 2003-03-20",
                        "Ass. 02 MISSING 2003-03-23");
    }

    @Test
    void aSentenceAndAPlanAreNoLineOfALedger() {
        assertThat(read("""
                        Notes of 3 May 1990

                        Item 4 - the knife should be sent to the lab if it is found
                        Item 5 - the boots will be returned to the owner
                        """, Language.ENGLISH)).noneMatch(s -> s.contains("TRANSFERRED") || s.contains("RETURNED"));
    }

    @Test
    void aHeadingSaysWhatBecameOfAllThatIsListedBelowIt() {
        assertThat(read("""
                        Audit of 30 June 2015

                        The following could not be found:
                        - the negatives (item 10)
                        - a bundle of letters (item 11)

                        The following were handed back to the family:
                        - a watch (item 14), on 4 May 2011

                        Items to be destroyed:
                        - a rope (item 15)
                        """, Language.ENGLISH))
                .contains("item 10 MISSING ", "item 14 RETURNED 2011-05-04")
                .noneMatch(s -> s.contains("DESTROYED"));
    }

    private static Stream<String> read(String text, Language language) {
        return new DocumentPipeline(Optional.of(language), Optional.empty())
                .read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of())).exhibits().stream()
                        .flatMap(e -> e.status().stream()
                                .map(s -> e.mark().orElse(e.name()) + " " + s.is() + " "
                                        + s.when()
                                                .earliest()
                                                .map(Object::toString)
                                                .orElse("")));
    }
}
