package oyer.core.read.identity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.EntityKind;
import oyer.core.read.name.Ranks;
import oyer.core.text.DocumentId;

/// Puts entities of many documents into clusters, one for each real one, in time linear in their number save for people
/// who share a surname.
final class Joining {

    /// A name that some entity bears, with all who bear it; bearers of one full name are joined at once.
    private static final class Group {
        final FullName name;
        final List<Joined> members = new ArrayList<>();
        private final Set<DocumentId> in = new HashSet<>();

        Group(FullName name) {
            this.name = name;
        }

        /// The documents that name somebody so.
        Set<DocumentId> in() {
            if (in.isEmpty()) {
                members.forEach(j -> in.add(j.join().document()));
            }
            return in;
        }
    }

    private static boolean together(Group one, Group other) {
        Group few = one.in().size() < other.in().size() ? one : other;
        Group many = few == one ? other : one;
        return few.in().stream().anyMatch(many.in()::contains);
    }

    private final Map<String, List<Joined>> things = new LinkedHashMap<>();
    private final Map<String, Group> people = new LinkedHashMap<>();
    private final List<List<Joined>> alone = new ArrayList<>();
    private final List<Join> singles = new ArrayList<>();
    private int order;
    private final Map<Join, Integer> orders = new IdentityHashMap<>();

    void add(Join join) {
        orders.put(join, order++);
        String name = join.entity().name();
        if (!join.entity().named()) {
            alone.add(List.of(new Joined(join, "has no name, and stays alone")));
        } else if (join.entity().kind() != EntityKind.PERSON) {
            String lower = name.toLowerCase(Locale.ROOT);
            String bare = lower.startsWith("the ") ? lower.substring(4) : lower;
            String same = join.entity().kind() == EntityKind.PLACE ? Countries.same(bare) : bare;
            things.computeIfAbsent(join.entity().kind().ordinal() + same, _ -> new ArrayList<>())
                    .add(new Joined(
                            join, same.equals(bare) ? "bears the same name" : "'" + name + "' is the same country"));
        } else {
            FullName parts = join.name();
            if (!parts.full()) {
                singles.add(join);
            } else {
                String key = parts.last()
                        + '\n'
                        + parts.first()
                        + '\n'
                        + String.join(" ", parts.middle())
                        + '\n'
                        + parts.generation();
                people.computeIfAbsent(key, _ -> new Group(parts))
                        .members
                        .add(new Joined(join, "bears the same full name"));
            }
        }
    }

    /// The clusters, in order of their first entity.
    List<List<Joined>> clusters() {
        List<List<Joined>> clusters = new ArrayList<>(things.values());
        Map<String, List<Group>> byLast = new HashMap<>();
        for (Group group : people.values()) {
            byLast.computeIfAbsent(group.name.last(), _ -> new ArrayList<>()).add(group);
        }
        List<List<Joined>> full = new ArrayList<>();
        for (List<Group> bearers : byLast.values()) {
            join(bearers, full);
        }
        sort(full);
        Bearers bearers = new Bearers(full);
        bearers.joinAliases();
        bearers.joinSingles(singles);
        List<List<Joined>> named = bearers.clusters();
        Parties.join(alone, named);
        clusters.addAll(alone);
        clusters.addAll(named);
        sort(clusters);
        return clusters;
    }

    /// In order of their first entity, each looked for once.
    private void sort(List<List<Joined>> clusters) {
        Map<List<Joined>, Integer> firsts = new IdentityHashMap<>();
        clusters.forEach(cluster -> firsts.put(cluster, first(cluster)));
        clusters.sort((a, b) -> Integer.compare(firsts.getOrDefault(a, 0), firsts.getOrDefault(b, 0)));
    }

    private int first(Collection<Joined> cluster) {
        int least = Integer.MAX_VALUE;
        for (Joined joined : cluster) {
            least = Math.min(least, orders.getOrDefault(joined.join(), 0));
        }
        return least;
    }

    /// Joins each name with the one fuller name that it fits; a name that fits two that do not fit each other stays
    /// apart.
    private static void join(List<Group> bearers, List<List<Joined>> clusters) {
        // the fullest first, so that a shorter form finds it
        List<Group> order = new ArrayList<>(bearers);
        order.sort((a, b) -> Integer.compare(weight(b.name), weight(a.name)));
        Map<String, List<Integer>> byInitial = new HashMap<>();
        List<List<Joined>> made = new ArrayList<>();
        List<Group> heads = new ArrayList<>();
        for (Group group : order) {
            String initial = group.name.first().substring(0, 1);
            int only = -1;
            int fitting = 0;
            boolean exact = false;
            boolean beside = false;
            for (int k : candidates(byInitial, initial, heads.size())) {
                FullName head = heads.get(k).name;
                boolean same = group.name.sameFirst(head);
                if (group.name.middleAgrees(head)
                        && group.name.generationFits(head)
                        && (same || group.name.firstMayBe(head))) {
                    beside |= toldApart(group, heads.get(k));
                    if (same && !exact) {
                        exact = true;
                        fitting = 0;
                    }
                    if (same == exact) {
                        only = k;
                        fitting++;
                    }
                }
            }
            if (fitting == 0 && group.name.fragment()) {
                for (int k : candidates(byInitial, initial, heads.size())) {
                    if (heads.get(k).name.first().startsWith(initial)) {
                        only = k;
                        fitting++;
                    }
                }
            }
            if (fitting == 1 && !beside) {
                String because = (exact
                                ? "same first name and surname as '"
                                : "a short form or initial that fits only '")
                        + heads.get(only).members.getFirst().join().entity().name() + "'";
                for (Joined joined : group.members) {
                    made.get(only).add(new Joined(joined.join(), because));
                }
            } else {
                byInitial.computeIfAbsent(initial, _ -> new ArrayList<>()).add(heads.size());
                heads.add(group);
                made.add(new ArrayList<>(group.members));
            }
        }
        clusters.addAll(made);
    }

    /// Whether a document names both and does not take them for one: of two only one is said to be the father or the
    /// son, or one is an officer and the other is not and the given names are written otherwise.
    private static boolean toldApart(Group one, Group other) {
        boolean generation =
                one.name.generation().isEmpty() != other.name.generation().isEmpty();
        boolean office = !one.name.sameFirst(other.name) && police(one) != police(other);
        return (generation || office) && together(one, other);
    }

    private static boolean police(Group group) {
        return group.members.stream()
                .anyMatch(j -> j.join().entity().roles().stream().anyMatch(Ranks::police));
    }

    /// Heads whose first name begins alike. Short forms can begin otherwise (`Bob`, `Robert`), so when few share a
    /// surname all are looked at.
    private static List<Integer> candidates(Map<String, List<Integer>> byInitial, String initial, int heads) {
        if (heads > 200) {
            return byInitial.getOrDefault(initial, List.of());
        }
        List<Integer> all = new ArrayList<>(heads);
        for (int i = 0; i < heads; i++) {
            all.add(i);
        }
        return all;
    }

    private static int weight(FullName name) {
        return (name.fragment() ? -100 : 0)
                + (name.first().length() > 1 ? 100 : 0)
                + name.middle().size() * 10
                + (name.generation().isEmpty() ? 0 : 5)
                + name.first().length();
    }
}
