package oyer.core.read.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.ExhibitReading;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;

class AccountsTest {

    private static List<Accounts.Kind> told(String... texts) {
        List<ExhibitReading> all = new ArrayList<>();
        for (String text : texts) {
            DocumentId id = new DocumentId(String.valueOf(all.size()).repeat(64));
            DocumentReadings read = new DocumentPipeline(Optional.of(Language.ENGLISH), Optional.empty())
                    .read(new DocumentText(id, text, List.of()));
            all.addAll(read.exhibits());
        }
        return Accounts.of(History.of(all)).stream().map(Accounts::kind).toList();
    }

    @Test
    void twoSourcesWithTwoDaysBothStand() {
        assertThat(told(
                        "The knife (Item 7) was collected on 3 May 1984.",
                        "The knife (Item 7) was collected on 5 May 1984."))
                .containsExactly(Accounts.Kind.TWO_DAYS);
        assertThat(told(
                        "The knife (Item 7) was collected on 3 May 1984.",
                        "The knife (Item 7) was collected in May 1984."))
                .isEmpty();
    }

    @Test
    void aTestThatWasNeverMadeIsHeldAgainstTheTestAndALaterTestIsNot() {
        assertThat(told(
                        "The knife (Item 7) was tested on 3 May 1984.",
                        "Date: June 8, 1984\n\nThe knife (Item 7) was never tested."))
                .containsExactly(Accounts.Kind.TESTED_OR_NOT);
        assertThat(told(
                        "Date: June 8, 1984\n\nThe knife (Item 7) was never tested.",
                        "The knife (Item 7) was tested on 3 May 1994."))
                .isEmpty();
    }

    @Test
    void whatOneSaysWasReturnedAnotherSaysWasDestroyed() {
        assertThat(told(
                        "The knife (Item 7) was returned on 3 May 1984.",
                        "The knife (Item 7) was destroyed on 5 May 1986."))
                .containsExactly(Accounts.Kind.WHAT_BECAME_OF_IT);
    }

    @Test
    void whatOneSourceTellsIsOneHistory() {
        assertThat(told("The knife (Item 7) was collected on 3 May 1984. The knife was collected on 5 May 1984."))
                .isEmpty();
    }
}
