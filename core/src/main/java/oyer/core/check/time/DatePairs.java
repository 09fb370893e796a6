package oyer.core.check.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.check.sheet.Fact;
import oyer.core.check.sheet.Stems;
import oyer.core.check.sheet.Tellings;
import oyer.core.text.WordTable;

/// Pairs of dates that differ as one slip of a hand makes them differ, and around which the same words stand: whether
/// they date one event is for [SameEvent] to say.
final class DatePairs {

    private static final int SEASON = 92;

    /// The cosine of the words of two sentences that may tell of one event: of 127 pairs of unlike dates in texts as
    /// they
    /// are, which the model took for one event, it leaves 32, and of 49 planted slips 45.
    private static final double ALIKE = .35;

    private static final int SELDOM = 4;

    /// Words right before and right after two dates that are the same.
    private static final int RUN = 5;

    private static final Set<Integer> UNTIL =
            hashes("until", "till", "before", "by", "to", "through", "bis", "vor", "prior", "expires", "expiring");
    private static final Set<Integer> SINCE = hashes("since", "after", "following", "seit", "nach");
    private static final Set<Integer> THE = hashes("the", "dem", "den", "zum", "on", "am", "or");

    private static final Set<Integer> DAY = hashes("day", "tag", "tags");
    private static final Set<Integer> NEXT = hashes("following", "next", "folgenden", "n\u00e4chsten");

