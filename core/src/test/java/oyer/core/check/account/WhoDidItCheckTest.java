package oyer.core.check.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

class WhoDidItCheckTest {

    private static final String RULE = "who-did-it";

    @Test
    void twoWhoCalledForHelp() {
        assertThat(CheckedBox.found(RULE, """
                        Report of 4 March 1993

                        Mrs. Edith Crane of the house opposite rang the fire brigade.
                        """, """
                        Note of 9 March 1993

                        The fire brigade was called by Mr. Walter Stubbs from the box on the corner.
                        """))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("Edith Crane", "Walter Stubbs"));
    }

    /// In a box of many matters people call all the time.
    @Test
    void whatManyDidIsNotDoneOnce() {
        String[] names = {"Edith Crane", "Walter Stubbs", "Una Brock", "Peter Oddie", "Karen Marsh"};
        String[] papers = new String[names.length];
        for (int i = 0; i < papers.length; i++) {
            papers[i] =
                    "Report of 4 March 1993\n\n" + names[i] + " rang the fire brigade from house " + (i + 2) + ".\n";
        }
        assertThat(CheckedBox.found(RULE, papers)).isEmpty();
        assertThat(CheckedBox.found(RULE, papers[0], papers[1])).hasSize(1);
    }

    @Test
    void oneWhoCalledIsTheSameInBoth() {
        assertThat(CheckedBox.found(RULE, """
                        Report of 4 March 1993

                        Mrs. Edith Crane of the house opposite rang the fire brigade.
                        """, """
                        Note of 9 March 1993

                        The fire brigade was called by Mrs. Crane from the box on the corner.
                        """)).isEmpty();
    }

    @Test
    void whoDidNotCallIsNone() {
        assertThat(CheckedBox.found(RULE, """
                        Report of 4 March 1993

                        Mrs. Edith Crane of the house opposite rang the fire brigade.
                        """, """
                        Note of 9 March 1993

                        Mr. Walter Stubbs did not call the fire brigade.
                        """)).isEmpty();
    }

    @Test
    void werIhnAlsErsteGesehenHat() {
        assertThat(CheckedBox.found(RULE, """
                        Tatortbefundbericht vom 12. März 2004

                        Der Geschädigte wurde von dem Gast Uwe Lenz aufgefunden.
                        """, """
                        Vernehmung der Zeugin Petra Köhler am 13. März 2004

                        Frage: Wer hat ihn gefunden?
                        Köhler: Ich war die Erste, die ihn gesehen hat.
                        """)).hasSize(1);
    }

    @Test
    void eachIsToldToHaveWokenTheOther() {
        assertThat(CheckedBox.found(RULE, """
                        Report of 4 March 1993

                        Mr. Paul Reed woke Mr. John Ward at five.
                        """, """
                        Note of 9 March 1993

                        Mr. John Ward woke Mr. Paul Reed at five.
                        """)).hasSize(1);
    }

    @Test
    void whoCalledIsToldByTheCallThatCameIn() {
        assertThat(CheckedBox.found(RULE, """
                        Report of 4 March 1993

                        Dispatch log shows call of fire received 9:34 PM from Mrs. Edith Crane on her house phone.
                        """, """
                        Note of 9 March 1993

                        The barn was still on fire. Mr. Walter Stubbs drove to the mill and called from there.
                        """))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("Edith Crane", "Walter Stubbs"));
    }

    @Test
    void whoStandsBeforeWhoFoundHim() {
        assertThat(CheckedBox.found(RULE, """
                        Report of 4 March 1993

                        The detachment was called by Olga Hart, chambermaid, who had come in at six and found her employer in
                        his chair, dead.
                        """, """
                        Letter of 9 March 1993

                        It was Edward Tove from the bakery that came upon the body.
                        """))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("Olga Hart", "Edward Tove"));
    }

    @Test
    void whenTheyFoundHerTellsNobodysDoing() {
        assertThat(CheckedBox.found(RULE, """
                        Report of 4 March 1993

                        Mrs. Edith Crane went up with the coffee and found the old lady dead.
                        """, """
                        Press, 9 March 1993

                        The teller said that Walter Stubbs came an hour after they found her dead.
                        """)).isEmpty();
    }

    @Test
    void werDieLeicheGefundenHat() {
        assertThat(CheckedBox.found(RULE, """
                        Anzeige vom 4. März 1993

                        Adolf Kern erstattet die Anzeige, dass er den Bauern tot im Keller gefunden habe.
                        """, """
                        Protokoll vom 9. März 1993

                        Der Bauer lag tot im Keller. Gefunden hat ihn die Frau Ada Berg.
                        """)).hasSize(1);
    }

    @Test
    void aHyphenIsNoWordForTheDeed() {
        assertThat(CheckedBox.found(RULE, """
                        Report of 4 March 1993

                        The body lay in the ditch. On Sunday the garage took in an F-150 from Mr. Gordon Dahl, the victim's brother.
                        """, """
                        Note of 9 March 1993

                        Mrs. Edith Crane found the body.
                        """)).isEmpty();
    }

    private static final String DRIVER = """
            Interview with Jesse Harker, 5 March 1993

            DC Marsh: Who drove the truck?
            Harker: Walter Stubbs did. I was asleep when the crash came.
            DC Marsh: Where were you sitting?
            Harker: In the back.
            """;

    @Test
    void ofTwoWhoNameEachOtherEachHasTheOtherDrive() {
        assertThat(CheckedBox.found(WhoDidItCheck.RULE, DRIVER, """
                        Statement of Walter Stubbs, 6 March 1993

                        I was in the back of the truck. Jesse Harker was driving when it struck the gate.
                        """))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("who drove"));
    }

    @Test
    void aWitnessWhoDroveHomeIsAnotherDriver() {
        assertThat(CheckedBox.found(WhoDidItCheck.RULE, DRIVER, """
                        Statement of Karen Holt, 6 March 1993

                        I was driving home in my car when I saw the truck strike the gate. The crash was loud.
                        """)).isEmpty();
        assertThat(CheckedBox.found(WhoDidItCheck.RULE, DRIVER, """
                        Statement of Walter Stubbs, 6 March 1993

                        I was driving the truck when it struck the gate. Jesse Harker slept.
                        """)).isEmpty();
    }
}
