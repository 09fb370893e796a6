package oyer.core.check.account;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.read.frame.Frame.Slot;

/// Dealings that somebody denies, against a passage that ties him to the same person: `I have never had any business
/// dealings with him` against `the two had practised law together`.
final class DealingsCheck implements Check {

    private final Slots slots = new Slots(Slot.DEALINGS, Slot.TIES);

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        Set<String> told = new HashSet<>();
        for (Filled denial : slots.said(Slot.DEALINGS, "none")) {
            String speaker = denial.speaker().orElse("");
            for (String kind : List.of("partners", "shared", "kin", "friends")) {
                for (Filled tie : slots.said(Slot.TIES, kind)) {
                    boolean both = tie.persons().contains(speaker)
                            && tie.persons().stream()
                                    .anyMatch(p -> !p.equals(speaker)
                                            && denial.persons().contains(p));
                    boolean business =
                            !denial.frame().word().isEmpty() || kind.equals("partners") || kind.equals("shared");
                    if (!speaker.isEmpty()
                            && both
                            && business
                            && !tie.sameSpeaker(denial)
                            && !tie.document().equals(denial.document())
                            && told.add(speaker)) {
                        found.add(new Discrepancy(
                                        Discrepancy.Type.CONTRADICTION,
                                        "denied-dealings",
                                        denial.name() + " denies such dealings; the other passage ties the two to each"
                                                + " other.",
                                        List.of(denial.passage(), tie.passage()),
                                        .75)
                                .inGerman(denial.name()
                                        + " bestreitet solche Beziehungen; die andere Stelle bringt beide miteinander in"
                                        + " Verbindung."));
                    }
                }
            }
        }
        return found;
    }
}
