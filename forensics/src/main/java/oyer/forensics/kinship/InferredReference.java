package oyer.forensics.kinship;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.frequency.Population;
import oyer.forensics.frequency.RareAllele;
import oyer.forensics.mixture.Contributor;
import oyer.forensics.mixture.Share;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Genotype;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;

/// What genotypes an untyped person may have, inferred from typed relatives: Mendel's laws over the two parents, typed
/// or not, summed over all they may be (Elston and Stewart 1971, for one nuclear family and its spouses).
///
/// Founders are drawn from the population with theta 0; no mutation. Alleles that nobody here has are one, "any other".
///
/// @param named further profiles whose alleles are told apart: the stain that is to be compared
public record InferredReference(Family family, Population population, RareAllele rare, List<Profile> named) {

    public InferredReference {
        named = List.copyOf(named);
    }

    /// Each genotype with its probability, most probable first; empty where no relative was typed, or none fits.
    public Map<Genotype, Double> at(Locus locus) {
        if (family.typed().stream().noneMatch(p -> p.genotype(locus).isPresent())) {
            return Map.of();
        }
        Optional<Alleles> alleles = alleles(locus);
        return alleles.map(a -> sums(locus, a)).orElse(Map.of());
    }

    /// Whether Mendel's laws allow these relatives at a locus.
    public boolean fits(Locus locus) {
        return family.typed().stream().noneMatch(p -> p.genotype(locus).isPresent())
                || population.at(locus).isEmpty()
                || !at(locus).isEmpty();
    }

    /// This person as one who contributed to a sample. Where no relative was typed they are as good as unknown.
    public Contributor.Related contributor(double dropout) {
        Map<Locus, List<Share>> known = new HashMap<>();
        return new Contributor.Related(
                family.name() + " (inferred from " + family.words() + ")",
                locus -> known.computeIfAbsent(locus, this::shares),
                dropout);
    }

    private List<Share> shares(Locus locus) {
        Map<Genotype, Double> genotypes = at(locus);
        if (genotypes.isEmpty()) {
            return Share.UNKNOWN;
        }
        List<Share> shares = new ArrayList<>();
        genotypes.forEach((g, p) -> shares.add(new Share(Math.min(1, p), List.of(g.first(), g.second()), 0)));
        return List.copyOf(shares);
    }

    /// The alleles told apart, the last of them standing for all others.
    private record Alleles(List<Allele> names, double[] frequency) {
        int of(Allele allele) {
            return names.indexOf(allele);
        }
    }

    private Optional<Alleles> alleles(Locus locus) {
        Optional<LocusTable> table = population.at(locus);
        if (table.isEmpty()) {
            return Optional.empty();
        }
        SortedSet<Allele> told = new TreeSet<>();
        for (List<Profile> profiles : List.of(family.typed(), named)) {
            profiles.forEach(p -> p.alleles(locus).ifPresent(told::addAll));
        }
        LocusTable whole = rare.whole(table.get(), told);
        List<Allele> names = new ArrayList<>(told);
        double rest = 0;
        Optional<Allele> other = Optional.empty();
        for (var entry : whole.frequencies().entrySet()) {
            if (!told.contains(entry.getKey())) {
                rest += entry.getValue();
                other = other.or(() -> Optional.of(entry.getKey()));
            }
        }
        other.ifPresent(names::add);
        double[] frequency = new double[names.size()];
        for (int a = 0; a < frequency.length; a++) {
            frequency[a] = other.isPresent() && a == frequency.length - 1
                    ? rest
                    : whole.of(names.get(a)).orElseThrow();
        }
        return Optional.of(new Alleles(names, frequency));
    }

    private record Pair(int first, int second) {
        /// Probability of handing on this allele.
        double hands(int allele) {
            return ((first == allele ? 1 : 0) + (second == allele ? 1 : 0)) / 2.0;
        }
    }

