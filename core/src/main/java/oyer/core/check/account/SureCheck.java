package oyer.core.check.account;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.read.frame.Frame.Slot;
import oyer.core.text.Passage;

/// How sure a witness is of whom he saw: `it might be him` first, `I am positive` later. A change, not a contradiction.
final class SureCheck implements Check {

    private final Slots slots = new Slots(Slot.SURE);

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        Map<String, List<Filled>> unsure = new LinkedHashMap<>();
        Map<String, Filled> later = new LinkedHashMap<>();
        for (Filled doubt : slots.all(Slot.SURE, "unsure")) {
            for (Filled sure : slots.said(Slot.SURE, "sure")) {
                String speaker = sure.speaker().orElse("");
                boolean same = doubt.sameSpeaker(sure) || doubt.persons().contains(speaker);
                if (!speaker.isEmpty() && same && !doubt.document().equals(sure.document())) {
                    unsure.computeIfAbsent(speaker, _ -> new ArrayList<>()).add(doubt);
                    later.putIfAbsent(speaker, sure);
                }
            }
        }
        List<Discrepancy> found = new ArrayList<>();
        later.forEach((speaker, sure) -> {
            Set<Passage> passages = new LinkedHashSet<>();
            unsure.getOrDefault(speaker, List.of()).forEach(f -> passages.add(f.passage()));
            passages.add(sure.passage());
            found.add(new Discrepancy(
                            Discrepancy.Type.CHANGE,
                            "how-sure",
                            sure.name() + " is sure in the one passage and was not in the other.",
                            List.copyOf(passages),
                            .7)
                    .inGerman(sure.name() + " ist sich an der einen Stelle sicher und war es an der anderen nicht."));
        });
        return found;
    }
}
