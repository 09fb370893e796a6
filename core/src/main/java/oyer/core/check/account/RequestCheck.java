package oyer.core.check.account;

import java.util.ArrayList;
import java.util.List;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Repeats;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.read.frame.Frame.Slot;

/// `He asked me to write it` against `I never asked him for a letter`: of the same two people.
final class RequestCheck implements Check {

    private final Slots slots = new Slots(Slot.REQUEST);

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (Filled made : slots.said(Slot.REQUEST, "made")) {
            for (Filled none : slots.said(Slot.REQUEST, "none")) {
                boolean two = made.speaker().isPresent()
                        && none.speaker().isPresent()
                        && !made.sameSpeaker(none)
                        && made.persons().contains(none.speaker().get())
                        && none.persons().contains(made.speaker().get());
                if (two) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.CONTRADICTION,
                                    "asked-and-never-asked",
                                    made.name() + " says that " + none.name() + " asked; " + none.name()
                                            + " says never to have asked.",
                                    List.of(made.passage(), none.passage()),
                                    .75)
                            .inGerman(made.name() + " sagt, " + none.name() + " habe darum gebeten; " + none.name()
                                    + " bestreitet es."));
                }
            }
        }
        return Repeats.without(found);
    }
}
