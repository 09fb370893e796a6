package oyer.core.check.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import oyer.core.casefile.Consistent;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.Working;
import oyer.core.check.sheet.Check;
import oyer.core.check.sheet.RowNumber;
import oyer.core.check.sheet.Sheet;
import oyer.core.read.frame.Frame;
import oyer.core.read.frame.Frame.Slot;
import oyer.core.text.Grid;
import oyer.core.text.Passage;

/// What an odometer shows: its readings against the distance written beside them, and that distance against the way
/// which is told to have been driven.
final class MileageCheck implements Check {

    private static final Set<String> ODOMETER = Set.of("odometer", "kilometerstand", "mileage", "tacho");
    /// A reading of an odometer has thousands.
    private static final long READING = 1_000;

    private record Leg(long miles, Passage passage) {}

    /// @param first where the first of the three numbers stands
    private record Driven(long out, long in, long miles, Grid.Cell first, Grid.Cell last) {}

    /// @param shown distances told right before, in the same text
    private record Way(long miles, Passage passage, List<Leg> shown) {}

    private final List<Leg> legs = new ArrayList<>();
    private final List<Way> ways = new ArrayList<>();
    private final List<Discrepancy> found = new ArrayList<>();
    private final List<Consistent> fitting = new ArrayList<>();

    @Override
    public void read(Sheet sheet) {
        List<Driven> driven = new ArrayList<>();
        for (Grid.Row row : sheet.grid()) {
            driven(sheet, row, driven);
        }
        // any table of numbers can look so: only where the document speaks of an odometer
        if (!driven.isEmpty() && odometer(sheet)) {
            driven.forEach(one -> reckon(sheet, one));
        }
        for (Frame frame : sheet.frames()) {
            if (frame.slot() == Slot.NEEDED && frame.tone() != Frame.Tone.ASKED) {
                way(sheet, frame);
            }
        }
    }

    private static boolean odometer(Sheet sheet) {
        String words = sheet.prose().characters().toLowerCase(java.util.Locale.ROOT);
        return ODOMETER.stream().anyMatch(words::contains);
    }

    /// Three numbers of a row: what an odometer may have shown before and after, and what may be the way between.
    private static void driven(Sheet sheet, Grid.Row row, List<Driven> driven) {
        List<RowNumber> numbers = RowNumber.in(sheet.prose().characters(), row);
        for (int i = 0; i + 2 < numbers.size(); i++) {
            Driven one = new Driven(
                    numbers.get(i).value(),
                    numbers.get(i + 1).value(),
                    numbers.get(i + 2).value(),
                    numbers.get(i).cell(),
                    numbers.get(i + 2).cell());
            if (one.out() >= READING
                    && one.in() >= one.out()
                    && one.in() - one.out() <= READING
                    && one.miles() <= READING) {
                driven.add(one);
            }
        }
    }

    private void reckon(Sheet sheet, Driven driven) {
        long out = driven.out();
        long in = driven.in();
        long miles = driven.miles();
        Passage whole = sheet.prose()
                .text()
                .passage(driven.first().start(), driven.last().end());
        Passage sum = sheet.prose()
                .text()
                .passage(driven.last().start(), driven.last().end());
        if (in - out == miles) {
            legs.add(new Leg(miles, sum));
            fitting.add(new Consistent("odometer", in + " less " + out + " is " + miles + ".", List.of(whole))
                    .inGerman(in + " weniger " + out + " ist " + miles + "."));
        } else {
            found.add(new Discrepancy(
                            Discrepancy.Type.CONTRADICTION,
                            "odometer",
                            in + " less " + out + " is " + (in - out) + ", not " + miles + ".",
                            List.of(whole, sum),
                            .85)
                    .inGerman(in + " weniger " + out + " ist " + (in - out) + ", nicht " + miles + "."));
        }
    }

    private void way(Sheet sheet, Frame frame) {
        for (Quantity quantity : sheet.quantitiesIn(frame.sentence())) {
            boolean far = quantity.measure() == Quantity.Measure.DISTANCE && road(quantity);
            boolean after = quantity.passage().start() >= frame.passage().start()
                    && quantity.passage().start() <= frame.passage().end() + 12;
            if (far && after) {
                List<Leg> shown = new ArrayList<>();
                for (int s = Math.max(0, frame.sentence() - 2); s < frame.sentence(); s++) {
                    for (Quantity told : sheet.quantitiesIn(s)) {
                        if (told.measure() == Quantity.Measure.DISTANCE && road(told)) {
                            shown.add(new Leg(told.value().longValue(), told.passage()));
                        }
                    }
                }
                ways.add(new Way(quantity.value().longValue(), quantity.passage(), shown));
            }
        }
    }

    private static boolean road(Quantity quantity) {
        return quantity.unit().equals("mi") || quantity.unit().equals("km");
    }

    @Override
    public List<Discrepancy> found() {
        List<Discrepancy> all = new ArrayList<>(found);
        for (Way way : ways) {
            for (Leg told : way.shown()) {
                legs.stream()
                        .filter(leg -> leg.miles() == told.miles() && leg.miles() != way.miles())
                        .findFirst()
                        .ifPresent(leg -> all.add(new Discrepancy(
                                        Discrepancy.Type.CONTRADICTION,
                                        "way-against-odometer",
                                        "The odometer shows " + leg.miles() + "; the way as told would be "
                                                + way.miles()
                                                + ", which is " + Math.abs(way.miles() - leg.miles())
                                                + (way.miles() > leg.miles() ? " more." : " less."),
                                        List.of(leg.passage(), told.passage(), way.passage()),
                                        .8)
                                .inGerman("Der Kilometerzähler zeigt " + leg.miles()
                                        + "; der Weg, wie er erzählt wird, wären " + way.miles() + ", also "
                                        + Math.abs(way.miles() - leg.miles())
                                        + (way.miles() > leg.miles() ? " mehr." : " weniger."))
                                .with(new Working(
                                        Working.Unit.MILES,
                                        List.of(
                                                Working.Mark.stated("odometer", leg.miles(), leg.miles()),
                                                Working.Mark.stated("way as told", way.miles(), way.miles()))))));
            }
        }
        return all;
    }

    @Override
    public List<Consistent> fitting() {
        return List.copyOf(fitting);
    }
}
