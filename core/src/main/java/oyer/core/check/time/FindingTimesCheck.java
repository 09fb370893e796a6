package oyer.core.check.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.TimeReading;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;
import oyer.core.time.When;

/// When a body was found, as two documents tell it, and who knew of it before: found on the 9th against found on the
/// 10th; told at 6 that somebody lies dead who was found at half past seven.
///
/// The passages must name the same person, or one of the same surname, and the case must tell of two days at most: more
/// are of more than one body.
final class FindingTimesCheck implements Check {

    private static final TokenSet FOUND =
            TokenSet.of(Set.of("found", "discovered", "gefunden", "aufgefunden", "entdeckt", "fand", "entdeckte"));
    private static final TokenSet BODY = TokenSet.of(Set.of(
            "body", "corpse", "dead", "victim", "deceased", "leiche", "leichnam", "tote", "toter", "toten", "tot"));
    private static final TokenSet TOLD = TokenSet.of(Set.of(
            "told",
            "informed",
            "learned",
            "learnt",
            "heard",
            "notified",
            "gesagt",
            "sagte",
            "mitgeteilt",
            "erfuhr",
            "erfahren",
            "gehört",
            "erzählt",
            "erzählte",
            "benachrichtigt"));
    private static final TokenSet NOT_YET =
            TokenSet.of(Set.of("not", "never", "nicht", "nie", "if", "weapon", "knife"));
    private static final int NEAR = 24;

    /// @param told whether it is of somebody who is told, rather than of the finding
    private record Finding(
            LocalDate day,
            Optional<LocalDateTime> at,
            Passage passage,
            Set<String> persons,
            Set<String> surnames,
            boolean told) {}

    private final List<Finding> findings = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Tokens tokens = sheet.tokens();
        boolean before = false;
        for (int s = 0; s < sheet.sentences().size(); s++) {
            int first = sheet.sentences().first(s);
            int end = sheet.sentences().end(s);
            int found = FOUND.first(tokens, first, end);
            boolean body =
                    found >= 0 && BODY.within(tokens, Math.max(first, found - NEAR), Math.min(end, found + NEAR));
            boolean asked = tokens.is(end - 1, '?') || NOT_YET.within(tokens, first, end);
            if (found >= 0 && (body || before) && !asked) {
                finding(sheet, s);
            }
            before = body;
        }
    }

    private void finding(Sheet sheet, int s) {
        Tokens tokens = sheet.tokens();
        int told =
                TOLD.first(tokens, sheet.sentences().first(s), sheet.sentences().end(s));
        List<TimeReading> times = sheet.timesIn(s).stream()
                .filter(t -> t.timex().type() != Timex.Type.DURATION)
                .filter(t -> t.when().earliest().isPresent()
                        && t.when().earliest().equals(t.when().latest()))
                .toList();
        List<LocalDate> days = times.stream()
                .map(t -> t.when().earliest().orElseThrow())
                .distinct()
                .toList();
        if (days.size() != 1) {
            return;
        }
        Optional<LocalDateTime> at = times.stream()
                .filter(t -> t.when() instanceof When.Moment m && m.from().equals(m.to()))
                .map(t -> ((When.Moment) t.when()).from())
                .reduce((_, b) -> b);
        Set<String> persons = new HashSet<>(Filled.persons(sheet, s));
        if (s > 0) {
            persons.addAll(Filled.persons(sheet, s - 1));
        }
        Set<String> surnames = new HashSet<>();
        for (int near = Math.max(0, s - 1); near <= s; near++) {
            sheet.mentionsIn(near).stream()
                    .filter(m -> m.kind() == EntityKind.PERSON && m.form() == Mention.Form.NAME)
                    .map(m -> sheet.name(m.entity()).toLowerCase(Locale.ROOT))
                    .forEach(name -> surnames.add(name.substring(name.lastIndexOf(' ') + 1)));
        }
        findings.add(new Finding(days.getFirst(), at, sheet.sentence(s), persons, surnames, told >= 0));
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        List<Finding> told = findings.stream().filter(Finding::told).toList();
        List<Finding> own = findings.stream().filter(f -> !f.told()).toList();
        if (own.stream().map(Finding::day).distinct().count() == 2) {
            own.stream()
                    .flatMap(a -> own.stream()
                            .filter(b -> a.day().isBefore(b.day()) && same(a, b))
                            .map(b -> otherDay(a, b)))
                    .findFirst()
                    .ifPresent(found::add);
        }
        told.stream()
                .flatMap(a -> own.stream()
                        .filter(b -> b.at().isPresent()
                                && a.at().isPresent()
                                && a.at().get().isBefore(b.at().get())
                                && a.day().equals(b.day())
                                && same(a, b))
                        .map(b -> knewBefore(a, b)))
                .findFirst()
                .ifPresent(found::add);
        return Repeats.without(found);
    }

    private static boolean same(Finding a, Finding b) {
        return !a.passage().document().equals(b.passage().document())
                && (a.persons().stream().anyMatch(b.persons()::contains)
                        || a.surnames().stream().anyMatch(b.surnames()::contains));
    }

    private static Discrepancy otherDay(Finding a, Finding b) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "found-on-other-day",
                        "One passage has the body found on " + CalendarWords.day(a.day()) + ", the other on "
                                + CalendarWords.day(b.day()) + ".",
                        List.of(a.passage(), b.passage()),
                        .75)
                .inGerman("Nach der einen Stelle wurde die Leiche am " + GermanWords.day(a.day())
                        + " gefunden, nach der anderen am " + GermanWords.day(b.day()) + ".");
    }

    private static Discrepancy knewBefore(Finding told, Finding found) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "told-before-found",
                        "One passage has somebody told of the finding at "
                                + told.at().orElseThrow().toLocalTime() + ", the other has the body found at "
                                + found.at().orElseThrow().toLocalTime() + " on the same day.",
                        List.of(told.passage(), found.passage()),
                        .75)
                .inGerman("Nach der einen Stelle wurde der Fund um "
                        + told.at().orElseThrow().toLocalTime() + " Uhr mitgeteilt, nach der anderen erst um "
                        + found.at().orElseThrow().toLocalTime() + " Uhr desselben Tages gemacht.");
    }
}