    /// Words as the tokens of a text are compared with them.
    static Set<Integer> hashes(String... words) {
        return Arrays.stream(words)
                .map(word -> WordTable.hash(word, 0, word.length()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /// Two facts, the earlier told first.
    ///
    /// @param plain whether both are days, of which one slip of a hand makes the other
    /// @param framed whether the same run of words stands around both
    record Pair(int first, int second, double[] features, boolean plain, boolean framed) {}

    private final DateFacts dates;
    private final List<Fact> facts;
    private final Tellings tellings;
    private final LocalDate[] days;

    DatePairs(DateFacts dates) {
        this.dates = dates;
        this.facts = dates.all();
        this.tellings = new Tellings(facts);
        this.days = facts.stream().map(fact -> LocalDate.ofEpochDay(fact.low())).toArray(LocalDate[]::new);
    }

    List<Pair> all() {
        List<Pair> pairs = new ArrayList<>();
        tellings.pairs((i, j, seldom) -> {
            if (held(i, j) && close(i, j, seldom)) {
                Fact a = facts.get(i);
                Fact b = facts.get(j);
                boolean whole = a.low() == a.high() && b.low() == b.high();
                // another month, even beyond the turn of the year, is one slip
                boolean one = Integer.bitCount(parts(i, j)) == 2
                        || days[i].getDayOfMonth() == days[j].getDayOfMonth() && Math.abs(a.low() - b.low()) <= SEASON;
                pairs.add(new Pair(i, j, features(i, j, seldom), whole && one, a.run(b) >= RUN));
            }
        });
        return pairs;
    }

    /// Two tellings with the same date.
    record Alike(int first, int again) {}

    /// Each telling with the first before it that is close to it and has its date.
    List<Alike> alike() {
        List<Alike> found = new ArrayList<>();
        Set<Integer> told = new HashSet<>();
        tellings.pairs((i, j, seldom) -> {
            boolean same = facts.get(i).low() == facts.get(j).low()
                    && facts.get(i).high() == facts.get(j).high();
            if (same && !told.contains(j) && apart(i, j) && alike(i, j) && close(i, j, seldom)) {
                told.add(j);
                found.add(new Alike(i, j));
            }
        });
        return found;
    }

    /// Whether two dates are to be held against each other. A sentence that names both tells of two events, unless the
    /// other sentence tells the same dates beside its own.
    private boolean held(int i, int j) {
        Fact a = facts.get(i);
        Fact b = facts.get(j);
        boolean two = (a.has(b.low()) || b.has(a.low())) && !Arrays.equals(a.others(), b.others());
        return a.excludes(b)
                && slip(i, j)
                && !two
                && apart(i, j)
                && !dates.sameField(i, j)
                && alike(i, j)
                && side(a) == side(b)
                && !counted(a, b)
                && !nextDay(a, b)
                && !elsewhere(i, j);
    }

    /// Whether the two sentences are alike enough for one event: two that share an office, a name and a verb tell as
    /// well
    /// of two steps of a course.
    private boolean close(int i, int j, int seldom) {
        int nearer = Stems.shared(tellings.near(i), tellings.near(j));
        double alike = tellings.alike(i, j);
        // `passport 64 was issued on ...` and `passport 39 was issued on ...`
        if (facts.get(i).sharedNumbers(facts.get(j)) == 0) {
            return false;
        }
        return alike >= ALIKE
                || shares(facts.get(i).others(), facts.get(j).others())
                || seldom >= SELDOM && nearer == Math.min(tellings.near(i).length, tellings.near(j).length);
    }

    /// What a date is to its event: its day, the end of a time or the beginning of one. `Extended until 3 May` and `on
    /// 3
    /// April it was extended` have two.
    private enum Side {
        ON,
        UNTIL,
        SINCE
    }

    private static Side side(Fact fact) {
        for (int i = 0; i < Math.min(2, fact.before().length); i++) {
            if (UNTIL.contains(fact.before()[i])) {
                return Side.UNTIL;
            }
            if (SINCE.contains(fact.before()[i])) {
                return Side.SINCE;
            }
            if (!THE.contains(fact.before()[i])) {
                break;
            }
        }
        return Side.ON;
    }

    /// `The second is dated ...`, `the third is dated ...`: each tells of which of several it is.
    private static boolean counted(Fact a, Fact b) {
        return a.again().length > 0 && b.again().length > 0 && Stems.shared(a.again(), b.again()) == 0;
    }

    /// `On 22 December they wrote`, `on the following day, 23 December, they answered`.
    private static boolean nextDay(Fact a, Fact b) {
        Fact later = a.low() < b.low() ? b : a;
        int[] before = later.before();
        return later.low() - Math.min(a.low(), b.low()) == 1
                && before.length > 1
                && DAY.contains(before[0])
                && NEXT.contains(before[1]);
    }

    /// Whether each sentence begins with another day than the one in question, and the two with different days: they
    /// tell of two steps of a course.
    private boolean elsewhere(int i, int j) {
        OptionalLong a = dates.led(i);
        OptionalLong b = dates.led(j);
        return a.isPresent()
                && b.isPresent()
                && a.getAsLong() != facts.get(i).low()
                && b.getAsLong() != facts.get(j).low()
                && a.getAsLong() != b.getAsLong();
    }

    /// Two sentences that follow each other tell of two events rather than twice of one.
    private boolean apart(int i, int j) {
        return !dates.sameDocument(i, j)
                || Math.abs(facts.get(i).sentence() - facts.get(j).sentence()) > 1;
    }

    /// Across documents, where most of what is told is told of other days, only what is told in nearly the same words,
    /// and not where each names somebody whom the other does not: forms of two matters.
    private boolean alike(int i, int j) {
        if (dates.sameDocument(i, j)) {
            return true;
        }
        if (facts.get(i).named(facts.get(j)) < 1 && facts.get(j).named(facts.get(i)) < 1) {
            return false;
        }
        int shared = Stems.shared(tellings.about(i), tellings.about(j));
        int less = Math.min(tellings.about(i).length, tellings.about(j).length);
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

    /// Whether one part of a date, its year, its month or its day, makes the one of the other.
    static boolean oneSlip(long one, long other) {
        LocalDate a = LocalDate.ofEpochDay(one);
        LocalDate b = LocalDate.ofEpochDay(other);
        return (a.getYear() == b.getYear() ? 1 : 0)
                        + (a.getMonthValue() == b.getMonthValue() ? 1 : 0)
                        + (a.getDayOfMonth() == b.getDayOfMonth() ? 1 : 0)
                == 2;
    }

    /// What speaks for one event and what against it, each within 0 to 1, in the order of `same-event.tsv`.
    private double[] features(int i, int j, int seldom) {
        Fact a = facts.get(i);
        Fact b = facts.get(j);
        int nearer = Stems.shared(tellings.near(i), tellings.near(j));
        int shared = Stems.shared(tellings.about(i), tellings.about(j));
        int runs = Stems.shared(a.runs(), b.runs());
        int parts = parts(i, j);
        boolean onceA = tellings.once(i);
        boolean onceB = tellings.once(j);
        boolean fits = dates.fits(i, a.low()) && dates.fits(j, b.low());
        boolean mends =
                !dates.fits(i, a.low()) && dates.fits(i, b.low()) || !dates.fits(j, b.low()) && dates.fits(j, a.low());
        double alike = tellings.alike(i, j);
        double backA = tellings.support(i);
        double backB = tellings.support(j);
        return new double[] {
            1,
            Stems.share(nearer, tellings.near(i), tellings.near(j)),
            Math.min(nearer, 8) / 8.0,
            Stems.share(shared, tellings.about(i), tellings.about(j)),
            Math.min(tellings.rarity(i, j), 30) / 30,
            Math.min(seldom, 8) / 8.0,
            Math.min(4, a.run(b)) / 4.0,
            a.others().length > 0 && Arrays.equals(a.others(), b.others()) ? 1 : 0,
            shares(a.others(), b.others()) ? 1 : 0,
            a.others().length == 0 && b.others().length == 0 ? 1 : 0,
            Arrays.equals(a.again(), b.again()) ? 1 : 0,
            Math.max(a.named(b), b.named(a)),
            Math.min(a.named(b), b.named(a)),
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
            a.sharedNumbers(b),
            tellings.nearAlike(i, j),
            alike,
            Stems.share(runs, a.runs(), b.runs()),
            a.beside()[0] != 0 && a.beside()[0] == b.beside()[0] ? 1 : 0,
            a.beside()[1] != 0 && a.beside()[1] == b.beside()[1] ? 1 : 0,
            weekend(a) == weekend(b) ? 0 : 1, // authorities seldom act on one
            alike / Math.max(alike, Math.max(tellings.likest(i), tellings.likest(j)) + 1e-9),
            tellings.crowd(i, j, alike),
            tellings.crowd(j, i, alike)
        };
    }

    private static boolean shares(long[] a, long[] b) {
        return Arrays.stream(a).anyMatch(x -> Arrays.stream(b).anyMatch(y -> x == y));
    }

    private static boolean weekend(Fact fact) {
        return LocalDate.ofEpochDay(fact.low()).getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue();
    }
}
