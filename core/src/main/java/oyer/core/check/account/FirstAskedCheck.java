package oyer.core.check.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Statement;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;

/// What a person is reported to have told before that person's first statement: the order of events is impossible as it
/// stands, or a statement is missing.
///
/// The first statement must be called so (`FIRST STATEMENT`) in a document of that person's own account.
final class FirstAskedCheck implements Check {

    /// @param day when it was reported, or first made
    private record Telling(String name, Passage passage, LocalDate day) {}

    private final Map<String, Telling> first = new HashMap<>();
    private final Map<String, List<Telling>> reported = new HashMap<>();

    @Override
    public void read(Sheet sheet) {
        Optional<LocalDate> written = sheet.readings().written().anchor();
        for (Statement statement : sheet.readings().statements()) {
            if (statement.mode() == Statement.Mode.INDIRECT && written.isPresent()) {
                within(sheet, statement, written.get());
            }
            if (statement.speaker().isEmpty()) {
                continue;
            }
            int entity = statement.speaker().getAsInt();
            String key = sheet.key(entity);
            boolean account = statement.grounds().rule().equals("statement.account");
            Optional<LocalDate> made = statement.made().earliest();
            if (account && made.isPresent() && called(sheet)) {
                first.merge(
                        key,
                        new Telling(sheet.name(entity), dated(sheet, statement, made.get()), made.get()),
                        (a, b) -> b.day().isBefore(a.day()) ? b : a);
            } else if (!account
                    && statement.mode() == Statement.Mode.INDIRECT
                    && told(statement)
                    && written.isPresent()) {
                Passage passage = sheet.sentence(sheet.sentenceOf(statement.passage()));
                reported.computeIfAbsent(key, _ -> new ArrayList<>())
                        .add(new Telling(sheet.name(entity), passage, day(sheet, statement, written.get())));
            }
        }
    }

    /// Whether a document calls itself somebody's first statement.
    private static boolean called(Sheet sheet) {
        String words = sheet.prose().characters().toLowerCase(java.util.Locale.ROOT);
        return words.contains("first statement") || words.contains("erste aussage");
    }

    /// `advised that Ms. Hill has told us`: told within what is told, by whom it names right before.
    private void within(Sheet sheet, Statement statement, LocalDate written) {
        int last = sheet.lastToken(statement.passage().span());
        for (int i = sheet.firstToken(statement.passage().span()); i < last; i++) {
            boolean us = sheet.tokens().is(i + 1, "us")
                    || sheet.tokens().is(i + 1, "the") && sheet.tokens().is(i + 2, "police");
            if (sheet.tokens().is(i, "told") && us) {
                int s = sheet.sentences().of(i);
                LocalDate day = day(sheet, statement, written);
                sheet.personBefore(s, sheet.tokens().start(i))
                        .ifPresent(who -> reported.computeIfAbsent(sheet.key(who), _ -> new ArrayList<>())
                                .add(new Telling(sheet.name(who), sheet.sentence(s), day)));
            }
        }
    }

    /// `has told us`, `told the police`: a telling, not an opinion.
    private static boolean told(Statement statement) {
        return statement
                .cue()
                .filter(cue -> cue.words().toLowerCase(java.util.Locale.ROOT).contains("told"))
                .isPresent();
    }

    /// The day under which a note stands: the last of its document named before, else the day of the document.
    private static LocalDate day(Sheet sheet, Statement statement, LocalDate written) {
        return statement.made().earliest().filter(d -> d.isBefore(written)).orElse(written);
    }

    private static Passage dated(Sheet sheet, Statement statement, LocalDate day) {
        return sheet.times().stream()
                .filter(t -> t.when().earliest().equals(Optional.of(day))
                        && t.passage().end() <= statement.passage().start())
                .map(t -> t.passage())
                .findFirst()
                .orElse(statement.passage());
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        first.forEach((key, statement) -> reported.getOrDefault(key, List.of()).stream()
                .filter(r -> r.day().isBefore(statement.day())
                        && !r.passage().document().equals(statement.passage().document()))
                .filter(_ -> told.add(key))
                .forEach(r -> found.add(new Discrepancy(
                                Discrepancy.Type.CONTRADICTION,
                                "told-before-first-statement",
                                "By " + CalendarWords.day(r.day()) + " " + r.name()
                                        + " is said to have told it; the first statement is of "
                                        + CalendarWords.day(statement.day()) + ".",
                                List.of(r.passage(), statement.passage()),
                                .7)
                        .inGerman("Bis zum " + GermanWords.day(r.day()) + " soll " + r.name()
                                + " es erzählt haben; die erste Aussage ist vom " + GermanWords.day(statement.day())
                                + ".")
                        .with(new Working(
                                Working.Unit.DATE,
                                List.of(
                                        Working.Mark.days("told", r.day(), r.day(), true),
                                        Working.Mark.days(
                                                "first statement", statement.day(), statement.day(), true)))))));
        return found;
    }
}
