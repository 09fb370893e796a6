package oyer.core.review.boxes;

import java.util.ArrayList;
import java.util.List;
import oyer.core.read.claim.Changed;
import oyer.core.text.Tokens;

/// Where two versions of a page differ, in words: from a few words before the first difference to a few after the last.
///
/// @param one words of the first version, those that the second lacks marked fresh
/// @param other words of the second, those that the first lacks marked fresh
public record Difference(List<Changed.Stretch> one, List<Changed.Stretch> other) {

    private static final int AROUND = 6;

    public Difference {
        one = List.copyOf(one);
        other = List.copyOf(other);
    }

    static Difference between(String one, String other) {
        Tokens left = Tokens.of(one);
        Tokens right = Tokens.of(other);
        int shorter = Math.min(left.size(), right.size());
        int before = 0;
        while (before < shorter && left.is(before, right.text(before))) {
            before++;
        }
        int after = 0;
        while (after < shorter - before && left.is(left.size() - 1 - after, right.text(right.size() - 1 - after))) {
            after++;
        }
        String here = part(one, left, before, after);
        String there = part(other, right, before, after);
        return new Difference(shown(there, here), shown(here, there));
    }

    private static List<Changed.Stretch> shown(String earlier, String later) {
        return later.isEmpty() ? new ArrayList<>() : Changed.between(earlier, later);
    }

    private static String part(String text, Tokens tokens, int before, int after) {
        int first = Math.max(0, before - AROUND);
        int last = Math.min(tokens.size(), tokens.size() - after + AROUND) - 1;
        return last < first ? "" : text.substring(tokens.start(first), tokens.end(last));
    }
}
