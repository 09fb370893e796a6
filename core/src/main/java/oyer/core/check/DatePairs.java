package oyer.core.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Pairs of dates that differ as one slip of a hand makes them differ, and around which the same words stand: whether
/// they date one event is for [SameEvent] to say.
final class DatePairs {

    /// A word around more dates than this says little of which event is meant.
    private static final int COMMON = 24;

    private static final int SELDOM = 6;
    private static final int SEASON = 92;

    /// In a short case every word is seldom: as many dates as a case of some pages has.
    private static final int CASE = 60;

    /// Two facts, the earlier told first.
    record Pair(int first, int second, double[] features) {}

    private final DateFacts dates;
    private final Map<Integer, List<Integer>> around = new HashMap<>();
    private final Map<Long, List<Integer>> byValue = new HashMap<>();

    DatePairs(DateFacts dates) {
        this.dates = dates;
        for (int i = 0; i < dates.all().size(); i++) {
            Fact fact = dates.all().get(i);
            byValue.computeIfAbsent(value(fact), _ -> new ArrayList<>()).add(i);
            for (int word : fact.about()) {
                around.computeIfAbsent(word, _ -> new ArrayList<>()).add(i);
            }
        }
    }

    private static long value(Fact fact) {
        return fact.low() * 400 + fact.high() - fact.low();
    }

