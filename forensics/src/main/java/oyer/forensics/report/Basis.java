package oyer.forensics.report;

import java.util.ArrayList;
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
        List<String> all = new ArrayList<>();
        all.add("Population: " + population.name() + " [" + population.id() + "]. "
                + population.origin().source() + ".");
        if (!population.origin().date().isEmpty()) {
            all.add("Frequencies of: " + population.origin().date() + ".");
        }
        if (!population.origin().licence().isEmpty()) {
            all.add("Licence of the frequencies: " + population.origin().licence() + ".");
        }
        all.add("Rare alleles: " + rare.words() + ".");
        all.add("Theta (co-ancestry, F_ST): " + theta + ".");
        all.add("Loci independent of each other; typings free of error; no mutation.");
        return all;
    }
}
