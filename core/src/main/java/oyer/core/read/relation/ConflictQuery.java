package oyer.core.read.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Relation;
import oyer.core.text.DocumentId;

/// Conflicts of interest: paths of at most three relations between one who decides or gives an opinion and a party,
/// across documents, each step with its passage. That a path exists is a question to ask, not a finding.
public final class ConflictQuery {

    /// Relations on a path, at most.
    private static final int LONGEST = 3;

    private static final Set<String> DECIDES = Set.of(
            "judge",
            "justice",
            "magistrate",
            "expert",
            "examiner",
            "serologist",
            "toxicologist",
            "analyst",
            "prosecutor",
            "investigator",
            "detective",
            "juror",
            "foreman",
            "coroner",
            "pathologist",
            "governor",
            "inspector",
            "officer",
            "richter",
            "richterin",
            "sachverständige",
            "sachverständiger",
            "staatsanwalt",
            "staatsanwältin",
            "gutachter");
    private static final Set<String> PARTY = Set.of(
            "victim",
            "accused",
            "defendant",
            "applicant",
            "appellant",
            "plaintiff",
            "claimant",
            "respondent",
            "suspect",
            "petitioner",
            "complainant",
            "angeklagte",
            "angeklagten",
            "angeklagter",
            "geschädigte",
            "geschädigten",
            "kläger",
            "klägerin",
            "opfer",
            "beschuldigte",
            "beschuldigter",
            "nebenkläger",
            "nebenklägerin");
    /// That counsel stands by his client, and a judge by the parties before him, is no conflict.
    private static final Set<String> DUTY = Set.of("counsel", "judge", "accused", "victim");

    private record Node(DocumentId document, int entity) {}

    private record Edge(Node to, Step step) {}

    /// One relation on a path, read in its own direction.
    public record Step(String from, String kind, String to, Relation relation) {}

    /// @param decides who decides or gives an opinion
    /// @param party the party it leads to
    /// @param steps one to three, in order from `decides`
    public record Path(String decides, String party, List<Step> steps) {
        public Path {
            steps = List.copyOf(steps);
        }

        /// `Judge Miller - friend of - brother of - Ann Weber`.
        public String print() {
            StringBuilder out = new StringBuilder(decides);
            for (Step step : steps) {
                out.append(" - ").append(step.kind()).append(" of");
            }
            return out.append(" - ").append(party).toString();
        }
    }

    private final Map<Node, Node> same = new HashMap<>();
    private final Map<Node, List<Edge>> edges = new HashMap<>();
    private final Map<Node, Set<String>> roles = new HashMap<>();
    private final Map<Node, String> names = new HashMap<>();

    private ConflictQuery() {}

    /// @param figures who is who across the documents; an entity that is in none stands for itself
    public static List<Path> find(List<DocumentReadings> documents, List<Figure> figures) {
        ConflictQuery query = new ConflictQuery();
        query.build(documents, figures);
        List<Path> paths = new ArrayList<>();
        query.roles.forEach((node, roles) -> {
            if (roles.stream().anyMatch(DECIDES::contains)) {
                query.from(node, paths);
            }
        });
        paths.sort(Comparator.comparingInt((Path p) -> p.steps().size())
                .thenComparing(Path::decides)
                .thenComparing(Path::party));
        return paths;
    }

    private void build(List<DocumentReadings> documents, List<Figure> figures) {
        for (Figure figure : figures) {
            Node head = null;
            for (Figure.Member member : figure.members()) {
                Node node = new Node(member.document(), member.entity());
                head = head == null ? node : head;
                same.put(node, head);
            }
        }
        for (DocumentReadings document : documents) {
            for (Entity entity : document.entities()) {
                if (entity.kind() == EntityKind.PERSON) {
                    Node node = node(document, entity.number());
                    names.putIfAbsent(node, entity.name());
                    Set<String> known = roles.computeIfAbsent(node, _ -> new HashSet<>());
                    for (String role : entity.roles()) {
                        known.addAll(List.of(role.split(" ")));
                    }
                }
            }
            for (Relation relation : document.relations()) {
                Node from = node(document, relation.from());
                Node to = node(document, relation.to());
                if (!DUTY.contains(relation.kind())) {
                    Step step = new Step(name(from), relation.kind(), name(to), relation);
                    edges.computeIfAbsent(from, _ -> new ArrayList<>()).add(new Edge(to, step));
                    edges.computeIfAbsent(to, _ -> new ArrayList<>()).add(new Edge(from, step));
                }
                if (relation.kind().equals("victim") || relation.kind().equals("accused")) {
                    roles.computeIfAbsent(from, _ -> new HashSet<>()).add(relation.kind());
                }
            }
        }
    }

    private Node node(DocumentReadings document, int entity) {
        Node node = new Node(document.document(), entity);
        return same.getOrDefault(node, node);
    }

    private String name(Node node) {
        return names.getOrDefault(node, "somebody");
    }

    /// Breadth first, so that each party is reached on a shortest path, and others as short.
    private void from(Node start, List<Path> paths) {
        record Walk(Node at, List<Node> visited, List<Step> steps) {}
        Deque<Walk> open = new ArrayDeque<>();
        open.add(new Walk(start, List.of(start), List.of()));
        while (!open.isEmpty()) {
            Walk walk = open.remove();
            if (!walk.steps.isEmpty()
                    && roles.getOrDefault(walk.at, Set.of()).stream().anyMatch(PARTY::contains)) {
                paths.add(new Path(name(start), name(walk.at), walk.steps));
            }
            if (walk.steps.size() == LONGEST) {
                continue;
            }
            for (Edge edge : edges.getOrDefault(walk.at, List.of())) {
                if (!walk.visited.contains(edge.to)) {
                    List<Node> visited = new ArrayList<>(walk.visited);
                    visited.add(edge.to);
                    List<Step> steps = new ArrayList<>(walk.steps);
                    steps.add(edge.step);
                    open.add(new Walk(edge.to, visited, steps));
                }
            }
        }
    }
}
