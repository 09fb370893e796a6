package oyer.core.check.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.ReckoningCheck;
import oyer.core.check.sheet.RowNumber;
import oyer.core.check.sheet.Sheet;
import oyer.core.text.Grid;
import oyer.core.text.Passage;

/// The readings of an odometer over several legs of a log: each leg begins where the last one ended, and the legs make
/// what the odometer went in all. What lies between two legs was driven and not logged; a reading that runs back cannot
/// be. A log of two cars is two logs: a reading that jumps farther than a car goes between two entries opens another.
final class OdometerRunCheck extends ReckoningCheck {

    private static final List<String> ODOMETER = List.of("odometer", "kilometerstand", "mileage", "tacho");
    private static final long READING = 1_000;
    /// Farther than this between two entries it is another car's log.
    private static final long FAR = 2_000;

    private record Leg(long out, long in, Grid.Cell first, Grid.Cell last) {}

    @Override
    public void read(Sheet sheet) {
        List<Leg> run = new ArrayList<>();
        boolean log = false;
        for (Grid.Row row : sheet.grid()) {
            Leg leg = leg(sheet, row);
            if (leg == null) {
                continue;
            }
            if (!log && !odometer(sheet)) {
                return;
            }
            log = true;
            if (!run.isEmpty() && Math.abs(leg.out() - run.getLast().in()) > FAR) {
                whole(sheet, run);
                run.clear();
            }
            if (!run.isEmpty()) {
                joint(sheet, run.getLast(), leg);
            }
            run.add(leg);
        }
        whole(sheet, run);
    }

    private static boolean odometer(Sheet sheet) {
        String words = sheet.prose().characters().toLowerCase(Locale.ROOT);
        return ODOMETER.stream().anyMatch(words::contains);
    }

    /// The first two numbers of a row that an odometer can have shown, before and after.
    private static @org.jspecify.annotations.Nullable Leg leg(Sheet sheet, Grid.Row row) {
        List<RowNumber> numbers = RowNumber.in(sheet.prose().characters(), row).stream()
                .filter(n -> n.value() >= READING)
                .toList();
        return numbers.size() == 2
                        && Math.abs(numbers.get(1).value() - numbers.get(0).value()) < FAR
                ? new Leg(
                        numbers.get(0).value(),
                        numbers.get(1).value(),
                        numbers.get(0).cell(),
                        numbers.get(1).cell())
                : null;
    }

    private static Passage passage(Sheet sheet, Grid.Cell cell) {
        return sheet.prose().text().passage(cell.start(), cell.end());
    }

    private void joint(Sheet sheet, Leg before, Leg after) {
        List<Passage> passages = List.of(passage(sheet, before.last()), passage(sheet, after.first()));
        long off = after.out() - before.in();
        if (off == 0) {
            return;
        }
        boolean back = off < 0;
        found.add(new Discrepancy(
                        back ? Discrepancy.Type.CONTRADICTION : Discrepancy.Type.GAP,
                        back ? "odometer-runs-back" : "odometer-not-logged",
                        "One entry ends at " + before.in() + " and the next begins at " + after.out() + ": "
                                + (back
                                        ? "an odometer does not run back by " + -off + "."
                                        : off + " were driven that no entry accounts for."),
                        passages,
                        back ? .8 : .7)
                .inGerman("Ein Eintrag endet bei " + before.in() + ", der nächste beginnt bei " + after.out() + ": "
                        + (back
                                ? "ein Zähler läuft nicht um " + -off + " zurück."
                                : off + " sind gefahren, die kein Eintrag belegt."))
                .with(new Working(
                        Working.Unit.MILES,
                        List.of(
                                Working.Mark.stated("ends at", before.in(), before.in()),
                                Working.Mark.stated("begins at", after.out(), after.out())))));
    }

    /// The legs of one car, against what its odometer went.
    private void whole(Sheet sheet, List<Leg> run) {
        if (run.size() < 2) {
            return;
        }
        long legs = run.stream().mapToLong(l -> l.in() - l.out()).sum();
        long went = run.getLast().in() - run.getFirst().out();
        if (legs == went && run.stream().allMatch(l -> l.in() >= l.out())) {
            fitting.add(new Consistent(
                            "odometer-legs",
                            run.size() + " entries make " + legs + ", from "
                                    + run.getFirst().out() + " to "
                                    + run.getLast().in() + ".",
                            List.of(
                                    passage(sheet, run.getFirst().first()),
                                    passage(sheet, run.getLast().last())))
                    .inGerman(run.size() + " Einträge ergeben zusammen " + legs + ", von "
                            + run.getFirst().out() + " bis " + run.getLast().in() + "."));
        }
    }
}
