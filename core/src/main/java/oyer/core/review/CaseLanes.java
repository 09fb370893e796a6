package oyer.core.review;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import oyer.core.casefile.EntityKind;
import oyer.core.casefile.Figure;
import oyer.core.time.When;

/// The lanes of the chronology by walking through every row: right on any store, slow on a big one.
final class CaseLanes {

    private static final int STEP = 1_000;

    private final CaseStore store;

    CaseLanes(CaseStore store) {
        this.store = store;
    }

    /// Whether something dated can have been in a stretch of days; anything, where no stretch is asked for.
    static boolean in(When when, Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return true;
        }
        return when.dated()
                && from.flatMap(f -> when.latest().map(l -> !l.isBefore(f))).orElse(true)
                && to.flatMap(t -> when.earliest().map(e -> !e.isAfter(t))).orElse(true);
    }

    Slice<Lane> lanes(LaneQuery query, long from, int most) {
        Map<String, Lane> lanes = new HashMap<>();
        switch (query.kind()) {
            case PERSON -> figures(query, EntityKind.PERSON, lanes);
            case ORGANISATION -> figures(query, EntityKind.ORGANISATION, lanes);
            case PLACE -> figures(query, EntityKind.PLACE, lanes);
            case PROCEEDING -> proceedings(query, lanes);
        }
        List<Lane> all = lanes.values().stream()
                .sorted(Comparator.comparingLong(Lane::events).reversed().thenComparing(Lane::key))
                .toList();
        int start = (int) Math.max(0, Math.min(from, all.size()));
        return new Slice<>(all.size(), start, all.subList(start, (int) Math.min((long) start + most, all.size())));
    }

    private void figures(LaneQuery query, EntityKind kind, Map<String, Lane> lanes) {
        Map<String, Figure> figures = new HashMap<>();
        store.figures().stream().filter(f -> f.kind() == kind).forEach(f -> figures.put(f.id(), f));
        ChronologyQuery dated = new ChronologyQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), query.from(), query.to(), false);
        Slice<ChronologyRow> part = store.chronology(dated, 0, STEP);
        for (long done = 0; !part.rows().isEmpty(); part = store.chronology(dated, done, STEP)) {
            for (ChronologyRow row : part.rows()) {
                row.figures().stream()
                        .filter(named -> figures.containsKey(named.id()))
                        .forEach(named -> add(
                                lanes,
                                query.kind(),
                                named.id(),
                                named.name(),
                                row.event().when()));
            }
            done += part.rows().size();
            if (done >= part.total()) {
                break;
            }
        }
    }

    private void proceedings(LaneQuery query, Map<String, Lane> lanes) {
        ProceedingQuery steps =
                new ProceedingQuery(Optional.empty(), Optional.empty(), Optional.empty(), query.from(), query.to());
        for (ProceedingRow row : store.proceedings(steps, 0, Integer.MAX_VALUE).rows()) {
            When when = row.proceeding().when();
            if (when.dated()) {
                String action = row.proceeding().action();
                add(lanes, query.kind(), action, action, when);
            }
        }
    }

    private static void add(Map<String, Lane> lanes, Lane.Kind kind, String key, String name, When when) {
        LocalDate first = when.earliest().or(when::latest).orElseThrow();
        LocalDate last = when.latest().or(when::earliest).orElseThrow();
        lanes.merge(
                key,
                new Lane(kind, key, name, 1, first, last),
                (a, b) -> new Lane(
                        kind,
                        key,
                        name,
                        a.events() + b.events(),
                        a.first().isBefore(b.first()) ? a.first() : b.first(),
                        a.last().isAfter(b.last()) ? a.last() : b.last()));
    }

    List<Density> density(ProceedingQuery query, int stretches) {
        List<When> whens = store.proceedings(query, 0, Integer.MAX_VALUE).rows().stream()
                .map(row -> row.proceeding().when())
                .filter(When::dated)
                .toList();
        if (whens.isEmpty()) {
            return List.of();
        }
        LocalDate first = query.from()
                .orElse(whens.stream()
                        .map(w -> w.earliest().or(w::latest).orElseThrow())
                        .min(Comparator.naturalOrder())
                        .orElseThrow());
        LocalDate last = query.to()
                .orElse(whens.stream()
                        .map(w -> w.latest().or(w::earliest).orElseThrow())
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        long days = Math.max(1, ChronoUnit.DAYS.between(first, last) + 1);
        long width = Math.ceilDiv(days, Math.max(1, stretches));
        List<Density> densities = new ArrayList<>();
        for (long at = 0; at < days; at += width) {
            LocalDate from = first.plusDays(at);
            LocalDate to = first.plusDays(Math.min(days, at + width) - 1);
            long events = whens.stream()
                    .filter(w -> in(w, Optional.of(from), Optional.of(to)))
                    .count();
            densities.add(new Density(from, to, events));
        }
        return densities;
    }
}
