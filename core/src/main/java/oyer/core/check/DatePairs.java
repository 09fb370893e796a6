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
    private final List<Fact> facts;
    /// Every word around a date, each once, ascending: a word's number is its place here.
    private final int[] words;
    /// For each word the facts that it stands around: those of word `w` are `[first[w], first[w + 1])`.
    private final int[] around;
    private final int[] first;
    /// For each word how much it says, squared: the fewer dates it stands around, the more.
    private final double[] square;
    /// For each fact the numbers of the words of its sentence and of those nearest to it, ascending.
    private final int[][] about;
    private final int[][] near;
    /// For each fact the sum of the squares of its sentence's words; below zero while it is not known.
    private final double[] lengths;
    private final LocalDate[] days;
    private final double[] supports;
    private final Map<Long, List<Integer>> byValue = new HashMap<>();
    private final Map<Integer, Likes> likes = new HashMap<>();

    /// The other tellings with words in common, and how alike each is.
    private record Likes(int[] facts, double[] likeness, double most) {}

    DatePairs(DateFacts dates) {
        this.dates = dates;
        this.facts = dates.all();
        int size = facts.size();
        this.words = facts.stream()
                .flatMapToInt(fact -> Arrays.stream(fact.about()))
                .sorted()
                .distinct()
                .toArray();
        this.about = new int[size][];
        this.near = new int[size][];
        this.days = new LocalDate[size];
        this.lengths = new double[size];
        this.supports = new double[size];
        Arrays.fill(lengths, -1);
        Arrays.fill(supports, -1);
        this.first = new int[words.length + 1];
        for (int i = 0; i < size; i++) {
            Fact fact = facts.get(i);
            byValue.computeIfAbsent(value(fact), _ -> new ArrayList<>()).add(i);
            about[i] = numbers(fact.about());
            near[i] = numbers(fact.near());
            days[i] = LocalDate.ofEpochDay(fact.low());
            for (int word : about[i]) {
                first[word + 1]++;
            }
        }
        this.square = new double[words.length];
        for (int word = 0; word < words.length; word++) {
            double weight = Math.log(1 + (double) Math.max(CASE, size) / Math.max(1, first[word + 1]));
            square[word] = weight * weight;
            first[word + 1] += first[word];
        }
        this.around = new int[first[words.length]];
        int[] next = Arrays.copyOf(first, words.length);
        for (int i = 0; i < size; i++) {
            for (int word : about[i]) {
                around[next[word]++] = i;
            }
        }
    }

    private int[] numbers(int[] stems) {
        int[] numbers = new int[stems.length];
        for (int i = 0; i < stems.length; i++) {
            numbers[i] = Arrays.binarySearch(words, stems[i]);
        }
        return numbers;
    }

    /// Around how many dates a word stands.
    private int places(int word) {
        return first[word + 1] - first[word];
    }

    private static long value(Fact fact) {
        return fact.low() * 400 + fact.high() - fact.low();
    }

    List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        int[] seldom = new int[facts.size()];
        int[] reached = new int[facts.size()];
        boolean[] known = new boolean[facts.size()];
        for (int i = 0; i < facts.size(); i++) {
            int size = 0;
            for (int word : about[i]) {
                int places = places(word);
                for (int k = first[word]; places <= COMMON && k < first[word + 1]; k++) {
                    int other = around[k];
                    if (other > i) {
                        if (!known[other]) {
                            known[other] = true;
                            seldom[other] = 0;
                            reached[size++] = other;
                        }
                        seldom[other] += places <= SELDOM ? 1 : 0;
                    }
                }
            }
            Arrays.sort(reached, 0, size);
            for (int k = 0; k < size; k++) {
                int j = reached[k];
                known[j] = false;
                if (held(i, j)) {
                    pairs.add(new Pair(i, j, features(i, j, seldom[j])));
                }
            }
        }
        return pairs;
    }

    /// Whether two dates are to be held against each other. A sentence that names both tells of two events.
    private boolean held(int i, int j) {
        Fact a = facts.get(i);
        Fact b = facts.get(j);
        return a.excludes(b) && slip(i, j) && !a.has(b.low()) && !b.has(a.low()) && apart(i, j) && alike(i, j);
    }

    /// Two sentences that follow each other tell of two events rather than twice of one.
    private boolean apart(int i, int j) {
        return !dates.sameDocument(i, j)
                || Math.abs(facts.get(i).sentence() - facts.get(j).sentence()) > 1;
    }

    /// Across documents, where most of what is told is told of other days, only what is told in nearly the same words.
    private boolean alike(int i, int j) {
        if (dates.sameDocument(i, j)) {
            return true;
        }
        int shared = Stems.shared(about[i], about[j]);
        int less = Math.min(about[i].length, about[j].length);
        return shared >= 6 && shared * 10 >= less * 6 && facts.get(i).names().length > 0;
    }

    private int parts(int i, int j) {
        LocalDate one = days[i];
        LocalDate other = days[j];
        return (one.getYear() == other.getYear() ? 4 : 0)
                + (one.getMonthValue() == other.getMonthValue() ? 2 : 0)
                + (one.getDayOfMonth() == other.getDayOfMonth() ? 1 : 0);
    }

    /// One part of the date differs, or the days lie within a season.
    private boolean slip(int i, int j) {
        return Math.abs(facts.get(i).low() - facts.get(j).low()) <= SEASON || Integer.bitCount(parts(i, j)) == 2;
    }

    /// What speaks for one event and what against it, each within 0 to 1, in the order of `same-event.tsv`.
    private double[] features(int i, int j, int seldom) {
        Fact a = facts.get(i);
        Fact b = facts.get(j);
        int nearer = Stems.shared(near[i], near[j]);
        int shared = Stems.shared(about[i], about[j]);
        int runs = Stems.shared(a.runs(), b.runs());
        int parts = parts(i, j);
        boolean onceA = once(a);
        boolean onceB = once(b);
        boolean fits = dates.fits(i, a.low()) && dates.fits(j, b.low());
        boolean mends =
                !dates.fits(i, a.low()) && dates.fits(i, b.low()) || !dates.fits(j, b.low()) && dates.fits(j, a.low());
        double alike = cosine(about[i], about[j], length(i), length(j));
        double backA = support(i);
        double backB = support(j);
        return new double[] {
            1,
            share(nearer, near[i], near[j]),
            Math.min(nearer, 8) / 8.0,
            share(shared, about[i], about[j]),
            Math.min(rarity(i, j), 30) / 30,
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
            cosine(near[i], near[j], length(near[i]), length(near[j])),
            alike,
            share(runs, a.runs(), b.runs()),
            a.beside()[0] != 0 && a.beside()[0] == b.beside()[0] ? 1 : 0,
            a.beside()[1] != 0 && a.beside()[1] == b.beside()[1] ? 1 : 0,
            weekend(a) == weekend(b) ? 0 : 1, // authorities seldom act on one
            alike / Math.max(alike, Math.max(likes(i).most(), likes(j).most()) + 1e-9),
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
    private double rarity(int i, int j) {
        double sum = 0;
        for (int word : about[i]) {
            if (Arrays.binarySearch(about[j], word) >= 0) {
                sum += Math.log((double) Math.max(CASE, facts.size()) / Math.max(1, places(word) - 1));
            }
        }
        return Math.max(0, sum);
    }

    /// The cosine of two tellings' words, each weighing by how few dates it stands around.
    private double cosine(int[] a, int[] b, double lengthA, double lengthB) {
        double both = 0;
        for (int i = 0, j = 0; i < a.length && j < b.length; ) {
            if (a[i] == b[j]) {
                both += square[a[i]];
                i++;
                j++;
            } else if (a[i] < b[j]) {
                i++;
            } else {
                j++;
            }
        }
        return both == 0 ? 0 : both / Math.sqrt(lengthA * lengthB);
    }

    private double length(int fact) {
        if (lengths[fact] < 0) {
            lengths[fact] = length(about[fact]);
        }
        return lengths[fact];
    }

    private double length(int[] numbers) {
        return Arrays.stream(numbers).mapToDouble(word -> square[word]).sum();
    }

    /// Every other telling, in another sentence, that shares a word which is not common.
    private Likes likes(int fact) {
        Likes known = likes.get(fact);
        if (known != null) {
            return known;
        }
        int most = 0;
        for (int word : about[fact]) {
            most += places(word) <= COMMON ? places(word) : 0;
        }
        int[] others = new int[most];
        int size = 0;
        for (int word : about[fact]) {
            if (places(word) <= COMMON) {
                System.arraycopy(around, first[word], others, size, places(word));
                size += places(word);
            }
        }
        int[] distinct = Arrays.stream(others, 0, size)
                .sorted()
                .distinct()
                .filter(k -> k != fact)
                .filter(k -> !dates.sameDocument(fact, k)
                        || facts.get(k).sentence() != facts.get(fact).sentence())
                .toArray();
        double[] likeness = new double[distinct.length];
        double likest = 0;
        for (int k = 0; k < distinct.length; k++) {
            int other = distinct[k];
            likeness[k] = cosine(about[fact], about[other], length(fact), length(other));
            likest = Math.max(likest, likeness[k]);
        }
        Likes found = new Likes(distinct, likeness, likest);
        likes.put(fact, found);
        return found;
    }

    /// How many further dates are told in words nearly as like as the other telling's: where there are some, it is a
    /// series of like events.
    private double crowd(int fact, int other, double alike) {
        long own = value(facts.get(fact));
        long that = value(facts.get(other));
        Likes all = likes(fact);
        Set<Long> dated = new HashSet<>();
        for (int k = 0; k < all.facts().length; k++) {
            if (all.likeness()[k] >= .7 * alike) {
                dated.add(value(facts.get(all.facts()[k])));
            }
        }
        dated.remove(own);
        dated.remove(that);
        return Math.log1p(Math.min(dated.size(), 20)) / 3;
    }

    /// How like to a fact the likest other telling with the same date is: a date that is told twice alike is no slip.
    private double support(int fact) {
        if (supports[fact] < 0) {
            double best = 0;
            for (int other : byValue.getOrDefault(value(facts.get(fact)), List.of())) {
                if (other != fact) {
                    int less = Math.max(1, Math.min(about[fact].length, about[other].length));
                    best = Math.max(best, (double) Stems.shared(about[fact], about[other]) / less);
                }
            }
            supports[fact] = best;
        }
        return supports[fact];
    }
}
