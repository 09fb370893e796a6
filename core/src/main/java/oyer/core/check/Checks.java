package oyer.core.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Shortfall;
import oyer.core.check.account.AccountChecks;
import oyer.core.check.account.DeniedElsewhereCheck;
import oyer.core.check.account.LikelyDenial;
import oyer.core.check.account.WhoDidItCheck;
import oyer.core.check.count.CountChecks;
import oyer.core.check.count.CountedOtherwiseCheck;
import oyer.core.check.count.TalliesCheck;
import oyer.core.check.evidence.EvidenceChecks;
import oyer.core.check.evidence.FinderCheck;
import oyer.core.check.evidence.FindingsCheck;
import oyer.core.check.evidence.MarkedThingCheck;
import oyer.core.check.evidence.TraitsCheck;
import oyer.core.check.paper.MisquotedCheck;
import oyer.core.check.paper.PaperChecks;
import oyer.core.check.place.PlaceChecks;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Matters;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.SideBySide;
import oyer.core.check.time.TimeChecks;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// Every check there is, from the list of each room.
public final class Checks {

    /// Rules that hold a denial against what is told: one of them is enough for one denial.
    private static final Set<String> DENIALS =
            Set.of("told-both-ways", "said-and-denied", "denied-words", "asked-and-denied");

    /// Rules that hold the places of a body against each other, the surest first.
    private static final List<String> PLACES = List.of("where-found", "place-of-body", TraitsCheck.RULE);

    private Checks() {}

    private static List<Check> all() {
        return Stream.of(
                        TimeChecks.all(),
                        PlaceChecks.all(),
                        CountChecks.all(),
                        AccountChecks.all(),
                        EvidenceChecks.all(),
                        PaperChecks.all())
                .flatMap(List::stream)
                .toList();
    }

    /// What all checks say of a case.
    ///
    /// @param found everything that does not sit together, the most telling first: the surest, then those of the
    ///     fewest passages. The same input gives the same list.
    /// @param fitting what was reckoned and came out right, in order of place
    /// @param shortfalls why this is not all there is; empty where it is
    public record Outcome(List<Discrepancy> found, List<Consistent> fitting, List<Shortfall> shortfalls) {
        public Outcome {
            found = List.copyOf(found);
            fitting = List.copyOf(fitting);
            shortfalls = List.copyOf(shortfalls);
        }
    }

    /// For tests and measures, where a check that fails must not pass for one that finds nothing.
    ///
    /// @throws IllegalStateException if a check made a mistake of its own
    public static List<Discrepancy> all(CaseReadings readings) {
        Outcome outcome = outcome(readings);
        outcome.shortfalls().stream()
                .filter(s -> s.kind() == Shortfall.Kind.FAILED)
                .findFirst()
                .ifPresent(failed -> {
                    throw new IllegalStateException(failed.check() + ": " + failed.reason());
                });
        return outcome.found();
    }

    public static Outcome outcome(CaseReadings readings) {
        return outcome(readings, all());
    }

    static Outcome outcome(CaseReadings readings, List<Check> made) {
        List<Guarded> checks = made.stream().map(Guarded::new).toList();
        Matters matters = new Matters();
        readings.each(Stream.concat(Stream.<Consumer<Sheet>>of(matters::read), checks.stream())
                .toList());
        List<Discrepancy> all = new ArrayList<>();
        List<Consistent> fitting = new ArrayList<>();
        List<Shortfall> shortfalls = new ArrayList<>();
        matters.settle();
        SideBySide.of(checks, check -> check.say(matters::together)).forEach(said -> {
            all.addAll(said.found());
            fitting.addAll(said.fitting());
            said.shortfall().ifPresent(shortfalls::add);
        });
        List<Discrepancy> found = new ArrayList<>(matters.within(all));
        matters.told().ifPresent(found::add);
        matters.leftOut().ifPresent(shortfalls::add);
        found.sort(Comparator.comparing(Discrepancy::type)
                .thenComparing(
                        Comparator.comparingDouble(Discrepancy::confidence).reversed())
                .thenComparingInt(d -> d.passages().size())
                .thenComparing(d -> d.passages().getFirst())
                .thenComparing(Discrepancy::rule));
        once(found);
        fitting.sort(Comparator.comparing((Consistent c) -> c.passages().getFirst())
                .thenComparing(Consistent::rule)
                .thenComparing(Consistent::explanation));
        return new Outcome(found, Repeats.once(fitting), shortfalls);
    }

