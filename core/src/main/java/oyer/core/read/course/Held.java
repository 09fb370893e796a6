package oyer.core.read.course;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How long somebody was held: from an arrest, a surrender or a detention to the release that the documents tell next.
/// An arrest told later than the order for it is the begin. Where no release is told, the period is open: nobody is
/// taken
/// to be free, or still held, because nothing is said.
///
/// @param concerned the figure of the case; empty where the passages name nobody
/// @param periods by time
/// @param until the last day of which any step tells
public record Held(String concerned, List<Period> periods, LocalDate until) {

    private static final Set<String> BEGINS = Set.of(
            "arrest arrested",
            "surrender surrendered",
            "detention remanded",
            "detention ordered",
            "detention continued"); // who is kept in was in by then, where no later arrest is told

    /// Words on paper, which may be about somebody who is still at large.
    private static final Set<String> PAPERS = Set.of("detention ordered", "detention continued");

    private static final Set<String> SEIZED = Set.of("arrest arrested", "surrender surrendered");

    private static final Set<String> ENDS =
            Set.of("release released", "bail granted", "parole granted", "pardon pardoned");

    public Held {
        periods = List.copyOf(periods);
    }

    /// @param end empty where no release is told
    /// @param places steps that moved the prisoner meanwhile
    public record Period(Step begin, Optional<Step> end, List<Step> places) {

        public Period {
            places = List.copyOf(places);
        }

        /// From the last day on which it can have begun to the first on which it can have ended; the first day
        /// counts and that of the release does not.
        public long least(LocalDate until) {
            LocalDate from = begin.when().latest().orElseThrow();
            LocalDate to = end.flatMap(e -> e.when().earliest()).orElse(until);
            return Math.max(0, ChronoUnit.DAYS.between(from, to));
        }

        /// From the first day on which it can have begun to the last on which it can have ended, as [#least].
        public long most(LocalDate until) {
            LocalDate from = begin.when().earliest().orElseThrow();
            LocalDate to = end.flatMap(e -> e.when().latest()).orElse(until);
            return Math.max(0, ChronoUnit.DAYS.between(from, to));
        }
    }

    /// What is known of a month.
    public enum State {
        HELD,
        /// After a begin of which no release is told.
        OPEN,
        /// For a part of it.
        PARTLY,
        /// After a release that is told, before the next begin.
        FREE,
        NOT_SAID
    }

    /// For each person of whom a dated begin is told, in the order of the first.
    public static List<Held> of(Course course) {
        Map<String, List<Period>> byPerson = new LinkedHashMap<>();
        LocalDate until = course.steps().stream()
                .filter(s -> !s.outcome().equals("set"))
                .flatMap(s -> s.when().latest().stream())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.EPOCH);
        for (Step step : course.steps()) {
            if (step.when().earliest().isEmpty() || step.when().latest().isEmpty()) {
                continue;
            }
            List<Period> periods = byPerson.computeIfAbsent(step.concerned(), _ -> new ArrayList<>());
            boolean open = !periods.isEmpty() && periods.getLast().end().isEmpty();
            if (BEGINS.contains(step.key()) && !open) {
                periods.add(new Period(step, Optional.empty(), List.of()));
            } else if (open
                    && SEIZED.contains(step.key())
                    && PAPERS.contains(periods.getLast().begin().key())
                    && periods.getLast().places().isEmpty()) {
                periods.removeLast();
                periods.add(new Period(step, Optional.empty(), List.of()));
            } else if (open && ENDS.contains(step.key()) && frees(step)) {
                Period last = periods.removeLast();
                periods.add(new Period(last.begin(), Optional.of(step), last.places()));
            } else if (open && step.outcome().equals("transferred")) {
                Period last = periods.removeLast();
                List<Step> places = new ArrayList<>(last.places());
                places.add(step);
                periods.add(new Period(last.begin(), last.end(), places));
            }
        }
        return byPerson.entrySet().stream()
                .filter(e -> !e.getValue().isEmpty())
                .map(e -> new Held(e.getKey(), e.getValue(), until))
                .toList();
    }

    /// A grant of parole is a promise; that somebody was paroled, or released on it, is the fact.
    private static boolean frees(Step step) {
        return !step.action().equals("parole")
                || step.outcome().equals("paroled")
                || step.told().stream()
                        .anyMatch(p -> p.passage()
                                .words()
                                .toLowerCase(java.util.Locale.ROOT)
                                .contains("released"));
    }

    public State in(YearMonth month) {
        LocalDate first = month.atDay(1);
        LocalDate last = month.atEndOfMonth();
        State state = State.NOT_SAID;
        for (Period period : periods) {
            LocalDate from = period.begin().when().earliest().orElseThrow();
            LocalDate to = period.end().flatMap(e -> e.when().latest()).orElse(until);
            if (!from.isAfter(last) && !to.isBefore(first)) {
                return !from.isAfter(first) && !to.isBefore(last)
                        ? (period.end().isPresent() ? State.HELD : State.OPEN)
                        : State.PARTLY;
            }
            if (period.end().isPresent() && to.isBefore(first)) {
                state = first.isAfter(until) ? State.NOT_SAID : State.FREE;
            }
        }
        return state;
    }

    public int firstYear() {
        return periods.getFirst().begin().when().earliest().orElseThrow().getYear();
    }

    public int lastYear() {
        return Math.max(firstYear(), until.getYear());
    }
}
