package oyer.core.read.statement;

import java.util.Arrays;
import java.util.List;
import oyer.core.casefile.TimeReading;
import oyer.core.read.statement.Draft.Range;
import oyer.core.text.Prose;
import oyer.core.time.When;

/// When a statement was made: the dated expression of the cue's sentence that stands outside what was said and nearest
/// to the cue. A neighbour sentence's date is never borrowed.
final class Occasions {

    private final Prose prose;
    private final List<TimeReading> times;
    private final int[] starts;

    Occasions(Prose prose, List<TimeReading> times) {
        this.prose = prose;
        this.times = times;
        this.starts = times.stream().mapToInt(t -> t.passage().start()).toArray();
    }

    When of(Draft draft) {
        if (!draft.cue().exists() || times.isEmpty()) {
            return new When.Undated();
        }
        Range cue = draft.cue();
        int sentence = prose.sentences().of(cue.first());
        int from = prose.tokens().start(prose.sentences().first(sentence));
        int to = prose.tokens().end(prose.sentences().end(sentence) - 1);
        int said = prose.tokens().start(draft.content().first());
        int saidEnd = prose.tokens().end(draft.content().last());
        boolean act = draft.content().contains(cue);
        int at = Arrays.binarySearch(starts, from);
        at = at < 0 ? -at - 1 : at;
        When best = new When.Undated();
        int nearest = Integer.MAX_VALUE;
        for (int i = at; i < times.size() && starts[i] < to; i++) {
            TimeReading time = times.get(i);
            boolean inContent =
                    time.passage().start() < saidEnd && time.passage().end() > said;
            int distance = Math.abs(time.passage().start() - prose.tokens().start(cue.first()));
            if ((act || !inContent) && time.when().dated() && distance < nearest) {
                best = time.when();
                nearest = distance;
            }
        }
        return best;
    }
}
