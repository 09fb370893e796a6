package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Consistent;
import oyer.core.check.network.Stretch;
import oyer.core.check.sheet.Fact;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Worded;

/// The same event told twice with dates that exclude each other: `the shop was searched on 3 May 2001` and `on 13 May
/// 2001 the shop was searched`.
///
/// Told three times or more with different dates it is a series of like events, and nothing is said.
final class SameEventTimes implements TimeSource {

    /// Of two days of which one slip makes the other.
    static final double SURE = 0.65;

    /// Of months, and of days that differ in more than one part: seldom one event.
    private static final double FURTHER = 0.85;

    /// Of two days that the same words lead up to and follow: `setting ... as the final date to apply for the grant`.
    private static final double FRAMED = .35;

    /// Of such days that differ in more than one part.
    private static final double FRAMED_FURTHER = .5;

    /// So often at least a sentence tells the one day before another in its place is held to be a slip.
    private static final int OFTEN = 3;

    private static final Worded EVENT = new Worded("the event was", "das Ereignis war");

    private final DateFacts dates = new DateFacts();

    @Override
    public void read(Sheet sheet) {
        dates.read(sheet);
    }

    @Override
    public void say(CaseTimes times) {
        Map<Integer, Set<Integer>> same = new HashMap<>();
        List<DatePairs.Pair> likely = new ArrayList<>();
        for (DatePairs.Pair pair : new DatePairs(dates).all()) {
            double least = pair.framed() ? pair.plain() ? FRAMED : FRAMED_FURTHER : pair.plain() ? SURE : FURTHER;
            if (SameEvent.probability(pair.features()) >= least) {
                likely.add(pair);
                same.computeIfAbsent(pair.first(), _ -> new HashSet<>()).add(pair.second());
                same.computeIfAbsent(pair.second(), _ -> new HashSet<>()).add(pair.first());
            }
        }
        likely.removeIf(pair -> series(same, pair.first(), pair.second()));
        for (DatePairs.Pair pair : likely) {
            same(times, pair.first(), pair.second(), Math.min(.9, SameEvent.probability(pair.features())));
        }
        oddOnes(times);
        for (NamedByDate.Slip slip : NamedByDate.slips(dates)) {
            same(times, slip.first(), slip.second(), SURE);
        }
        for (NamedByDate.Slip slip : SameStretch.slips(dates)) {
            same(times, slip.first(), slip.second(), SURE);
        }
    }

    private void same(CaseTimes times, int first, int second, double sure) {
        times.after(
                dated(times, dates.all().get(first)),
                dated(times, dates.all().get(second)),
                CaseTimes.Kind.SAME,
                new Worded("both tell of the same event", "beide von demselben Ereignis berichten"),
                List.of(),
                sure,
                new Stretch(0, 0),
                new Stretch(0, 0));
    }

    /// A day that one sentence tells over and over, as the rule does that turns on it, and once otherwise: `before 12
    /// July 2010 ... on or after 12 July 2010 ... before 12 June 2010 ... on or after 12 July 2010`.
    private void oddOnes(CaseTimes times) {
        List<Fact> facts = dates.all();
        for (int from = 0, to; from < facts.size(); from = to) {
            to = from + 1;
            while (to < facts.size()
                    && dates.sameDocument(from, to)
                    && facts.get(to).sentence() == facts.get(from).sentence()) {
                to++;
            }
            if (to - from > OFTEN) {
                oddOne(times, from, to);
            }
        }
    }

    private void oddOne(CaseTimes times, int from, int to) {
        List<Fact> facts = dates.all();
        for (int odd = from; odd < to; odd++) {
            List<Integer> others = new ArrayList<>();
            boolean alike = false;
            for (int i = from; i < to; i++) {
                if (i != odd) {
                    others.add(i);
                    alike |= facts.get(i).run(facts.get(odd)) > 0;
                }
            }
            long told = facts.get(others.getFirst()).low();
            boolean one = others.stream().allMatch(i -> facts.get(i).low() == told);
            if (one
                    && alike
                    && facts.get(odd).low() == facts.get(odd).high()
                    && told != facts.get(odd).low()
                    && DatePairs.oneSlip(told, facts.get(odd).low())) {
                for (int other : others) {
                    same(times, Math.min(odd, other), Math.max(odd, other), SURE);
                }
            }
        }
    }

    private static int dated(CaseTimes times, Fact fact) {
        return times.dated(fact.passage(), LocalDate.ofEpochDay(fact.low()), LocalDate.ofEpochDay(fact.high()), EVENT);
    }

    /// Whether a third telling, like both, has a third date.
    private boolean series(Map<Integer, Set<Integer>> same, int i, int j) {
        Set<Integer> both = new HashSet<>(same.getOrDefault(i, Set.of()));
        both.retainAll(same.getOrDefault(j, Set.of()));
        Fact a = dates.all().get(i);
        Fact b = dates.all().get(j);
        return both.stream().map(dates.all()::get).anyMatch(other -> other.excludes(a) && other.excludes(b));
    }

    @Override
    public List<Consistent> fitting() {
        List<Consistent> fitting = new ArrayList<>();
        for (DatePairs.Alike alike : new DatePairs(dates).alike()) {
            Fact first = dates.all().get(alike.first());
            Fact again = dates.all().get(alike.again());
            fitting.add(new Consistent(
                            "same-event-same-date",
                            "Two passages that seem to tell of the same event date it alike: " + first.said() + ".",
                            List.of(first.passage(), again.passage()))
                    .inGerman("Zwei Stellen, die wohl von demselben Ereignis berichten, datieren es gleich: "
                            + GermanWords.days(LocalDate.ofEpochDay(first.low()), LocalDate.ofEpochDay(first.high()))
                            + "."));
        }
        return fitting;
    }
}
