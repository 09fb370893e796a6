package oyer.core.argue.weight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.argue.map.Amended;
import oyer.core.argue.map.Json;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Ruling;
import oyer.core.casefile.TraceComparison;
import oyer.core.text.Passage;

/// The likelihood ratios of a case: from its laboratory results, and those that a reviewer entered from a document.
/// They are multiplied only where somebody stated that they are independent. What they are about is the propositions,
/// never whether anybody did anything.
///
/// @param findings in the order in which they came
/// @param idle entries that are no ratio, each with why
public record Weights(List<Finding> findings, List<Combined> combined, List<String> idle) {

    /// @param id of the comparison or of the entry
    /// @param what was found, in a few words
    /// @param enteredBy who entered it; empty for a laboratory result of the case
    public record Finding(
            String id, String what, LikelihoodRatio ratio, List<Passage> passages, Optional<String> enteredBy) {
        public Finding {
            passages = List.copyOf(passages);
        }
    }

    public Weights {
        findings = List.copyOf(findings);
        combined = List.copyOf(combined);
        idle = List.copyOf(idle);
    }

    /// @param edits rulings that stand, oldest first; those that enter no weight are passed over
    public static Weights of(List<TraceComparison> comparisons, List<Ruling> edits) {
        Map<String, Finding> findings = new LinkedHashMap<>();
        List<String> idle = new ArrayList<>();
        for (TraceComparison comparison : comparisons) {
            fromLaboratory(comparison).ifPresent(f -> findings.put(f.id(), f));
        }
        List<Combined.Independence> stated = new ArrayList<>();
        for (Ruling ruling : edits) {
            if (ruling.decision() instanceof Decision.Argued argued) {
                try {
                    if (argued.edit().equals(Amended.WEIGHT)) {
                        Finding finding = entered(argued.payload(), ruling);
                        findings.put(finding.id(), finding);
                    } else if (argued.edit().equals(Amended.INDEPENDENT)) {
                        stated.add(independence(argued.payload(), findings.keySet()));
                    }
                } catch (IllegalArgumentException e) {
                    idle.add(argued.edit() + ": " + e.getMessage());
                }
            }
        }
        Map<String, LikelihoodRatio> ratios = new LinkedHashMap<>();
        findings.forEach((id, finding) -> ratios.put(id, finding.ratio()));
        return new Weights(List.copyOf(findings.values()), Combined.of(ratios, stated), idle);
    }

    /// A comparison that states a ratio with its propositions; one that excludes, or only counts, states none.
    private static Optional<Finding> fromLaboratory(TraceComparison comparison) {
        if (comparison.weight().isEmpty() || comparison.propositions().isEmpty()) {
            return Optional.empty();
        }
        double ratio = Math.pow(10, comparison.weight().get().log10());
        if (!(ratio > 0) || !Double.isFinite(ratio)) {
            return Optional.empty();
        }
        TraceComparison.Propositions propositions = comparison.propositions().get();
        return Optional.of(new Finding(
                comparison.id(),
                comparison.title(),
                new LikelihoodRatio(
                        propositions.prosecution(),
                        propositions.defence(),
                        ratio,
                        Optional.empty(),
                        comparison.provenance().method()),
                List.of(),
                Optional.empty()));
    }

    /// Checks an entry before it is journalled.
    ///
    /// @throws IllegalArgumentException when it is no ratio, with what is amiss
    public static LikelihoodRatio ratio(String payload) {
        Map<String, Object> fields = Json.object(payload);
        Optional<Double> low = Json.string(fields, "low").map(l -> number("low", l));
        Optional<Double> high = Json.string(fields, "high").map(h -> number("high", h));
        if (low.isPresent() != high.isPresent()) {
            throw new IllegalArgumentException("a range needs both its ends");
        }
        return new LikelihoodRatio(
                needed(fields, "ifSo"),
                needed(fields, "otherwise"),
                number("ratio", needed(fields, "ratio")),
                low.map(l -> new LikelihoodRatio.Range(l, high.orElse(l))),
                needed(fields, "source"));
    }

    private static Finding entered(String payload, Ruling ruling) {
        Map<String, Object> fields = Json.object(payload);
        return new Finding(
                needed(fields, "id"), needed(fields, "text"), ratio(payload), ruling.about(), Optional.of(ruling.by()));
    }

    private static Combined.Independence independence(String payload, Set<String> known) {
        Map<String, Object> fields = Json.object(payload);
        Set<String> findings =
                new LinkedHashSet<>(List.of(needed(fields, "findings").split(",")));
        findings.stream().filter(f -> !known.contains(f)).findFirst().ifPresent(f -> {
            throw new IllegalArgumentException("there is no finding [" + f + "]");
        });
        return new Combined.Independence(findings, needed(fields, "statedBy"));
    }

    /// A number as people write it: `1,000`, `2.5e6`, `0,4`.
    private static double number(String name, String written) {
        String plain = written.strip().replace("\u202f", "").replace(" ", "");
        if (plain.matches("\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?")) {
            plain = plain.replace(",", "");
        }
        try {
            return Double.parseDouble(plain.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(name + " [" + written + "] is no number", e);
        }
    }

    private static String needed(Map<String, Object> fields, String name) {
        return Json.string(fields, name)
                .filter(v -> !v.isBlank())
                .orElseThrow(() -> new IllegalArgumentException("[" + name + "] is missing"));
    }
}
