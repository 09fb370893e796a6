package oyer.core.check.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import oyer.core.check.CheckedBox;

class SentenceTermCheckTest {

    private static final String JUDGMENT = """
            Landgericht Freiburg
            Urteil vom 14. Februar 2008

            In der Strafsache gegen Marek Kranz

            wird der Angeklagte wegen Raubes zu einer Freiheitsstrafe von zwölf Jahren verurteilt.
            """;

    private static final String LETTER =
            "Freiburg, den 3. September 2012\n\nHerr Marek Kranz wurde am %s zu %s verurteilt.\n";

    @Test
    void oneSentenceWithTwoTermsIsFound() {
        assertThat(CheckedBox.found(
                        "sentence-otherwise", JUDGMENT, LETTER.formatted("14. Februar 2008", "dreizehn Jahren")))
                .hasSize(1)
                .allMatch(d ->
                        d.explanation().contains("12 years") && d.explanation().contains("13 years"))
                .allMatch(d -> d.german().orElseThrow().contains("12 Jahren"));
    }

    @Test
    void theSameTermOrAnotherDayIsNone() {
        assertThat(CheckedBox.found(
                        "sentence-otherwise", JUDGMENT, LETTER.formatted("14. Februar 2008", "zwölf Jahren")))
                .isEmpty();
        assertThat(CheckedBox.found("sentence-otherwise", JUDGMENT, LETTER.formatted("3. Mai 1999", "dreizehn Jahren")))
                .isEmpty();
    }
}
