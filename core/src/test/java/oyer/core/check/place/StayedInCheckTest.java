package oyer.core.check.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

class StayedInCheckTest {

    private static final String RULE = "stayed-in-and-out";

    private static final String REPORT = """
            Report of 4 March 1993

            Peter Lane stated that he stayed in at his sister's from supper on.
            """;

    @Test
    void whoStayedInWasNotOutForCigarettes() {
        assertThat(CheckedBox.found(RULE, REPORT, """
                        Statement of Karen Holt, 6 March 1993

                        Peter Lane came into the shop about nine that night and bought cigarettes.
                        """))
                .singleElement()
                .satisfies(d -> assertThat(d.explanation()).contains("Peter Lane"));
    }

    @Test
    void whoeverDidNotGoOutEitherFits() {
        assertThat(CheckedBox.found(RULE, REPORT, """
                        Statement of Karen Holt, 6 March 1993

                        Peter Lane was not in the shop that night and bought nothing.
                        """)).isEmpty();
    }

    @Test
    void anotherWhoWasOutIsAnother() {
        assertThat(CheckedBox.found(RULE, REPORT, """
                        Statement of Karen Holt, 6 March 1993

                        Walter Stubbs came into the shop about nine that night and bought cigarettes.
                        """)).isEmpty();
    }

    @Test
    void ofAnotherDayIsNoClash() {
        assertThat(CheckedBox.found(RULE, """
                        Report of 4 March 1993

                        Peter Lane stated that on the night of 3 March 1993 he stayed in at his sister's.
                        """, """
                        Statement of Karen Holt, 6 March 1993

                        On the evening of 1 March 1993 Peter Lane came into the shop and bought cigarettes.
                        """)).isEmpty();
    }

    @Test
    void werDieGanzeNachtZuHauseBliebWarNichtImGasthaus() {
        assertThat(CheckedBox.found(RULE, """
                        Vernehmung vom 4. Mai 1995

                        Karl Brandl ist nach seinen Angaben die ganze Nacht zu Hause geblieben.
                        """, """
                        Vermerk vom 6. Mai 1995

                        Karl Brandl war im Gasthaus, als es gegen Mitternacht brannte.
                        """)).hasSize(1);
    }

    @Test
    void whoWasInBedWhenAnotherCameInIsNotTheOther() {
        assertThat(CheckedBox.found(RULE, """
                        Letter of 4 March 1993

                        My sister was in bed when I came home. Yours sincerely, Peter Lane
                        """, """
                        Statement of Karen Holt, 6 March 1993

                        Peter Lane came into the shop about nine that night and bought cigarettes.
                        """)).isEmpty();
    }

    @Test
    void whoWasByHimselfTheWholeNightIsNotSaidToHaveStayed() {
        assertThat(CheckedBox.found(RULE, """
                        Statement of Peter Lane, 4 March 1993

                        Peter Lane: I was by myself the whole night. I was at the inn.
                        """, """
                        Statement of Karen Holt, 6 March 1993

                        Peter Lane came into the shop about nine that night and bought cigarettes.
                        """)).isEmpty();
    }
}
