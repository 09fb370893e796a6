package oyer.core.read.identity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.text.DocumentId;

/// `The defendant` of a document that names the one person who is said to be it anywhere in the case, or the one other
/// party. Where the case knows two, or the document names neither, it stays a person without a name.
final class Parties {

    private static final List<Set<String>> PARTS = List.of(
            Set.of("defendant", "accused"),
            Set.of("victim"),
            Set.of(
                    "angeklagte",
                    "angeklagten",
                    "angeklagter",
                    "angeschuldigte",
                    "angeschuldigten",
                    "angeschuldigter",
                    "beschuldigter",
                    "beschuldigte",
                    "beschuldigten",
                    "verurteilte",
                    "verurteilten",
                    "verurteilter",
                    "accused"),
            Set.of("opfer", "geschädigte", "geschädigten", "victim"));

    private Parties() {}

    /// Moves who is meant from `alone` into the cluster of the one it means.
    static void join(List<List<Joined>> alone, List<List<Joined>> named) {
        Map<String, List<Joined>> only = new HashMap<>();
        PARTS.forEach(part -> only(part, named, only));
        Map<List<Joined>, Set<DocumentId>> documents = new IdentityHashMap<>();
        only.values().forEach(cluster -> documents.computeIfAbsent(cluster, Parties::documents));
        for (Iterator<List<Joined>> each = alone.iterator(); each.hasNext(); ) {
            Join join = each.next().getFirst().join();
            String noun = definite(join.entity().name());
            List<Joined> one = only.get(noun);
            if (one != null && documents.values().stream().anyMatch(in -> in.contains(join.document()))) {
                one.add(new Joined(
                        join,
                        "the only one in the case who is said to be '" + noun
                                + "', and the document is about the case"));
                each.remove();
            }
        }
    }

    private static void only(Set<String> part, List<List<Joined>> named, Map<String, List<Joined>> only) {
        List<List<Joined>> having = named.stream()
                .filter(cluster -> cluster.stream()
                        .anyMatch(j -> j.join().entity().roles().stream()
                                .anyMatch(role -> part.contains(role.toLowerCase(Locale.ROOT)))))
                .limit(2)
                .toList();
        if (having.size() == 1) {
            part.forEach(noun -> only.putIfAbsent(noun, having.getFirst()));
        }
    }

    private static Set<DocumentId> documents(List<Joined> cluster) {
        Set<DocumentId> in = new HashSet<>();
        cluster.forEach(j -> in.add(j.join().document()));
        return in;
    }

    private static String definite(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        int space = lower.indexOf(' ');
        return switch (space < 0 ? "" : lower.substring(0, space)) {
            case "the", "der", "die", "den", "dem", "des" -> lower.substring(space + 1);
            default -> "";
        };
    }
}
