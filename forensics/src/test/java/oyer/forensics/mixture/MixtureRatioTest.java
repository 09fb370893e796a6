package oyer.forensics.mixture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.frequency.Population;
import oyer.forensics.frequency.RareAllele;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;
import oyer.forensics.read.ProfileFile;
import oyer.forensics.read.ProfileReader;

/// Figures worked out by hand.
class MixtureRatioTest {
    private static final Locus LOCUS = Locus.of("TH01");
    private static final double P = 0.2;
    private static final double Q = 0.3;

    @Test
    void twoAllelesOfOnePersonAreWorthOneInTwoPQ() {
        assertThat(ratio(profile("A", "6", "7"), 0, 0, 0, "6", "7")).isCloseTo(1 / (2 * P * Q), within(1e-12));
    }

    @Test
    void oneAlleleOfOnePersonIsWorthOneInPSquared() {
        assertThat(ratio(profile("A", "6", "6"), 0, 0, 0, "6")).isCloseTo(1 / (P * P), within(1e-12));
    }

    @Test
    void coAncestryRaisesTheChanceOfTheSameAllelesAsTheCommitteeHasIt() {
        double theta = 0.03;
        double match = 2 * (theta + (1 - theta) * P) * (theta + (1 - theta) * Q) / ((1 + theta) * (1 + 2 * theta));
        assertThat(ratio(profile("A", "6", "7"), 0, 0, theta, "6", "7")).isCloseTo(1 / match, within(1e-9));
    }

    @Test
    void anAlleleTheSampleLacksExcludesUnlessItCanDropOut() {
        assertThat(ratio(profile("A", "6", "7"), 0, 0, 0, "6")).isZero();
        assertThat(ratio(profile("A", "6", "7"), 0.1, 0, 0, "6")).isPositive();
    }

    @Test
    void aLocusWhereNothingWasDetectedSaysExactlyNothing() {
        assertThat(ratio(profile("A", "6", "14.2"), 0.5, 0.05, 0.03)).isEqualTo(1.0);
    }

    @Test
    void aPersonNotTypedAtALocusIsLeftOutThereAndSaysSo() {
        MixtureRatio ratio = compared(profile("A"), 0.1, 0, 0, "6", "7");
        assertThat(ratio.loci()).extracting(LocusRatio::state).containsExactly(LocusRatio.State.PERSON_NOT_TYPED);
        assertThat(ratio.ratio()).isEqualTo(1.0);
    }

    @Test
    void namesOfLociWithinTwoPairsOfQuotationMarksAreRead() {
        String file = "SampleName,Marker,Allele1,Allele2\nA,\"\"\"TH01\"\"\",6,7\n";
        ProfileFile read = ProfileReader.read("a.csv", file.getBytes(StandardCharsets.UTF_8));
        assertThat(read.profiles())
                .singleElement()
                .satisfies(p -> assertThat(p.genotype(LOCUS)).isPresent());
    }

    private static double ratio(Profile person, double dropOut, double dropIn, double theta, String... shown) {
        return compared(person, dropOut, dropIn, theta, shown).ratio();
    }

    private static MixtureRatio compared(Profile person, double dropOut, double dropIn, double theta, String... shown) {
        var frequencies =
                new TreeMap<>(Map.of(Allele.of("6"), P, Allele.of("7"), Q, Allele.of("8"), 0.1, Allele.of("9.3"), 0.4));
        Population population = new Population(
                "invented",
                "invented",
                "invented",
                new TreeMap<>(Map.of(LOCUS, new LocusTable(frequencies, OptionalInt.empty()))));
        return MixtureRatio.of(
                new Evidence(List.of(profile("stain", shown)), List.of(person)),
                Optional.of(person),
                new Proposition(List.of(new Contributor.Known(person, dropOut))),
                new Proposition(List.of(new Contributor.Unknown(dropOut))),
                new Model(population, new RareAllele.Unseen(0.001), dropIn, theta));
    }

    private static Profile profile(String name, String... alleles) {
        return Profile.of(
                name, Map.of(LOCUS, Arrays.stream(alleles).map(Allele::of).toList()));
    }
}
