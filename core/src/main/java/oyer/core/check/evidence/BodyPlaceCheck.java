package oyer.core.check.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.check.sheet.Stems;
import oyer.core.read.frame.Frame.Slot;

/// Where the body lay: `he fell by the counter` against `she found him in the storeroom`.
///
/// Of rooms only, since a floor is in every room; of each two rooms told once, with the earliest passage for each.
final class BodyPlaceCheck implements Check {

    private final Slots slots = new Slots(Slot.BODY);

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        List<Filled> places = slots.said(Slot.BODY, "at");
        Map<String, Discrepancy> found = new LinkedHashMap<>();
        for (Filled a : places) {
            for (Filled b : places) {
                boolean other = !a.frame().word().equals(b.frame().word())
                        && !a.document().equals(b.document())
                        && !a.passage().words().contains(b.frame().word())
                        && !b.passage().words().contains(a.frame().word());
                boolean two = !a.own().isEmpty()
                        && !b.own().isEmpty()
                        && a.own().stream().noneMatch(b.persons()::contains)
                        && b.own().stream().noneMatch(a.persons()::contains)
                        && Stems.shared(a.stems(), b.stems()) < 2;
                if (other && !two) {
                    String first = a.frame().word();
                    String second = b.frame().word();
                    found.putIfAbsent(
                            first.compareTo(second) < 0 ? first + ' ' + second : second + ' ' + first,
                            new Discrepancy(
                                            Discrepancy.Type.CONTRADICTION,
                                            "place-of-body",
                                            "One passage has the body at “" + first + "”, the other at “" + second + "”"
                                                    + "; of the same body and moment only one can be true.",
                                            List.of(a.passage(), b.passage()),
                                            .7)
                                    .inGerman("Nach der einen Stelle lag der Körper bei „" + first
                                            + "“, nach der anderen bei „" + second
                                            + "“; für denselben Körper und Augenblick kann nur eines zutreffen."));
                }
            }
        }
        return List.copyOf(found.values());
    }
}
