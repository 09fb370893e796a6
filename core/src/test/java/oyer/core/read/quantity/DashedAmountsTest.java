package oyer.core.read.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Quantity;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;

class DashedAmountsTest {

    private static List<String> money(String words) {
        DocumentText text = new DocumentText(new DocumentId("0".repeat(64)), words, List.of());
        return new QuantityReader()
                .read(Prose.of(text, Language.GERMAN)).stream()
                        .filter(q -> q.measure() == Quantity.Measure.MONEY)
                        .map(q -> q.value().toPlainString())
                        .toList();
    }

    @Test
    void dashesStandForNoPence() {
        assertThat(money("Der Schaden beträgt 34.750,-- DM.")).containsExactly("34750");
        assertThat(money("Er zahlte 20,- EUR.")).containsExactly("20");
    }

    @Test
    void aCurrencyInTheColumnBeforeIsOfThatColumn() {
        assertThat(money("Scheine zu 500 DM        18.500,-- DM")).containsExactly("500", "18500");
    }
}
