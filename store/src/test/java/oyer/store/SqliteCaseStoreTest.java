package oyer.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.argue.draft.Draft;
import oyer.core.argue.draft.Phrase;
import oyer.core.argue.label.Standard;
import oyer.core.argue.map.ArgumentMap;
import oyer.core.argue.map.Scheme;
import oyer.core.review.CaseStore;
import oyer.core.text.DocumentText;

class SqliteCaseStoreTest extends CaseStoreContract {

    @Override
    CaseStore open(Path folder) {
        return SqliteCaseStore.open(CaseFolder.inside(folder));
    }

    @Test
    void theProposedArgumentIsKeptUntilItIsReplaced(@TempDir Path folder) {
        DocumentText text = RandomCase.text("He said that he did it.", "said");
        ArgumentMap map = new ArgumentMap(
                List.of("charge", "denial"),
                List.of(
                        new ArgumentMap.Node(
                                "charge",
                                "He did",
                                false,
                                true,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                List.of()),
                        new ArgumentMap.Node(
                                "denial",
                                "Not he",
                                false,
                                true,
                                Optional.empty(),
                                List.of(),
                                Optional.empty(),
                                List.of()),
                        new ArgumentMap.Node(
                                "said",
                                "he did it",
                                true,
                                true,
                                Optional.of("retracted"),
                                List.of(text.passage(13, 22)),
                                Optional.of("Ada"),
                                List.of())),
                List.of(new ArgumentMap.Step("a", "charge", List.of("said"), Optional.of(Scheme.CONFESSION), 0.5)),
                List.of(),
                List.of(new ArgumentMap.Contrary(List.of("charge", "denial"), Standard.SCINTILLA)),
                List.of(),
                true);
        Draft draft = new Draft(
                map, List.of(new Draft.Own("charge", Phrase.CHARGE, List.of("Ada"))), List.of(text.passage(0, 7)), 3);
        try (SqliteCaseStore store = SqliteCaseStore.open(CaseFolder.inside(folder))) {
            assertThat(store.draft()).isEmpty();
            store.keepDraft(draft);
        }
        try (SqliteCaseStore store = SqliteCaseStore.open(CaseFolder.inside(folder))) {
            assertThat(store.draft()).contains(draft);
            store.dropDerived();
            assertThat(store.draft()).isEmpty();
        }
    }
}
