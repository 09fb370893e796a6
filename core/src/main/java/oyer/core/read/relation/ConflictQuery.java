package oyer.core.read.relation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.casefile.Relation;
import oyer.core.read.name.CasePart;

/// Conflicts of interest: paths of at most three relations between one who decides or gives an opinion and a party,
/// across documents, each step with its passage. That a path exists is a question to ask, not a finding.
public final class ConflictQuery {

    /// Relations on a path, at most.
    private static final int LONGEST = 3;
    /// Paths from one who decides, at most; the shortest are found first.
    private static final int MOST = 200;

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
            "sergeant",
            "chair",
            "richter",
            "richterin",
            "sachverständige",
            "sachverständiger",
            "staatsanwalt",
            "staatsanwältin",
            "gutachter");
    private static final Set<String> PARTY = Set.of(
            "applicant",
            "plaintiff",
            "claimant",
            "respondent",
            "complainant",
            "kläger",
            "klägerin",
            "nebenkläger",
            "nebenklägerin");
    /// That counsel stands by his client, and a judge by the parties before him, is no conflict.
    private static final Set<String> DUTY = Set.of("counsel", "judge", "accused", "victim", "client");

    /// How one figure stands to another, with the reading that says so.
    public record Tie(Figure from, Figure to, Relation relation) {

        /// `Bob Weber is brother of Ann Weber`, without the copula.
        public String print() {
            return from.name() + " - " + relation.kind() + " of - " + to.name();
        }
    }

    /// @param decides who decides or gives an opinion
    /// @param party the party it leads to
    /// @param ties one to three, in order from `decides`, each in its own direction
    public record Path(Figure decides, Figure party, List<Tie> ties) {
        public Path {
            ties = List.copyOf(ties);
        }

        /// `Judge Miller - friend of - brother of - Ann Weber`.
        public String print() {
            StringBuilder out = new StringBuilder(decides.name());
            for (Tie tie : ties) {
                out.append(" - ").append(tie.relation().kind()).append(" of");
            }
            return out.append(" - ").append(party.name()).toString();
        }
    }

    private final Map<String, Map<String, Tie>> ties = new LinkedHashMap<>();
    private final Map<String, Figure> figures = new LinkedHashMap<>();

    private ConflictQuery() {}

    /// @param figures who is who across the documents
    public static List<Path> find(List<DocumentReadings> documents, List<Figure> figures) {
        record Member(oyer.core.text.DocumentId document, int entity) {}
        Map<Member, Figure> of = new HashMap<>();
        for (Figure figure : figures) {
            figure.members().forEach(m -> of.put(new Member(m.document(), m.entity()), figure));
        }
        List<Tie> ties = new ArrayList<>();
        for (DocumentReadings document : documents) {
            for (Relation relation : document.relations()) {
                Figure from = of.get(new Member(document.document(), relation.from()));
                Figure to = of.get(new Member(document.document(), relation.to()));
                if (from != null && to != null) {
                    ties.add(new Tie(from, to, relation));
                }
            }
        }
        return among(figures, ties);
    }

    /// The paths among these ties, the shortest first.
    public static List<Path> among(Collection<Figure> figures, Collection<Tie> ties) {
        ConflictQuery query = new ConflictQuery();
        for (Figure figure : figures) {
            if (figure.kind() == EntityKind.PERSON) {
                query.figures.put(figure.id(), figure);
            }
        }
        for (Tie tie : ties) {
            if (!DUTY.contains(tie.relation().kind())
                    && !tie.from().id().equals(tie.to().id())) {
                query.tie(tie.from().id(), tie.to().id(), tie);
                query.tie(tie.to().id(), tie.from().id(), tie);
            }
        }
        List<Path> paths = new ArrayList<>();
        for (Figure figure : query.figures.values()) {
            if (has(figure, DECIDES) && query.ties.containsKey(figure.id())) {
                query.from(figure, paths);
            }
        }
        paths.sort(Comparator.comparingInt((Path p) -> p.ties().size())
                .thenComparing(p -> p.decides().name())
                .thenComparing(p -> p.party().name()));
        return List.copyOf(paths);
    }

    private void tie(String one, String other, Tie tie) {
        ties.computeIfAbsent(one, _ -> new LinkedHashMap<>()).putIfAbsent(other, tie);
    }

    private static boolean has(Figure figure, Set<String> any) {
        for (String role : figure.roles()) {
            if (role.startsWith("counsel")) {
                continue; // counsel for the defendant is no defendant
            }
            for (String word : role.toLowerCase(Locale.ROOT).split(" ")) {
                if (any.contains(word)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean party(Figure figure) {
        return has(figure, PARTY)
                || figure.roles().stream().anyMatch(r -> CasePart.of(r).isPresent());
    }

    /// Breadth first, so that each party is reached on a shortest path, and others as short. A path ends at the first
    /// party that it meets.
    private void from(Figure start, List<Path> paths) {
        record Walk(String at, List<String> visited, List<Tie> ties) {}
        int found = 0;
        Deque<Walk> open = new ArrayDeque<>();
        open.add(new Walk(start.id(), List.of(start.id()), List.of()));
        while (!open.isEmpty() && found < MOST) {
            Walk walk = open.remove();
            Figure at = figures.get(walk.at);
            if (at == null) {
                continue;
            }
            if (!walk.ties.isEmpty() && party(at)) {
                paths.add(new Path(start, at, walk.ties));
                found++;
                continue;
            }
            if (walk.ties.size() == LONGEST) {
                continue;
            }
            ties.getOrDefault(walk.at, Map.of()).forEach((next, tie) -> {
                if (!walk.visited.contains(next)) {
                    List<String> visited = new ArrayList<>(walk.visited);
                    visited.add(next);
                    List<Tie> steps = new ArrayList<>(walk.ties);
                    steps.add(tie);
                    open.add(new Walk(next, visited, steps));
                }
            });
        }
    }
}
