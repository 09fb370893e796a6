package oyer.bench.evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.ExhibitReading;
import oyer.core.read.register.EvidenceItems;
import oyer.core.read.register.History;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Span;

/// How many pieces of evidence of a text are found, how many of them with the right status now, and how many of those
/// found are on the list.
///
///     oyer bench evidence TEXT LIST [--errors]
///
/// LIST is a table of two columns, tab between: words that name the item, as they stand in TEXT; what it is now,
/// several
/// separated by `|` where a careful reader would take either (`missing|withheld`). Lines that begin with `#` are
/// skipped.
public final class EvidenceBench {

    private EvidenceBench() {}

    /// @param status any of which is right
    private record Expected(String words, Set<String> status, List<Span> places) {}

    public static void main(String[] args) throws IOException {
        String text = Files.readString(Path.of(args[0]));
        boolean errors = args.length > 2 && args[2].equals("--errors");
        List<Expected> expected = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[1]))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                expected.add(expected(line, text));
            }
        }
        score(expected, items(text), errors);
    }

    private static Expected expected(String line, String text) {
        String[] cells = line.split("\t");
        List<Span> places = new ArrayList<>();
        for (int at = text.indexOf(cells[0]); at >= 0; at = text.indexOf(cells[0], at + 1)) {
            places.add(new Span(at, at + cells[0].length()));
        }
        if (places.isEmpty()) {
            throw new IllegalArgumentException("[" + cells[0] + "] does not stand in the text; maybe a line break?");
        }
        return new Expected(cells[0], Set.of(cells[1].split("\\|")), places);
    }

    private static Map<EvidenceItem, List<ExhibitReading>> items(String text) {
        DocumentReadings readings =
                DocumentPipeline.unaided().read(new DocumentText(new DocumentId("0".repeat(64)), text, List.of()));
        Map<EvidenceItem, List<ExhibitReading>> items = new LinkedHashMap<>();
        for (EvidenceItem item : EvidenceItems.of(List.of(readings))) {
            Set<Integer> numbers = new HashSet<>();
            item.members().forEach(m -> numbers.add(m.exhibit()));
            items.put(
                    item,
                    readings.exhibits().stream()
                            .filter(e -> numbers.contains(e.exhibit()))
                            .toList());
        }
        return items;
    }

    private static void score(List<Expected> expected, Map<EvidenceItem, List<ExhibitReading>> items, boolean errors) {
        int found = 0;
        int right = 0;
        for (Expected each : expected) {
            List<List<ExhibitReading>> here = items.values().stream()
                    .filter(i -> speaks(i, each.places()))
                    .toList();
            List<String> status = here.stream()
                    .map(i -> History.of(i).current().name().toLowerCase(Locale.ROOT))
                    .toList();
            boolean is = status.stream().anyMatch(each.status()::contains);
            found += here.isEmpty() ? 0 : 1;
            right += is ? 1 : 0;
            if (errors && !is) {
                System.out.println((here.isEmpty() ? "missed " : "status ") + each.words() + " should be "
                        + each.status() + ", is " + status);
            }
        }
        int listed = 0;
        for (Map.Entry<EvidenceItem, List<ExhibitReading>> item : items.entrySet()) {
            boolean is = expected.stream().anyMatch(e -> speaks(item.getValue(), e.places()));
            listed += is ? 1 : 0;
            if (errors && !is) {
                System.out.println("not listed " + item.getKey().name() + " at "
                        + item.getValue().getFirst().passage().start());
            }
        }
        print("found", found, expected.size());
        print("found with the right status", right, expected.size());
        print("precision", listed, items.size());
    }

    private static boolean speaks(List<ExhibitReading> item, List<Span> places) {
        return item.stream().anyMatch(r -> places.stream().anyMatch(r.passage().span()::overlaps));
    }

    private static void print(String what, int part, int of) {
        System.out.printf(Locale.ROOT, "%-28s %.3f (%d of %d)%n", what, of == 0 ? 0 : (double) part / of, part, of);
    }
}
