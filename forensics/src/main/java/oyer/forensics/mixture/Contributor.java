package oyer.forensics.mixture;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import oyer.forensics.profile.Genotype;
import oyer.forensics.profile.Locus;
import oyer.forensics.profile.Profile;

/// Someone whose DNA is in the sample under a proposition.
public sealed interface Contributor {

    /// Probability that one copy of an allele of theirs is not detected; for a homozygote it is the square.
    double dropout();

    Contributor withDropout(double dropout);

    /// In words, for a report.
    String words();

    /// A person whose profile is known. At a locus where it is not, they are as good as unknown.
    record Known(Profile profile, double dropout) implements Contributor {
        public Known {
            checked(dropout);
        }

        @Override
        public Known withDropout(double changed) {
            return new Known(profile, changed);
        }

        @Override
        public String words() {
            return profile.name();
        }
    }

    /// A person of the population.
    record Unknown(double dropout) implements Contributor {
        public Unknown {
            checked(dropout);
        }

        @Override
        public Unknown withDropout(double changed) {
            return new Unknown(changed);
        }

        @Override
        public String words() {
            return "an unknown person unrelated to the others";
        }
    }

    /// A person whose own profile is not known, of whose relatives one or more are.
    ///
    /// @param words who it is: `a full sibling of P1`
    /// @param descent how their alleles may have come from typed relatives, by locus
    record Related(String words, Function<Locus, List<Share>> descent, double dropout) implements Contributor {
        public Related {
            Objects.requireNonNull(descent);
            checked(dropout);
        }

        @Override
        public Related withDropout(double changed) {
            return new Related(words, descent, changed);
        }
    }

    /// How their alleles at a locus may have come.
    default List<Share> shares(Locus locus) {
        return switch (this) {
            case Known known ->
                known.profile().genotype(locus).map(Contributor::own).orElse(Share.UNKNOWN);
            case Unknown _ -> Share.UNKNOWN;
            case Related related -> related.descent().apply(locus);
        };
    }

    private static List<Share> own(Genotype genotype) {
        return List.of(new Share(1, List.of(genotype.first(), genotype.second()), 0));
    }

    private static void checked(double dropout) {
        if (!(dropout >= 0 && dropout <= 1)) {
            throw new IllegalArgumentException("drop-out probability " + dropout + " does not lie between 0 and 1");
        }
    }
}
