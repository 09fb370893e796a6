package oyer.core.check.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import oyer.core.casefile.Discrepancy;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.Filled;
import oyer.core.check.sheet.Sheet;
import oyer.core.check.sheet.Slots;
import oyer.core.read.frame.Frame.Slot;

/// With what somebody was hurt against the injuries that were found: `I hit him with a wrench` against `there were no
/// blunt injuries`. Where the injury is not denied in words, another kind of injury is a tension only.
final class MeansCheck implements Check {

    private static final List<String> KINDS = List.of("blunt", "sharp", "gun");

    private final Slots slots = new Slots(Slot.MEANS, Slot.INJURY);

    @Override
    public void read(Sheet sheet) {
        slots.read(sheet);
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> found = new ArrayList<>();
        for (String kind : KINDS) {
            Optional<Filled> means = slots.said(Slot.MEANS, kind).stream().findFirst();
            Optional<Filled> none =
                    slots.said(Slot.INJURY, "no-" + kind).stream().findFirst();
            if (means.isPresent() && none.isPresent()) {
                found.add(against(means.get(), none.get()));
            } else if (means.isPresent() && injuries(kind).isEmpty()) {
                KINDS.stream()
                        .filter(other -> !other.equals(kind))
                        .flatMap(other -> injuries(other).stream())
                        .filter(f -> !f.sameSpeaker(means.get())
                                && !f.document().equals(means.get().document())
                                && f.linked(means.get(), 2))
                        .findFirst()
                        .ifPresent(injury -> found.add(tension(means.get(), injury)));
            }
        }
        return found;
    }

    /// Injuries of a kind that are not denied.
    private List<Filled> injuries(String kind) {
        List<Filled> denied = slots.all(Slot.INJURY, "no-" + kind);
        return slots.said(Slot.INJURY, kind).stream()
                .filter(f -> denied.stream()
                        .noneMatch(d -> d.document().equals(f.document())
                                && d.frame()
                                        .passage()
                                        .span()
                                        .overlaps(f.frame().passage().span())))
                .toList();
    }

    private static Discrepancy against(Filled means, Filled none) {
        return new Discrepancy(
                        Discrepancy.Type.CONTRADICTION,
                        "means-against-injuries",
                        "One passage names this weapon: " + means.frame().word()
                                + "; the other says that there were no "
                                + none.frame().word() + " injuries, which it would leave.",
                        List.of(means.passage(), none.passage()),
                        .8)
                .inGerman("Die eine Stelle nennt „" + means.frame().word()
                        + "“, nach der anderen gab es keine solchen Verletzungen („"
                        + none.frame().word()
                        + "“), die davon herrühren müssten.");
    }

    private static Discrepancy tension(Filled means, Filled injury) {
        return new Discrepancy(
                        Discrepancy.Type.TENSION,
                        "means-against-injuries",
                        "One passage names this weapon: " + means.frame().word() + "; the other tells of "
                                + injury.frame().word() + " wounds, which it does not leave.",
                        List.of(means.passage(), injury.passage()),
                        .6)
                .inGerman("Die eine Stelle nennt „" + means.frame().word() + "“, die andere berichtet von „"
                        + injury.frame().word() + "“, was davon nicht herrührt.");
    }
}