    List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        List<Fact> facts = dates.all();
        for (int i = 0; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            Map<Integer, Integer> seldom = new TreeMap<>();
            for (int word : fact.about()) {
                List<Integer> places = around.getOrDefault(word, List.of());
                for (int other : places.size() <= COMMON ? places : List.<Integer>of()) {
                    if (other > i) {
                        seldom.merge(other, places.size() <= SELDOM ? 1 : 0, Integer::sum);
                    }
                }
            }
            for (Map.Entry<Integer, Integer> entry : seldom.entrySet()) {
                int j = entry.getKey();
                Fact other = facts.get(j);
                boolean two = fact.has(other.low()) || other.has(fact.low()); // one sentence names both: two events
                if (fact.excludes(other) && !two && slip(fact, other) && apart(i, j) && alike(i, j)) {
                    pairs.add(new Pair(i, j, features(i, j, entry.getValue())));
                }
            }
        }
        return pairs;
    }

    /// Two sentences that follow each other tell of two events rather than twice of one.
    private boolean apart(int i, int j) {
        return !dates.sameDocument(i, j)
                || Math.abs(dates.all().get(i).sentence() - dates.all().get(j).sentence()) > 1;
    }

    /// Across documents, where most of what is told is told of other days, only what is told in nearly the same words.
    private boolean alike(int i, int j) {
        Fact a = dates.all().get(i);
        Fact b = dates.all().get(j);
        int shared = Stems.shared(a.about(), b.about());
        int less = Math.min(a.about().length, b.about().length);
        return dates.sameDocument(i, j) || shared >= 6 && shared * 10 >= less * 6 && a.names().length > 0;
    }

    private static int parts(Fact a, Fact b) {
        LocalDate one = LocalDate.ofEpochDay(a.low());
        LocalDate other = LocalDate.ofEpochDay(b.low());
        return (one.getYear() == other.getYear() ? 4 : 0)
                + (one.getMonth() == other.getMonth() ? 2 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
    }

    /// One part of the date differs, or the days lie within a season.
    private static boolean slip(Fact a, Fact b) {
        return Integer.bitCount(parts(a, b)) == 2 || Math.abs(a.low() - b.low()) <= SEASON;
    }

    private double[] features(int i, int j, int seldom) {
        Fact a = dates.all().get(i);
        Fact b = dates.all().get(j);
        int near = Stems.shared(a.near(), b.near());
        int about = Stems.shared(a.about(), b.about());
        double rare = rarity(a, b);
        int parts = parts(a, b);
        boolean onceA = once(a);
        boolean onceB = once(b);
        boolean fits = dates.fits(i, a.low()) && dates.fits(j, b.low());
        boolean mends =
                !dates.fits(i, a.low()) && dates.fits(i, b.low()) || !dates.fits(j, b.low()) && dates.fits(j, a.low());
        double backed = Math.min(support(i), support(j));
        return new double[] {
            1,
            (double) near / Math.max(1, Math.min(a.near().length, b.near().length)),
            (double) near / Math.max(1, Math.max(a.near().length, b.near().length)),
            Math.min(near, 8) / 8.0,
            (double) about / Math.max(1, Math.min(a.about().length, b.about().length)),
            (double) about / Math.max(1, Math.max(a.about().length, b.about().length)),
            Math.min(about, 16) / 16.0,
            Math.min(rare, 30) / 30,
            Math.min(seldom, 8) / 8.0,
            Math.min(4, a.run(b)) / 4.0,
            a.before().length > 0 && b.before().length > 0 && a.before()[0] == b.before()[0] ? 1 : 0,
            a.others().length > 0 && Arrays.equals(a.others(), b.others()) ? 1 : 0,
            shares(a.others(), b.others()) ? 1 : 0,
            a.others().length == 0 && b.others().length == 0 ? 1 : 0,
            Arrays.equals(a.again(), b.again()) ? 1 : 0,
            names(a, b),
            parts == 3 ? 1 : 0,
            parts == 5 ? 1 : 0,
            parts == 6 ? 1 : 0,
            Math.log1p(Math.abs(a.low() - b.low())) / 8,
            onceA && onceB ? 1 : 0,
            !onceA && !onceB ? 1 : 0,
            fits ? 1 : 0,
            mends ? 1 : 0,
            dates.sameDocument(i, j) ? Math.log1p(Math.abs(a.sentence() - b.sentence())) / 8 : 0,
            dates.sameDocument(i, j) ? 1 : 0,
            a.low() == a.high() && b.low() == b.high() ? 1 : 0,
            backed,
            numbers(a, b)
        };
    }

    private boolean once(Fact fact) {
        return byValue.getOrDefault(value(fact), List.of()).size() == 1;
    }

    private static boolean shares(long[] a, long[] b) {
        return Arrays.stream(a).anyMatch(x -> Arrays.stream(b).anyMatch(y -> x == y));
    }

    private static double names(Fact a, Fact b) {
        double there = a.names().length == 0 ? 1 : (double) Stems.shared(a.names(), b.about()) / a.names().length;
        double back = b.names().length == 0 ? 1 : (double) Stems.shared(b.names(), a.about()) / b.names().length;
        return Math.max(there, back);
    }

    private static double numbers(Fact a, Fact b) {
        int shared = Stems.shared(a.numbers(), b.numbers());
        int less = Math.min(a.numbers().length, b.numbers().length);
        return less == 0 ? .5 : (double) shared / less;
    }

    /// How much the shared words say: the fewer dates a word stands around, the more.
    private double rarity(Fact a, Fact b) {
        double sum = 0;
        for (int word : a.about()) {
            if (Arrays.binarySearch(b.about(), word) >= 0) {
                int places = around.getOrDefault(word, List.of()).size();
                sum += Math.log((double) Math.max(CASE, dates.all().size()) / Math.max(1, places - 1));
            }
        }
        return Math.max(0, sum);
    }

    /// How like to a fact the likest other telling with the same date is: a date that is told twice alike is no slip.
    private double support(int fact) {
        Fact own = dates.all().get(fact);
        double best = 0;
        for (int other : byValue.getOrDefault(value(own), List.of())) {
            Fact that = dates.all().get(other);
            if (other != fact) {
                int less = Math.max(1, Math.min(own.about().length, that.about().length));
                best = Math.max(best, (double) Stems.shared(own.about(), that.about()) / less);
            }
        }
        return best;
    }
}
