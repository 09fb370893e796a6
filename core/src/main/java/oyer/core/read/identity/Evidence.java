package oyer.core.read.identity;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oyer.core.casefile.Entity;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure.Standing;
import oyer.core.read.name.GivenNames;

/// How well a figure is known: whether documents name it, and whether what they give is enough to say that it is one.
/// A title, a role, a first name that the tables know or an initial before a surname is enough; a lone word read once
/// or twice is not, nor a name of which more than one may be meant.
final class Evidence {

    /// Mentions from which on a name without title, role or known first name is taken for one.
    private static final int OFTEN = 3;

    private final Set<String> things = new HashSet<>();

    /// @param clusters all of the case, for the places and organisations that share a word with a person
    Evidence(Collection<List<Joined>> clusters) {
        for (List<Joined> cluster : clusters) {
            Entity first = cluster.getFirst().join().entity();
            if (first.kind() != EntityKind.PERSON) {
                things.add(first.name().toLowerCase(Locale.ROOT));
            }
        }
    }

    Standing of(List<Joined> cluster) {
        Entity first = cluster.getFirst().join().entity();
        if (first.kind() != EntityKind.PERSON) {
            return first.named() ? Standing.NAMED : Standing.UNNAMED;
        }
        if (cluster.stream().noneMatch(j -> j.join().entity().named())) {
            return Standing.UNNAMED;
        }
        if (cluster.stream().allMatch(Joined::open)) {
            return Standing.UNCERTAIN;
        }
        int mentions = cluster.stream().mapToInt(j -> j.join().mentions()).sum();
        boolean roles =
                cluster.stream().anyMatch(j -> !j.join().entity().roles().isEmpty());
        return roles || cluster.stream().anyMatch(j -> says(j.join().entity(), mentions))
                ? Standing.NAMED
                : Standing.UNCERTAIN;
    }

    private boolean says(Entity entity, int mentions) {
        FullName parts = FullName.of(entity.name());
        if (!FullName.title(entity.name()).isEmpty()) {
            return true;
        }
        if (parts.full()) {
            return parts.first().length() == 1 || GivenNames.known(parts.first()) || mentions >= OFTEN;
        }
        return parts.last().length() > 1
                && !things.contains(parts.last())
                && (mentions >= OFTEN || mentions > 1 && GivenNames.known(parts.last()));
    }
}
