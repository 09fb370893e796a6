package oyer.core.check.account;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.check.sheet.Likelihood;
import oyer.core.check.sheet.ToldClause;
import oyer.core.read.clause.Predicate;
import oyer.core.text.Passage;

/// How likely one clause denies what another tells: a logistic model over what the two share and in what they part, its
/// weights in `likely-denial.tsv`. They are learnt by `oyer.bench.boxes.TrainDenials` from the boxes, where it is told
/// of boxes that were left out how often it is right.
public final class LikelyDenial {

    /// From here on seven of ten are in the key of a box that nothing was learnt from.
    static final double SURE = .34;

    /// Nothing was learnt of cases of fewer clauses.
    private static final int FEW = 200;

    public static final String RULE = "likely-denied";

    /// Place among the features of whether both stand in one paper, which the check does not hold against each other.
    public static final int ONE_PAPER = 1;

    private static final double[] WEIGHTS = Likelihood.weights(LikelyDenial.class, "likely-denial.tsv");

    /// A denial and what may be denied as the model sees them, for who trains it.
    public record Seen(Passage denied, Passage told, double[] features) {}

    /// Words for which a hash set has room at least.
    private static final int ROOM = 12;

    private final int clauses;
    private final double most;
    private final Map<String, Integer> often;
    private final Map<String, Integer> done;

    /// @param clauses how many there are in the case
    /// @param often in how many of them a thing is spoken of
    /// @param done in how many a doing is told or denied
    LikelyDenial(int clauses, Map<String, Integer> often, Map<String, Integer> done) {
        this.clauses = clauses;
        this.most = Math.log(1.0 + clauses);
        this.often = often;
        this.done = done;
    }

    /// 0 to 1.
    static double probability(double[] features) {
        return Likelihood.of(features, WEIGHTS);
    }

    /// Every pair of a case that the check would weigh.
    public static List<Seen> pairs(CaseReadings readings) {
        DeniedElsewhereCheck check = new DeniedElsewhereCheck();
        readings.each(check::read);
        return check.pairs();
    }

    /// Nobody is named: who denies and who tells it is not sure enough for that.
    static Discrepancy found(ToldClause not, ToldClause one) {
        boolean change = not.teller().isPresent() && not.teller().equals(one.teller());
        return new Discrepancy(
                        change ? Discrepancy.Type.CHANGE : Discrepancy.Type.CONTRADICTION,
                        RULE,
                        "One passage seems to deny what another passage tells.",
                        List.of(not.passage(), one.passage()),
                        .5)
                .inGerman("Die eine Stelle verneint wohl, was eine andere sagt.");
    }

    /// What speaks for a denial and what against it, each within 0 to 4, in the order of `likely-denial.tsv`.
    ///
    /// @param crowd how many clauses the denial was held against: the more, the more likely are two alike by chance
    double[] features(ToldClause not, ToldClause one, int crowd) {
        Set<String> things = both(not.things(), one.things());
        Set<String> verbs = both(not.verbs(), one.verbs());
        if (!not.own() && !verbs.isEmpty()) {
            verbs.remove(DeniedElsewhereCheck.SAY);
        }
        double shared = weight(things, often);
        boolean same = !verbs.isEmpty();
        boolean common = same && DeniedElsewhereCheck.ANYBODY.containsAll(verbs);
        Set<String> sentence = both(not.sentence(), one.sentence());
        double within = weight(sentence, often);
        boolean named = !not.people().isEmpty();
        boolean met = named && not.people().stream().anyMatch(one::has);
        boolean teller = not.teller().isPresent() && not.teller().equals(one.teller());
        return new double[] {
            1,
            is(not.document().equals(one.document())),
            is(same),
            rarest(verbs, done),
            is(common),
            is(verbs.stream().anyMatch(Predicate::personal)),
            rarest(things, often),
            Math.min(shared, 3),
            shared / Math.max(.2, weight(not.things(), often)),
            shared / Math.max(.2, weight(one.things(), often)),
            is(things.size() == 1),
            is(things.size() > 1),
            Math.min(within, 4),
            within / Math.max(.2, weight(not.sentence(), often)),
            is(not.alike(one)),
            is(not.who().isPresent() && one.who().isPresent() && !not.alike(one)),
            is(named),
            is(met),
            is(not.near().stream().anyMatch(one.near()::contains)),
            is(not.own()),
            is(one.own()),
            Math.min(6, not.things().size()) / 3.0,
            Math.min(6, one.things().size()) / 3.0,
            is(!both(not.around(), one.things()).isEmpty()),
            is(!both(one.around(), not.things()).isEmpty()),
            Math.min(3, both(not.around(), one.around()).size()) / 3.0,
            is(not.ever()),
            Math.min(4, not.verbs().size()) / 3.0,
            Math.min(4, one.verbs().size()) / 3.0,
            is(asked(not)),
            is(asked(one)),
            is(teller),
            is(not.teller().isPresent() && one.teller().isPresent() && !teller),
            is(not.apart(one)),
            is(not.meets(one, same)),
            is(not.listed(one) || not.nobody()),
            Math.log1p(crowd) / 4,
            Math.log1p(Math.max(FEW, clauses)) / 4,
            is(behind(not, things)),
            is(behind(not, verbs)),
            is(!things.isEmpty() && !behind(not, things) && !behind(not, verbs))
        };
    }

    private static boolean behind(ToldClause not, Set<String> shared) {
        return shared.stream().anyMatch(not.behind()::contains);
    }

    private static boolean asked(ToldClause clause) {
        return clause.passage().words().indexOf('?') >= 0;
    }

    /// In the order of a hash set of the one, so that what is summed over them is the same however many the other has.
    private static Set<String> both(Set<String> one, Set<String> other) {
        Set<String> both = Set.of(); // most have nothing in common
        for (String word : one) {
            if (other.contains(word)) {
                both = both.isEmpty() ? HashSet.newHashSet(Math.max(one.size(), ROOM)) : both;
                both.add(word);
            }
        }
        return both;
    }

    private static double is(boolean so) {
        return so ? 1 : 0;
    }

    private double weight(Set<String> words, Map<String, Integer> counts) {
        double sum = 0;
        for (String word : words) {
            sum += weight(word, counts);
        }
        return sum;
    }

    private double rarest(Set<String> words, Map<String, Integer> counts) {
        double rarest = 0;
        for (String word : words) {
            rarest = Math.max(rarest, weight(word, counts));
        }
        return rarest;
    }

    private double weight(String word, Map<String, Integer> counts) {
        // 1 of what is spoken of once, whatever the size of the case
        return Math.log(1 + (double) clauses / counts.getOrDefault(word, 1)) / most;
    }
}