    /// A change that two checks see in the same passages is told once, by the one that is named first; what is quoted
    /// as its opposite is not a change of what somebody said.
    private static void once(List<Discrepancy> found) {
        List<Discrepancy> quoted = found.stream()
                .filter(d -> d.rule().equals("quoted-as-opposite"))
                .toList();
        found.removeIf(
                d -> d.type() == Discrepancy.Type.CHANGE && quoted.stream().anyMatch(q -> covers(q, d)));
        List<Discrepancy> otherwise = found.stream()
                .filter(d ->
                        d.type() == Discrepancy.Type.MISQUOTATION && !d.rule().equals(MisquotedCheck.RULE))
                .toList();
        found.removeIf(d -> d.rule().equals(MisquotedCheck.RULE)
                && otherwise.stream()
                        .anyMatch(
                                o -> o.passages().getFirst().equals(d.passages().getFirst())));
        List<Discrepancy> sure = found.stream()
                .filter(d ->
                        !d.rule().equals(DeniedElsewhereCheck.RULE) && !d.rule().equals(LikelyDenial.RULE))
                .toList();
        found.removeIf(d ->
                (d.rule().equals(DeniedElsewhereCheck.RULE) || d.rule().equals(LikelyDenial.RULE))
                        && sure.stream().anyMatch(o -> covers(o, d) || DENIALS.contains(o.rule()) && touches(o, d)));
        List<Discrepancy> finders =
                found.stream().filter(d -> d.rule().equals(FinderCheck.RULE)).toList();
        found.removeIf(d ->
                d.rule().equals(WhoDidItCheck.RULE) && finders.stream().anyMatch(o -> covers(o, d) || covers(d, o)));
        List<Discrepancy> tallied =
                found.stream().filter(d -> d.rule().equals(TalliesCheck.RULE)).toList();
        found.removeIf(d ->
                d.rule().equals(CountedOtherwiseCheck.RULE) && tallied.stream().anyMatch(o -> covers(o, d)));
        // the colour of one thing, by its mark and by its noun
        List<Discrepancy> traits =
                found.stream().filter(d -> d.rule().equals(TraitsCheck.RULE)).toList();
        found.removeIf(d ->
                d.rule().equals(MarkedThingCheck.DESCRIBED) && traits.stream().anyMatch(o -> covers(o, d)));
        // the room of one body, by three checks
        for (int i = 0; i < PLACES.size(); i++) {
            String surer = PLACES.get(i);
            List<String> rest = PLACES.subList(i + 1, PLACES.size());
            List<Discrepancy> told =
                    found.stream().filter(d -> d.rule().equals(surer)).toList();
            found.removeIf(d -> rest.contains(d.rule())
                    && (!d.rule().equals(TraitsCheck.RULE) || TraitsCheck.ofPlace(d))
                    && told.stream().anyMatch(o -> covers(o, d)));
        }
        List<Discrepancy> others = found.stream()
                .filter(d -> !FindingsCheck.RULES.contains(d.rule()))
                .toList();
        found.removeIf(
                d -> FindingsCheck.RULES.contains(d.rule()) && others.stream().anyMatch(o -> covers(o, d)));
        Map<DocumentId, List<Discrepancy>> told = new HashMap<>();
        found.removeIf(d -> {
            if (d.type() != Discrepancy.Type.CHANGE) {
                return false;
            }
            List<Discrepancy> near = told.getOrDefault(d.passages().getFirst().document(), List.of());
            boolean again = near.stream().anyMatch(e -> !e.rule().equals(d.rule()) && covers(e, d));
            if (!again) {
                d.passages().stream()
                        .map(Passage::document)
                        .distinct()
                        .forEach(document -> told.computeIfAbsent(document, _ -> new ArrayList<>())
                                .add(d));
            }
            return again;
        });
    }

    /// Whether what is denied is denied there too.
    private static boolean touches(Discrepancy one, Discrepancy other) {
        Passage denied = other.passages().getFirst();
        return one.passages().stream()
                .anyMatch(
                        p -> p.document().equals(denied.document()) && p.span().overlaps(denied.span()));
    }

    private static boolean covers(Discrepancy one, Discrepancy other) {
        return other.passages().stream()
                .allMatch(p -> one.passages().stream()
                        .anyMatch(q ->
                                q.document().equals(p.document()) && q.span().overlaps(p.span())));
    }
}
