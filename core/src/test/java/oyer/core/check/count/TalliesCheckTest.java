package oyer.core.check.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.CheckedBox;

class TalliesCheckTest {

    private static List<Discrepancy> told(String... documents) {
        return CheckedBox.found("tallied-otherwise", documents);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dr. Pryce found four gunshot wounds.|The court held that Edmund Rowe had been shot three times.",
                "Dr. Pryce counted at least eight blows to the skull of Edmund Rowe, as he told the inquest."
                        + "|Dr. Pryce told the inquest that Edmund Rowe had been struck four times and no more.",
                "In all five calls reached Una Brock at the shop that week."
                        + "|Una Brock says she took exactly eight phone calls at the shop that week.",
                "Una Brock served Oddie two beers at the bar that evening."
                        + "|Una Brock told the court that Oddie drank at least seven pints at the bar that evening.",
                "KIT of Una Brock, Dr. Pryce\\nSwabs .................. 8|KIT of Una Brock, Dr. Pryce\\nSwabs (6)",
                "Una Brock bought 30 tablets at the shop.|The shop sold Una Brock 90 tablets.",
                "Dr. Pryce filled six vials with blood at the clinic.|The laboratory received five tubes with blood from Dr. Pryce of the clinic.",
                "Rita Böhmke servierte Sasse an der Bar zwei Pils.|Rita Böhmke hat angegeben, Sasse habe an der Bar mindestens fünf Biere getrunken.",
                "Dr. Pryce found three stab wounds in the chest of Edmund Rowe.|Edmund Rowe had five stab wounds in the chest, Dr. Pryce said.",
                "Una Brock found six (6) spent 9mm casings at the inn.|Received of Una Brock, from the inn, eight fired cartridge cases.",
                "Una Brock, from the road:\\namber lens pieces (x7)|Una Brock, from the road:\\n001 amber lens pieces (x9)",
                "On the bar of the inn Una Brock saw three used glasses.|Una Brock told the court that there were two glasses, both at the bar of the inn.",
                "On the quay Una Brock saw two men. One man had a cap.|Una Brock told the court of the quay: there were three men.",
                "Auf dem Tisch der Rita Böhmke standen zwei Gläser.|Auf dem Tisch der Rita Böhmke stand nur ein einziges Glas.",
                "Es gingen insgesamt neun Anrufe bei der Familie Tönnies ein.|Bei der Familie Tönnies wurden insgesamt sieben Telefonate geführt.",
                "Das Urteil erging nach Hauptverhandlung vom 3., 5. und 11. Mai 1999.|Verurteilt wurde er nach insgesamt vier Verhandlungstagen."
            })
    void twoPapersCountTheSameOtherwise(String one, String other) {
        assertThat(told(one.replace("\\n", "\n") + "\n", other.replace("\\n", "\n") + "\n"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // some of them
                "Dr. Pryce found four gunshot wounds.|Dr. Pryce spoke of two gunshot wounds in the back.",
                "Dr. Pryce found four gunshot wounds.|Two of the four gunshot wounds were fatal.",
                // others
                "In all five calls reached Una Brock at the shop.|Two other calls reached Una Brock at the shop.",
                // within the bounds
                "Dr. Pryce counted at least three blows.|Dr. Pryce told the court that Rowe was struck seven times.",
                "About five calls reached Una Brock at the shop.|Una Brock had six calls at the shop.",
                // asked, denied, supposed
                "Dr. Pryce found four gunshot wounds.|Were there six gunshot wounds?",
                "Dr. Pryce found four gunshot wounds.|Dr. Pryce never found six gunshot wounds.",
                "Dr. Pryce found four gunshot wounds.|If there were six gunshot wounds Dr. Pryce would have said so.",
                // numbers of a list
                "Dr. Pryce took three swabs at the clinic.|ITEMS\\n7 swabs of Dr. Pryce from the clinic",
                // of a list, and others that were shown
                "Una Brock was shown six photographs by Dr. Pryce.|Item 4 of Una Brock\\nPhotographs (2)",
                // a measure
                "Dr. Pryce saw two stains on the shirt at the clinic.|Dr. Pryce saw a 3 cm stain on the shirt at the clinic.",
                // two papers, two people
                "Una Brock served Oddie two beers.|Peter Lyle bought six beers in Leeds."
            })
    void whatMayFitIsNoDiscrepancy(String one, String other) {
        assertThat(told(one + "\n", other.replace("\\n", "\n") + "\n")).isEmpty();
    }

    @Test
    void whatIsTalliedIsNotToldOnceMoreAsCounted() {
        assertThat(CheckedBox.of("""
                        Offense report of March 9, 1994

                        Two shell casings were picked up by the loading door.
                        """, """
                        Property list, March 10, 1994

                        Item 1   Three shell casings, 9 mm, from loading door
                        """).found())
                .extracting(Discrepancy::rule)
                .containsOnlyOnce(TalliesCheck.RULE)
                .doesNotContain(CountedOtherwiseCheck.RULE);
    }
}
