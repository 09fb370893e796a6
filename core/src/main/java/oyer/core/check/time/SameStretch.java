package oyer.core.check.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.check.sheet.Fact;
import oyer.core.check.sheet.Stems;

/// Days that bound the same stretch of time: `from 7 December 1941 to 15 August 1945` told twice, of which one end is
/// the same and the other one slip away; and the day on which one thing ends and the next begins, told twice in one
/// sentence (`a tenth before 24 March 2010 and a fifth since 24 March 2011`).
final class SameStretch {

    private static final Set<Integer> ARTICLE = DatePairs.hashes("the", "on", "or", "dem", "den", "zum");
    private static final Set<Integer> FROM =
            DatePairs.hashes("from", "between", "since", "von", "vom", "zwischen", "seit");
    private static final Set<Integer> TO = DatePairs.hashes("to", "until", "till", "through", "and", "bis", "und");
    private static final Set<Integer> BEFORE = DatePairs.hashes("before", "prior", "vor");
    private static final Set<Integer> SINCE = DatePairs.hashes("since", "from", "effective", "seit", "ab");

    /// Characters between the two days of a stretch.
    private static final int BETWEEN = 16;

    /// Shorter ones, in days, are the several of a series.
    private static final int LEAST = 60;

    /// Stems that two sentences of one stretch share at least, and what part of the shorter's.
    private static final int SHARED = 3;

    private static final double SHARE = .3;

    private SameStretch() {}

    private record Stretch(int first, int last) {}

    static List<NamedByDate.Slip> slips(DateFacts dates) {
        List<NamedByDate.Slip> slips = new ArrayList<>();
        List<Stretch> stretches = new ArrayList<>();
        List<Fact> facts = dates.all();
        for (int i = 0; i + 1 < facts.size(); i++) {
            if (!stretches.isEmpty() && !dates.sameDocument(stretches.getLast().first(), i)) {
                told(dates, stretches, slips);
                stretches.clear();
            }
            Fact first = facts.get(i);
            Fact next = facts.get(i + 1);
            if (!dates.sameDocument(i, i + 1) || first.sentence() != next.sentence() || !day(first) || !day(next)) {
                continue;
            }
            boolean close = next.passage().start() - first.passage().end() < BETWEEN;
            if (close && led(first, FROM) && led(next, TO) && next.low() - first.low() >= LEAST) {
                stretches.add(new Stretch(i, i + 1));
            } else if (led(first, BEFORE)
                    && led(next, SINCE)
                    && first.low() != next.low()
                    && DatePairs.oneSlip(first.low(), next.low())) {
                slips.add(new NamedByDate.Slip(i, i + 1));
            }
        }
        told(dates, stretches, slips);
        return slips;
    }

    private static void told(DateFacts dates, List<Stretch> stretches, List<NamedByDate.Slip> slips) {
        for (Stretch one : stretches) {
            for (Stretch other : stretches) {
                if (one.first() < other.first() && alike(dates, one, other)) {
                    slip(dates, one, other, stretches).ifPresent(slips::add);
                }
            }
        }
    }

    private static Optional<NamedByDate.Slip> slip(DateFacts dates, Stretch one, Stretch other, List<Stretch> all) {
        boolean begin = day(dates, one.first()) == day(dates, other.first());
        boolean end = day(dates, one.last()) == day(dates, other.last());
        int a = begin ? one.last() : one.first();
        int b = begin ? other.last() : other.first();
        // a third that begins or ends with them makes a series
        long variants = all.stream()
                .filter(s -> begin
                        ? day(dates, s.first()) == day(dates, one.first())
                        : day(dates, s.last()) == day(dates, one.last()))
                .map(s -> day(dates, begin ? s.last() : s.first()))
                .distinct()
                .count();
        return begin != end && variants == 2 && DatePairs.oneSlip(day(dates, a), day(dates, b))
                ? Optional.of(new NamedByDate.Slip(a, b))
                : Optional.empty();
    }

    private static boolean alike(DateFacts dates, Stretch one, Stretch other) {
        Fact a = dates.all().get(one.first());
        Fact b = dates.all().get(other.first());
        int shared = Stems.shared(a.about(), b.about());
        return a.sentence() != b.sentence()
                && shared >= SHARED
                && shared >= SHARE * Math.min(a.about().length, b.about().length);
    }

    private static long day(DateFacts dates, int fact) {
        return dates.all().get(fact).low();
    }

    private static boolean day(Fact fact) {
        return fact.low() == fact.high();
    }

    /// Whether one of the words leads up to a day.
    private static boolean led(Fact fact, Set<Integer> words) {
        int[] before = fact.before();
        int at = 0;
        while (at < before.length && ARTICLE.contains(before[at])) {
            at++;
        }
        return at < before.length && words.contains(before[at])
                || at + 1 < before.length && words == BEFORE && words.contains(before[at + 1]);
    }
}
