package oyer.core.check.sheet;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.text.Passage;

/// Discrepancies of one rule that would say the same again, because the words stand in several copies.
public final class Repeats {

    private Repeats() {}

    /// One of those whose passages have the same words; the places of the other copies are cited behind.
    public static List<Discrepancy> without(List<Discrepancy> found) {
        Map<String, Discrepancy> kept = new LinkedHashMap<>();
        for (Discrepancy discrepancy : found) {
            StringBuilder words = new StringBuilder(discrepancy.rule());
            for (Passage passage : discrepancy.passages()) {
                words.append('\n').append(passage.asRead());
            }
            kept.merge(words.toString(), discrepancy, Repeats::together);
        }
        return List.copyOf(kept.values());
    }

    /// What fits, said once of a document: the places of further tellings are cited behind.
    public static List<Consistent> once(List<Consistent> fitting) {
        Map<String, Consistent> kept = new LinkedHashMap<>();
        for (Consistent fits : fitting) {
            String key = fits.rule()
                    + '\n'
                    + fits.explanation()
                    + '\n'
                    + fits.passages().getFirst().document();
            kept.merge(key, fits, Repeats::together);
        }
        return List.copyOf(kept.values());
    }

    private static Consistent together(Consistent first, Consistent copy) {
        Set<Passage> passages = new LinkedHashSet<>(first.passages());
        passages.addAll(copy.passages());
        return new Consistent(first.rule(), first.explanation(), List.copyOf(passages), first.german());
    }

    private static Discrepancy together(Discrepancy first, Discrepancy copy) {
        Set<Passage> passages = new LinkedHashSet<>(first.passages());
        passages.addAll(copy.passages());
        return new Discrepancy(
                first.type(),
                first.rule(),
                first.explanation(),
                List.copyOf(passages),
                first.confidence(),
                first.german(),
                first.working());
    }
}
