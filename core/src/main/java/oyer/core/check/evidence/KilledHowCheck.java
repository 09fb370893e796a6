package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.read.frame.Frame.Slot;
import oyer.core.text.Passage;

/// How somebody was killed, in two documents that name the same person: `had been shot` against `nine stab wounds`,
/// `was strangled` against `wurde erschlagen`.
///
/// Nothing is said where a document has both: more than one was hurt, or one in more than one way.
final class KilledHowCheck implements Check {

    private static final List<String> KINDS = List.of("gun", "sharp", "blunt", "strangled");

    private final Slots slots = new Slots(Slot.KILLED, Slot.INJURY);

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> paired = new HashSet<>();
        for (int i = 0; i < KINDS.size(); i++) {
            List<Filled> killed = slots.said(Slot.KILLED, KINDS.get(i));
            for (int j = 0; j < KINDS.size(); j++) {
                if (i != j && !paired.contains(KINDS.get(j) + KINDS.get(i))) {
                    List<Filled> others = told(KINDS.get(j));
                    List<Filled> own = told(KINDS.get(i));
                    Optional<Filled> one =
                            killed.stream().filter(k -> none(others, k)).findFirst();
                    Optional<Filled> other = others.stream()
                            .filter(o -> none(own, o)
                                    && one.filter(k -> k.linked(o, 3)).isPresent())
                            .findFirst();
                    if (one.isPresent() && other.isPresent()) {
                        found.add(of(one.get(), other.get()));
                        paired.add(KINDS.get(i) + KINDS.get(j));
                    }
                }
            }
        }
        denied(found);
        return found;
    }

    /// `saw no knife wounds` against `four stab wounds`.
    private void denied(List<Discrepancy> found) {
        for (String kind : KINDS) {
            List<Filled> wounds = told(kind);
            for (Filled none : slots.said(Slot.INJURY, "no-" + kind)) {
                Optional<Filled> some = wounds.stream()
                        .filter(w -> none(wounds, none) && w.linked(none, 3))
                        .findFirst();
                if (some.isPresent()) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.CONTRADICTION,
                                    "wounds-denied",
                                    "One passage says that there were no such wounds ("
                                            + CalendarWords.ending(none.frame().passage())
                                            + "), the other tells of them.",
                                    List.of(none.passage(), some.get().passage()),
                                    .7)
                            .inGerman("Nach der einen Stelle gab es keine solchen Wunden ("
                                    + CalendarWords.ending(none.frame().passage())
                                    + "), die andere berichtet von ihnen."));
                    break;
                }
            }
        }
    }

    private List<Filled> told(String kind) {
        List<Filled> all = new ArrayList<>(slots.said(Slot.KILLED, kind));
        List<Filled> denied = slots.all(Slot.INJURY, "no-" + kind);
        slots.said(Slot.INJURY, kind).stream()
                .filter(f -> denied.stream().noneMatch(d -> overlap(d, f)))
                .forEach(all::add);
        return all;
    }

    /// `no stab wounds` holds `stab wounds`.
    private static boolean overlap(Filled a, Filled b) {
        Passage one = a.frame().passage();
        Passage other = b.frame().passage();
        return one.document().equals(other.document()) && one.span().overlaps(other.span());
    }

    private static boolean none(List<Filled> values, Filled of) {
        return values.stream().noneMatch(v -> v.document().equals(of.document()));
    }

    private static Discrepancy of(Filled one, Filled other) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "killed-how",
                        "The two passages tell of different causes of the same death: "
                                + CalendarWords.ending(one.frame().passage()) + ", and "
                                + CalendarWords.ending(other.frame().passage()) + ".",
                        List.of(one.passage(), other.passage()),
                        .7)
                .inGerman("Die beiden Stellen nennen verschiedene Ursachen desselben Todes: "
                        + GermanWords.quoted(CalendarWords.ending(one.frame().passage())) + " und "
                        + GermanWords.quoted(CalendarWords.ending(other.frame().passage())) + ".");
    }
}
