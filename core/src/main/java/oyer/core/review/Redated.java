package oyer.core.review;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// The readings of a paper whose times were read anew: what was dated by the words of a time goes with them.
final class Redated {

    /// By what they said before, the times that say something else now, and those of the same day that do not.
    private final Map<When, List<TimeReading>> before;

    private final Map<Passage, When> now = new HashMap<>();

    private Redated(List<TimeReading> before, List<TimeReading> times) {
        times.forEach(time -> now.put(time.passage(), time.when()));
        this.before = before.stream().collect(Collectors.groupingBy(TimeReading::when));
        this.before.values().removeIf(same -> same.stream().noneMatch(this::changed));
    }

    private boolean changed(TimeReading time) {
        return !now.getOrDefault(time.passage(), time.when()).equals(time.when());
    }

    static DocumentReadings of(DocumentReadings document, List<TimeReading> times) {
        Redated redated = new Redated(document.times(), times);
        if (redated.before.isEmpty()) {
            return document.timed(times, document.events());
        }
        return new DocumentReadings(
                document.document(),
                document.language(),
                document.written(),
                document.entities(),
                times,
                document.mentions(),
                document.relations(),
                document.quantities(),
                document.events().stream().map(redated::event).toList(),
                document.statements().stream().map(redated::statement).toList(),
                document.exhibits().stream().map(redated::exhibit).toList(),
                document.proceedings().stream().map(redated::proceeding).toList());
    }

    /// What the words say now that say when something was; of several that said the same, those nearest. What had no
    /// day leaned on no words, and takes none.
    private When at(When when, Passage passage) {
        if (!when.dated()) {
            return when;
        }
        return before.getOrDefault(when, List.of()).stream()
                .min(Comparator.comparingInt(time -> distance(time.passage(), passage)))
                .map(time -> now.getOrDefault(time.passage(), when))
                .orElse(when);
    }

    private static int distance(Passage one, Passage other) {
        return Math.max(0, Math.max(one.start() - other.end(), other.start() - one.end()));
    }

    private Event event(Event event) {
        return event.time()
                .map(now::get)
                .filter(then -> !then.equals(event.when()))
                .map(event::at)
                .orElse(event);
    }

    private Statement statement(Statement s) {
        return s.at(at(s.made(), s.passage()));
    }

    private ExhibitReading exhibit(ExhibitReading e) {
        List<StatusStep> steps = e.status().stream()
                .map(step -> step.at(at(step.when(), step.passage())))
                .toList();
        return new ExhibitReading(
                e.passage(), e.exhibit(), e.name(), e.type(), e.mark(), e.foundAt(), e.foundBy(), steps, e.grounds());
    }

    private Proceeding proceeding(Proceeding p) {
        boolean placed = !p.when().dated() && p.time().isPresent();
        return p.at(
                placed
                        ? now.getOrDefault(p.time().orElseThrow(), p.when())
                        : at(p.when(), p.time().orElse(p.passage())));
    }
}
