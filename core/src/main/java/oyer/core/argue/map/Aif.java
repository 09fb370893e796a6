package oyer.core.argue.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.argue.label.Standard;
import oyer.core.text.Passage;

/// Maps in the JSON of the Argument Interchange Format as AIFdb writes it: I-nodes are statements, RA-nodes steps,
/// CA-nodes attacks. What AIF has no word for (evidence, status, passages) stands beside it under `oyer`, and is left
/// out by who does not know it.
public final class Aif {

    private Aif() {}

    /// Finds words in the case.
    @FunctionalInterface
    public interface Finder {
        /// @param document its path
        Optional<Passage> find(String document, String words);
    }

    /// Names a document by its path.
    @FunctionalInterface
    public interface Naming {
        String path(Passage passage);
    }

    public static String write(ArgumentMap map, Naming naming) {
        List<Object> nodes = new ArrayList<>();
        List<Object> edges = new ArrayList<>();
        for (ArgumentMap.Node node : map.nodes()) {
            Map<String, Object> more = new LinkedHashMap<>();
            more.put("evidence", Boolean.toString(node.evidence()));
            more.put("tried", Boolean.toString(node.tried()));
            more.put("conclusion", Boolean.toString(map.conclusions().contains(node.id())));
            node.fallen().ifPresent(f -> more.put("fallen", f));
            node.accordingTo().ifPresent(a -> more.put("accordingTo", a));
            more.put("passages", passages(node.passages(), naming));
            Map<String, Object> written = ordered("nodeID", node.id(), "type", "I");
            written.put("text", node.text());
            written.put("oyer", more);
            nodes.add(written);
        }
        for (ArgumentMap.Step step : map.steps()) {
            Map<String, Object> written = ordered("nodeID", step.id(), "type", "RA");
            step.scheme().ifPresent(s -> written.put("scheme", s.key()));
            written.put("text", step.scheme().map(Scheme::key).orElse("Default Inference"));
            Map<String, Object> more = step(map, step, naming);
            if (!more.isEmpty()) {
                written.put("oyer", more);
            }
            nodes.add(written);
            step.premises().forEach(p -> edges.add(edge(edges.size(), p, step.id())));
            edges.add(edge(edges.size(), step.id(), step.conclusion()));
        }
        int attacks = 0;
        for (ArgumentMap.Undercut undercut : map.undercuts()) {
            String id = "undercut" + ++attacks;
            Map<String, Object> written = ordered("nodeID", id, "type", "CA");
            written.put("text", "Default Conflict");
            undercut.question().ifPresent(q -> written.put("oyer", ordered("question", q, "kind", "undercut")));
            nodes.add(written);
            edges.add(edge(edges.size(), undercut.attacker(), id));
            edges.add(edge(edges.size(), id, undercut.step()));
        }
        for (ArgumentMap.Contrary contrary : map.contraries()) {
            List<String> statements = contrary.statements();
            for (int i = 0; i + 1 < statements.size(); i++) {
                String id = "contrary" + ++attacks;
                Map<String, Object> written = ordered("nodeID", id, "type", "CA");
                written.put("oyer", Map.of("standard", contrary.standard().key()));
                nodes.add(written);
                edges.add(edge(edges.size(), statements.get(i), id));
                edges.add(edge(edges.size(), id, statements.get(i + 1)));
            }
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("nodes", nodes);
        all.put("edges", edges);
        all.put("locutions", List.of());
        return Json.write(all);
    }

    /// What AIF has no word for in a step: its weight, where somebody gave one, and the questions that are answered.
    private static Map<String, Object> step(ArgumentMap map, ArgumentMap.Step step, Naming naming) {
        Map<String, Object> more = new LinkedHashMap<>();
        if (step.weight() != 1) {
            more.put("weight", Double.toString(step.weight()));
        }
        List<Map<String, Object>> answers = map.answers().stream()
                .filter(a -> a.step().equals(step.id()))
                .map(a -> {
                    Map<String, Object> answer = ordered("question", a.question(), "text", a.text());
                    a.by().ifPresent(by -> answer.put("by", by));
                    answer.put("passages", passages(a.passages(), naming));
                    return answer;
                })
                .toList();
        if (!answers.isEmpty()) {
            more.put("answers", answers);
        }
        return more;
    }

    private static List<Map<String, Object>> passages(List<Passage> passages, Naming naming) {
        return passages.stream()
                .map(p -> ordered("document", naming.path(p), "words", p.words()))
                .toList();
    }

    private static Map<String, Object> ordered(String a, Object va, String b, Object vb) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(a, va);
        fields.put(b, vb);
        return fields;
    }

    private static Map<String, Object> edge(int number, String from, String to) {
        Map<String, Object> edge = ordered("edgeID", "e" + (number + 1), "fromID", from);
        edge.put("toID", to);
        return edge;
    }

