package oyer.core.read.course;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Proceeding;
import oyer.core.time.When;

/// All steps of a case, in order of time, those of several documents joined where they are plainly one: the same done
/// with the same outcome on the same day, or within the month or year that the less exact one has, if there is just
/// one such. Nothing is joined that names two persons.
///
/// @param steps the dated by day, the undated last
public record Course(List<Step> steps, List<Link> links, List<Series> series) {

    private static final Set<String> ASKS = Set.of("filed", "opposed");
    private static final Set<String> UNDOES = Set.of("revoked", "overturned", "reversed", "reinstated", "reduced");
    private static final Set<String> STANDS =
            Set.of("granted", "ordered", "guilty", "convicted", "affirmed", "overturned", "reversed");

    public Course {
        steps = List.copyOf(steps);
        links = List.copyOf(links);
        series = List.copyOf(series);
    }

    public static Course of(Collection<Told> told) {
        List<Told> exactFirst = told.stream()
                .filter(t -> !t.several())
                .sorted(Comparator.comparingLong(
                                (Told t) -> width(t.proceeding().when()))
                        .thenComparing(t -> t.concerned().isEmpty()))
                .toList();
        Map<String, List<Step>> byKey = new HashMap<>();
        for (Told one : exactFirst) {
            Proceeding p = one.proceeding();
            List<Step> same =
                    byKey.computeIfAbsent(Step.key(p.action(), p.outcome().orElse("")), _ -> new ArrayList<>());
            int at = home(one, same);
            if (at < 0) {
                same.add(Step.of(one));
            } else {
                same.set(at, same.get(at).and(one));
            }
        }
        List<Step> steps = byKey.values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Step::day)
                        .thenComparing(s -> s.told().getFirst().passage().document())
                        .thenComparing(s -> s.told().getFirst().passage().start()))
                .toList();
        List<Series> series = told.stream()
                .filter(t -> t.proceeding().times().isPresent())
                .map(t -> series(t.proceeding(), steps))
                .sorted(Comparator.comparing(s -> day(s.claim().when())))
                .toList();
        return new Course(steps, links(steps), series);
    }

    private static LocalDate day(When when) {
        return when.latest().or(when::earliest).orElse(LocalDate.MAX);
    }

    private static long width(When when) {
        return when.earliest().isPresent() && when.latest().isPresent()
                ? ChronoUnit.DAYS.between(when.earliest().get(), when.latest().get())
                : Long.MAX_VALUE;
    }

    /// The step that a passage tells of: the one on its day or within its stretch, if there is just one; -1 if none.
    private static int home(Told one, List<Step> same) {
        int found = -1;
        for (int i = 0; i < same.size(); i++) {
            Step step = same.get(i);
            if (step.maybeSame(one.concerned())
                    && !otherTerm(step, one)
                    && within(step.when(), one.proceeding().when())) {
                if (found >= 0) {
                    return undated(one.proceeding().when()) ? undatedHome(one, same) : -1;
                }
                found = i;
            }
        }
        return found;
    }

    /// `Back then I got six months` is not the sentence of nine years, of which another passage has the day.
    private static boolean otherTerm(Step step, Told one) {
        Optional<String> term = one.proceeding().term();
        return undated(one.proceeding().when())
                && !undated(step.when())
                && term.isPresent()
                && step.term().isPresent()
                && !step.term().equals(term);
    }

    private static boolean undated(When when) {
        return when.earliest().isEmpty() || when.latest().isEmpty();
    }

    /// Undated ones that may be any of several are told together.
    private static int undatedHome(Told one, List<Step> same) {
        for (int i = 0; i < same.size(); i++) {
            if (undated(same.get(i).when()) && same.get(i).maybeSame(one.concerned())) {
                return i;
            }
        }
        return -1;
    }

    private static boolean within(When exact, When wide) {
        if (undated(exact)) {
            return undated(wide);
        }
        return wide.earliest()
                        .map(d -> !exact.earliest().orElseThrow().isBefore(d))
                        .orElse(true)
                && wide.latest()
                        .map(d -> !exact.latest().orElseThrow().isAfter(d))
                        .orElse(true);
    }

    private static Series series(Proceeding claim, List<Step> steps) {
        boolean ordinal = !claim.grounds().rule().equals("series");
        Optional<LocalDate> by = claim.when().latest();
        String key = Step.key(claim.action(), claim.outcome().orElse(""));
        List<Step> listed = steps.stream()
                .filter(s -> s.key().equals(key) && !undated(s.when()))
                .filter(s -> by.isEmpty() || !s.when().earliest().orElseThrow().isAfter(by.get()))
                .toList();
        return new Series(claim, claim.times().orElseThrow(), ordinal, listed);
    }

    private static List<Link> links(List<Step> steps) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step to = steps.get(i);
            if (undated(to.when())) {
                continue;
            }
            boolean newTrial = to.key().equals("new trial ordered");
            if (UNDOES.contains(to.outcome()) || newTrial) {
                before(steps, i, s -> STANDS.contains(s.outcome()) && !s.key().equals(to.key()), to)
                        .ifPresent(from -> links.add(new Link(from, to, Link.Kind.UNDONE)));
            } else if (!ASKS.contains(to.outcome())) {
                before(steps, i, s -> ASKS.contains(s.outcome()) && s.action().equals(to.action()), to)
                        .filter(from -> links.stream().noneMatch(l -> l.from() == from))
                        .ifPresent(from -> links.add(new Link(from, to, Link.Kind.ANSWERED)));
            }
        }
        return links;
    }

    /// The last dated step before another in the same matter that may concern the same person.
    private static Optional<Step> before(List<Step> steps, int at, java.util.function.Predicate<Step> which, Step to) {
        for (int i = at - 1; i >= 0; i--) {
            Step step = steps.get(i);
            boolean earlier = !undated(step.when())
                    && step.when()
                            .latest()
                            .orElseThrow()
                            .isBefore(to.when().earliest().orElseThrow());
            if (earlier && step.matter() == to.matter() && step.maybeSame(to.concerned()) && which.test(step)) {
                return Optional.of(step);
            }
        }
        return Optional.empty();
    }
}
