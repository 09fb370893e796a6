package oyer.forensics.report;

import java.util.List;
import oyer.forensics.frequency.CoAncestry;
import oyer.forensics.frequency.Population;
import oyer.forensics.frequency.RareAllele;

/// What every computation with alleles rests on.
public record Basis(Population population, RareAllele rare, double theta) {

    public Basis {
        CoAncestry.check(theta);
    }

    List<String> assumptions() {
        return List.of(
                "Population: " + population.name() + " [" + population.id() + "]. " + population.source() + ".",
                "Rare alleles: " + rare.words() + ".",
                "Theta (co-ancestry, F_ST): " + theta + ".",
                "Loci independent of each other; typings free of error; no mutation.");
    }
}
