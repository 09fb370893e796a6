package oyer.core.check.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

class ComingAndGoingCheckTest {

    private static final String RULE = "came-or-left-otherwise";

    private static final String BARMAID = """
            Statement of Karen Holt, 4 March 1993

            Peter Lane came into the Crown about eight o'clock and left the pub at ten past nine on 3 March 1993.
            """;

    @Test
    void whoLeftAtNineWasNotThereUntilHalfPastEleven() {
        assertThat(CheckedBox.found(RULE, BARMAID, """
                        Interview with Peter Lane, 5 March 1993

                        DC Marsh: Where were you on the night of 3 March 1993?
                        Lane: I stayed in the Crown, the pub on Mill Street, until half past eleven that night.
                        DC Marsh: Who was with you?
                        Lane: My brother.
                        """))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("Peter Lane", "140 minutes"));
    }

    @Test
    void whoWasThereUntilAboutNineLeftThen() {
        assertThat(CheckedBox.found(RULE, BARMAID, """
                        Interview with Peter Lane, 5 March 1993

                        DC Marsh: Where were you on the night of 3 March 1993?
                        Lane: I stayed in the Crown, the pub on Mill Street, until about nine that night.
                        DC Marsh: Who was with you?
                        Lane: My brother.
                        """)).isEmpty();
    }

    @Test
    void whoLeftHomeAndThePubLeftTwoPlaces() {
        assertThat(CheckedBox.found(RULE, BARMAID, """
                        Statement of Joan Lane, 5 March 1993

                        Peter Lane left home, our house in Mill Street, at half past seven on 3 March 1993.
                        """)).isEmpty();
    }

    @Test
    void bisHalbEinsImWirtshausUndUmElfGegangen() {
        assertThat(CheckedBox.found(RULE, """
                        Vernehmung der Wirtin Erna Vogt am 4. Mai 1995

                        Am 3. Mai 1995 verließ Karl Brandl um 23.00 Uhr das Gasthaus.
                        """, """
                        Vermerk vom 6. Mai 1995

                        Karl Brandl war am 3. Mai 1995 bis 1.30 Uhr im Gasthaus.
                        """)).hasSize(1);
    }

    @Test
    void twoWhoSayWeAndNameEachOtherLeftTogether() {
        assertThat(CheckedBox.found(RULE, """
                        Statement of Gordon Harker, 5 March 1993

                        I was out with Walter Stubbs. We left at about quarter past twelve. Walter Stubbs had the keys.
                        """, """
                        Statement of Walter Stubbs, 6 March 1993

                        I was out with Gordon Harker. We left at ten to two, as they were closing. Gordon Harker was
                        tired.
                        """)).hasSize(1);
    }

    @Test
    void hoursWithNoWordOfTheClockAreHours() {
        assertThat(CheckedBox.found(RULE, """
                        Statement of Gordon Harker, 5 March 1993

                        I left the pub by five, because of the light.
                        """, """
                        Statement of Walter Stubbs, 6 March 1993

                        Gordon Harker stopped till gone seven in the pub.
                        """)).hasSize(1);
    }

    @Test
    void bisZurPolizeistundeAlsoHalbEins() {
        assertThat(CheckedBox.found(RULE, """
                        Vernehmung des Beschuldigten
                        Beschuldigter: Karl Brandl, geb. 3. Februar 1950

                        Frage: Wo waren Sie in jener Nacht?
                        Antwort: Im Gasthaus bis zur Sperrstunde, also halb eins.
                        """, """
                        Vermerk vom 6. Mai 1995

                        Um elf Uhr hat Karl Brandl im Gasthaus bezahlt.
                        """)).hasSize(1);
    }

    @Test
    void whoComesTwiceToPlacesThatNobodyNamesMayHaveComeTwice() {
        assertThat(CheckedBox.found(RULE, """
                        Statement of Karen Holt, 4 March 1993

                        Gordon Harker came in at eight o'clock and left at nine. He came back at half past ten.
                        """, """
                        Statement of Joan Lane, 5 March 1993

                        Gordon Harker came in at half past nine.
                        """)).isEmpty();
    }

    @Test
    void whoLeftAtNineWasNotThereAtTen() {
        String barmaid = """
                Statement of Karen Holt, 4 March 1993

                Walter Stubbs left the pub at ten past nine on 3 March 1993.
                """;
        assertThat(CheckedBox.found(RULE, barmaid, """
                        Statement of Edith Crane, 6 March 1993

                        Walter Stubbs was in the pub at ten o'clock on 3 March 1993.
                        """))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("leaves at", "is there at"));
        assertThat(CheckedBox.found(RULE, barmaid, """
                        Statement of Edith Crane, 6 March 1993

                        Walter Stubbs was in the pub at eight o'clock on 3 March 1993.
                        """)).isEmpty();
        assertThat(CheckedBox.found(RULE, barmaid, """
                        Statement of Edith Crane, 6 March 1993

                        Walter Stubbs was in the church at ten o'clock on 3 March 1993.
                        """)).isEmpty();
    }
}
