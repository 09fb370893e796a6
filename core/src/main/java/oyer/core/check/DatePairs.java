package oyer.core.check;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Map<Integer, List<Like>> likes = new HashMap<>();

    /// Another telling with words in common, and how alike the two are.
    private record Like(int fact, double likeness) {}

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

    /// What speaks for one event and what against it, each within 0 to 1, in the order of `same-event.tsv`.
    private double[] features(int i, int j, int seldom) {
        Fact a = dates.all().get(i);
        Fact b = dates.all().get(j);
        int near = Stems.shared(a.near(), b.near());
        int about = Stems.shared(a.about(), b.about());
        int runs = Stems.shared(a.runs(), b.runs());
        int parts = parts(a, b);
        boolean onceA = once(a);
        boolean onceB = once(b);
        boolean fits = dates.fits(i, a.low()) && dates.fits(j, b.low());
        boolean mends =
                !dates.fits(i, a.low()) && dates.fits(i, b.low()) || !dates.fits(j, b.low()) && dates.fits(j, a.low());
        double alike = cosine(a.about(), b.about());
        double backA = support(i);
        double backB = support(j);
        return new double[] {
            1,
            share(near, a.near(), b.near()),
            Math.min(near, 8) / 8.0,
            share(about, a.about(), b.about()),
            Math.min(rarity(a, b), 30) / 30,
            Math.min(seldom, 8) / 8.0,
            Math.min(4, a.run(b)) / 4.0,
            a.others().length > 0 && Arrays.equals(a.others(), b.others()) ? 1 : 0,
            shares(a.others(), b.others()) ? 1 : 0,
            a.others().length == 0 && b.others().length == 0 ? 1 : 0,
            Arrays.equals(a.again(), b.again()) ? 1 : 0,
            Math.max(named(a, b), named(b, a)),
            Math.min(named(a, b), named(b, a)),
            parts == 3 ? 1 : 0,
            parts == 5 ? 1 : 0,
            parts == 6 ? 1 : 0,
            onceA && onceB ? 1 : 0,
            !onceA && !onceB ? 1 : 0,
            onceA == onceB ? 0 : 1,
            fits ? 1 : 0,
            mends ? 1 : 0,
            Math.max(0, dates.agrees(i, b.low()) - dates.agrees(i, a.low())),
            Math.max(0, dates.agrees(j, a.low()) - dates.agrees(j, b.low())),
            Math.min(dates.agrees(i, a.low()), dates.agrees(j, b.low())),
            dates.sameDocument(i, j) ? Math.log1p(Math.abs(a.sentence() - b.sentence())) / 8 : 0,
            a.low() == a.high() && b.low() == b.high() ? 1 : 0,
            Math.min(backA, backB),
            Math.max(backA, backB),
            numbers(a, b),
            cosine(a.near(), b.near()),
            alike,
            share(runs, a.runs(), b.runs()),
            a.beside()[0] != 0 && a.beside()[0] == b.beside()[0] ? 1 : 0,
            a.beside()[1] != 0 && a.beside()[1] == b.beside()[1] ? 1 : 0,
            weekend(a) == weekend(b) ? 0 : 1, // authorities seldom act on one
            alike / Math.max(alike, Math.max(likest(i), likest(j)) + 1e-9),
            crowd(i, j, alike),
            crowd(j, i, alike)
        };
    }

    private static double share(int shared, int[] a, int[] b) {
        return (double) shared / Math.max(1, Math.min(a.length, b.length));
    }

    private boolean once(Fact fact) {
        return byValue.getOrDefault(value(fact), List.of()).size() == 1;
    }

    private static boolean shares(long[] a, long[] b) {
        return Arrays.stream(a).anyMatch(x -> Arrays.stream(b).anyMatch(y -> x == y));
    }

    /// What part of those whom the one telling names the other names too.
    private static double named(Fact a, Fact b) {
        return a.names().length == 0 ? 1 : (double) Stems.shared(a.names(), b.about()) / a.names().length;
    }

    private static boolean weekend(Fact fact) {
        return LocalDate.ofEpochDay(fact.low()).getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
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

    /// The cosine of two tellings' words, each weighing by how few dates it stands around.
    private double cosine(int[] a, int[] b) {
        double both = 0;
        for (int word : a) {
            both += Arrays.binarySearch(b, word) >= 0 ? square(word) : 0;
        }
        return both == 0 ? 0 : both / Math.sqrt(length(a) * length(b));
    }

    private double length(int[] words) {
        return Arrays.stream(words).mapToDouble(this::square).sum();
    }

    private double square(int word) {
        int places = around.getOrDefault(word, List.of()).size();
        double weight = Math.log(1 + (double) Math.max(CASE, dates.all().size()) / Math.max(1, places));
        return weight * weight;
    }

    /// Every other telling, in another sentence, that shares a word which is not common.
    private List<Like> likes(int fact) {
        List<Like> known = likes.get(fact);
        if (known != null) {
            return known;
        }
        Fact own = dates.all().get(fact);
        Set<Integer> others = new HashSet<>();
        for (int word : own.about()) {
            List<Integer> places = around.getOrDefault(word, List.of());
            others.addAll(places.size() <= COMMON ? places : List.of());
        }
        List<Like> found = new ArrayList<>();
        for (int k : others) {
            Fact other = dates.all().get(k);
            if (k != fact && (!dates.sameDocument(fact, k) || other.sentence() != own.sentence())) {
                found.add(new Like(k, cosine(own.about(), other.about())));
            }
        }
        likes.put(fact, found);
        return found;
    }

    private double likest(int fact) {
        return likes(fact).stream().mapToDouble(Like::likeness).max().orElse(0);
    }

    /// How many further dates are told in words nearly as like as the other telling's: where there are some, it is a
    /// series of like events.
    private double crowd(int fact, int other, double alike) {
        long own = value(dates.all().get(fact));
        long that = value(dates.all().get(other));
        long dated = likes(fact).stream()
                .filter(l -> l.likeness() >= .7 * alike)
                .mapToLong(l -> value(dates.all().get(l.fact())))
                .filter(v -> v != own && v != that)
                .distinct()
                .count();
        return Math.log1p(Math.min(dated, 20)) / 3;
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
