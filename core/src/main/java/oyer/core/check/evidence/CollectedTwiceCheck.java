package oyer.core.check.evidence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.casefile.ExhibitReading.StatusStep;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.time.When;

/// One thing with a mark that a document says was taken into custody on two days. To come upon a thing and to take it
/// are two acts, each held only against its like; what was counted may have been taken in parts.
final class CollectedTwiceCheck implements Check {

    private static final DateTimeFormatter GERMAN = DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.GERMAN);

    private record Taken(String name, StatusStep step, LocalDate day) {}

    private record Key(int exhibit, boolean cameUpon) {}

    private final List<List<Taken>> things = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Map<Key, List<Taken>> taken = new HashMap<>();
        for (ExhibitReading exhibit : sheet.readings().exhibits()) {
            for (StatusStep step : exhibit.status()) {
                if (step.is() == Status.COLLECTED
                        && step.count().isEmpty()
                        && step.when() instanceof When.Day(LocalDate day)
                        && toldThere(sheet, step, day)) {
                    boolean cameUpon = CueWords.CAME_UPON.has(
                            sheet.tokens(), sheet.firstToken(step.passage().span()));
                    taken.computeIfAbsent(new Key(exhibit.exhibit(), cameUpon), _ -> new ArrayList<>())
                            .add(new Taken(exhibit.name(), step, day));
                }
            }
        }
        List<Integer> marked = sheet.readings().exhibits().stream()
                .filter(e -> e.mark().isPresent())
                .map(ExhibitReading::exhibit)
                .distinct()
                .toList();
        taken.forEach((key, of) -> {
            if (marked.contains(key.exhibit()) && of.size() > 1) {
                things.add(of);
            }
        });
    }

    /// Whether the sentence itself tells the day, so that none is held against it that was only carried over.
    private static boolean toldThere(Sheet sheet, StatusStep step, LocalDate day) {
        return sheet.timesIn(sheet.sentenceOf(step.passage())).stream()
                .anyMatch(t -> t.when() instanceof When.Day(LocalDate told) && told.equals(day));
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (List<Taken> thing : things) {
            Taken first = thing.getFirst();
            thing.stream()
                    .filter(t -> !t.day().equals(first.day()))
                    .findFirst()
                    .ifPresent(other -> found.add(clash(first, other)));
        }
        found.sort(Comparator.comparing(d -> d.passages().getFirst()));
        return found;
    }

    private static Discrepancy clash(Taken one, Taken other) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "collected-twice",
                        one.name() + " was taken on " + CalendarWords.day(one.day()) + " by one passage and on "
                                + CalendarWords.day(other.day()) + " by another.",
                        List.of(one.step().passage(), other.step().passage()),
                        .75)
                .inGerman("Nach einer Stelle wurde " + one.name() + " am " + GERMAN.format(one.day())
                        + " sichergestellt, nach einer" + " anderen am " + GERMAN.format(other.day()) + ".")
                .with(new Working(
                        Working.Unit.DATE,
                        List.of(
                                Working.Mark.stated(
                                        "taken",
                                        one.day().toEpochDay(),
                                        one.day().toEpochDay()),
                                Working.Mark.stated(
                                        "taken again",
                                        other.day().toEpochDay(),
                                        other.day().toEpochDay()))));
    }
}
