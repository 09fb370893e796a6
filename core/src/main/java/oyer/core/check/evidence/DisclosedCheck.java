package oyer.core.check.evidence;

import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.CalendarWords;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.GermanWords;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.read.frame.Frame.Slot;

/// `You have everything` against material that came later and is called not disclosed before.
final class DisclosedCheck implements Check {

    private final Slots slots = new Slots(Slot.DISCLOSED);

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        List<Filled> late = slots.said(Slot.DISCLOSED, "late");
        for (Filled all : slots.said(Slot.DISCLOSED, "all")) {
            Optional<Filled> after = late.stream()
                    .filter(l -> !l.document().equals(all.document()))
                    .filter(l -> all.written().isPresent() && l.written().isPresent())
                    .filter(l -> l.written().get().isAfter(all.written().get()))
                    .findFirst();
            if (after.isPresent()) {
                return List.of(new Discrepancy(
                                Discrepancy.Type.CONTRADICTION,
                                "all-disclosed",
                                "On " + CalendarWords.day(all.written().get())
                                        + " it is said that all was handed over; on "
                                        + CalendarWords.day(
                                                after.get().written().get())
                                        + " there is material that was not.",
                                List.of(all.passage(), after.get().passage()),
                                .85)
                        .inGerman("Am " + GermanWords.day(all.written().get())
                                + " heißt es, alles sei übergeben; am "
                                + GermanWords.day(after.get().written().get())
                                + " gibt es Material, das nicht übergeben war."));
            }
        }
        return List.of();
    }
}
