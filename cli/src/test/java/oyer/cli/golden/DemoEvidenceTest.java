package oyer.cli.golden;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Proceeding;
import oyer.core.text.Span;

final class DemoEvidenceTest {

    /// A status may be said within the same sentence or beside it: this many characters are let pass.
    private static final int NEAR = 120;

    private final DemoBox box = DemoBox.read();

    @Test
    void theExhibitsAreReadWithWhatBecameOfThem() throws IOException {
        int steps = 0;
        int named = 0;
        int right = 0;
        for (Fields exhibit : DemoBox.expected("exhibits.jsonl")) {
            for (Fields step : exhibit.list("status")) {
                if (!box.canSee(step)) {
                    continue;
                }
                steps++;
                List<ExhibitReading> read = box.readings(step.text("document")).exhibits().stream()
                        .filter(e -> box.places(step).stream()
                                .anyMatch(p -> near(p, e.passage().span())))
                        .toList();
                named += read.isEmpty() ? 0 : 1;
                boolean is = read.stream()
                        .flatMap(e -> e.status().stream())
                        .anyMatch(s -> s.is().name().toLowerCase(Locale.ROOT).equals(step.text("is")));
                right += is ? 1 : 0;
                if (!is) {
                    System.out.println("  exhibit " + exhibit.text("name") + " " + step.text("is") + " ("
                            + step.text("document").substring(0, 2) + "), read as "
                            + read.stream()
                                    .map(e -> e.name() + " "
                                            + e.status().stream()
                                                    .map(s -> s.is())
                                                    .toList())
                                    .toList());
                }
            }
        }
        Floors floors = new Floors();
        floors.check("exhibits.named", named, steps);
        floors.check("exhibits.status", right, steps);
    }

    @Test
    void theProceedingsAreReadWithTheirDates() throws IOException {
        List<Fields> expected = DemoBox.expected("proceedings.jsonl");
        int read = 0;
        int dated = 0;
        for (Fields line : expected) {
            List<Proceeding> near = box.readings(line.text("document")).proceedings().stream()
                    .filter(p -> box.places(line).stream()
                            .anyMatch(place -> near(place, p.passage().span())))
                    .toList();
            read += near.isEmpty() ? 0 : 1;
            boolean day = near.stream()
                    .anyMatch(p ->
                            p.when().earliest().equals(line.optional("earliest").map(LocalDate::parse)));
            dated += day ? 1 : 0;
            if (!day) {
                System.out.println("  proceeding " + line.text("earliest") + " " + line.text("outcome") + ", read as "
                        + near.stream()
                                .map(p -> p.action() + " " + p.outcome() + " " + p.when())
                                .toList());
            }
        }
        Floors floors = new Floors();
        floors.check("proceedings.found", read, expected.size());
        floors.check("proceedings.date", dated, expected.size());
    }

    private static boolean near(Span golden, Span read) {
        return read.overlaps(new Span(Math.max(0, golden.start() - NEAR), golden.end() + NEAR));
    }
}