    /// @throws IllegalArgumentException when it is no such map, with what is amiss
    public static ArgumentMap read(String json, Finder finder) {
        Map<String, Object> all = Json.object(json);
        Map<String, List<String>> into = new LinkedHashMap<>();
        Map<String, List<String>> outOf = new LinkedHashMap<>();
        for (Object edge : Json.list(all, "edges")) {
            Map<String, Object> fields = Json.objectOf(edge);
            String from = Json.string(fields, "fromID").orElse("");
            String to = Json.string(fields, "toID").orElse("");
            into.computeIfAbsent(to, _ -> new ArrayList<>()).add(from);
            outOf.computeIfAbsent(from, _ -> new ArrayList<>()).add(to);
        }
        List<ArgumentMap.Node> nodes = new ArrayList<>();
        List<ArgumentMap.Step> steps = new ArrayList<>();
        List<String> conclusions = new ArrayList<>();
        List<Map<String, Object>> attacks = new ArrayList<>();
        List<ArgumentMap.Answer> answers = new ArrayList<>();
        for (Object node : Json.list(all, "nodes")) {
            Map<String, Object> fields = Json.objectOf(node);
            String id = Json.string(fields, "nodeID").orElse("");
            switch (Json.string(fields, "type").orElse("")) {
                case "I" -> {
                    boolean argued = into.containsKey(id);
                    nodes.add(node(fields, id, argued, finder));
                    if (Json.string(Json.objectOf(fields.getOrDefault("oyer", "")), "conclusion")
                            .orElse(Boolean.toString(argued && !outOf.containsKey(id)))
                            .equals("true")) {
                        conclusions.add(id);
                    }
                }
                case "RA" ->
                    outOf.getOrDefault(id, List.of()).stream().findFirst().ifPresent(to -> {
                        steps.add(new ArgumentMap.Step(
                                id,
                                to,
                                statements(all, into.getOrDefault(id, List.of())),
                                Json.string(fields, "scheme").flatMap(Scheme::of),
                                weight(Json.objectOf(fields.getOrDefault("oyer", "")))));
                        answers(id, fields, finder, answers);
                    });
                case "CA" -> attacks.add(fields);
                default -> {}
            }
        }
        List<ArgumentMap.Undercut> undercuts = new ArrayList<>();
        List<ArgumentMap.Contrary> contraries = new ArrayList<>();
        for (Map<String, Object> attack : attacks) {
            String id = Json.string(attack, "nodeID").orElse("");
            Map<String, Object> more = Json.objectOf(attack.getOrDefault("oyer", ""));
            Optional<String> question = Json.string(more, "question");
            Standard standard =
                    Json.string(more, "standard").flatMap(Standard::of).orElse(Standard.PREPONDERANCE);
            for (String from : into.getOrDefault(id, List.of())) {
                for (String to : outOf.getOrDefault(id, List.of())) {
                    if (steps.stream().anyMatch(s -> s.id().equals(to))) {
                        undercuts.add(new ArgumentMap.Undercut(from, to, question));
                    } else {
                        join(contraries, from, to, standard);
                    }
                }
            }
        }
        return new ArgumentMap(conclusions, nodes, steps, undercuts, contraries, answers, false);
    }

    /// Those of some nodes that are statements: into a step also lead the attacks on it.
    private static List<String> statements(Map<String, Object> all, List<String> ids) {
        Set<String> statements = new LinkedHashSet<>();
        for (Object node : Json.list(all, "nodes")) {
            Map<String, Object> fields = Json.objectOf(node);
            if (Json.string(fields, "type").equals(Optional.of("I"))) {
                Json.string(fields, "nodeID").ifPresent(statements::add);
            }
        }
        return ids.stream().filter(statements::contains).toList();
    }

    private static void join(List<ArgumentMap.Contrary> contraries, String a, String b, Standard standard) {
        Set<String> joined = new LinkedHashSet<>();
        contraries.removeIf(c -> (c.holds(a) || c.holds(b)) && (joined.addAll(c.statements()) || true));
        joined.add(a);
        joined.add(b);
        contraries.add(new ArgumentMap.Contrary(List.copyOf(joined), standard));
    }

    private static double weight(Map<String, Object> more) {
        return Json.string(more, "weight").map(Double::parseDouble).orElse(1.0);
    }

    private static void answers(String step, Map<String, Object> fields, Finder finder, List<ArgumentMap.Answer> to) {
        for (Object answer : Json.list(Json.objectOf(fields.getOrDefault("oyer", "")), "answers")) {
            Map<String, Object> told = Json.objectOf(answer);
            List<Passage> passages = new ArrayList<>();
            for (Object cited : Json.list(told, "passages")) {
                Map<String, Object> at = Json.objectOf(cited);
                finder.find(
                                Json.string(at, "document").orElse(""),
                                Json.string(at, "words").orElse(""))
                        .ifPresent(passages::add);
            }
            // an answer whose passage stands nowhere leaves its question open
            if (!passages.isEmpty()) {
                to.add(new ArgumentMap.Answer(
                        step,
                        Json.string(told, "question").orElse(""),
                        Json.string(told, "text").orElse(""),
                        passages,
                        Json.string(told, "by")));
            }
        }
    }

    private static ArgumentMap.Node node(Map<String, Object> fields, String id, boolean argued, Finder finder) {
        Map<String, Object> more = Json.objectOf(fields.getOrDefault("oyer", ""));
        List<Passage> passages = new ArrayList<>();
        List<String> unfound = new ArrayList<>();
        for (Object cited : Json.list(more, "passages")) {
            Map<String, Object> at = Json.objectOf(cited);
            String document = Json.string(at, "document").orElse("");
            String words = Json.string(at, "words").orElse("");
            finder.find(document, words).ifPresentOrElse(passages::add, () -> unfound.add(document + ": " + words));
        }
        return new ArgumentMap.Node(
                id,
                Json.string(fields, "text").orElse(id),
                Json.string(more, "evidence").orElse(Boolean.toString(!argued)).equals("true"),
                Json.string(more, "tried").orElse("true").equals("true"),
                Json.string(more, "fallen"),
                passages,
                Json.string(more, "accordingTo"),
                unfound);
    }
}
