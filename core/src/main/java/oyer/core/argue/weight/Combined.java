package oyer.core.argue.weight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Likelihood ratios multiplied. That is right only where the findings are independent given either proposition, so
/// only those are multiplied of which somebody stated it, of every pair.
///
/// @param of the ids of the findings
/// @param ratio their product, with the product of the ends of their ranges; one alone as it was stated
/// @param without for each finding the product of the others: how much hangs on it
/// @param statedBy who stated that they are independent; empty for one alone
public record Combined(List<String> of, LikelihoodRatio ratio, Map<String, Double> without, List<String> statedBy) {

    public Combined {
        of = List.copyOf(of);
        without = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(without));
        statedBy = List.copyOf(statedBy);
    }

    /// That some findings are independent of one another, whichever of the propositions is so.
    public record Independence(Set<String> findings, String statedBy) {
        public Independence {
            findings = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(findings));
            if (findings.size() < 2 || statedBy.isBlank()) {
                throw new IllegalArgumentException("independence is of two findings or more, stated by somebody");
            }
        }
    }

    /// In order: each finding joins the first group with which it shares the propositions and of all of which it is
    /// stated to be independent. What joins none stands alone and is not multiplied.
    public static List<Combined> of(Map<String, LikelihoodRatio> ratios, List<Independence> stated) {
        List<List<String>> groups = new ArrayList<>();
        ratios.forEach((id, ratio) -> groups.stream()
                .filter(g -> g.stream()
                        .allMatch(other -> ratio.sameQuestion(ratios.getOrDefault(other, ratio))
                                && independent(id, other, stated)))
                .findFirst()
                .ifPresentOrElse(g -> g.add(id), () -> groups.add(new ArrayList<>(List.of(id)))));
        return groups.stream().map(g -> multiplied(g, ratios, stated)).toList();
    }

    private static boolean independent(String a, String b, List<Independence> stated) {
        return stated.stream().anyMatch(s -> s.findings.contains(a) && s.findings.contains(b));
    }

    private static Combined multiplied(
            List<String> group, Map<String, LikelihoodRatio> ratios, List<Independence> stated) {
        List<LikelihoodRatio> each = ratios.entrySet().stream()
                .filter(e -> group.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        LikelihoodRatio first = each.getFirst();
        if (each.size() == 1) {
            return new Combined(group, first, Map.of(), List.of());
        }
        double product =
                product(each.stream().mapToDouble(LikelihoodRatio::ratio).toArray());
        double low = product(each.stream().mapToDouble(LikelihoodRatio::low).toArray());
        double high = product(each.stream().mapToDouble(LikelihoodRatio::high).toArray());
        Map<String, Double> without = new LinkedHashMap<>();
        for (int i = 0; i < group.size(); i++) {
            without.put(group.get(i), product / each.get(i).ratio());
        }
        List<String> by = stated.stream()
                .filter(s -> group.stream().filter(s.findings::contains).count() > 1)
                .map(Independence::statedBy)
                .distinct()
                .toList();
        return new Combined(
                group,
                new LikelihoodRatio(
                        first.ifSo(),
                        first.otherwise(),
                        product,
                        low == high
                                ? java.util.Optional.empty()
                                : java.util.Optional.of(new LikelihoodRatio.Range(low, high)),
                        String.join(
                                ", ",
                                each.stream()
                                        .map(LikelihoodRatio::source)
                                        .distinct()
                                        .toList())),
                without,
                by);
    }

    /// Kept above 0 and below infinity, where no ratio is one.
    private static double product(double... factors) {
        double product = 1;
        for (double factor : factors) {
            product *= factor;
        }
        return Math.min(Double.MAX_VALUE, Math.max(Double.MIN_NORMAL, product));
    }
}
