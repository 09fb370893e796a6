package oyer.cli.golden;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Proceeding;
import oyer.core.read.register.Custody;
import oyer.core.read.register.History;
import oyer.core.read.register.ThroughPapers;
import oyer.core.text.DocumentId;
import oyer.core.text.Span;

final class DemoEvidenceTest {

    /// A status may be said within the same sentence or beside it: this many characters are let pass.
    private static final int NEAR = 120;

    private final DemoBox box = DemoBox.read();
    private final List<List<ExhibitReading>> everyItem =
            box.items().stream().map(box::of).toList();

    @Test
    void theExhibitsAreReadWithWhatBecameOfThem() throws IOException {
        List<EvidenceItem> items = box.items();
        int steps = 0;
        int named = 0;
        int right = 0;
        int dated = 0;
        int together = 0;
        for (Fields exhibit : DemoBox.expected("exhibits.jsonl")) {
            Map<String, Integer> of = new HashMap<>();
            List<String> where = new ArrayList<>();
            for (Fields step : exhibit.list("status")) {
                if (!box.canSee(step)) {
                    continue;
                }
                steps++;
                List<ExhibitReading> there = box.readings(step.text("document")).exhibits().stream()
                        .filter(e -> near(step, e.passage().span())
                                || e.status().stream()
                                        .anyMatch(s -> near(step, s.passage().span())))
                        .toList();
                named += there.isEmpty() ? 0 : 1;
                List<EvidenceItem> here =
                        items.stream().filter(i -> is(i, step, false)).toList();
                here.forEach(i -> of.merge(i.id(), 1, Integer::sum));
                where.add(step.text("is") + " (" + step.text("document").substring(0, 2) + ") "
                        + here.stream().map(i -> i.id() + " " + i.name()).toList());
                boolean day = here.stream().anyMatch(i -> is(i, step, true));
                right += here.isEmpty() ? 0 : 1;
                dated += day ? 1 : 0;
                if (!day) {
                    System.out.println("  exhibit " + exhibit.text("name") + " " + step.text("is") + " "
                            + step.optional("earliest").orElse("") + " ("
                            + step.text("document").substring(0, 2) + "), read as "
                            + there.stream()
                                    .map(e -> e.name() + " "
                                            + e.status().stream()
                                                    .map(s -> s.is() + " " + s.when())
                                                    .toList())
                                    .toList());
                }
            }
            if (of.values().stream().mapToInt(Integer::intValue).max().orElse(0) < where.size()) {
                System.out.println("  apart " + exhibit.text("name") + ": " + where);
            }
            together += of.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        }
        Floors floors = new Floors();
        floors.check("exhibits.named", named, steps);
        floors.check("exhibits.status", right, steps);
        floors.check("exhibits.date", dated, steps);
        floors.check("exhibits.item", together, steps);
    }

    /// Whether the item's history holds the step near the golden words, if asked on the same days.
    private boolean is(EvidenceItem item, Fields step, boolean day) {
        return History.of(box.of(item)).steps().stream()
                        .anyMatch(s -> s.is().name().toLowerCase(Locale.ROOT).equals(step.text("is"))
                                && near(step, s.step().passage().span(), s.document())
                                && (!day || days(step, s.step())))
                || ThroughPapers.of(box.of(item), everyItem).stream()
                        .anyMatch(s -> step.text("is").equals("disclosed")
                                && near(step, s.passage().span(), s.passage().document())
                                && (!day || days(step, s)))
                || step.text("is").equals("mentioned")
                        && box.of(item).stream()
                                .flatMap(e -> e.status().stream())
                                .anyMatch(s -> s.is() == ExhibitReading.Status.MENTIONED
                                        && near(
                                                step,
                                                s.passage().span(),
                                                s.passage().document())
                                        && (!day || days(step, s)));
    }

    private static boolean days(Fields step, ExhibitReading.StatusStep read) {
        return read.when().earliest().equals(step.optional("earliest").map(LocalDate::parse))
                && read.when().latest().equals(step.optional("latest").map(LocalDate::parse));
    }

    private boolean near(Fields step, Span read) {
        return box.places(step).stream().anyMatch(place -> near(place, read));
    }

    private boolean near(Fields step, Span read, DocumentId document) {
        return box.path(document).equals(step.text("document")) && near(step, read);
    }

    @Test
    void everyGapInCustodyIsFoundAndNoneThatIsNone() throws IOException {
        List<Fields> expected = DemoBox.expected("custody-gaps.jsonl");
        List<String> read = new ArrayList<>();
        for (EvidenceItem item : box.items()) {
            for (Custody.Gap gap : Custody.of(box.of(item)).gaps()) {
                read.add(gap.kind().name().toLowerCase(Locale.ROOT).replace('_', '-') + " "
                        + gap.before().passage().words() + " > "
                        + gap.after().passage().words());
            }
        }
        int found = 0;
        List<String> left = new ArrayList<>(read);
        for (Fields gap : expected) {
            List<Fields> passages = gap.list("passages");
            Optional<String> is = left.stream()
                    .filter(r -> r.startsWith(gap.text("gap") + " ")
                            && holds(r.split(" > ")[0], passages.getFirst().text("words"))
                            && holds(r.split(" > ")[1], passages.get(1).text("words")))
                    .findFirst();
            is.ifPresent(left::remove);
            found += is.isPresent() ? 1 : 0;
        }
        left.forEach(gap -> System.out.println("  no such gap: " + gap));
        Floors floors = new Floors();
        floors.check("custody-gaps.found", found, expected.size());
        floors.check("custody-gaps.precision", read.size() - left.size(), read.size());
    }

    private static boolean holds(String row, String words) {
        return row.replaceAll("\\s+", " ").contains(words);
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
