package oyer.forensics.kinship;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import oyer.forensics.frequency.CoAncestry;
import oyer.forensics.frequency.LocusTable;
import oyer.forensics.profile.Allele;
import oyer.forensics.profile.Genotype;

/// Figures worked out by hand.
class KinshipTest {

    private static final Map<String, Double> FREQUENCIES = Map.of("1", 0.1, "2", 0.2, "3", 0.7);

    private static double ratio(Relationship relationship, double theta, Genotype person, Genotype other) {
        TreeMap<Allele, Double> table = new TreeMap<>();
        FREQUENCIES.forEach((allele, f) -> table.put(Allele.of(allele), f));
        return new Kinship(relationship, theta).ratio(person, other, new LocusTable(table, OptionalInt.empty()));
    }

    @Test
    void twoOfTheSameTwoAllelesAreWorthWhatTheirFrequenciesSay() {
        Genotype both = Genotype.of("1", "2");
        // (p + q) / 4pq, and for siblings a quarter each of 1, twice that and 1 / 2pq
        assertThat(ratio(Relationship.PARENT_CHILD, 0, both, both)).isCloseTo(3.75, within(1e-12));
        assertThat(ratio(Relationship.FULL_SIBLING, 0, both, both)).isCloseTo(8.375, within(1e-12));
        assertThat(ratio(Relationship.FIRST_COUSIN, 0, both, both)).isCloseTo(0.75 + 0.25 * 3.75, within(1e-12));
        assertThat(ratio(Relationship.UNRELATED, 0, both, both)).isEqualTo(1);
    }

    @Test
    void aParentWithoutACommonAlleleIsNone() {
        assertThat(ratio(Relationship.PARENT_CHILD, 0.03, Genotype.of("1", "2"), Genotype.of("3", "3")))
                .isZero();
    }

    @Test
    void coAncestryLowersWhatARareAlleleIsWorth() {
        // (1 + 2 theta) / (3 theta + (1 - theta) p)
        assertThat(ratio(Relationship.PARENT_CHILD, 0.03, Genotype.of("1", "1"), Genotype.of("1", "1")))
                .isCloseTo(1.06 / 0.187, within(1e-12));
    }

    @Test
    void overEveryGenotypeOfAnUnrelatedPersonTheRatioIsOneOnAverage() {
        List<String> alleles = List.of("1", "2", "3");
        for (Relationship relationship : Relationship.values()) {
            double sum = 0;
            for (int i = 0; i < 3; i++) {
                for (int j = i; j < 3; j++) {
                    // drawn after the two of a person 1,2
                    double first = CoAncestry.next(f(alleles.get(i)), i < 2 ? 1 : 0, 2, 0.05);
                    int seen = (j < 2 ? 1 : 0) + (i == j ? 1 : 0);
                    double second = CoAncestry.next(f(alleles.get(j)), seen, 3, 0.05);
                    sum += (i == j ? 1 : 2)
                            * first
                            * second
                            * ratio(
                                    relationship,
                                    0.05,
                                    Genotype.of("1", "2"),
                                    Genotype.of(alleles.get(i), alleles.get(j)));
                }
            }
            assertThat(sum).as(relationship.words()).isCloseTo(1, within(1e-12));
        }
    }

    private static double f(String allele) {
        return FREQUENCIES.getOrDefault(allele, 0.0);
    }

    @Test
    void aThetaOutsideItsBoundsIsRefused() {
        assertThatThrownBy(() -> new Kinship(Relationship.FULL_SIBLING, -0.01)).hasMessageContaining("theta -0.01");
    }
}
