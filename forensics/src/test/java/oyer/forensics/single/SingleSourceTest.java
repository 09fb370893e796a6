package oyer.forensics.single;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.frequency.Population;
import oyer.forensics.frequency.RareAllele;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;

/// Figures worked out by hand.
class SingleSourceTest {

    private static final Locus TH01 = Locus.of("TH01");
    private static final Locus FGA = Locus.of("FGA");
    private static final Population POPULATION =
            new Population("invented", "invented", "", new TreeMap<>(Map.of(TH01, table(), FGA, table())));

    private static LocusTable table() {
        return new LocusTable(
                new TreeMap<>(Map.of(Allele.of("6"), 0.2, Allele.of("7"), 0.3, Allele.of("9"), 0.5)),
                OptionalInt.empty());
    }

    private static List<Allele> alleles(String... names) {
        return Arrays.stream(names).map(Allele::of).toList();
    }

    private static SingleSource of(Map<Locus, List<Allele>> loci, MatchProbability formula, double theta) {
        return SingleSource.of(Profile.of("P", loci), POPULATION, new RareAllele.None(), formula, theta);
    }

    @Test
    void theProbabilityIsTheProductOverLoci() {
        SingleSource source = of(Map.of(TH01, alleles("6", "7"), FGA, alleles("9")), MatchProbability.PRODUCT, 0);
        assertThat(source.probability()).isCloseTo(2 * 0.2 * 0.3 * 0.25, within(1e-12));
        assertThat(source.leftOut()).isEmpty();
    }

    @Test
    void coAncestryIsAllowedForAsTheCommitteeHasIt() {
        // 4.10b: 2 (.03 + .97 x .2)(.03 + .97 x .3) / (1.03 x 1.06); 4.10a: (.06 + .97 x .5)(.09 + .97 x .5) / the same
        assertThat(of(Map.of(TH01, alleles("6", "7")), MatchProbability.EQUATION_4_10, 0.03)
                        .probability())
                .isCloseTo(2 * 0.224 * 0.321 / 1.0918, within(1e-12));
        assertThat(of(Map.of(TH01, alleles("9")), MatchProbability.EQUATION_4_10, 0.03)
                        .probability())
                .isCloseTo(0.545 * 0.575 / 1.0918, within(1e-12));
        // 4.4a: p² + p (1 - p) theta
        assertThat(of(Map.of(TH01, alleles("9")), MatchProbability.RECOMMENDATION_4_1, 0.03)
                        .probability())
                .isCloseTo(0.2575, within(1e-12));
    }

    @Test
    void whatHasNoSayIsLeftOutWithItsReason() {
        SingleSource source = of(
                Map.of(
                        TH01,
                        alleles("6", "7", "9"),
                        Locus.of("AMEL"),
                        alleles("X", "Y"),
                        Locus.of("D3S1358"),
                        alleles("15"),
                        FGA,
                        alleles("6")),
                MatchProbability.PRODUCT,
                0);
        assertThat(source.probability()).isCloseTo(0.04, within(1e-12));
        assertThat(source.leftOut())
                .containsExactlyInAnyOrder(
                        "TH01: does not show one person's one or two alleles",
                        "AMEL: follows sex",
                        "D3S1358: the population has no frequencies for it");
    }

    @Test
    void aThetaOfOneOrMoreIsRefused() {
        assertThatThrownBy(() -> of(Map.of(), MatchProbability.EQUATION_4_10, 1))
                .hasMessageContaining("theta 1.0");
    }

    @Test
    void aSearchGivesBothReadingsAndSaysThatTheyAreDisputed() {
        DatabaseSearch search = new DatabaseSearch(1e-6, 1_000_000);
        assertThat(search.expected()).isCloseTo(1, within(1e-12));
        // (1 - 1/n)^n tends to 1/e
        assertThat(search.anyAgrees()).isCloseTo(1 - Math.exp(-1), within(1e-6));
        assertThat(search.words()).anyMatch(w -> w.contains("disputed"));
        assertThat(DatabaseSearch.pairs(4)).isEqualTo(6);
    }

    @Test
    void inclusionIsTheSquareOfWhatTheMixtureShows() {
        Inclusion one = Inclusion.atLocus(List.of(0.1, 0.2));
        assertThat(one.included()).isCloseTo(0.09, within(1e-12));
        Inclusion both = Inclusion.combined(List.of(one, Inclusion.atLocus(List.of(0.5))));
        assertThat(both.included()).isCloseTo(0.0225, within(1e-12));
        assertThat(both.excluded()).isCloseTo(0.9775, within(1e-12));
        assertThat(both.ratio()).isCloseTo(1 / 0.0225, within(1e-9));
    }
}
