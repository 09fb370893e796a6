package oyer.core.check.time;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.DocumentReadings;
import oyer.core.check.sheet.Likelihood;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.text.Prose;

/// How likely two unlike dates are told of one and the same event: a logistic model over what [DatePairs] sees of the
/// two tellings, its weights in `same-event.tsv`. They are learnt by `oyer.bench.discrepancies.TrainSameEvent` from
/// real texts in which one of two like tellings was given another date.
public final class SameEvent {

    /// Two dates as the model sees them, for who trains it.
    public record Seen(Passage first, Passage second, double[] features) {}

    private static final double[] WEIGHTS = Likelihood.weights(SameEvent.class, "same-event.tsv");

    private SameEvent() {}

    /// 0 to 1.
    public static double probability(double[] features) {
        return Likelihood.of(features, WEIGHTS);
    }

    /// Every pair of dates of one document that the check would weigh.
    public static List<Seen> pairs(DocumentReadings readings, Prose prose) {
        DateFacts dates = new DateFacts();
        dates.read(new Sheet(readings, prose, java.util.Map.of()));
        List<Seen> seen = new ArrayList<>();
        for (DatePairs.Pair pair : new DatePairs(dates).all()) {
            seen.add(new Seen(
                    dates.all().get(pair.first()).passage(),
                    dates.all().get(pair.second()).passage(),
                    pair.features()));
        }
        return seen;
    }
}
