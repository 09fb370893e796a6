package oyer.cli.golden;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.TimeReading;
import oyer.core.text.Span;

final class DemoTimesTest {

    /// Documents in which every expression of time is golden.
    private static final List<String> COMPLETE = List.of(
            "13-brief-tolk-1986-03-03.docx", "16-marrick-letter-1998-03-03.rtf", "17-sayle-letter-2003-02-09.rtf");

    private final DemoBox box = DemoBox.read();
    private final List<Fields> expected = DemoBox.expected("times.jsonl");

    @Test
    void theTimesThatACarefulReaderFindsAreRead() throws IOException {
        int all = 0;
        int found = 0;
        int valued = 0;
        int placed = 0;
        int placeable = 0;
        for (Fields line : expected) {
            if (line.optional("optional").isPresent() || !box.canSee(line)) {
                continue;
            }
            all++;
            boolean dated = line.optional("earliest").isPresent()
                    || line.optional("latest").isPresent();
            placeable += dated ? 1 : 0;
            List<TimeReading> readings = at(line);
            if (!readings.isEmpty()) {
                found++;
            }
            boolean value = readings.stream()
                    .anyMatch(
                            r -> r.timex().value().equals(line.optional("value").orElse("")));
            valued += value ? 1 : 0;
            boolean place = dated && readings.stream().anyMatch(r -> within(r, line));
            placed += place ? 1 : 0;
            if (!value || (dated && !place)) {
                System.out.println("  time " + line.text("document").substring(0, 2) + " [" + line.text("words")
                        + "] is " + line.optional("value").orElse("") + ", read as "
                        + readings.stream()
                                .map(r -> r.timex().value() + " " + r.when())
                                .toList());
            }
        }
        Floors floors = new Floors();
        floors.check("times.found", found, all);
        floors.check("times.value", valued, all);
        floors.check("times.interval", placed, placeable);
    }

    @Test
    void nothingElseIsTakenForATime() throws IOException {
        int all = 0;
        int right = 0;
        for (String path : COMPLETE) {
            List<Span> golden = expected.stream()
                    .filter(line -> line.text("document").equals(path))
                    .flatMap(line -> box.places(line).stream())
                    .toList();
            for (TimeReading time : box.readings(path).times()) {
                all++;
                boolean known = golden.stream().anyMatch(time.passage().span()::overlaps);
                right += known ? 1 : 0;
                if (!known) {
                    System.out.println("  not a time: " + path.substring(0, 2) + " "
                            + time.passage().words());
                }
            }
        }
        new Floors().check("times.precision", right, all);
    }

    private List<TimeReading> at(Fields line) {
        List<Span> places = box.places(line);
        return box.readings(line.text("document")).times().stream()
                .filter(r -> places.stream().anyMatch(r.passage().span()::overlaps))
                .toList();
    }

    /// A reading's interval holds the golden one, or lies in it, and is no more than twice as long.
    private static boolean within(TimeReading reading, Fields line) {
        Optional<LocalDate> earliest = line.optional("earliest").map(LocalDate::parse);
        Optional<LocalDate> latest = line.optional("latest").map(LocalDate::parse);
        if (earliest.isEmpty() || latest.isEmpty()) {
            return reading.when().latest().equals(latest)
                    || (reading.when().earliest().equals(earliest) && earliest.isPresent());
        }
        Optional<LocalDate> first = reading.when().earliest();
        Optional<LocalDate> last = reading.when().latest();
        if (first.isEmpty() || last.isEmpty()) {
            return false;
        }
        long golden = latest.get().toEpochDay() - earliest.get().toEpochDay() + 1;
        long read = last.get().toEpochDay() - first.get().toEpochDay() + 1;
        boolean meet = !first.get().isAfter(latest.get()) && !earliest.get().isAfter(last.get());
        return golden == 1
                ? first.equals(earliest) && last.equals(latest)
                : meet && read <= 2 * golden && golden <= 2 * read + 2;
    }
}
