package oyer.core.check.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

class NeverDealtCheckTest {

    private static final String RULE = "never-dealt";

    private static final String DENIED = """
            STATEMENT of Walter Stubbs

            I have never spoken to Mr. Karl Bremmer in my life.

            Signed: Walter Stubbs
            """;

    @Test
    void whoNeverSpokeToHimLentHimMoney() {
        assertThat(CheckedBox.found(RULE, DENIED, """
                        Letter of 9 March 1993

                        Mr. Karl Bremmer keeps the inn. In May Walter Stubbs lent Karl Bremmer sixty pounds.
                        """))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("Stubbs", "Bremmer"));
    }

    @Test
    void whoSawHimForTheFirstTimeInYearsHadMetHimBefore() {
        String lent = "Letter of 9 March 1993\n\nIn May Walter Stubbs lent Karl Bremmer sixty pounds.\n";
        assertThat(CheckedBox.found(
                        RULE,
                        "Note of 2 March 1993\n\nOn Friday Walter Stubbs saw Karl Bremmer for the first time in three"
                                + " years.\n",
                        lent))
                .isEmpty();
        assertThat(CheckedBox.found(
                        RULE,
                        "Note of 2 March 1993\n\nOn Friday Walter Stubbs saw Karl Bremmer for the first time.\n",
                        lent))
                .hasSize(1);
    }

    @Test
    void whoNeverSawHimWithAKnifeMayKnowHimWell() {
        String known = "Letter of 9 March 1993\n\nIn May Walter Stubbs lent Karl Bremmer sixty pounds.\n";
        assertThat(CheckedBox.found(
                        RULE,
                        "STATEMENT of Walter Stubbs\n\nI never saw Karl Bremmer with a knife.\n\nSigned: Walter Stubbs\n",
                        known))
                .isEmpty();
    }

    @Test
    void whatAnotherLentHimIsNoClash() {
        assertThat(CheckedBox.found(RULE, DENIED, """
                        Letter of 9 March 1993

                        Mr. Karl Bremmer keeps the inn. In May Edith Crane lent Karl Bremmer sixty pounds.
                        """)).isEmpty();
    }

    @Test
    void whoSaysThatHeSpokeToHimInCourtIsNoClash() {
        assertThat(CheckedBox.found(RULE, DENIED, """
                        Letter of 9 March 1993

                        At the trial Walter Stubbs spoke to Karl Bremmer.
                        """)).isEmpty();
    }

    @Test
    void notBeforeThatNightAllowsWhatCameThen() {
        assertThat(CheckedBox.found(RULE, """
                        STATEMENT of Walter Stubbs

                        I had never met Mr. Karl Bremmer before that night.

                        Signed: Walter Stubbs
                        """, """
                        Letter of 9 March 1993

                        On the night of the fire Walter Stubbs met Karl Bremmer at the inn.
                        """)).isEmpty();
    }

    @Test
    void werSeitJahrenKeinWortSprachBekamEinGlas() {
        assertThat(CheckedBox.found(RULE, """
                        Niederschrift, aufgenommen mit dem Zeugen
                        Name: Josef KOLLER, geb. 30.11.1941 in Leibnitz

                        Der Herr Anton Berger und ich haben seit fünf Jahren kein Wort mehr miteinander gewechselt.
                        """, """
                        Vermerk vom 9. März 1993

                        Im September hat Anton Berger dem Josef Koller ein Glas eingeschenkt.
                        """)).hasSize(1);
    }

    @Test
    void whatIsDeniedOfOneEveningOrOfAThingIsNotDeniedOfAPerson() {
        String lent = "Letter of 9 March 1993\n\nIn May Walter Stubbs lent Karl Bremmer sixty pounds.\n";
        for (String denied : List.of(
                "I never saw Mr. Karl Bremmer after supper.",
                "Mr. Karl Bremmer and I did not know anything about it.")) {
            assertThat(CheckedBox.found(
                            RULE, "STATEMENT\n\n2 March 1993\n\n" + denied + "\n\nSigned: Walter Stubbs\n", lent))
                    .isEmpty();
        }
    }
}
