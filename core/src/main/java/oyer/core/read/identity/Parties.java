package oyer.core.read.identity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.read.name.CasePart;
import oyer.core.text.DocumentId;

/// `The defendant` of a document is the one person of the case who is said to be it anywhere, where the document names
/// him or somebody else whom a paper that names him names too, and names no other of that part. Where the case knows
/// two, or the document has nobody in common with those papers, it stays a person without a name.
final class Parties {

    /// @param one the cluster of the only one of a part
    /// @param about the documents that name him, or somebody whom those name
    /// @param tried whether a paper calls him the defendant, as the one is who appeals
    private record Only(List<Joined> one, Set<DocumentId> about, boolean tried) {}

    private Parties() {}

    /// Moves who is meant from `alone` into the cluster of the one it means.
    static void join(List<List<Joined>> alone, List<List<Joined>> named) {
        Map<CasePart, Only> only = new EnumMap<>(CasePart.class);
        for (CasePart part : List.of(CasePart.ACCUSED, CasePart.VICTIM)) {
            only(part, named).ifPresent(one -> only.put(part, one));
        }
        // unless it says of somebody by name that he appeals
        boolean appellant = named.stream().flatMap(List::stream).anyMatch(j -> has(j, CasePart.APPEALING));
        for (Iterator<List<Joined>> each = alone.iterator(); each.hasNext(); ) {
            Join join = each.next().getFirst().join();
            Optional<CasePart> part = CasePart.definite(join.entity().name());
            boolean appeals =
                    !appellant && part.filter(CasePart.APPEALING::equals).isPresent();
            for (Map.Entry<CasePart, Only> of : only.entrySet()) {
                boolean called = part.filter(of.getKey()::same).isPresent()
                        || appeals && of.getValue().tried();
                if (called && of.getValue().about().contains(join.document())) {
                    of.getValue()
                            .one()
                            .add(new Joined(
                                    join,
                                    "the only one in the case who is said to be '" + noun(join)
                                            + "', and the document is about the case"));
                    each.remove();
                }
            }
        }
    }

    private static String noun(Join join) {
        String name = join.entity().name();
        return name.substring(name.indexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private static Optional<Only> only(CasePart part, List<List<Joined>> named) {
        List<List<Joined>> having = named.stream()
                .filter(cluster -> cluster.stream().anyMatch(j -> has(j, part)))
                .limit(2)
                .toList();
        if (having.size() != 1) {
            return Optional.empty();
        }
        Set<DocumentId> his = documents(having.getFirst());
        Set<DocumentId> about = new HashSet<>(his);
        for (List<Joined> cluster : named) {
            Set<DocumentId> in = documents(cluster);
            if (in.stream().anyMatch(his::contains)) {
                about.addAll(in);
            }
        }
        boolean tried = having.getFirst().stream()
                .flatMap(j -> j.join().entity().roles().stream())
                .anyMatch(r -> CasePart.of(r).filter(CasePart.DEFENDANT::equals).isPresent());
        return Optional.of(new Only(having.getFirst(), about, tried));
    }

    private static boolean has(Joined joined, CasePart part) {
        return joined.join().entity().roles().stream()
                .map(CasePart::of)
                .flatMap(Optional::stream)
                .anyMatch(part::same);
    }

    private static Set<DocumentId> documents(List<Joined> cluster) {
        Set<DocumentId> in = new HashSet<>();
        cluster.forEach(j -> in.add(j.join().document()));
        return in;
    }
}
