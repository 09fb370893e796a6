package oyer.site.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Rulings;
import oyer.core.review.CaseStore;
import oyer.core.review.Kept;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;
import oyer.core.text.Span;

/// Which words take part in a discrepancy that nobody has decided yet: for the quiet mark beside a citation. Repeated
/// passages are none, they would mark whole pages.
public final class Disputed {

    private static final Kept<Disputed> KEPT = new Kept<>(store -> {
        Rulings rulings = store.rulings();
        return new Disputed(store.discrepancies().stream()
                .filter(d -> rulings.of(d).isEmpty())
                .toList());
    });

    private final Map<DocumentId, List<Span>> spans = new HashMap<>();

    Disputed(List<Discrepancy> open) {
        for (Discrepancy discrepancy : open) {
            if (discrepancy.type() != Discrepancy.Type.DUPLICATE) {
                for (Passage passage : discrepancy.passages()) {
                    spans.computeIfAbsent(passage.document(), _ -> new ArrayList<>())
                            .add(passage.span());
                }
            }
        }
    }

    static Disputed of(CaseStore store) {
        return KEPT.of(store);
    }

    public boolean at(Passage passage) {
        return spans.getOrDefault(passage.document(), List.of()).stream().anyMatch(passage.span()::overlaps);
    }
}
