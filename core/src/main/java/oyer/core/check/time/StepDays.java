package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Event;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Steps;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// The one day that a document gives to a step of proceedings or to another event that `steps.txt` names, outside of
/// the sentence that asks.
final class StepDays {

    private StepDays() {}

    /// @param end of a step that lasts
    /// @param people keys of those whom it concerns, where it names any
    /// @param begins whether the day is told as that on which it began
    record Anchor(
            LocalDate day,
            Passage words,
            Optional<LocalDate> end,
            Optional<Passage> ends,
            Set<String> people,
            boolean begins) {

        /// Whether it can be the step of those whom another clause names; with nobody named on one side it can.
        boolean concerns(List<String> persons) {
            return people.isEmpty() || persons.isEmpty() || persons.stream().anyMatch(people::contains);
        }
    }

    /// Dates of a sentence that give a day in full.
    static List<TimeReading> own(Sheet sheet, int sentence) {
        return sheet.timesIn(sentence).stream()
                .filter(t -> t.timex().type() == Timex.Type.DATE
                        && t.when() instanceof When.Day
                        && t.timex().mod().isEmpty()
                        && CalendarWords.figures(t.passage()) > 4)
                .toList();
    }

    /// Empty where the document gives it no day, or more than one.
    static Optional<Anchor> of(Sheet sheet, String step, int sentence) {
        List<Anchor> anchors = new ArrayList<>();
        List<Anchor> byScene = new ArrayList<>();
        for (Proceeding proceeding : sheet.readings().proceedings()) {
            boolean dated = proceeding.action().equals(step)
                    && proceeding.when() instanceof When.Day
                    && proceeding.time().isPresent();
            if (dated && sheet.sentenceOf(proceeding.time().orElseThrow()) != sentence) {
                boolean itself = proceeding
                        .passage()
                        .span()
                        .overlaps(proceeding.time().orElseThrow().span());
                (itself ? anchors : byScene).add(anchor(sheet, step, proceeding));
            }
        }
        if (anchors.isEmpty()) {
            anchors.addAll(byScene); // `On 3 May it was over. He was arrested.`
        }
        // a clause that is read as no step may tell of another one of the kind: the house was searched, then the car
        sheet.readings().events().stream()
                .filter(e -> sheet.sentenceOf(e.passage()) != sentence && tells(sheet, step, e))
                .map(e -> new Anchor(
                        e.when().earliest().orElseThrow(),
                        e.time().orElseThrow(),
                        Optional.empty(),
                        Optional.empty(),
                        people(sheet, e),
                        false))
                .forEach(anchors::add);
        return anchors.stream().map(Anchor::day).distinct().count() == 1
                ? Optional.of(anchors.getFirst())
                : Optional.empty();
    }

    private static Anchor anchor(Sheet sheet, String step, Proceeding dated) {
        Passage words = dated.time().orElseThrow();
        List<TimeReading> within = own(sheet, sheet.sentenceOf(words));
        boolean lasts = step.equals("trial") && within.size() == 2;
        return new Anchor(
                dated.when().earliest().orElseThrow(),
                words,
                lasts ? within.getLast().when().latest() : Optional.empty(),
                lasts ? Optional.of(within.getLast().passage()) : Optional.empty(),
                dated.of().isPresent() ? Set.of(sheet.key(dated.of().getAsInt())) : Set.of(),
                step.equals("trial") && dated.outcome().filter("begun"::equals).isPresent());
    }

    private static Set<String> people(Sheet sheet, Event event) {
        Set<String> people = new HashSet<>();
        event.people().forEach(p -> people.add(sheet.key(p)));
        return people;
    }

    /// Whether a clause with a single day says that the step was then: by its verb, or by its noun right before the
    /// day (`the search on 4 May 1997`).
    private static boolean tells(Sheet sheet, String step, Event event) {
        Optional<Passage> time =
                event.time().filter(t -> t.span().overlaps(event.passage().span()));
        if (time.isEmpty()
                || !(event.when() instanceof When.Day)
                || own(sheet, sheet.sentenceOf(event.passage())).size() != 1) {
            return false;
        }
        Tokens tokens = sheet.tokens();
        int first = sheet.firstToken(event.passage().span());
        int end = sheet.lastToken(event.passage().span()) + 1;
        int day = sheet.firstToken(time.get().span());
        boolean noun = CueWords.ON.has(tokens, day - 1)
                && Steps.named(tokens, day - 2).filter(step::equals).isPresent();
        boolean verb = false;
        for (int i = first; i < end; i++) {
            verb |= Steps.befell(tokens, i).filter(step::equals).isPresent();
            boolean other = CueWords.BEFORE.has(tokens, i) || CueWords.AFTER.has(tokens, i);
            if (other || CueWords.DENIED.has(tokens, i)) {
                return false;
            }
        }
        return noun || verb;
    }
}
