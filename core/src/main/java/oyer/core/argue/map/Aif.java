package oyer.core.argue.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
            more.put(
                    "passages",
                    node.passages().stream()
                            .map(p -> ordered("document", naming.path(p), "words", p.words()))
                            .toList());
            Map<String, Object> written = ordered("nodeID", node.id(), "type", "I");
            written.put("text", node.text());
            written.put("oyer", more);
            nodes.add(written);
        }
        for (ArgumentMap.Step step : map.steps()) {
            Map<String, Object> written = ordered("nodeID", step.id(), "type", "RA");
            step.scheme().ifPresent(s -> written.put("scheme", s.key()));
            written.put("text", step.scheme().map(Scheme::key).orElse("Default Inference"));
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
        for (List<String> contrary : map.contraries()) {
            for (int i = 0; i + 1 < contrary.size(); i++) {
                String id = "contrary" + ++attacks;
                nodes.add(ordered("nodeID", id, "type", "CA"));
                edges.add(edge(edges.size(), contrary.get(i), id));
                edges.add(edge(edges.size(), id, contrary.get(i + 1)));
            }
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("nodes", nodes);
        all.put("edges", edges);
        all.put("locutions", List.of());
        return Json.write(all);
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
                    outOf.getOrDefault(id, List.of()).stream()
                            .findFirst()
                            .ifPresent(to -> steps.add(new ArgumentMap.Step(
                                    id,
                                    to,
                                    statements(all, into.getOrDefault(id, List.of())),
                                    Json.string(fields, "scheme").flatMap(Scheme::of))));
                case "CA" -> attacks.add(fields);
                default -> {}
            }
        }
        List<ArgumentMap.Undercut> undercuts = new ArrayList<>();
        List<List<String>> contraries = new ArrayList<>();
        for (Map<String, Object> attack : attacks) {
            String id = Json.string(attack, "nodeID").orElse("");
            Optional<String> question = Json.string(Json.objectOf(attack.getOrDefault("oyer", "")), "question");
            for (String from : into.getOrDefault(id, List.of())) {
                for (String to : outOf.getOrDefault(id, List.of())) {
                    if (steps.stream().anyMatch(s -> s.id().equals(to))) {
                        undercuts.add(new ArgumentMap.Undercut(from, to, question));
                    } else {
                        join(contraries, from, to);
                    }
                }
            }
        }
        return new ArgumentMap(conclusions, nodes, steps, undercuts, contraries, false);
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

    private static void join(List<List<String>> contraries, String a, String b) {
        Set<String> joined = new LinkedHashSet<>();
        contraries.removeIf(c -> (c.contains(a) || c.contains(b)) && (joined.addAll(c) || true));
        joined.add(a);
        joined.add(b);
        contraries.add(List.copyOf(joined));
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
