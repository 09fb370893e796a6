package oyer.core.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.Rulings;

/// How far two reviewers who coded the same case independently agree, by kind of what they ruled on.
///
/// Coded alike is what got the same verdict, and where it is an amendment the same values. Kappa is Cohen's (1960):
/// `(p - e) / (1 - e)`, `p` the share coded alike, `e` the share to be expected if each had drawn verdicts at random in
/// the proportions that he used. It counts only what both ruled on; what one of them left is listed, not counted.
///
/// @param kinds by kind, `` (empty) for all kinds together
/// @param differing what both ruled on and did not code alike
/// @param onlyOne how many one ruled on and the other did not
public record Agreement(Map<String, Kappa> kinds, List<Pair> differing, long onlyOne) {

    /// @param both what both ruled on
    /// @param alike of these, coded alike
    /// @param kappa -1 to 1; not a number where both gave one and the same verdict to all
    public record Kappa(long both, long alike, double kappa) {
        public double share() {
            return both == 0 ? 0 : (double) alike / both;
        }
    }

    /// Two verdicts on the same.
    public record Pair(Ruled one, Ruled other) {}

    public Agreement {
        kinds = new LinkedHashMap<>(kinds);
        differing = List.copyOf(differing);
    }

    @Override
    public Map<String, Kappa> kinds() {
        return new LinkedHashMap<>(kinds);
    }

    /// @param one name of a reviewer
    /// @param other of another
    public static Agreement of(Rulings rulings, String one, String other) {
        Map<Ruling.Subject, Ruled> first = verdicts(rulings.by(one));
        Map<Ruling.Subject, Ruled> second = verdicts(rulings.by(other));
        Map<String, List<Pair>> byKind = new TreeMap<>();
        List<Pair> all = new ArrayList<>();
        long onlyOne =
                second.keySet().stream().filter(s -> !first.containsKey(s)).count();
        for (Map.Entry<Ruling.Subject, Ruled> each : first.entrySet()) {
            Ruled also = second.get(each.getKey());
            if (also == null) {
                onlyOne++;
                continue;
            }
            Pair pair = new Pair(each.getValue(), also);
            all.add(pair);
            byKind.computeIfAbsent(each.getKey().kind(), _ -> new ArrayList<>()).add(pair);
        }
        Map<String, Kappa> kinds = new LinkedHashMap<>();
        kinds.put("", kappa(all));
        byKind.forEach((kind, pairs) -> kinds.put(kind, kappa(pairs)));
        return new Agreement(kinds, all.stream().filter(p -> !alike(p)).toList(), onlyOne);
    }

    private static Map<Ruling.Subject, Ruled> verdicts(Rulings rulings) {
        Map<Ruling.Subject, Ruled> verdicts = new LinkedHashMap<>();
        for (Ruled ruled : rulings.standing()) {
            // a comparison that is kept, or marks on a print, code no words
            if (ruled.decision().isVerdict() && !ruled.ruling().about().isEmpty()) {
                verdicts.put(ruled.ruling().subject(), ruled);
            }
        }
        return verdicts;
    }

    private static boolean alike(Pair pair) {
        return pair.one().decision().equals(pair.other().decision());
    }

    private static Kappa kappa(List<Pair> pairs) {
        Map<Decision, Integer> one = new HashMap<>();
        Map<Decision, Integer> other = new HashMap<>();
        long alike = 0;
        for (Pair pair : pairs) {
            one.merge(pair.one().decision(), 1, Integer::sum);
            other.merge(pair.other().decision(), 1, Integer::sum);
            alike += alike(pair) ? 1 : 0;
        }
        double n = pairs.size();
        double expected = 0;
        for (Map.Entry<Decision, Integer> each : one.entrySet()) {
            expected += each.getValue() / n * (other.getOrDefault(each.getKey(), 0) / n);
        }
        return new Kappa(pairs.size(), alike, (alike / n - expected) / (1 - expected));
    }
}
