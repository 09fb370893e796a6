package oyer.core.check.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.Proceeding;
import oyer.core.check.network.Stretch;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Worded;
import oyer.core.text.Passage;

/// The course of proceedings has an order: an appeal is decided after the verdict that it is against, a verdict comes
/// after the arrest. A date that turns it round clashes with the other.
///
/// Only within one document that tells of one verdict of one person, or of one at all: with two trials, or two
/// accused, an earlier appeal may be another's.
final class CourseTimes implements TimeSource {

    private static final double SURE = .8;

    private static final List<String> BEFORE = List.of("arrest", "charge", "indictment");
    private static final List<String> AFTER = List.of("sentence", "appeal", "parole");

    private record Step(String action, LocalDate first, LocalDate last, Passage words) {}

    /// @param says why the one comes before the other
    private record Order(Step before, Step after, Worded says) {}

    private final List<Order> orders = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        Map<String, List<Step>> byAction = new LinkedHashMap<>();
        for (Proceeding proceeding : sheet.readings().proceedings()) {
            Optional<LocalDate> first = proceeding.when().earliest();
            Optional<LocalDate> last = proceeding.when().latest();
            if (first.isPresent() && last.isPresent() && proceeding.time().isPresent() && dated(proceeding)) {
                byAction.computeIfAbsent(proceeding.action(), _ -> new ArrayList<>())
                        .add(new Step(
                                proceeding.action(),
                                first.get(),
                                last.get(),
                                proceeding.time().get()));
            }
        }
        long trials = sheet.readings().proceedings().stream()
                .filter(p -> p.action().equals("verdict") || p.action().equals("retrial"))
                .map(p -> p.when().earliest())
                .distinct()
                .count();
        long accused = sheet.readings().proceedings().stream()
                .filter(p -> p.of().isPresent())
                .map(p -> sheet.key(p.of().getAsInt()))
                .distinct()
                .count();
        List<Step> verdicts = byAction.getOrDefault("verdict", List.of());
        if (trials != 1 || verdicts.isEmpty() || accused > 1) {
            return;
        }
        Step verdict = verdicts.getFirst();
        for (String action : BEFORE) {
            List<Step> steps = byAction.getOrDefault(action, List.of());
            if (steps.size() == 1) {
                orders.add(new Order(
                        steps.getFirst(),
                        verdict,
                        new Worded(
                                "the verdict is dated " + days(verdict) + ", before the " + action + ", which is dated "
                                        + days(steps.getFirst()) + "; a verdict comes after the " + action,
                                "das Urteil ist " + german(verdict) + " datiert, vor " + GermanWords.ofStep(action)
                                        + " (" + german(steps.getFirst()) + "); ein Urteil folgt auf "
                                        + GermanWords.forStep(action))));
            }
        }
        for (String action : AFTER) {
            for (Step step : byAction.getOrDefault(action, List.of())) {
                orders.add(new Order(
                        verdict,
                        step,
                        new Worded(
                                "the decision on " + name(action) + " is dated " + days(step)
                                        + ", before the verdict, which is dated " + days(verdict)
                                        + "; it comes after the verdict",
                                "die Entscheidung über " + GermanWords.forStep(action) + " ist "
                                        + german(step) + " datiert, vor dem Urteil (" + german(verdict)
                                        + "); sie folgt auf das Urteil")));
            }
        }
    }

    private static String days(Step step) {
        String says = CalendarWords.days(step.first(), step.last());
        return says.startsWith("on ") ? says.substring(3) : says;
    }

    private static String german(Step step) {
        return GermanWords.on(step.first(), step.last());
    }

    private static String name(String action) {
        return action.equals("parole") ? "parole" : action.equals("appeal") ? "the appeal" : "the sentence";
    }

    /// Whether the clause itself dates the step to a day or a year in digits.
    private static boolean dated(Proceeding proceeding) {
        return CalendarWords.figures(proceeding.time().orElseThrow()) >= 4
                && proceeding.passage().span().overlaps(proceeding.time().get().span());
    }

    @Override
    public void say(CaseTimes times) {
        for (Order order : orders) {
            int before = dated(times, order.before());
            int after = dated(times, order.after());
            times.after(
                    before,
                    after,
                    CaseTimes.Kind.ORDER,
                    order.says(),
                    List.of(),
                    SURE,
                    new Stretch(0, 0),
                    Stretch.years(2_000));
        }
    }

    private static int dated(CaseTimes times, Step step) {
        return times.dated(step.words(), step.first(), step.last(), CalendarWords.theStepWas(step.action()));
    }
}
