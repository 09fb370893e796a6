package oyer.bench.argument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.argue.label.ArgumentGraph;
import oyer.core.argue.label.GraphBuilder;
import oyer.core.argue.label.Standard;
import oyer.core.argue.label.Weighing;

/// One graph in the YAML of Carneades 4: its statements, arguments, schemes and issues, made into a graph of ours. Its
/// schemes are applied forward from the assumptions until nothing new follows.
final class CarneadesGraph {

    private static final int MOST_ARGUMENTS = 20_000;

    private final Yaml yaml;
    private final Map<String, Yaml> schemes = new LinkedHashMap<>();
    private final Map<String, Integer> number = new TreeMap<>();
    private final Set<String> assumptions = new LinkedHashSet<>();
    private final List<Step> steps = new ArrayList<>();
    private final Set<Step> known = new HashSet<>();
    private final List<List<String>> issues = new ArrayList<>();
    private final List<Standard> standards = new ArrayList<>();
    private final GraphBuilder builder = new GraphBuilder();

    /// An argument; roles as they are named in the file, or the predicate of the premise.
    private record Step(String scheme, String conclusion, List<String> premises, List<String> undercutters) {}

    /// @param expected for each label the statements that the file says have it
    record Read(ArgumentGraph graph, Map<String, Integer> statements, Map<String, List<String>> expected) {}

    private CarneadesGraph(Yaml yaml) {
        this.yaml = yaml;
    }

    static Read of(Yaml yaml) {
        return new CarneadesGraph(yaml).read();
    }

    private static String formula(String text) {
        return text.indexOf('(') < 0 && !text.startsWith("¬")
                ? text.strip()
                : Term.parse(text.strip()).toString();
    }

    private Read read() {
        yaml.at("statements").fields().forEach((key, value) -> {
            statement(formula(key));
            if (Yaml.of(value).text("assumed", "false").equals("true")) {
                assumptions.add(formula(key));
            }
        });
        yaml.texts("assumptions").forEach(a -> assumptions.add(formula(a)));
        if (yaml.fields().get("argument_schemes") instanceof List<?> list) {
            list.forEach(scheme -> schemes.put(Yaml.of(scheme).text("id", ""), Yaml.of(scheme)));
        }
        yaml.at("arguments").fields().forEach((id, value) -> {
            Yaml argument = Yaml.of(value);
            add(new Step(
                    argument.text("scheme", ""),
                    formula(argument.text("conclusion", "")),
                    argument.texts("premises").stream()
                            .map(CarneadesGraph::formula)
                            .toList(),
                    argument.has("undercutter") ? List.of(formula(argument.text("undercutter", ""))) : List.of()));
        });
        infer();
        assumptions.forEach(this::statement);
        for (Step step : steps) {
            statement(step.conclusion);
            step.premises.forEach(this::statement);
            step.undercutters.forEach(this::statement);
        }
        yaml.at("issues").fields().forEach((id, value) -> {
            issues.add(Yaml.of(value).texts("positions").stream()
                    .map(CarneadesGraph::formula)
                    .toList());
            standards.add(standard(Yaml.of(value).text("standard", "PE")));
        });
        yaml.at("issue_schemes")
                .fields()
                .keySet()
                .forEach(key -> raise(yaml.at("issue_schemes").texts(key)));
        assumptions.forEach(a -> builder.assume(statement(a)));
        steps.forEach(step -> builder.argument(
                weighing(step), statement(step.conclusion), numbers(step.premises), numbers(step.undercutters)));
        for (int i = 0; i < issues.size(); i++) {
            builder.issue(standards.get(i), numbers(issues.get(i)));
        }
        return new Read(builder.build(), number, expected());
    }

    private int statement(String formula) {
        return number.computeIfAbsent(formula, _ -> builder.statement());
    }

    private int[] numbers(List<String> formulas) {
        return formulas.stream().mapToInt(this::statement).toArray();
    }

    private static Standard standard(String name) {
        return switch (name) {
            // Carneades 4 evaluates dialectical validity as it does preponderance
            case "DV", "PE" -> Standard.PREPONDERANCE;
            case "CCE" -> Standard.CLEAR_AND_CONVINCING;
            case "BRD" -> Standard.BEYOND_REASONABLE_DOUBT;
            default -> throw new IllegalArgumentException("there is no proof standard [" + name + "]");
        };
    }

