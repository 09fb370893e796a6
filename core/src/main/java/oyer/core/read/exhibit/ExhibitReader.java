package oyer.core.read.exhibit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Grounds;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Passage;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.core.time.When;

/// Reads pieces of evidence: the noun phrase that names one, where it was found, and what the same sentence says became
/// of it. Words of the same item within a document share its number; see [ItemMerger].
public final class ExhibitReader {

    private final Prose prose;
    private final List<TimeReading> times;
    private final EvidenceWords words;
    private final ItemFinder finder;
    private final StatusFinder statuses;
    private final ItemMerger merger = new ItemMerger();
    private int nextTime;

    private ExhibitReader(Prose prose, List<TimeReading> times, List<Mention> mentions) {
        this.prose = prose;
        this.times = times;
        this.words = EvidenceWords.of(prose.language());
        this.finder = new ItemFinder(prose, words, mentions);
        this.statuses = new StatusFinder(prose, words);
    }

    /// @param times and `mentions` of the same text, in order
    public static List<ExhibitReading> read(
            Prose prose, List<TimeReading> times, List<Mention> mentions, List<Statement> statements) {
        return new ExhibitReader(prose, times, mentions).exhibits(new Speakers(statements));
    }

    private List<ExhibitReading> exhibits(Speakers speakers) {
        List<ExhibitReading> readings = new ArrayList<>();
        for (int s = 0; s < prose.sentences().size(); s++) {
            int first = prose.sentences().first(s);
            int end = prose.sentences().end(s);
            List<Item> items = finder.in(first, end);
            for (int i = 0; i < items.size(); i++) {
                readings.add(reading(items, i, first, end, speakers));
            }
        }
        return readings;
    }

    private ExhibitReading reading(List<Item> items, int at, int first, int end, Speakers speakers) {
        Item item = items.get(at);
        Span span = prose.tokens().span(item.first(), item.last());
        OptionalInt accordingTo = speakers.at(span);
        List<StatusStep> steps = new ArrayList<>();
        for (StatusFinder.Found found : statuses.of(items, at, first, end)) {
            steps.add(new StatusStep(found.status(), when(first, end, found.token()), passage(found), accordingTo));
        }
        return new ExhibitReading(
                prose.text().passage(span),
                merger.number(item, prose),
                item.name(prose),
                item.type(),
                item.mark(),
                finder.foundAt(item, end),
                OptionalInt.empty(),
                steps,
                new Grounds("evidence-head", steps.isEmpty() ? 0.7 : 0.85));
    }

    private Passage passage(StatusFinder.Found found) {
        return prose.passage(found.token(), found.token());
    }

    /// The day that the sentence gives, when it gives just one.
    private When when(int first, int end, int token) {
        Span sentence = prose.tokens().span(first, end - 1);
        while (nextTime < times.size() && times.get(nextTime).passage().end() <= sentence.start()) {
            nextTime++;
        }
        Optional<TimeReading> nearest = Optional.empty();
        int place = prose.tokens().start(token);
        for (int i = nextTime; i < times.size() && times.get(i).passage().start() < sentence.end(); i++) {
            TimeReading time = times.get(i);
            if (time.when().dated() && (nearest.isEmpty() || distance(time, place) < distance(nearest.get(), place))) {
                nearest = Optional.of(time);
            }
        }
        return nearest.map(TimeReading::when).orElse(new When.Undated());
    }

    private static int distance(TimeReading time, int place) {
        return Math.abs(time.passage().start() - place);
    }
}
