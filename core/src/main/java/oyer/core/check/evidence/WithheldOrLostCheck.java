package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.ExhibitReading.Status;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.CueWords;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.TokenSet;
import oyer.core.text.Passage;

/// What became of one thing, told in two ways that fit badly: withheld by somebody, or gone; and a trace that is one in
/// the one passage and several in the other.
final class WithheldOrLostCheck implements Check {

    private static final Set<Status> KEPT = Set.of(Status.WITHHELD, Status.SUPPRESSED);
    private static final Set<Status> GONE = Set.of(Status.MISSING, Status.DESTROYED);
    private static final Set<ExhibitReading.Type> TRACES =
            Set.of(ExhibitReading.Type.FINGERPRINT, ExhibitReading.Type.FOOTWEAR, ExhibitReading.Type.BIOLOGICAL);

    private static final TokenSet ANY =
            TokenSet.of(Set.of("any", "no", "some", "such", "keine", "kein", "irgendwelche"));
    private static final TokenSet GENERAL = TokenSet.of(Set.of(
            "evidence", "record", "records", "material", "documents", "papers", "information", "unterlagen", "akten"));

    private final List<Discrepancy> found = new ArrayList<>();
    /// What was kept back and what is gone, by the thing's name, in each document.
    private final Map<String, List<Passage>> keptBy = new TreeMap<>();
    private final Map<String, List<Passage>> goneBy = new TreeMap<>();

    @Override
    public void read(Sheet sheet) {
        Map<Integer, ExhibitReading> kept = new LinkedHashMap<>();
        Map<Integer, ExhibitReading> gone = new HashMap<>();
        Map<Integer, ExhibitReading> several = new LinkedHashMap<>();
        Map<Integer, ExhibitReading> one = new HashMap<>();
        for (ExhibitReading exhibit : sheet.readings().exhibits()) {
            if (copy(sheet, exhibit.passage()) || anyOfIts(sheet, exhibit.passage())) {
                continue;
            }
            if (has(exhibit, KEPT) && !has(exhibit, GONE)) {
                keptBy.computeIfAbsent(key(exhibit), _ -> new ArrayList<>()).add(sentence(sheet, exhibit));
            } else if (has(exhibit, GONE)) {
                goneBy.computeIfAbsent(key(exhibit), _ -> new ArrayList<>()).add(sentence(sheet, exhibit));
            }
            if (has(exhibit, KEPT)) {
                kept.putIfAbsent(exhibit.exhibit(), exhibit);
            }
            if (has(exhibit, GONE)) {
                gone.merge(exhibit.exhibit(), exhibit, (a, b) -> lone(b) ? b : a);
            }
            if (TRACES.contains(exhibit.type()) && has(exhibit, Set.of(Status.UNATTRIBUTED))) {
                boolean plural = exhibit.passage().words().strip().endsWith("s");
                boolean single = article(sheet, exhibit.passage());
                if (plural && !single) {
                    several.putIfAbsent(exhibit.exhibit(), exhibit);
                } else if (single && !plural) {
                    one.putIfAbsent(exhibit.exhibit(), exhibit);
                }
            }
        }
        kept.forEach((number, withheld) -> {
            if (gone.get(number) instanceof ExhibitReading lost
                    && !step(withheld, KEPT).span().overlaps(step(lost, GONE).span())) {
                found.add(of(
                        "withheld-or-lost",
                        "One passage has the " + withheld.name()
                                + " withheld, the other has it gone; what was kept back by" + " somebody is not lost.",
                        "Nach der einen Stelle wurde es zurückgehalten, nach der anderen ist es verschwunden.",
                        step(withheld, KEPT),
                        step(lost, GONE),
                        .6));
            }
        });
        several.forEach((number, many) -> {
            if (one.get(number) instanceof ExhibitReading single) {
                found.add(of(
                        "one-or-several",
                        "One passage tells of several (" + many.passage().words() + "), the other of one ("
                                + single.passage().words() + ").",
                        "Die eine Stelle nennt mehrere, die andere nur eine Spur.",
                        many.passage(),
                        single.passage(),
                        .5));
            }
        });
    }

    private static Passage sentence(Sheet sheet, ExhibitReading exhibit) {
        return sheet.sentence(sheet.sentenceOf(exhibit.passage()));
    }

    private static String key(ExhibitReading exhibit) {
        return exhibit.name().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").strip();
    }

    /// One thing of the same name, kept back by one document and gone by another.
    private void across() {
        keptBy.forEach((name, kept) -> {
            List<Passage> gone = goneBy.getOrDefault(name, List.of()).stream()
                    .filter(g -> kept.stream().noneMatch(k -> k.document().equals(g.document())))
                    .toList();
            if (!gone.isEmpty() && name.length() > 3) {
                found.add(of(
                        "withheld-or-lost",
                        "One document has the " + name + " withheld, the other has it gone; what was kept back by"
                                + " somebody is not lost.",
                        "Nach dem einen Dokument wurde es zurückgehalten, nach dem anderen ist es verschwunden: " + name
                                + ".",
                        kept.getFirst(),
                        gone.getFirst(),
                        .55));
            }
        });
    }

    /// `a copy of the profile`, `eine Kopie des Gutachtens`: another thing, which may be kept while it is lost.
    private static boolean copy(Sheet sheet, Passage passage) {
        int first = sheet.firstToken(passage.span());
        return CueWords.COPY.within(sheet.tokens(), Math.max(0, first - 3), sheet.lastToken(passage.span()) + 1);
    }

    private static boolean has(ExhibitReading exhibit, Set<Status> status) {
        return exhibit.status().stream().anyMatch(s -> status.contains(s.is()));
    }

    /// Told by a verb of its own, not by a word before the name.
    private static boolean lone(ExhibitReading exhibit) {
        return exhibit.status().stream()
                .noneMatch(s -> exhibit.passage().span().contains(s.passage().span()));
    }

    /// `any evidence`, `the records`: no one thing, so that what is kept back of it may be another than what is gone.
    private static boolean anyOfIts(Sheet sheet, Passage passage) {
        int first = sheet.firstToken(passage.span());
        return ANY.has(sheet.tokens(), first - 1) || GENERAL.has(sheet.tokens(), sheet.lastToken(passage.span()));
    }

    private static boolean article(Sheet sheet, Passage passage) {
        int first = sheet.firstToken(passage.span());
        return first > 0
                && (sheet.tokens().is(first - 1, "a")
                        || sheet.tokens().is(first - 1, "an")
                        || sheet.tokens().is(first - 1, "one"));
    }

    private static Passage step(ExhibitReading exhibit, Set<Status> status) {
        return exhibit.passage().words().length() > 3
                ? exhibit.passage()
                : exhibit.status().stream()
                        .filter(s -> status.contains(s.is()))
                        .findFirst()
                        .orElseThrow()
                        .passage();
    }

    private static Discrepancy of(String rule, String says, String german, Passage a, Passage b, double sure) {
        return new Discrepancy(Discrepancy.Type.TENSION, rule, says, List.of(a, b), sure).inGerman(german);
    }

    @Override
    public List<Discrepancy> found() {
        across();
        return Repeats.without(found);
    }
}
