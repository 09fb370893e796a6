package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.finding.Keeping;
import oyer.core.read.finding.Keeping.Kind;
import oyer.core.read.finding.KeepingReader;
import oyer.core.text.DocumentId;
import oyer.core.text.Passage;

/// A thing on its way, told otherwise by two papers: with another seal, sealed and with its seal broken or none, given
/// and received by others than the other paper says.
///
/// A seal that was put on anew is another seal; who passed a thing on may have had it from anybody, so that only two
/// tellings of one hand-over are held against each other, in which one of the two people is the same and no paper has
/// the thing go both ways.
final class KeepingCheck implements Check {

    private static final int COMMON = 60;

    private static final double SURE = .6;

    /// @param giver last name of who gave it
    /// @param taker last name of who got it
    private record Told(Keeping keeping, Optional<String> giver, Optional<String> taker) {

        DocumentId document() {
            return keeping.passage().document();
        }
    }

    private final Map<String, List<Told>> told = new HashMap<>();

    private boolean cut;

    @Override
    public void read(Sheet sheet) {
        for (Keeping keeping : KeepingReader.read(sheet.readings(), sheet.prose(), sheet.telling())) {
            Told one = new Told(keeping, last(sheet, keeping.giver()), last(sheet, keeping.taker()));
            Set<String> keys = new TreeSet<>();
            keeping.marks().forEach(mark -> keys.add("#" + mark));
            keys.addAll(keeping.things());
            keys.forEach(
                    key -> told.computeIfAbsent(key, _ -> new ArrayList<>()).add(one));
        }
    }

    private static Optional<String> last(Sheet sheet, OptionalInt entity) {
        if (entity.isEmpty()) {
            return Optional.empty();
        }
        String name = sheet.name(entity.getAsInt());
        return Optional.of(name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean whole() {
        return !cut;
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<Set<Passage>> done = new HashSet<>();
        for (String thing : new TreeSet<>(told.keySet())) {
            List<Told> all = told.getOrDefault(thing, List.of());
            cut |= all.size() > COMMON;
            for (int i = 0; i < all.size() && all.size() <= COMMON; i++) {
                for (int j = i + 1; j < all.size(); j++) {
                    Told one = all.get(i);
                    Told other = all.get(j);
                    boolean papers = !one.document().equals(other.document()) && marks(one, other);
                    if (papers
                            && clash(one, other, all)
                            && done.add(Set.of(
                                    one.keeping().passage(), other.keeping().passage()))) {
                        found.add(discrepancy(one, other));
                    }
                }
            }
        }
        return Repeats.without(found);
    }

    /// Not two marks.
    private static boolean marks(Told one, Told other) {
        Set<String> a = one.keeping().marks();
        Set<String> b = other.keeping().marks();
        return a.isEmpty() || b.isEmpty() || a.stream().anyMatch(b::contains);
    }

    private static boolean clash(Told one, Told other, List<Told> all) {
        Keeping a = one.keeping();
        Keeping b = other.keeping();
        if (a.kind() == Kind.HANDED || b.kind() == Kind.HANDED) {
            return a.kind() == b.kind() && handed(one, other) && !both(one, other, all) && !both(other, one, all);
        }
        if (a.anew() || b.anew()) {
            return false;
        }
        boolean numbers = !a.number().isEmpty() && !b.number().isEmpty();
        return a.kind() != b.kind()
                || numbers
                        && !a.number().equals(b.number())
                        && !numbered(b.number(), a.passage().document(), all)
                        && !numbered(a.number(), b.passage().document(), all);
    }

    private static boolean numbered(String number, DocumentId document, List<Told> all) {
        return all.stream()
                .anyMatch(t ->
                        t.document().equals(document) && t.keeping().number().equals(number));
    }

    /// Whether one of the two is the same and the other another.
    private static boolean handed(Told one, Told other) {
        boolean known = one.giver().isPresent()
                && one.taker().isPresent()
                && other.giver().isPresent()
                && other.taker().isPresent();
        return known && one.giver().equals(other.giver()) != one.taker().equals(other.taker());
    }

    /// Whether the paper of the one has the thing go as the other tells it, too.
    private static boolean both(Told one, Told other, List<Told> all) {
        return all.stream()
                .anyMatch(t -> t.document().equals(one.document())
                        && t.keeping().kind() == Kind.HANDED
                        && t.giver().equals(other.giver())
                        && t.taker().equals(other.taker()));
    }

    private static Discrepancy discrepancy(Told one, Told other) {
        List<Passage> passages =
                List.of(one.keeping().passage(), other.keeping().passage());
        if (one.keeping().kind() == Kind.HANDED) {
            return new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "handed-otherwise",
                            "Two papers tell otherwise from whom to whom a thing went.",
                            passages,
                            SURE)
                    .inGerman("Zwei Schriftstücke geben verschieden an, von wem an wen eine Sache ging.");
        }
        if (one.keeping().kind() == other.keeping().kind()) {
            String a = one.keeping().number();
            String b = other.keeping().number();
            return new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "sealed-otherwise",
                            "Two papers give the seal of a thing two numbers: " + a + " and " + b + ".",
                            passages,
                            SURE)
                    .inGerman("Zwei Schriftstücke nennen für das Siegel einer Sache zwei Nummern: " + a + " und " + b
                            + ".");
        }
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "sealed-otherwise",
                        "By the one paper the thing was sealed, by the other its seal was broken or lacking.",
                        passages,
                        SURE)
                .inGerman(
                        "Nach dem einen Schriftstück war die Sache versiegelt, nach dem anderen war das Siegel verletzt"
                                + " oder fehlte.");
    }
}
