package oyer.core.check.count;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.casefile.Quantity;
import oyer.core.check.sheet.Fact;
import oyer.core.check.sheet.SameThing;
import oyer.core.check.sheet.Stems;
import oyer.core.check.sheet.Tellings;
import oyer.core.text.WordTable;

/// Pairs of unlike numbers of one kind around which the same words stand: whether they are told of the same thing is
/// for [SameNumber] to say.
final class NumberPairs {

    /// Before a number they point to what was told before: `the two men`, `those two periods`.
    private static final Set<Integer> POINTING = hashes(
            "the", "those", "these", "said", "his", "her", "their", "its", "my", "our", "your", "both", "all", "die",
            "den", "der", "diese", "diesen", "dieser", "jene", "jenen", "seine", "seinen", "ihre", "ihren", "alle",
            "beide", "beiden");

    private static final Set<Integer> WHICH = hashes("that", "which", "who", "whose", "whom");

    /// Numbers that are told in words, mostly.
    private static final long SMALL = 13_000;

    private static final long YEAR = 1_700_000;
    private static final long LAST_YEAR = 2_100_000;

    /// Two facts, the earlier told first.
    record Pair(int first, int second, double[] features) {}

    private final List<Fact> facts;
    private final Tellings tellings;
    private final Map<String, Integer> values;

    NumberPairs(NumberFacts numbers) {
        this.facts = numbers.all();
        this.tellings = new Tellings(facts);
        this.values = numbers.values();
    }

    private static Set<Integer> hashes(String... words) {
        return Arrays.stream(words)
                .map(word -> WordTable.hash(word, 0, word.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        tellings.pairs((i, j, seldom) -> {
            if (held(i, j, seldom)) {
                pairs.add(new Pair(i, j, features(i, j, seldom)));
            }
        });
        return pairs;
    }

    /// Whether two numbers are to be held against each other. Where each sentence tells both, they are two things; from
    /// one document to another only what is told in nearly the same words.
    private boolean held(int i, int j, int seldom) {
        Fact a = facts.get(i);
        Fact b = facts.get(j);
        if (!a.excludes(b) || !a.kind().equals(b.kind())) {
            return false;
        }
        // `the two stains that show it` are some of all the stains, or others
        if (points(a) && points(b) && narrowed(a) != narrowed(b)) {
            return false;
        }
        boolean document = a.passage().document().equals(b.passage().document());
        return document && things(a) && !strangers(a, b) || SameThing.is(a, b, seldom);
    }

    /// Things counted, ages and distances stay what they are; terms, sums and shares are told of many matters in the
    /// same words, and are raised and lowered: of these only what is told in nearly the same words.
    private static boolean things(Fact fact) {
        return fact.kind().startsWith("count")
                || fact.kind().startsWith("age")
                || fact.kind().startsWith(Quantity.Measure.DISTANCE.name());
    }

    /// Whether each names somebody whom the other does not name.
    private static boolean strangers(Fact a, Fact b) {
        return a.named(b) < 1 && b.named(a) < 1 && !(points(a) && points(b));
    }

    /// Whether a clause behind the thing counted says which of them are meant.
    private static boolean narrowed(Fact fact) {
        for (int i = 1; i < Math.min(4, fact.after().length); i++) {
            if (WHICH.contains(fact.after()[i])) {
                return true;
            }
        }
        return false;
    }

    /// What speaks for one thing and what against it, each within 0 to 1, in the order of `same-number.tsv`.
    private double[] features(int i, int j, int seldom) {
        Fact a = facts.get(i);
        Fact b = facts.get(j);
        int[] nearA = tellings.near(i);
        int[] nearB = tellings.near(j);
        int near = Stems.shared(nearA, nearB);
        int about = Stems.shared(tellings.about(i), tellings.about(j));
        boolean document = a.passage().document().equals(b.passage().document());
        int apart = document ? Math.abs(a.sentence() - b.sentence()) : 1_000;
        boolean onceA = tellings.once(i);
        boolean onceB = tellings.once(j);
        double alike = tellings.alike(i, j);
        double backA = tellings.support(i);
        double backB = tellings.support(j);
        boolean pointsA = points(a);
        boolean pointsB = points(b);
        boolean both = a.has(b.low()) || b.has(a.low());
        double ratio = (double) Math.min(a.low(), b.low()) / Math.max(1, Math.max(a.low(), b.low()));
        return new double[] {
            1,
            Stems.share(near, nearA, nearB),
            Math.min(near, 8) / 8.0,
            Stems.share(about, tellings.about(i), tellings.about(j)),
            Math.min(tellings.rarity(i, j), 30) / 30,
            Math.min(seldom, 8) / 8.0,
            Math.min(6, a.run(b)) / 6.0,
            a.others().length > 0 && Arrays.equals(a.others(), b.others()) ? 1 : 0,
            a.others().length == 0 && b.others().length == 0 ? 1 : 0,
            Arrays.equals(a.again(), b.again()) ? 1 : 0,
            Math.max(a.named(b), b.named(a)),
            Math.min(a.named(b), b.named(a)),
            onceA && onceB ? 1 : 0,
            onceA == onceB ? 0 : 1,
            Math.log1p(Math.min(apart, 1_000)) / 7,
            apart == 0 ? 1 : 0,
            apart == 1 ? 1 : 0,
            both ? 1 : 0,
            Math.min(backA, backB),
            Math.max(backA, backB),
            a.sharedNumbers(b),
            tellings.nearAlike(i, j),
            alike,
            Stems.share(Stems.shared(a.runs(), b.runs()), a.runs(), b.runs()),
            a.beside()[0] != 0 && a.beside()[0] == b.beside()[0] ? 1 : 0,
            a.beside()[1] != 0 && a.beside()[1] == b.beside()[1] ? 1 : 0,
            pointsA && pointsB ? 1 : 0,
            pointsA != pointsB ? 1 : 0,
            same(a.before(), b.before()) ? 1 : 0,
            alike / Math.max(alike, Math.max(tellings.likest(i), tellings.likest(j)) + 1e-9),
            tellings.crowd(i, j, alike),
            tellings.crowd(j, i, alike),
            Math.min(1, Math.log(Math.max(1, values.getOrDefault(NumberFacts.series(a), 1) - 1)) / 3),
            ratio,
            a.low() < SMALL && b.low() < SMALL ? 1 : 0,
            year(a) || year(b) ? 1 : 0,
            a.kind().startsWith("count") ? 1 : 0,
            a.kind().startsWith("age") ? 1 : 0
        };
    }

    private static boolean points(Fact fact) {
        return fact.before().length > 0 && POINTING.contains(fact.before()[0]);
    }

    private static boolean same(int[] a, int[] b) {
        return a.length > 0 && b.length > 0 && a[0] == b[0];
    }

    private static boolean year(Fact fact) {
        return fact.low() >= YEAR && fact.low() < LAST_YEAR;
    }
}
