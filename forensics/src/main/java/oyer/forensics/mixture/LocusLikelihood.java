package oyer.forensics.mixture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Locus;

/// Pr(replicates | proposition) at one locus: the semi-continuous model of Gill, Curran and Neumann (2008) and Haned,
/// Slooten and Gill (2012), with the sampling formula of Balding and Nichols (1994).
///
/// An allele of `n` copies goes undetected in a replicate with probability `d^n`, the product over those who carry it.
/// A detected allele that nobody carries has dropped in, with probability `C` times its frequency; a replicate with no
/// such allele has factor `1 - C`, or every one has: see [DropInRule].
///
/// The sum over all genotypes of the unknown never visits a genotype. What a replicate shows depends only on how often
/// each allele was drawn; and the probability of the draws is a product over alleles, but for their number. So alleles
/// are taken one after the other, and all that is kept is how many draws are left and which replicates had a drop-in:
/// the cost grows with the square of the number of unknown persons, not with its exponential.
final class LocusLikelihood {

    private final List<Allele> alleles;
    private final double[] frequency;
    private final boolean[][] shown;
    private final int[] typed;
    private final int typedInAll;
    private final Model model;

    /// @param table holds every allele that is shown or typed
    LocusLikelihood(Locus locus, Evidence evidence, LocusTable table, Model model) {
        List<Set<Allele>> replicates = evidence.shown(locus);
        SortedSet<Allele> named = named(locus, evidence);
        this.alleles = List.copyOf(named);
        // the last place is for all alleles that nobody showed and nobody carries: to the model they are one
        this.frequency = new double[alleles.size() + 1];
        double rest = 0;
        for (var entry : table.frequencies().entrySet()) {
            if (!named.contains(entry.getKey())) {
                rest += entry.getValue();
            }
        }
        frequency[alleles.size()] = rest;
        this.shown = new boolean[replicates.size()][alleles.size() + 1];
        this.typed = new int[alleles.size() + 1];
        for (int a = 0; a < alleles.size(); a++) {
            frequency[a] = table.of(alleles.get(a)).orElseThrow();
            for (int r = 0; r < replicates.size(); r++) {
                shown[r][a] = replicates.get(r).contains(alleles.get(a));
            }
        }
        evidence.typed()
                .forEach(person -> person.genotype(locus).ifPresent(g -> {
                    typed[alleles.indexOf(g.first())]++;
                    typed[alleles.indexOf(g.second())]++;
                }));
        this.typedInAll = Arrays.stream(typed).sum();
        this.model = model;
    }

    /// Every allele that has to be told from the others: those shown and those of typed persons.
    static SortedSet<Allele> named(Locus locus, Evidence evidence) {
        SortedSet<Allele> named = new TreeSet<>();
        evidence.shown(locus).forEach(named::addAll);
        evidence.typed()
                .forEach(person -> person.genotype(locus).ifPresent(g -> {
                    named.add(g.first());
                    named.add(g.second());
                }));
        return named;
    }

    double of(Proposition proposition, Locus locus) {
        List<List<Share>> shares = new ArrayList<>();
        double[] dropout = new double[proposition.contributors().size()];
        for (Contributor contributor : proposition.contributors()) {
            dropout[shares.size()] = contributor.dropout();
            shares.add(contributor.shares(locus));
        }
        return over(shares, dropout, new int[shares.size()], 0, 1);
    }

    /// Sums over the ways in which contributors may have come by their alleles.
    private double over(List<List<Share>> shares, double[] dropout, int[] chosen, int person, double weight) {
        if (weight == 0) {
            return 0;
        }
        if (person == chosen.length) {
            return weight * given(shares, dropout, chosen);
        }
        double sum = 0;
        List<Share> ways = shares.get(person);
        for (int way = 0; way < ways.size(); way++) {
            chosen[person] = way;
            sum += over(
                    shares, dropout, chosen, person + 1, weight * ways.get(way).weight());
        }
        return sum;
    }

    private double given(List<List<Share>> shares, double[] dropout, int[] chosen) {
        double[] unseen = new double[frequency.length];
        boolean[] carried = new boolean[frequency.length];
        Arrays.fill(unseen, 1);
        Draws draws = new Draws();
        for (int person = 0; person < chosen.length; person++) {
            Share share = shares.get(person).get(chosen[person]);
            for (Allele allele : share.fixed()) {
                int a = alleles.indexOf(allele);
                a = a < 0 ? alleles.size() : a;
                unseen[a] *= dropout[person];
                carried[a] = true;
            }
            draws.add(share.drawn(), dropout[person]);
        }
        return new DrawSum(frequency, shown, typed, typedInAll, model, unseen, carried, draws).total();
    }
}
