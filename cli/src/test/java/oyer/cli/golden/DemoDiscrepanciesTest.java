package oyer.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.Discrepancy;
import oyer.core.text.Passage;
import oyer.core.text.Span;

final class DemoDiscrepanciesTest {

    /// A check may cite the clause or the sentence where the golden passage is a few words: this far apart is the same.
    private static final int NEAR = 60;

    private final DemoBox box = DemoBox.read();

    @Test
    void whatCannotAllBeTrueIsFoundAndNothingElseIs() throws IOException {
        List<Fields> expected = DemoBox.expected("discrepancies.jsonl").stream()
                .filter(line -> line.list("passages").stream().allMatch(box::canSee))
                .toList();
        List<Discrepancy> left = new ArrayList<>(box.discrepancies());
        int found = 0;
        for (Fields line : expected) {
            List<Discrepancy> hits = box.discrepancies().stream()
                    .filter(d -> touched(line, d) >= 2)
                    .toList();
            found += hits.isEmpty() ? 0 : 1;
            left.removeAll(hits);
            if (hits.isEmpty()) {
                System.out.println("  not found: " + line.text("id") + ": " + line.text("sentence"));
            }
        }
        for (Discrepancy other : left) {
            System.out.println("  beyond the planted: " + other.type() + " " + other.rule() + ": "
                    + other.explanation() + " "
                    + other.passages().stream()
                            .map(p -> box.path(p.document()).substring(0, 2) + " " + p.words())
                            .toList());
        }
        Floors floors = new Floors();
        floors.check("discrepancies.found", found, expected.size());
        floors.check(
                "discrepancies.precision",
                box.discrepancies().size() - left.size(),
                box.discrepancies().size());
    }

    @Test
    void everyDiscrepancyIsToldInBothLanguagesWithOneStopAtTheEnd() {
        assertThat(box.discrepancies()).allSatisfy(d -> {
            for (String says : List.of(d.explanation(), d.german().orElse(""))) {
                assertThat(says).endsWith(".").doesNotContain("..", "  ", "null");
                assertThat(Character.isLowerCase(says.codePointAt(0))).as(says).isFalse();
            }
            assertThat(d.german().orElse("")).isNotEqualTo(d.explanation());
        });
    }

    @Test
    void whatOnlyLooksLikeAClashIsLeftAlone() throws IOException {
        List<Fields> nearMisses = DemoBox.expected("near-misses.jsonl");
        int kept = 0;
        for (Fields line : nearMisses) {
            List<Discrepancy> alarms = box.discrepancies().stream()
                    .filter(d -> d.type() == Discrepancy.Type.CONTRADICTION || d.type() == Discrepancy.Type.TENSION)
                    .filter(d -> d.passages().stream().allMatch(p -> touches(line, p)))
                    .toList();
            kept += alarms.isEmpty() ? 1 : 0;
            alarms.forEach(d -> System.out.println(
                    "  false alarm: " + line.text("id") + ": " + line.text("why") + " Said: " + d.explanation()));
        }
        new Floors().check("near-misses.left-alone", kept, nearMisses.size());
    }

    /// How many passages of a golden line the discrepancy cites.
    private int touched(Fields line, Discrepancy discrepancy) {
        return (int) line.list("passages").stream()
                .filter(golden -> discrepancy.passages().stream().anyMatch(p -> same(golden, p)))
                .count();
    }

    private boolean touches(Fields line, Passage passage) {
        return line.list("passages").stream().anyMatch(golden -> same(golden, passage));
    }

    private boolean same(Fields golden, Passage passage) {
        return box.path(passage.document()).equals(golden.text("document"))
                && box.places(golden).stream()
                        .anyMatch(p ->
                                passage.span().overlaps(new Span(Math.max(0, p.start() - NEAR), p.end() + NEAR)));
    }
}
