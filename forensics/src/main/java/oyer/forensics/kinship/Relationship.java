package oyer.forensics.kinship;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import oyer.forensics.mixture.Contributor;
import oyer.forensics.mixture.Share;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;

/// How two persons are related: the chances that at a locus they share none, one or two alleles by descent (Cotterman's
/// coefficients). No inbreeding, no mutation.
public enum Relationship {
    PARENT_CHILD("parent or child", 0, 1, 0),
    FULL_SIBLING("full sibling", 0.25, 0.5, 0.25),
    HALF_SIBLING("half sibling", 0.5, 0.5, 0),
    UNCLE_NEPHEW("uncle, aunt, nephew or niece", 0.5, 0.5, 0),
    GRANDPARENT("grandparent or grandchild", 0.5, 0.5, 0),
    FIRST_COUSIN("first cousin", 0.75, 0.25, 0),
    UNRELATED("unrelated person", 1, 0, 0);

    private final String words;
    private final double none;
    private final double one;
    private final double both;

    Relationship(String words, double none, double one, double both) {
        this.words = words;
        this.none = none;
        this.one = one;
        this.both = both;
    }

    public String words() {
        return words;
    }

    double none() {
        return none;
    }

    double one() {
        return one;
    }

    double both() {
        return both;
    }

    /// This relative of a typed person, as one who contributed to a mixture. Where the person was not typed they are as
    /// good as unknown.
    public Contributor.Related of(Profile person, double dropout) {
        Function<Locus, List<Share>> descent = locus -> person.genotype(locus)
                .map(g -> {
                    List<Share> ways = new ArrayList<>();
                    ways.add(new Share(none, List.of(), 2));
                    ways.add(new Share(one / 2, List.of(g.first()), 1));
                    ways.add(new Share(one / 2, List.of(g.second()), 1));
                    ways.add(new Share(both, List.of(g.first(), g.second()), 0));
                    ways.removeIf(way -> way.weight() == 0);
                    return List.copyOf(ways);
                })
                .orElse(Share.UNKNOWN);
        return new Contributor.Related("a " + words + " of " + person.name(), descent, dropout);
    }
}
