package oyer.core.argue.weight;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

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
        without = Collections.unmodifiableMap(new LinkedHashMap<>(without));
        statedBy = List.copyOf(statedBy);
    }

    /// That some findings are independent of one another, whichever of the propositions is so.
    public record Independence(Set<String> findings, String statedBy) {
        public Independence {
            findings = Collections.unmodifiableSet(new LinkedHashSet<>(findings));
            if (findings.size() < 2 || statedBy.isBlank()) {
                throw new IllegalArgumentException("independence is of two findings or more, stated by somebody");
            }
        }
    }

    /// In order: each finding joins the first group with which it shares the propositions and of all of which it is
    /// stated to be independent. What joins none stands alone and is not multiplied.
    public static List<Combined> of(Map<String, LikelihoodRatio> ratios, List<Independence> stated) {
        List<Map<String, LikelihoodRatio>> groups = new ArrayList<>();
        ratios.forEach((id, ratio) -> groups.stream()
                .filter(g -> g.entrySet().stream()
                        .allMatch(other ->
                                ratio.sameQuestion(other.getValue()) && independent(id, other.getKey(), stated)))
                .findFirst()
                .ifPresentOrElse(g -> g.put(id, ratio), () -> groups.add(new LinkedHashMap<>(Map.of(id, ratio)))));
        return groups.stream().map(g -> multiplied(g, stated)).toList();
    }

    private static boolean independent(String a, String b, List<Independence> stated) {
        return stated.stream().anyMatch(s -> s.findings.contains(a) && s.findings.contains(b));
    }

    private static Combined multiplied(Map<String, LikelihoodRatio> group, List<Independence> stated) {
        List<String> ids = List.copyOf(group.keySet());
        LikelihoodRatio first = group.values().iterator().next();
        if (ids.size() == 1) {
            return new Combined(ids, first, Map.of(), List.of());
        }
        double product = product(group, LikelihoodRatio::ratio);
        double low = product(group, LikelihoodRatio::low);
        double high = product(group, LikelihoodRatio::high);
        Map<String, Double> without = new LinkedHashMap<>();
        group.forEach((id, ratio) -> without.put(id, product / ratio.ratio()));
        List<String> by = stated.stream()
                .filter(s -> ids.stream().filter(s.findings::contains).count() > 1)
                .map(Independence::statedBy)
                .distinct()
                .toList();
        Optional<LikelihoodRatio.Range> range =
                low == high ? Optional.empty() : Optional.of(new LikelihoodRatio.Range(low, high));
        String sources =
                group.values().stream().map(LikelihoodRatio::source).distinct().collect(Collectors.joining(", "));
        return new Combined(
                ids, new LikelihoodRatio(first.ifSo(), first.otherwise(), product, range, sources), without, by);
    }

    /// Kept above 0 and below infinity, where no ratio is one.
    private static double product(Map<String, LikelihoodRatio> group, ToDoubleFunction<LikelihoodRatio> factor) {
        double product = 1;
        for (LikelihoodRatio ratio : group.values()) {
            product *= factor.applyAsDouble(ratio);
        }
        return Math.min(Double.MAX_VALUE, Math.max(Double.MIN_NORMAL, product));
    }
}
