package oyer.core.check.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Event;
import oyer.core.casefile.Proceeding;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;
import oyer.core.time.When;

/// The day of the offence, where a document has but one: tellings that date it less closely and hold that day, and the
/// first step against somebody that comes after it. It flags nothing: an arrest before the offence was one for another
/// matter.
final class OffenceFitsCheck implements Check {

    private static final List<String> STEPS = List.of("arrest", "charge", "indictment", "trial", "verdict", "sentence");

    private record Offence(When when, Passage words) {

        LocalDate first() {
            return when.earliest().orElseThrow();
        }

        LocalDate last() {
            return when.latest().orElseThrow();
        }
    }

    private final List<Consistent> fitting = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        List<Offence> told = sheet.readings().events().stream()
                .filter(e -> offence(sheet, e))
                .map(e -> new Offence(e.when(), e.time().orElseThrow()))
                .distinct()
                .toList();
        List<Offence> days =
                told.stream().filter(o -> o.when() instanceof When.Day).toList();
        if (days.stream().map(Offence::first).distinct().count() != 1) {
            return;
        }
        Offence day = days.getFirst();
        for (Offence other : told) {
            boolean holds = !day.first().isBefore(other.first()) && !day.first().isAfter(other.last());
            if (holds && other != day) {
                fitting.add(new Consistent(
                                "offence-dated-alike",
                                "The offence is dated " + words(other) + " and " + words(day)
                                        + (other.when() instanceof When.Day
                                                ? ": the same day."
                                                : "; the one holds the other."),
                                List.of(other.words(), day.words()))
                        .inGerman("Die Tat ist auf " + GermanWords.quoted(words(other)) + " und auf "
                                + GermanWords.quoted(words(day)) + " datiert"
                                + (other.when() instanceof When.Day
                                        ? ": derselbe Tag."
                                        : "; das eine umfasst das andere.")));
            }
        }
        first(sheet).ifPresent(step -> {
            LocalDate then = step.when().earliest().orElseThrow();
            if (then.isAfter(day.first())) {
                fitting.add(new Consistent(
                                "offence-before-step",
                                "The offence on " + CalendarWords.day(day.first()) + " comes before the "
                                        + step.action()
                                        + " on " + CalendarWords.day(then) + ", by "
                                        + CalendarWords.length(Period.between(day.first(), then)) + ".",
                                List.of(day.words(), step.time().orElseThrow()))
                        .inGerman("Die Tat am " + GermanWords.day(day.first()) + " liegt vor "
                                + GermanWords.ofStep(step.action()) + " am " + GermanWords.day(then)
                                + ", und zwar um " + GermanWords.length(Period.between(day.first(), then)) + "."));
            }
        });
    }

    /// What was done and when, in one clause, as the writer tells it.
    private static boolean offence(Sheet sheet, Event event) {
        int first = sheet.firstToken(event.passage().span());
        int end = sheet.lastToken(event.passage().span()) + 1;
        return event.when().earliest().isPresent()
                && event.when().latest().isPresent()
                && event.accordingTo().isEmpty()
                && event.time()
                        .filter(t -> t.span().overlaps(event.passage().span()))
                        .filter(t -> CalendarWords.figures(t) >= 4)
                        .isPresent()
                && CueWords.OFFENCE.within(sheet.tokens(), first, end)
                && !CueWords.TERM.within(sheet.tokens(), first, end)
                && !CueWords.DENIED.within(sheet.tokens(), first, end)
                && !CueWords.ARRESTED.within(sheet.tokens(), first, end)
                && sheet.readings().proceedings().stream()
                        .noneMatch(
                                p -> p.passage().span().overlaps(event.passage().span()));
    }

    private static Optional<Proceeding> first(Sheet sheet) {
        return sheet.readings().proceedings().stream()
                .filter(p -> STEPS.contains(p.action())
                        && p.when() instanceof When.Day
                        && p.time().isPresent())
                .min(Comparator.comparing((Proceeding p) -> p.when().earliest().orElseThrow())
                        .thenComparing(Proceeding::passage));
    }

    private static String words(Offence offence) {
        return offence.words().asRead();
    }

    @Override
    public List<Discrepancy> found() {
        return List.of();
    }

    @Override
    public List<Consistent> fitting() {
        return List.copyOf(fitting);
    }
}
