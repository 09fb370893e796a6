package oyer.store;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.review.CaseIndex;
import oyer.core.review.causes.KnownCause;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Span;

final class KnownCauseTest {

    @TempDir
    private Path folder;

    @Test
    void everySearchFindsItsExample() throws Exception {
        List<String> unfound = new ArrayList<>();
        try (CaseIndex index = LuceneCaseIndex.open(CaseFolder.inside(folder), List::of)) {
            int number = 10;
            List<KnownCause.Search> all = new ArrayList<>();
            List<DocumentId> ids = new ArrayList<>();
            for (Language language : Language.values()) {
                for (KnownCause.Search search : KnownCause.searches(language)) {
                    DocumentId id = new DocumentId(String.valueOf(number++).repeat(32));
                    index.index(
                            new DocumentText(id, search.example(), List.of()),
                            language,
                            "",
                            List.of(new CaseIndex.Section(
                                    new Span(0, search.example().length()),
                                    List.of(),
                                    Optional.empty(),
                                    Optional.empty())));
                    all.add(search);
                    ids.add(id);
                }
            }
            index.commit(1);
            for (int i = 0; i < all.size(); i++) {
                CaseIndex.Query query = new CaseIndex.Query(
                        all.get(i).cause().query(),
                        Optional.of(ids.get(i)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                CaseIndex.Query alone = new CaseIndex.Query(
                        all.get(i).query(),
                        Optional.of(ids.get(i)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
                if (index.search(alone, 0, 1).total() == 0
                        || index.search(query, 0, 1).total() == 0) {
                    unfound.add(all.get(i).cause() + ": " + all.get(i).query() + " <- "
                            + all.get(i).example());
                }
            }
        }
        assertEquals(List.of(), unfound);
    }
}