    private Map<String, List<String>> expected() {
        Yaml labels = yaml.has("tests") ? yaml.at("tests") : yaml.at("labels");
        Map<String, List<String>> expected = new LinkedHashMap<>();
        for (String label : List.of("in", "out", "undecided")) {
            expected.put(
                    label,
                    labels.texts(label).stream().map(CarneadesGraph::formula).toList());
        }
        return expected;
    }

    private boolean add(Step step) {
        if (steps.size() >= MOST_ARGUMENTS) {
            throw new IllegalStateException("schemes yield more than " + MOST_ARGUMENTS + " arguments");
        }
        return known.add(new Step("", step.conclusion, step.premises, List.of())) && steps.add(step);
    }

    // ---- schemes

    private void infer() {
        Set<Term> facts = new LinkedHashSet<>();
        assumptions.forEach(a -> facts.add(Term.parse(a)));
        steps.forEach(step -> facts.add(Term.parse(step.conclusion)));
        int before;
        do {
            before = facts.size();
            for (Map.Entry<String, Yaml> scheme : schemes.entrySet()) {
                if (!scheme.getValue().texts("conclusions").isEmpty()) {
                    List<Term> needed = new ArrayList<>();
                    scheme.getValue().texts("premises").forEach(p -> needed.add(Term.parse(p)));
                    scheme.getValue().texts("deletions").forEach(p -> needed.add(Term.parse(p)));
                    for (Map<String, Term> bound : matches(needed, 0, Map.of(), List.copyOf(facts))) {
                        instantiate(scheme.getKey(), scheme.getValue(), needed, bound, facts);
                    }
                }
            }
        } while (facts.size() > before);
    }

    private static List<Map<String, Term>> matches(
            List<Term> needed, int from, Map<String, Term> bound, List<Term> facts) {
        if (from == needed.size()) {
            return List.of(bound);
        }
        List<Map<String, Term>> found = new ArrayList<>();
        for (Term fact : facts) {
            needed.get(from).match(fact, bound).ifPresent(more -> found.addAll(matches(needed, from + 1, more, facts)));
        }
        return found;
    }

    private void instantiate(String id, Yaml scheme, List<Term> needed, Map<String, Term> bound, Set<Term> facts) {
        List<String> premises = new ArrayList<>();
        needed.forEach(n -> premises.add(n.with(bound).toString()));
        for (String assumption : scheme.texts("assumptions")) {
            premises.add(Term.parse(assumption).with(bound).toString());
            assumptions.add(premises.getLast());
            facts.add(Term.parse(premises.getLast()));
        }
        for (String conclusion : scheme.texts("conclusions")) {
            Term concluded = Term.parse(conclusion).with(bound);
            if (!concluded.ground() || concluded.name().equals("true")) {
                continue;
            }
            facts.add(concluded);
            List<String> exceptions = scheme.texts("exceptions").stream()
                    .map(e -> Term.parse(e).with(bound).toString())
                    .toList();
            String cut = "undercut(" + "a" + (steps.size() + 1) + ")";
            boolean fresh =
                    add(new Step(id, concluded.toString(), premises, exceptions.isEmpty() ? List.of() : List.of(cut)));
            if (fresh) {
                exceptions.forEach(e -> add(new Step("", cut, List.of(e), List.of())));
            }
        }
    }

    /// Makes issues of the statements that a scheme of issues fits. Variables that end in a digit are a place for each
    /// position, `buy(O1) ... buy(On)`.
    private void raise(List<String> patterns) {
        List<Term> terms =
                patterns.stream().filter(p -> !p.equals("...")).map(Term::parse).toList();
        boolean open = patterns.contains("...");
        Map<Map<String, Term>, Set<String>> groups = new LinkedHashMap<>();
        for (String formula : number.keySet()) {
            for (Term pattern : open ? terms.subList(0, 1) : terms) {
                Optional<Map<String, Term>> bound = pattern.match(Term.parse(formula), Map.of());
                if (bound.isPresent()) {
                    Map<String, Term> same = new TreeMap<>(bound.get());
                    same.keySet().removeIf(v -> open && Character.isDigit(v.charAt(v.length() - 1)));
                    groups.computeIfAbsent(same, _ -> new LinkedHashSet<>()).add(formula);
                    break;
                }
            }
        }
        Set<String> taken = new HashSet<>();
        issues.forEach(taken::addAll);
        for (Set<String> group : groups.values()) {
            List<String> positions =
                    group.stream().filter(p -> !taken.contains(p)).toList();
            if (positions.size() > 1) {
                issues.add(positions);
                standards.add(Standard.PREPONDERANCE);
                taken.addAll(positions);
            }
        }
    }

