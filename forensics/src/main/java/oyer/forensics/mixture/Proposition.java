package oyer.forensics.mixture;

import java.util.List;
import java.util.stream.Collectors;

/// Who is supposed to have contributed.
public record Proposition(List<Contributor> contributors) {

    public Proposition {
        contributors = List.copyOf(contributors);
    }

    /// In words: `P1 and 2 unknown persons unrelated to the others`.
    public String words() {
        long unknown = contributors.stream()
                .filter(Contributor.Unknown.class::isInstance)
                .count();
        String named = contributors.stream()
                .filter(c -> !(c instanceof Contributor.Unknown))
                .map(Contributor::words)
                .collect(Collectors.joining(" and "));
        if (unknown == 0) {
            return named.isEmpty() ? "nobody" : named;
        }
        String others = (unknown == 1 ? "1 unknown person" : unknown + " unknown persons") + " of the population";
        return named.isEmpty() ? others : named + " and " + others;
    }

    /// The same persons, all with this drop-out probability.
    public Proposition withDropout(double dropout) {
        return new Proposition(
                contributors.stream().map(c -> c.withDropout(dropout)).toList());
    }
}
