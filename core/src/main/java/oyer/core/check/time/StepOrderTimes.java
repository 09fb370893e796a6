package oyer.core.check.time;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Proceeding;
import oyer.core.check.network.Stretch;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Steps;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;
import oyer.core.text.Tokens;
import oyer.core.time.Timex;

/// Two steps whose order one sentence tells without a date (`after he was arrested in Leeds, he was extradited`), where
/// the document dates each of them to one day elsewhere.
final class StepOrderTimes implements TimeSource {

    private static final double SURE = .7;
    private static final Stretch EVER = Stretch.years(2_000);
    /// Words between `after` and the step.
    private static final int NEAR = 12;

    /// @param clause what tells the order
    private record Order(String before, StepDays.Anchor first, String after, StepDays.Anchor second, Passage clause) {

        Worded says() {
            String words = clause.asRead();
            return new Worded(
                    "the passage has the " + before + " before the " + after + " (" + words + "); the " + before
                            + " is dated " + CalendarWords.day(first.day()) + ", the " + after + " "
                            + CalendarWords.day(second.day()),
                    "nach der Stelle liegt " + GermanWords.step(before) + " vor " + GermanWords.ofStep(after) + " ("
                            + words + "); " + GermanWords.step(before) + " ist auf den "
                            + GermanWords.day(first.day()) + " datiert, " + GermanWords.step(after) + " auf den "
                            + GermanWords.day(second.day()));
        }
    }

    private final List<Order> told = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Map<Integer, Set<String>> bySentence = new TreeMap<>();
        for (Proceeding step : sheet.readings().proceedings()) {
            bySentence
                    .computeIfAbsent(sheet.sentenceOf(step.passage()), _ -> new TreeSet<>())
                    .add(step.action());
        }
        bySentence.forEach((sentence, steps) -> {
            if (steps.size() == 2 && undated(sheet, sentence)) {
                clauses(sheet, sentence, steps);
            }
        });
    }

    private static boolean undated(Sheet sheet, int sentence) {
        return StepDays.own(sheet, sentence).isEmpty()
                && sheet.timesIn(sentence).stream().noneMatch(t -> t.timex().type() == Timex.Type.TIME)
                && !CueWords.NOT.within(
                        sheet.tokens(),
                        sheet.sentences().first(sentence),
                        sheet.sentences().end(sentence));
    }

    private void clauses(Sheet sheet, int sentence, Set<String> steps) {
        Tokens tokens = sheet.tokens();
        int end = sheet.sentences().end(sentence);
        for (int i = sheet.sentences().first(sentence); i < end; i++) {
            boolean before = CueWords.BEFORE.has(tokens, i);
            if (before || CueWords.AFTER.has(tokens, i)) {
                Optional<BeforeTimes.Named> named = named(sheet, i, end);
                if (named.isPresent() && steps.contains(named.get().step())) {
                    order(sheet, sentence, i, named.get(), before, steps);
                    return;
                }
            }
        }
    }

    /// As [BeforeTimes] reads it, or a participle with its place and ground behind: `after being arrested in Leeds for
    /// theft`.
    private static Optional<BeforeTimes.Named> named(Sheet sheet, int cue, int end) {
        Optional<BeforeTimes.Named> plain = BeforeTimes.named(sheet, cue, Math.min(end, cue + 1 + NEAR));
        if (plain.isPresent()) {
            return plain;
        }
        boolean befell = false;
        for (int i = cue + 1; i < Math.min(end, cue + 4); i++) {
            Optional<String> verb = Steps.befell(sheet.tokens(), i);
            if (verb.isPresent()) {
                return befell ? Optional.of(new BeforeTimes.Named(verb.get(), i)) : Optional.empty();
            }
            if (!CueWords.BEFELL.has(sheet.tokens(), i)) {
                return Optional.empty();
            }
            befell = true;
        }
        return Optional.empty();
    }

    private void order(Sheet sheet, int sentence, int cue, BeforeTimes.Named named, boolean before, Set<String> steps) {
        String other =
                steps.stream().filter(s -> !s.equals(named.step())).findFirst().orElseThrow();
        Passage clause = sheet.prose().passage(cue, named.last());
        List<String> persons = BeforeTimes.persons(sheet, sentence);
        Optional<StepDays.Anchor> one =
                StepDays.of(sheet, named.step(), sentence).filter(a -> a.concerns(persons));
        Optional<StepDays.Anchor> two = StepDays.of(sheet, other, sentence).filter(a -> a.concerns(persons));
        if (one.isEmpty() || two.isEmpty()) {
            return;
        }
        told.add(
                before
                        ? new Order(other, two.get(), named.step(), one.get(), clause)
                        : new Order(named.step(), one.get(), other, two.get(), clause));
    }

    @Override
    public void say(CaseTimes times) {
        for (Order order : told) {
            times.after(
                    dated(times, order.before(), order.first()),
                    dated(times, order.after(), order.second()),
                    CaseTimes.Kind.ORDER,
                    order.says(),
                    List.of(order.clause()),
                    SURE,
                    new Stretch(0, 0),
                    EVER);
        }
    }

    private static int dated(CaseTimes times, String step, StepDays.Anchor anchor) {
        return times.dated(anchor.words(), anchor.day(), anchor.day(), CalendarWords.theStepWas(step));
    }

    @Override
    public List<Consistent> fitting() {
        return told.stream()
                .filter(order -> !order.second().day().isBefore(order.first().day()))
                .map(order -> {
                    LocalDate first = order.first().day();
                    return new Consistent(
                                    "before-or-after",
                                    CalendarWords.capital(order.says().english()) + ", "
                                            + CalendarWords.length(Period.between(
                                                    first, order.second().day())) + " later.",
                                    List.of(
                                            order.clause(),
                                            order.first().words(),
                                            order.second().words()))
                            .inGerman(CalendarWords.capital(order.says().german()) + ", "
                                    + GermanWords.length(
                                            Period.between(first, order.second().day())) + " später.");
                })
                .toList();
    }
}
