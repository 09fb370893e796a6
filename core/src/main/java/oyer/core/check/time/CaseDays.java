package oyer.core.check.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// The days that the papers of a case tell in full, from which a day that is told without a year can have its year.
final class CaseDays {

    /// A year is one of a day without a year where a day in full is no farther than this.
    private static final int NEAR = 31;

    private final TreeMap<LocalDate, Passage> told = new TreeMap<>();
    private final Map<LocalDate, Set<DocumentId>> papers = new HashMap<>();

    void add(LocalDate day, Passage passage) {
        told.merge(day, passage, (a, b) -> a.compareTo(b) <= 0 ? a : b);
        papers.computeIfAbsent(day, _ -> new HashSet<>()).add(passage.document());
    }

    /// Whether another paper than this one tells a day in full.
    boolean elsewhere(LocalDate day, DocumentId paper) {
        return papers.getOrDefault(day, Set.of()).stream().anyMatch(p -> !p.equals(paper));
    }

    /// Which days a day and month can be.
    ///
    /// @param date the likeliest
    /// @param all in every year that the case tells of near it, and in the year that was read
    /// @param told the day in full by which the year is known
    record About(LocalDate date, List<LocalDate> all, Passage told) {

        About {
            all = List.copyOf(all);
        }

        boolean fits(DayOfWeek weekday) {
            return all.stream().anyMatch(day -> day.getDayOfWeek() == weekday);
        }
    }

    /// Where the case tells a day in full near it: of the same day best, then of the year that was read.
    Optional<About> about(MonthDay day, Optional<LocalDate> read) {
        record Near(LocalDate date, long days, Passage told) {}
        List<Near> near = new ArrayList<>();
        told.forEach((other, passage) -> {
            for (int year = other.getYear() - 1; year <= other.getYear() + 1; year++) {
                if (!day.isValidYear(year)) {
                    continue;
                }
                LocalDate date = day.atYear(year);
                long days = Math.abs(ChronoUnit.DAYS.between(date, other));
                if (days <= NEAR) {
                    near.add(new Near(date, days, passage));
                }
            }
        });
        List<LocalDate> all =
                new ArrayList<>(near.stream().map(Near::date).distinct().toList());
        read.filter(r -> !all.contains(r)).ifPresent(all::add);
        return near.stream()
                .min(Comparator.<Near>comparingInt(n -> n.days() == 0 ? 0 : 1)
                        .thenComparingInt(n -> read.isPresent() && n.date().equals(read.get()) ? 0 : 1)
                        .thenComparingLong(Near::days)
                        .thenComparing(Near::date))
                .map(n -> new About(n.date(), all, n.told()));
    }
}
