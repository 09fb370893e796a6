package oyer.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import oyer.core.casefile.Decision;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Event;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Mention;
import oyer.core.casefile.Proceeding;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Reading;
import oyer.core.casefile.Relation;
import oyer.core.casefile.Ruled;
import oyer.core.casefile.Statement;
import oyer.core.casefile.TimeReading;
import oyer.core.text.DocumentText;
import oyer.core.text.Passage;
import oyer.core.text.Span;
import oyer.core.time.When;

/// What the program proposes of one document, with what reviewers decided of it: the readings that the case rests on.
/// A pure function, so that undoing is deciding without one ruling.
///
/// A verdict is looked for by kind and words. Where a newer version reads otherwise what was confirmed or amended, the
/// decision stands and the new proposal waits (see [Divergence]); what was rejected stays rejected as it was read, and
/// a new reading of the same words is a new proposal.
public final class RuledReadings {

    private final DocumentReadings proposed;
    private final DocumentText text;
    private final Naming naming;
    private final List<Reading> readings;
    private final Map<String, Map<Span, List<Reading>>> places = new HashMap<>();
    private final Map<Passage, When> redated = new HashMap<>();

    private RuledReadings(DocumentReadings proposed, DocumentText text) {
        this.proposed = proposed;
        this.text = text;
        this.naming = new Naming(proposed.entities());
        this.readings = new ArrayList<>(proposed.all().toList());
        for (Reading reading : readings) {
            at(ReadingFields.kind(reading), reading.passage().span()).add(reading);
        }
    }

    /// @param rulings those that stand and are about this document, oldest first
    public static DocumentReadings of(DocumentReadings proposed, DocumentText text, List<Ruled> rulings) {
        if (rulings.isEmpty()) {
            return proposed;
        }
        RuledReadings ruled = new RuledReadings(proposed, text);
        rulings.forEach(ruled::apply);
        return ruled.readings();
    }

    private List<Reading> at(String kind, Span span) {
        return places.computeIfAbsent(kind, _ -> new HashMap<>()).computeIfAbsent(span, _ -> new ArrayList<>());
    }

    private void apply(Ruled ruled) {
        String kind = ruled.ruling().kind();
        if (ReadingFields.of(kind).isEmpty()) {
            return;
        }
        List<Passage> about = ruled.ruling().about().stream()
                .flatMap(p -> FoundAgain.in(text, p).stream())
                .toList();
        if (about.isEmpty()) {
            return; // its words are gone; the review page lists it
        }
        Passage first = about.getFirst();
        Map<String, String> said = ruled.ruling().said();
        switch (ruled.decision()) {
            case Decision.Confirmed _ -> {
                if (same(kind, first, said).isEmpty() && !said.isEmpty()) {
                    replace(kind, first, at(kind, first.span()), said);
                }
            }
            case Decision.Amended(var to) -> {
                List<Reading> same = same(kind, first, said);
                Map<String, String> fields = new HashMap<>(same.isEmpty() ? said : Map.of());
                fields.putAll(to);
                replace(kind, first, same.isEmpty() ? at(kind, first.span()) : same, fields);
            }
            case Decision.Rejected _ -> {
                if (!said.isEmpty()) { // else what was added by hand is not wanted after all
                    same(kind, first, said).forEach(this::remove);
                }
            }
            case Decision.Added(var fields) -> {
                if (same(kind, first, fields).isEmpty()) {
                    put(new RuledReading(naming, next(kind)).blank(kind, first), fields);
                }
            }
            case Decision.Merged _ -> number(kind, about, 0, false);
            case Decision.Split _ -> {
                // where the first is of another document, all of this one's go
                boolean here =
                        FoundAgain.in(text, ruled.ruling().about().getFirst()).isPresent();
                number(kind, about, here ? 1 : 0, true);
            }
            case Decision.Noted _,
                    Decision.Tagged _,
                    Decision.Explained _,
                    Decision.Filed _,
                    Decision.SetAside _,
                    Decision.Told _,
                    Decision.Compared _,
                    Decision.Marked _,
                    Decision.Redacted _,
                    Decision.Argued _,
                    Decision.Undone _ -> {}
        }
    }

    private List<Reading> same(String kind, Passage passage, Map<String, String> said) {
        DocumentReadings within = with(List.of());
        return at(kind, passage.span()).stream()
                .filter(r -> ReadingFields.of(r, within).entrySet().containsAll(said.entrySet()))
                .toList();
    }

    private void replace(String kind, Passage passage, List<Reading> were, Map<String, String> fields) {
        List<Reading> gone = List.copyOf(were);
        Reading base = gone.isEmpty() ? new RuledReading(naming, next(kind)).blank(kind, passage) : gone.getFirst();
        gone.forEach(this::remove);
        put(base, fields);
    }

    private void put(Reading base, Map<String, String> fields) {
        Reading made = new RuledReading(naming, 0).with(base, fields);
        if (made instanceof TimeReading time
                && base instanceof TimeReading was
                && !time.when().equals(was.when())) {
            redated.put(time.passage(), time.when());
        }
        readings.add(made);
        at(ReadingFields.kind(made), made.passage().span()).add(made);
    }

