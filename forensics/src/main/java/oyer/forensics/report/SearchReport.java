package oyer.forensics.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.TraceComparison;
import oyer.core.casefile.TraceComparison.Kind;
import oyer.core.casefile.TraceComparison.Propositions;
import oyer.core.casefile.TraceComparison.Table;
import oyer.forensics.mixture.Contributor;
import oyer.forensics.mixture.MixtureSearch;
import oyer.forensics.mixture.Model;
import oyer.forensics.profile.Genotype;
import oyer.forensics.profile.Profile;
import oyer.forensics.single.DatabaseSearch;
import oyer.forensics.single.MatchProbability;
import oyer.forensics.single.SingleSource;

/// A sample searched in a database: every person of it compared, ranked by likelihood ratio; for a sample of one person
/// also the two readings of such a search, side by side.
///
/// @param threshold least ratio to be listed
public record SearchReport(
        List<Profile> replicates,
        List<Contributor.Known> known,
        List<Profile> database,
        int unknowns,
        double dropout,
        double dropIn,
        double threshold,
        int most,
        Basis basis) {

    private static final String METHOD =
            "Semi-continuous likelihood ratio for each person of the database (as SmartRank"
                    + " does); np by NRC II 1996 recommendation 5.1, the match probability by Balding and Donnelly 1996";

    public TraceComparison of(Asked asked) {
        List<Contributor.Unknown> first = unknown(unknowns);
        List<Contributor.Unknown> second = unknown(unknowns + 1);
        MixtureSearch search = MixtureSearch.of(
                replicates,
                known,
                database,
                dropout,
                first,
                second,
                new Model(basis.population(), basis.rare(), dropIn, basis.theta()));
        List<MixtureSearch.Hit> listed = search.hits().stream()
                .filter(hit -> hit.loci() > 0 && hit.log10() >= Math.log10(threshold))
                .limit(most)
                .toList();
        List<String> words = new ArrayList<>();
        words.add(database.size() + " persons of the database were compared with " + name() + "; "
                + (listed.isEmpty() ? "none reached" : listed.size() + " reached") + " a ratio of "
                + Figures.ratio(Math.log10(threshold)) + ".");
        if (listed.isEmpty()) {
            words.add("This does not show that no contributor is in the database: drop-out, few loci and the threshold"
                    + " all hide some.");
        } else {
            words.add("A ratio weighs one person named against unknown persons. A large database yields high ratios for"
                    + " persons who did not contribute; who is found by searching is a lead to be tested by other"
                    + " evidence, such as a new typing at further loci.");
        }
        List<Table> tables = new ArrayList<>();
        readings(words).ifPresent(tables::add);
        words.add(Asked.NO_POSTERIOR);
        List<String> assumptions = new ArrayList<>(basis.assumptions());
        assumptions.add("The propositions are held against each other for each person of the database anew, who is then"
                + " the candidate.");
        assumptions.add("Drop-out " + dropout + " for candidate and unknown persons, drop-in " + dropIn + ".");
        assumptions.add(asked.scale().assumption());
        tables.add(new Table(
                "Persons found",
                List.of("rank", "person", "ratio", "words (" + asked.scale().name() + ")", "loci"),
                rows(listed, asked)));
        tables.add(asked.scale().table());
        return asked.told(
                Kind.DATABASE_SEARCH,
                name() + " searched among " + database.size() + " persons",
                Optional.of(new Propositions(
                        names() + "the candidate"
                                + (unknowns == 0 ? "" : " and " + persons(unknowns))
                                + " contributed to " + name(),
                        names() + persons(unknowns + 1) + " contributed to " + name())),
                words,
                assumptions,
                tables,
                METHOD);
    }

    private static List<List<String>> rows(List<MixtureSearch.Hit> hits, Asked asked) {
        List<List<String>> rows = new ArrayList<>();
        for (MixtureSearch.Hit hit : hits) {
            rows.add(List.of(
                    String.valueOf(rows.size() + 1),
                    hit.person().name(),
                    Figures.ratio(hit.log10()),
                    asked.scale().words(hit.log10()),
                    String.valueOf(hit.loci())));
        }
        return rows;
    }

    /// For a sample that shows one person: who has just this profile, and what np says of it.
    private Optional<Table> readings(List<String> words) {
        Profile stain = replicates.getFirst();
        SingleSource single =
                SingleSource.of(stain, basis.population(), basis.rare(), MatchProbability.EQUATION_4_10, basis.theta());
        if (stain.mostAlleles() > 2 || single.loci().isEmpty() || unknowns > 0 || !known.isEmpty()) {
            return Optional.empty();
        }
        List<String> agreeing = database.stream()
                .filter(p -> single.loci().stream().allMatch(at -> {
                    Optional<Genotype> own = p.genotype(at.locus());
                    return own.isEmpty() || own.get().equals(at.genotype());
                }))
                .filter(p -> single.loci().stream()
                        .anyMatch(at -> p.genotype(at.locus()).isPresent()))
                .map(Profile::name)
                .toList();
        words.add(agreeing.size() + " of " + database.size() + " have no other allele than the stain at any locus typed"
                + (agreeing.isEmpty()
                        ? "."
                        : ": " + String.join(", ", agreeing.stream().limit(20).toList()) + "."));
        DatabaseSearch search = new DatabaseSearch(single.probability(), Math.max(1, database.size()));
        words.addAll(search.words());
        return Optional.of(new Table(
                "Two readings of one search: which to report is disputed",
                List.of("reading", "figure", "what it answers", "who would report it"),
                List.of(
                        List.of(
                                "match probability",
                                Figures.probability(search.matchProbability()) + " ("
                                        + Figures.oneIn(search.matchProbability()) + ")",
                                "how often somebody named, chosen without the search, has this profile",
                                "Balding and Donnelly 1996"),
                        List.of(
                                "np, match probability times persons searched",
                                Figures.probability(search.expected()),
                                "how many agree, on average, in a database without the donor",
                                "NRC II 1996, recommendation 5.1"))));
    }

    private List<Contributor.Unknown> unknown(int number) {
        List<Contributor.Unknown> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(new Contributor.Unknown(dropout));
        }
        return all;
    }

    private static String persons(int number) {
        return number == 1 ? "1 unknown person" : number + " unknown persons";
    }

    private String name() {
        return replicates.getFirst().name();
    }

    private String names() {
        return known.isEmpty()
                ? ""
                : String.join(", ", known.stream().map(Contributor::words).toList()) + ", ";
    }
}
