package oyer.core.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;

final class VersionsOfOnePersonTest {

    private static final String CONFESSION = """
            STATEMENT OF JOHN A. PELL

            I am John Pell, 30 years of age. I went to the mill at about ten. I hit him with a stick two or three times, in
            the hall by the stairs. He fell down by the stairs and I left him there.

            (signed) John A. Pell

            March 5, 1991
            """;

    @Test
    void wordsQuotedOtherwiseThanTheStatementHasThemAreAMisquotation() {
        List<Discrepancy> found = CheckedBox.found(
                "quoted-otherwise",
                CONFESSION,
                "Mr. Orr told the court: \"I hit him two or three times and I left him lying in the cellar.\"\n");
        assertEquals(1, found.size());
        assertEquals(Discrepancy.Type.MISQUOTATION, found.getFirst().type());
    }

    @Test
    void wordsQuotedAsTheyStandAreRight() {
        assertEquals(
                List.of(),
                CheckedBox.found(
                        "quoted-otherwise",
                        CONFESSION,
                        "Mr. Orr told the court: \"He fell down by the stairs and I left him there.\"\n"));
    }

    @Test
    void aConfessionAndItsWithdrawalAreAChange() {
        List<Discrepancy> found = CheckedBox.found(
                "withdrawn",
                CONFESSION,
                "March 20, 1991\n\nDear Mr. Hale,\n\nThe paper I signed is not true. I take back all of it. I did not hit"
                        + " anybody.\n\nYours truly,\n\nJohn A. Pell\n");
        assertEquals(
                List.of(Discrepancy.Type.CHANGE),
                found.stream().map(Discrepancy::type).toList());
    }
}
