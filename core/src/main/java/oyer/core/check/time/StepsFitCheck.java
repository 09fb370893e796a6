package oyer.core.check.time;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Passage;

/// What a reader looks up of the course of proceedings and finds right, within one document: the same step dated twice,
/// once more closely than the other time; steps in the order in which they can come; a decision and its reversal, with
/// the days between. It flags nothing: what is out of order is for [CourseTimes].
final class StepsFitCheck implements Check {

    /// The order in which the steps against one person can come.
    private static final List<String> COURSE = List.of(
            "arrest",
            "charge",
            "indictment",
            "extradition",
            "trial",
            "verdict",
            "sentence",
            "appeal",
            "petition",
            "parole",
            "transfer",
            "pardon",
            "release");

    private static final Set<String> GIVEN = Set.of("granted", "made", "approved", "issued", "filed", "ordered");
    private static final Set<String> TAKEN_BACK =
            Set.of("revoked", "reversed", "withdrawn", "vacated", "quashed", "overturned", "rescinded");

    /// @param of whom it concerns, where the clause says so
    private record Step(
            String action,
            String outcome,
            OptionalInt of,
            LocalDate first,
            LocalDate last,
            Passage words,
            boolean own) {

        boolean day() {
            return first.equals(last);
        }

        boolean meets(Step other) {
            return !first.isAfter(other.last) && !other.first.isAfter(last);
        }

        boolean sameOne(Step other) {
            return of.isEmpty() || other.of.isEmpty() || of.equals(other.of);
        }

        long length() {
            return ChronoUnit.DAYS.between(first, last);
        }
    }

