package oyer.core.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.read.frame.Frame.Slot;

/// How sure a witness is of whom he saw: `it might be him` first, `I am positive` later. A change, not a contradiction.
final class SureCheck implements Check {

    private final Slots slots = new Slots(Slot.SURE);

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Filled unsure : slots.all(Slot.SURE, "unsure")) {
            for (Filled sure : slots.said(Slot.SURE, "sure")) {
                String speaker = sure.speaker().orElse("");
                boolean same = unsure.sameSpeaker(sure) || unsure.persons().contains(speaker);
                if (!speaker.isEmpty()
                        && same
                        && !unsure.document().equals(sure.document())
                        && told.add(speaker + unsure.document().sha256())) {
                    found.add(new Discrepancy(
                                    Discrepancy.Type.CHANGE,
                                    "how-sure",
                                    sure.name() + " is sure in the one passage and was not in the other.",
                                    List.of(unsure.passage(), sure.passage()),
                                    .7)
                            .inGerman(sure.name()
                                    + " ist sich an der einen Stelle sicher und war es an der anderen nicht."));
                }
            }
        }
        return found;
    }
}