    private void remove(Reading reading) {
        if (reading instanceof TimeReading time) {
            redated.put(time.passage(), new When.Undated());
        }
        readings.removeIf(r -> r == reading);
        at(ReadingFields.kind(reading), reading.passage().span()).removeIf(r -> r == reading);
    }

    /// Pieces of evidence of one document are one by their number; figures are settled across documents.
    ///
    /// @param stay how many of the passages stay what they are when the others are split off
    private void number(String kind, List<Passage> about, int stay, boolean split) {
        if (!kind.equals("exhibit")) {
            return;
        }
        Set<Integer> numbers = about.stream()
                .skip(stay)
                .flatMap(p -> at(kind, p.span()).stream())
                .map(r -> ((ExhibitReading) r).exhibit())
                .collect(Collectors.toSet());
        Set<Span> named = about.stream().skip(stay).map(Passage::span).collect(Collectors.toSet());
        int into = split ? next(kind) : numbers.stream().min(Integer::compare).orElse(0);
        for (Reading reading : List.copyOf(readings)) {
            if (reading instanceof ExhibitReading e
                    && (split ? named.contains(e.passage().span()) : numbers.contains(e.exhibit()))) {
                readings.removeIf(r -> r == e);
                at(kind, e.passage().span()).removeIf(r -> r == e);
                Reading renumbered = renumbered(e, into);
                readings.add(renumbered);
                at(kind, e.passage().span()).add(renumbered);
            }
        }
    }

    private static ExhibitReading renumbered(ExhibitReading e, int number) {
        return new ExhibitReading(
                e.passage(), number, e.name(), e.type(), e.mark(), e.foundAt(), e.foundBy(), e.status(), e.grounds());
    }

    private int next(String kind) {
        return readings.stream()
                        .filter(r -> ReadingFields.kind(r).equals(kind))
                        .mapToInt(r -> switch (r) {
                            case Statement s -> s.number();
                            case ExhibitReading e -> e.exhibit();
                            case TimeReading _, Mention _, Relation _, Quantity _, Event _, Proceeding _ -> -1;
                        })
                        .max()
                        .orElse(-1)
                + 1;
    }

    private DocumentReadings readings() {
        List<Reading> sorted =
                new ArrayList<>(readings.stream().map(this::dated).toList());
        sorted.sort(Comparator.comparing((Reading r) -> r.passage().span()));
        Set<Integer> statements = sorted.stream()
                .filter(Statement.class::isInstance)
                .map(s -> ((Statement) s).number())
                .collect(Collectors.toSet());
        sorted.replaceAll(r -> r instanceof Statement s ? holdingOn(s, statements) : r);
        return with(sorted);
    }

    /// What was dated by words whose date a reviewer corrected has the corrected date.
    private Reading dated(Reading reading) {
        if (reading instanceof Event e && e.time().isPresent()) {
            When when = redated.get(e.time().get());
            if (when != null && !e.grounds().equals(RuledReading.REVIEWER)) {
                return e.at(when);
            }
        }
        return reading;
    }

    private static Statement holdingOn(Statement s, Set<Integer> there) {
        if (there.containsAll(s.about())
                && (s.within().isEmpty() || there.contains(s.within().getAsInt()))) {
            return s;
        }
        return new Statement(
                s.number(),
                s.passage(),
                s.speaker(),
                s.speakerWords(),
                s.hearer(),
                s.cue(),
                s.mode(),
                s.act(),
                s.made(),
                s.about().stream().filter(there::contains).toList(),
                s.within().isPresent() && there.contains(s.within().getAsInt()) ? s.within() : OptionalInt.empty(),
                s.grounds());
    }

    private DocumentReadings with(List<Reading> all) {
        return new DocumentReadings(
                proposed.document(),
                proposed.language(),
                proposed.written(),
                naming.entities(),
                only(all, TimeReading.class),
                only(all, Mention.class),
                only(all, Relation.class),
                only(all, Quantity.class),
                only(all, Event.class),
                only(all, Statement.class),
                only(all, ExhibitReading.class),
                only(all, Proceeding.class));
    }

    private static <R extends Reading> List<R> only(List<Reading> all, Class<R> kind) {
        return all.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// What one version reads where a reviewer decided on what another had read.
    ///
    /// @param ruled the decision, which stands
    /// @param now what is read from these words now, by field; empty when nothing of the kind is, or they are gone
    public record Divergence(Ruled ruled, Optional<Map<String, String>> now) {}

    /// The verdicts of a document whose words are now read otherwise than when they were ruled on.
    public static List<Divergence> diverging(DocumentReadings proposed, DocumentText text, List<Ruled> rulings) {
        RuledReadings now = new RuledReadings(proposed, text);
        List<Divergence> found = new ArrayList<>();
        for (Ruled ruled : rulings) {
            String kind = ruled.ruling().kind();
            Map<String, String> said = ruled.ruling().said();
            if (!ruled.decision().isVerdict() || ReadingFields.of(kind).isEmpty() || said.isEmpty()) {
                continue;
            }
            Optional<Passage> place = FoundAgain.in(text, ruled.ruling().about().getFirst());
            if (place.isEmpty() || now.same(kind, place.get(), said).isEmpty()) {
                found.add(new Divergence(
                        ruled,
                        place.flatMap(p ->
                                now.at(kind, p.span()).stream().findFirst().map(r -> ReadingFields.of(r, proposed)))));
            }
        }
        return found;
    }
}
