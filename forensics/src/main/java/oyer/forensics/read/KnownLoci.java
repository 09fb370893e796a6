package oyer.forensics.read;

import java.util.Set;
import java.util.TreeSet;
import oyer.forensics.frequency.Populations;
import oyer.forensics.profile.Locus;

/// Loci of the common kits, by which a column of alleles is told from any other.
final class KnownLoci {

    private static final Set<Locus> ALL = all();

    private KnownLoci() {}

    static boolean has(Locus locus) {
        return ALL.contains(locus) || locus.followsSex();
    }

    private static Set<Locus> all() {
        Set<Locus> all = new TreeSet<>();
        Populations.all().forEach(population -> all.addAll(population.loci().keySet()));
        for (String name : new String[] {
            "AMEL",
            "D4S2408",
            "D9S1122",
            "D20S482",
            "D17S1301",
            "D6S474",
            "D14S1434",
            "D1S1677",
            "D2S1776",
            "D5S2500",
            "D9S2157",
            "D2S11",
            "D3S1744",
            "D8S1132"
        }) {
            all.add(new Locus(name));
        }
        return all;
    }
}
