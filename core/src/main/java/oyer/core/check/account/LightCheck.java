package oyer.core.check.account;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.frame.Frame.Slot;

/// Light where it was dark: `the lamp was on` against `the lane was dark`, or against a lamp reported out.
///
/// Only of two documents, and only where the same person says both or is told of in both: lamps are many.
final class LightCheck implements Check {

    private final List<Filled> on = new ArrayList<>();
    private final List<Filled> out = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        for (var frame : sheet.frames()) {
            if (frame.slot() == Slot.LIGHT) {
                Filled filled = Filled.of(sheet, frame);
                if (filled.said()) {
                    (frame.value().equals("on") ? on : out).add(filled);
                }
            }
        }
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Filled lit : on) {
            for (Filled dark : out) {
                boolean other = !lit.document().equals(dark.document());
                boolean same = lit.frame().word().equals(dark.frame().word()) && lit.linked(dark, 3);
                if (other && (lit.sameSpeaker(dark) || same)) {
                    found.add(
                            new Discrepancy(
                                            Discrepancy.Type.CONTRADICTION,
                                            "light",
                                            "One passage says that the "
                                                    + lit.frame().word() + " was lit, the other that "
                                                    + (dark.frame()
                                                                    .word()
                                                                    .equals(lit.frame()
                                                                            .word())
                                                            ? "it"
                                                            : "the "
                                                                    + dark.frame()
                                                                            .word())
                                                    + " was dark or out of order; of the same place and time both"
                                                    + " cannot be.",
                                            List.of(lit.passage(), dark.passage()),
                                            lit.sameSpeaker(dark) ? .75 : .7)
                                    .inGerman(
                                            "Nach der einen Stelle brannte dort Licht, nach der anderen war es dunkel oder das"
                                                    + " Licht defekt; für denselben Ort und dieselbe Zeit kann nicht beides zutreffen."));
                }
            }
        }
        return Repeats.without(found);
    }
}