    private Map<Genotype, Double> sums(Locus locus, Alleles alleles) {
        List<Pair> all = new ArrayList<>();
        for (int a = 0; a < alleles.names().size(); a++) {
            for (int b = a; b < alleles.names().size(); b++) {
                all.add(new Pair(a, b));
            }
        }
        List<Pair> fathers = possible(family.father(), locus, alleles, all);
        List<Pair> mothers = possible(family.mother(), locus, alleles, all);
        List<Pair> siblings = typed(family.siblings(), locus, alleles);
        double[] sums = new double[all.size()];
        for (Pair father : fathers) {
            double f = prior(father, alleles);
            for (Pair mother : mothers) {
                double weight = f * prior(mother, alleles);
                for (Pair sibling : siblings) {
                    weight *= born(sibling, father, mother);
                }
                if (weight > 0) {
                    for (int g = 0; g < sums.length; g++) {
                        sums[g] += weight * born(all.get(g), father, mother);
                    }
                }
            }
        }
        double total = 0;
        for (int g = 0; g < sums.length; g++) {
            if (sums[g] > 0) {
                sums[g] *= children(all.get(g), locus, alleles, all);
            }
            total += sums[g];
        }
        return ordered(all, sums, total, alleles);
    }

    /// Probability of the typed children if the person has this genotype.
    private double children(Pair person, Locus locus, Alleles alleles, List<Pair> all) {
        double product = 1;
        for (Family.Child child : family.children()) {
            Optional<Genotype> genotype = child.profile().genotype(locus);
            if (genotype.isEmpty()) {
                continue;
            }
            Pair own = pair(genotype.get(), alleles);
            double sum = 0;
            Optional<Genotype> spouse = child.otherParent().flatMap(o -> o.genotype(locus));
            if (spouse.isPresent()) {
                sum = born(own, person, pair(spouse.get(), alleles));
            } else {
                for (Pair other : all) {
                    sum += prior(other, alleles) * born(own, person, other);
                }
            }
            product *= sum;
        }
        return product;
    }

    private static Map<Genotype, Double> ordered(List<Pair> all, double[] sums, double total, Alleles alleles) {
        Map<Genotype, Double> genotypes = new LinkedHashMap<>();
        if (total <= 0) {
            return genotypes;
        }
        List<Integer> order = new ArrayList<>();
        for (int g = 0; g < sums.length; g++) {
            if (sums[g] > 0) {
                order.add(g);
            }
        }
        order.sort((x, y) -> Double.compare(sums[y], sums[x]));
        for (int g : order) {
            Pair pair = all.get(g);
            genotypes.put(
                    new Genotype(
                            alleles.names().get(pair.first()), alleles.names().get(pair.second())),
                    sums[g] / total);
        }
        return genotypes;
    }

    private static List<Pair> possible(Optional<Profile> parent, Locus locus, Alleles alleles, List<Pair> all) {
        return parent.flatMap(p -> p.genotype(locus))
                .map(g -> List.of(pair(g, alleles)))
                .orElse(all);
    }

    private static List<Pair> typed(List<Profile> profiles, Locus locus, Alleles alleles) {
        return profiles.stream()
                .flatMap(p -> p.genotype(locus).stream())
                .map(g -> pair(g, alleles))
                .toList();
    }

    private static Pair pair(Genotype genotype, Alleles alleles) {
        return new Pair(alleles.of(genotype.first()), alleles.of(genotype.second()));
    }

    private static double prior(Pair pair, Alleles alleles) {
        double product = alleles.frequency()[pair.first()] * alleles.frequency()[pair.second()];
        return pair.first() == pair.second() ? product : 2 * product;
    }

    private static double born(Pair child, Pair father, Pair mother) {
        double one = father.hands(child.first()) * mother.hands(child.second());
        return child.first() == child.second() ? one : one + father.hands(child.second()) * mother.hands(child.first());
    }
}
