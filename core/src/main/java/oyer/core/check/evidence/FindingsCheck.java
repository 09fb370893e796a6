package oyer.core.check.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.finding.Finding;
import oyer.core.read.finding.Finding.Kind;
import oyer.core.read.finding.FindingReader;
import oyer.core.text.Passage;

/// What one paper says was never taken, sent or examined, and another tells the result of; what was on a thing by the
/// one and not by the other; whose a trace is and is not.
///
/// Only of the same thing, by its mark or its name, and as far as both tell of the same kind of trace, the same side,
/// the same person. That a thing was not tested for blood says nothing of its fibres.
public final class FindingsCheck implements Check {

    public static final Set<String> RULES = Set.of("examined-or-not", "on-it-or-not", "whose-or-not");

    /// A thing of which so many findings are told is many things.
    private static final int COMMON = 60;

    /// They tell too little of which is meant.
    private static final Set<String> GENERAL =
            Set.of("sample", "stain", "swab", "print", "body", "clothing", "fibre", "tool");

    private static final double SURE = .65;

    /// @param people keys across the case
    /// @param written when the paper was, where known
    /// @param when the last day that is told beside it
    private record Told(Finding finding, Set<String> people, Optional<LocalDate> written, Optional<LocalDate> when) {

        Passage passage() {
            return finding.passage();
        }
    }

    private final List<Told> denied = new ArrayList<>();
    private final Map<String, List<Told>> told = new HashMap<>();

    private boolean cut;

    @Override
    public void read(Sheet sheet) {
        for (Finding finding : FindingReader.read(sheet.readings(), sheet.prose())) {
            Set<String> people = finding.people().stream().map(sheet::key).collect(Collectors.toSet());
            Told one = new Told(finding, people, sheet.readings().written().anchor(), when(sheet, finding));
            if (finding.denied()) {
                denied.add(one);
            } else {
                finding.marks().forEach(mark -> keep("#" + mark, one));
                finding.things().forEach(thing -> keep(thing, one));
            }
        }
    }

    private static Optional<LocalDate> when(Sheet sheet, Finding finding) {
        int s = sheet.sentenceOf(finding.passage());
        return Stream.of(s - 1, s)
                .filter(n -> n >= 0)
                .flatMap(n -> sheet.timesIn(n).stream())
                .flatMap(time -> time.when().earliest().stream())
                .max(Comparator.naturalOrder());
    }

    /// Whether the one is told of a day after that on which the other was written: it may have been done since.
    private static boolean since(Told not, Told other) {
        return not.written().isPresent()
                && other.when().filter(d -> d.isAfter(not.written().get())).isPresent();
    }

    private void keep(String key, Told one) {
        told.computeIfAbsent(key, _ -> new ArrayList<>()).add(one);
    }

    @Override
    public boolean whole() {
        return !cut;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<Passage> done = new HashSet<>();
        for (Told not : denied) {
            answer(not).filter(other -> done.add(not.passage())).ifPresent(other -> found.add(discrepancy(not, other)));
        }
        return Repeats.without(found);
    }

    private Optional<Told> answer(Told not) {
        Set<Told> candidates = new HashSet<>();
        not.finding().marks().forEach(mark -> candidates.addAll(told.getOrDefault("#" + mark, List.of())));
        not.finding().things().forEach(thing -> {
            List<Told> of = told.getOrDefault(thing, List.of());
            cut |= of.size() > COMMON;
            if (of.size() <= COMMON) {
                candidates.addAll(of);
            }
        });
        return candidates.stream()
                .filter(other ->
                        !other.passage().document().equals(not.passage().document()))
                .filter(other -> opposed(not, other))
                .max(Comparator.comparingInt((Told other) -> shared(not.finding(), other.finding()))
                        .thenComparing(Told::passage));
    }

    private static int shared(Finding one, Finding other) {
        int shared =
                (int) one.things().stream().filter(other.things()::contains).count();
        return shared
                + 3 * (int) one.marks().stream().filter(other.marks()::contains).count();
    }

    private static boolean opposed(Told not, Told other) {
        Finding a = not.finding();
        Finding b = other.finding();
        boolean person = not.people().isEmpty()
                || other.people().isEmpty()
                || not.people().stream().anyMatch(other.people()::contains);
        boolean sides = a.sides().isEmpty() || b.sides().isEmpty() || a.sides().equals(b.sides());
        if (!person || !sides || !same(a, b) || since(not, other)) {
            return false;
        }
        return switch (a.kind()) {
            case TAKEN, SENT, EXAMINED -> {
                boolean alike = a.sought() == 0 || (a.sought() & b.sought()) != 0;
                boolean done =
                        b.kind().ordinal() >= a.kind().ordinal() && b.kind().ordinal() <= Kind.EXAMINED.ordinal();
                // what nobody looked for was found: `no item was processed for prints`, `her prints were on it`
                boolean result = b.kind().ordinal() > Kind.EXAMINED.ordinal() && a.sought() != 0;
                yield alike && (done || result);
            }
            case PRESENT -> b.kind() == Kind.PRESENT && (a.sought() & b.sought()) != 0;
            case SOURCE -> b.kind() == Kind.SOURCE && !other.people().isEmpty() && a.alike(b);
        };
    }

    /// Whether both tell of one thing.
    private static boolean same(Finding a, Finding b) {
        if (!a.marks().isEmpty() && !b.marks().isEmpty()) {
            return a.marks().stream().anyMatch(b.marks()::contains);
        }
        Set<String> telling = new HashSet<>(a.things());
        telling.removeAll(GENERAL);
        return telling.isEmpty()
                ? !a.things().isEmpty() && b.things().equals(a.things())
                : telling.stream().anyMatch(b.things()::contains);
    }

    private static Discrepancy discrepancy(Told not, Told other) {
        List<Passage> passages = List.of(not.passage(), other.passage());
        return switch (not.finding().kind()) {
            case TAKEN, SENT, EXAMINED ->
                new Discrepancy(
                                Discrepancy.Type.CONTRADICTION,
                                "examined-or-not",
                                "By the first passage it was not done: nothing was taken, sent or examined. By the second it"
                                        + " was.",
                                passages,
                                SURE)
                        .inGerman(
                                "Nach der ersten Stelle ist es nicht geschehen: nichts wurde genommen, eingesandt oder"
                                        + " untersucht. Nach der zweiten ist es geschehen.");
            case PRESENT ->
                new Discrepancy(
                                Discrepancy.Type.CONTRADICTION,
                                "on-it-or-not",
                                "By the first passage there was none of it on the thing, by the second there was.",
                                passages,
                                SURE)
                        .inGerman("Nach der ersten Stelle war davon nichts an der Sache, nach der zweiten schon.");
            case SOURCE ->
                new Discrepancy(
                                Discrepancy.Type.CONTRADICTION,
                                "whose-or-not",
                                "By the first passage the trace is not that person's, by the second it is.",
                                passages,
                                SURE)
                        .inGerman(
                                "Nach der ersten Stelle stammt die Spur nicht von dieser Person, nach der zweiten doch.");
        };
    }
}
