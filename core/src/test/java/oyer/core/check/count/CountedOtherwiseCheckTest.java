package oyer.core.check.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import oyer.core.check.CheckedBox;

class CountedOtherwiseCheckTest {

    private static int told(String... documents) {
        return CheckedBox.found("counted-otherwise", documents).size();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The ledger shows eleven withdrawals.|I counted seven withdrawals on it.|1",
                "In der Kassette lagen 14 Goldmünzen.|Es fehlen 41 Goldmünzen, schreibt der Versicherte.|1",
                "Auf der Fahrbahn lagen 23 Scherben.|Übergeben wurden 19 kleine Scherben in einem Beutel.|1",
                // the same number
                "The ledger shows eleven withdrawals.|I counted eleven withdrawals on it.|0",
                // some, others, asked
                "The ledger shows eleven withdrawals.|I made two of the withdrawals.|0",
                "The ledger shows eleven withdrawals.|There were two further withdrawals.|0",
                "The ledger shows eleven withdrawals.|Were there seven withdrawals?|0",
                // a paper that knows both
                "The ledger shows eleven withdrawals, and I made seven withdrawals.|I counted seven withdrawals.|0",
                // words for anything
                "Three people stood at the gate.|Two people sat in the hall.|0",
                "The yard was told of in three states.|He has had complaints from two states.|0"
            })
    void theCaseCountsOneThingInTwoNumbers(String one, String other, int clashes) {
        assertThat(told(one + "\n", other + "\n")).isEqualTo(clashes);
    }

    @Test
    void amongManyPapersTheSentencesMustSayMoreOfTheSame() {
        List<String> papers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            papers.add("Paper " + i + ". The lamp in the yard was out on that night of the week.\n");
        }
        papers.add("The ledger shows eleven withdrawals.\n");
        papers.add("Mr Orme made seven withdrawals in Leeds.\n");
        assertThat(told(papers.toArray(String[]::new))).isZero();
    }
}
