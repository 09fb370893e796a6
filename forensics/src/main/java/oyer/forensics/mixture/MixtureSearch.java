package oyer.forensics.mixture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import oyer.forensics.profile.Profile;

/// A mixture held against every person of a database, one after the other.
///
/// @param hits by ratio, the highest first
public record MixtureSearch(List<Hit> hits) {

    /// @param log10 of the likelihood ratio
    /// @param loci that had a say
    public record Hit(Profile person, double log10, int loci) {}

    public MixtureSearch {
        hits = List.copyOf(hits);
    }

    /// @param others those who contributed under both propositions, unknown ones of the first apart; under the second
    ///     `unknowns + 1` unknown persons take the place of candidate and unknown
    /// @param dropout of the candidate
    public static MixtureSearch of(
            List<Profile> replicates,
            List<Contributor.Known> others,
            List<Profile> database,
            double dropout,
            List<Contributor.Unknown> unknownFirst,
            List<Contributor.Unknown> unknownSecond,
            Model model) {
        List<Hit> hits = IntStream.range(0, database.size())
                .parallel()
                .mapToObj(i -> {
                    Profile candidate = database.get(i);
                    List<Profile> typed = new ArrayList<>(
                            others.stream().map(Contributor.Known::profile).toList());
                    typed.add(candidate);
                    List<Contributor> first = new ArrayList<>(others);
                    first.add(new Contributor.Known(candidate, dropout));
                    first.addAll(unknownFirst);
                    List<Contributor> second = new ArrayList<>(others);
                    second.addAll(unknownSecond);
                    MixtureRatio ratio = MixtureRatio.of(
                            new Evidence(replicates, typed),
                            Optional.of(candidate),
                            new Proposition(first),
                            new Proposition(second),
                            model);
                    int loci = (int) ratio.loci().stream()
                            .filter(at -> at.state() == LocusRatio.State.COMPARED)
                            .count();
                    return new Hit(candidate, ratio.log10(), loci);
                })
                .toList();
        return new MixtureSearch(hits.stream()
                .sorted(Comparator.comparingDouble(Hit::log10).reversed())
                .toList());
    }
}