    private final List<Consistent> fitting = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Map<String, List<Step>> byAction = new LinkedHashMap<>();
        for (Proceeding proceeding : sheet.readings().proceedings()) {
            Optional<LocalDate> first = proceeding.when().earliest();
            Optional<LocalDate> last = proceeding.when().latest();
            if (first.isPresent() && last.isPresent() && proceeding.times().isEmpty()) {
                proceeding
                        .time()
                        .ifPresent(words -> byAction.computeIfAbsent(proceeding.action(), _ -> new ArrayList<>())
                                .add(new Step(
                                        proceeding.action(),
                                        proceeding.outcome().orElse(""),
                                        proceeding.of(),
                                        first.get(),
                                        last.get(),
                                        words,
                                        proceeding.passage().span().overlaps(words.span()))));
            }
        }
        byAction.values().forEach(this::alike);
        byAction.values().forEach(this::takenBack);
        places(sheet);
        inOrder(byAction);
    }

    /// Each telling against the closest dated one that it can be.
    private void alike(List<Step> steps) {
        for (Step step : steps) {
            steps.stream()
                    .filter(other -> other != step
                            && other.length() < step.length()
                            && other.outcome().equals(step.outcome())
                            && other.sameOne(step)
                            && other.meets(step))
                    .min(Comparator.comparingLong(Step::length))
                    .ifPresent(closest -> fitting.add(new Consistent(
                                    "step-dated-alike",
                                    CalendarWords.capital(name(step)) + " is dated " + words(step) + " and "
                                            + words(closest) + "; the one lies within the other.",
                                    List.of(step.words(), closest.words()))
                            .inGerman(CalendarWords.capital(GermanWords.step(step.action())) + " ist auf "
                                    + GermanWords.quoted(words(step)) + " und auf "
                                    + GermanWords.quoted(words(closest))
                                    + " datiert; das eine liegt im anderen.")));
        }
    }

    private void takenBack(List<Step> steps) {
        for (Step given : steps) {
            steps.stream()
                    .filter(back -> GIVEN.contains(given.outcome())
                            && TAKEN_BACK.contains(back.outcome())
                            && given.day()
                            && back.day()
                            && given.sameOne(back)
                            && !back.first().isBefore(given.first()))
                    .findFirst()
                    .ifPresent(back -> fitting.add(new Consistent(
                                    "taken-back-later",
                                    CalendarWords.capital(name(given)) + " is " + given.outcome() + " on "
                                            + CalendarWords.day(given.first())
                                            + " and " + back.outcome() + " on " + CalendarWords.day(back.first()) + ", "
                                            + days(given, back) + " later.",
                                    List.of(given.words(), back.words()))
                            .inGerman(GermanWords.bare(given.action()) + ": am " + GermanWords.day(given.first()) + " "
                                    + GermanWords.outcome(given.outcome()) + ", am " + GermanWords.day(back.first())
                                    + " " + GermanWords.outcome(back.outcome()) + ", "
                                    + GermanWords.days(ChronoUnit.DAYS.between(given.first(), back.first()))
                                    + " später.")));
        }
    }

    private static String days(Step from, Step to) {
        long days = ChronoUnit.DAYS.between(from.first(), to.first());
        return days + (days == 1 ? " day" : " days");
    }

    /// The first telling of each kind that gives a day, in the order of the days.
    private void inOrder(Map<String, List<Step>> byAction) {
        List<Step> days = new ArrayList<>();
        for (String action : COURSE) {
            byAction.getOrDefault(action, List.of()).stream()
                    .filter(Step::day)
                    .min(Comparator.comparing(Step::own).reversed().thenComparing(s -> s.words()))
                    .ifPresent(days::add);
        }
        for (int i = 0; i + 1 < days.size(); i++) {
            Step before = days.get(i);
            Step after = days.get(i + 1);
            if (before.first().isBefore(after.first()) && before.sameOne(after)) {
                fitting.add(new Consistent(
                                "steps-in-order",
                                CalendarWords.capital(name(before)) + " on " + CalendarWords.day(before.first())
                                        + " comes before "
                                        + name(after) + " on " + CalendarWords.day(after.first()) + ", by "
                                        + CalendarWords.length(Period.between(before.first(), after.first())) + ".",
                                List.of(before.words(), after.words()))
                        .inGerman(CalendarWords.capital(GermanWords.step(before.action())) + " am "
                                + GermanWords.day(before.first()) + " liegt vor " + GermanWords.ofStep(after.action())
                                + " am " + GermanWords.day(after.first()) + ", und zwar um "
                                + GermanWords.length(Period.between(before.first(), after.first())) + "."));
            }
        }
    }

    private static String name(Step step) {
        return name(step.action());
    }

    private static String name(String action) {
        return "the " + action.replace('-', ' ');
    }

    private static String words(Step step) {
        String words = step.words().asRead();
        boolean dated = words.chars().anyMatch(Character::isDigit) || !step.day();
        return dated ? words : CalendarWords.day(step.first());
    }

    /// A step that is told more than once with the place, by its name, where it was.
    private void places(Sheet sheet) {
        Map<String, List<Passage>> told = new LinkedHashMap<>();
        for (Proceeding step : sheet.readings().proceedings()) {
            boolean course = COURSE.contains(step.action()) && !step.action().equals("transfer");
            for (Mention mention : sheet.mentionsIn(sheet.sentenceOf(step.passage()))) {
                boolean in = mention.kind() == EntityKind.PLACE
                        && mention.form() == Mention.Form.NAME
                        && mention.passage().span().overlaps(step.passage().span())
                        && CueWords.IN.has(
                                sheet.tokens(),
                                sheet.firstToken(mention.passage().span()) - 1);
                if (course && in) {
                    told.computeIfAbsent(step.action() + '\n' + sheet.name(mention.entity()), _ -> new ArrayList<>())
                            .add(mention.passage());
                    break;
                }
            }
        }
        told.forEach((key, passages) -> {
            if (passages.size() > 1) {
                String[] of = key.split("\n");
                fitting.add(new Consistent(
                                "step-placed-alike",
                                CalendarWords.capital(name(of[0])) + " is told of " + of[1] + " in " + passages.size()
                                        + " passages.",
                                passages)
                        .inGerman(CalendarWords.capital(GermanWords.step(of[0])) + " wird an " + passages.size()
                                + " Stellen in " + of[1] + " erzählt."));
            }
        });
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
