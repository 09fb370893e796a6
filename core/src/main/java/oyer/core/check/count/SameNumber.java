package oyer.core.check.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import oyer.core.casefile.DocumentReadings;
import oyer.core.check.sheet.Likelihood;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.time.SameEvent;
import oyer.core.text.Prose;

/// How likely two unlike numbers are told of one and the same thing: a logistic model over what [NumberPairs] sees of
/// the two tellings, its weights in `same-number.tsv`. They are learnt by `oyer.bench.discrepancies.TrainSameEvent`
/// from real texts in which one of two like tellings was given another number.
public final class SameNumber {

    private static final double[] WEIGHTS = Likelihood.weights(SameNumber.class, "same-number.tsv");

    private SameNumber() {}

    /// 0 to 1.
    static double probability(double[] features) {
        return Likelihood.of(features, WEIGHTS);
    }

    /// Every pair of numbers of one document that the check would weigh.
    public static List<SameEvent.Seen> pairs(DocumentReadings readings, Prose prose) {
        NumberFacts numbers = new NumberFacts();
        numbers.read(new Sheet(readings, prose, Map.of()));
        List<SameEvent.Seen> seen = new ArrayList<>();
        for (NumberPairs.Pair pair : new NumberPairs(numbers).all()) {
            seen.add(new SameEvent.Seen(
                    numbers.all().get(pair.first()).passage(),
                    numbers.all().get(pair.second()).passage(),
                    pair.features()));
        }
        return seen;
    }
}