    // ---- weights

    private Weighing weighing(Step step) {
        Yaml scheme = schemes.getOrDefault(step.scheme, Yaml.of(null));
        Yaml weight = scheme.at("weight");
        String named = scheme.text("weight", step.scheme);
        if (weight.has("constant")) {
            return new Weighing.Linked(Double.parseDouble(weight.text("constant", "1")));
        }
        if (weight.has("criteria")) {
            return criteria(step, weight.at("criteria"));
        }
        Yaml function = yaml.at("weighing_functions").at(named);
        if (weight.has("preference") || function.has("preference")) {
            return new Weighing.Linked(rank(step, weight.has("preference") ? weight : function));
        }
        return switch (named) {
            case "convergent" -> new Weighing.Convergent();
            case "cumulative" -> new Weighing.Cumulative();
            case "factorized" -> new Weighing.Linked(factors(step));
            default -> Weighing.LINKED;
        };
    }

    private List<Step> rivalsAndSelf(Step step) {
        List<String> issue = issues.stream()
                .filter(i -> i.contains(step.conclusion))
                .findFirst()
                .orElse(List.of(step.conclusion));
        return steps.stream().filter(s -> issue.contains(s.conclusion)).toList();
    }

    /// The share of its premises among all that are brought forward on its issue.
    private double factors(Step step) {
        Set<String> all = new HashSet<>();
        rivalsAndSelf(step).forEach(s -> all.addAll(s.premises));
        return all.isEmpty() ? 1 : (double) step.premises.size() / all.size();
    }

    /// Its place among the arguments of its issue in the order of preference, the last having weight 1.
    private double rank(Step step, Yaml function) {
        Comparator<Step> order = (a, b) -> 0;
        if (function.fields().get("preference") instanceof List<?> properties) {
            for (Object property : properties) {
                order = order.thenComparing(by(Yaml.of(property)));
            }
        }
        List<Step> all = rivalsAndSelf(step);
        Comparator<Step> final_ = order;
        long groups = all.stream()
                .filter(a -> all.stream().limit(all.indexOf(a)).noneMatch(b -> final_.compare(a, b) == 0))
                .count();
        long below = all.stream()
                .filter(a -> final_.compare(a, step) < 0)
                .filter(a -> all.stream().limit(all.indexOf(a)).noneMatch(b -> final_.compare(a, b) == 0))
                .count();
        return (below + 1.0) / groups;
    }

    private Comparator<Step> by(Yaml property) {
        String name = property.text("property", "");
        List<String> order = property.texts("order");
        Comparator<String> values =
                order.isEmpty() ? Comparator.naturalOrder() : Comparator.comparingInt(order::indexOf);
        if (property.text("order", "").equals("descending")) {
            values = values.reversed();
        }
        return Comparator.comparing(
                step -> schemes.getOrDefault(step.scheme, Yaml.of(null))
                        .at("meta")
                        .text(name, ""),
                values);
    }

    private Weighing criteria(Step step, Yaml criteria) {
        Yaml soft = criteria.at("soft");
        double sum = soft.fields().values().stream()
                .mapToDouble(c -> Double.parseDouble(Yaml.of(c).text("factor", "1")))
                .sum();
        List<Weighing.Criterion> all = new ArrayList<>();
        for (String role : soft.fields().keySet()) {
            double share = Double.parseDouble(soft.at(role).text("factor", "1")) / sum;
            List<Integer> statements = new ArrayList<>();
            List<Double> values = new ArrayList<>();
            for (String premise : step.premises) {
                if (Term.parse(premise).name().equals(role)) {
                    Set<String> alternatives = new LinkedHashSet<>(List.of(premise));
                    issues.stream().filter(i -> i.contains(premise)).forEach(alternatives::addAll);
                    for (String alternative : alternatives) {
                        String value = Term.parse(alternative).of().getLast().toString();
                        statements.add(statement(alternative));
                        values.add(share
                                * Double.parseDouble(soft.at(role).at("values").text(value, "0")));
                    }
                }
            }
            all.add(new Weighing.Criterion(statements, values));
        }
        List<Integer> hard = new ArrayList<>();
        for (String role : criteria.texts("hard")) {
            step.premises.stream()
                    .filter(p -> Term.parse(p).name().equals(role))
                    .forEach(p -> hard.add(statement(p)));
        }
        return new Weighing.ByCriteria(all, hard);
    }
}
