package oyer.cli.golden;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.EvidenceItem;
import oyer.core.casefile.ExhibitReading;
import oyer.core.casefile.Figure;
import oyer.core.check.Checks;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.read.register.EvidenceItems;
import oyer.core.review.CaseMatter;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;
import oyer.core.text.Span;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;

/// `examples/harbour-lane`, read once for all golden tests by the real readers.
final class DemoBox {

    static final Path EXAMPLES = Path.of("..", "examples");
    private static final Path BOX = EXAMPLES.resolve("harbour-lane");
    private static final Path EXPECTED = EXAMPLES.resolve("expected").resolve("harbour-lane");
    private static final String SCAN = "05-ferry-statement-1984-10-26.pdf";

    private final Map<String, DocumentText> texts = new TreeMap<>();
    private final Map<DocumentId, String> paths = new HashMap<>();
    private final Map<String, Quotation> quotations = new HashMap<>();
    private final List<DocumentReadings> readings;
    private final List<Figure> figures;
    private final List<Discrepancy> discrepancies;
    private final boolean recognised;

    private static final class Holder {
        private static final DemoBox BOX = new DemoBox();
    }

    static DemoBox read() {
        return Holder.BOX;
    }

    private DemoBox() {
        try (var intake = IsolatedReader.start(Settings.usual());
                Stream<Path> files = Files.list(BOX)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                intake.read(file, file.getFileName().toString(), received -> {
                    DocumentText text = received.text();
                    if (text != null) {
                        texts.put(received.document().path(), text);
                        paths.put(text.id(), received.document().path());
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted while reading the demo", e);
        }
        DocumentPipeline pipeline = DocumentPipeline.unaided();
        List<DocumentReadings> read =
                texts.values().stream().map(pipeline::read).toList();
        Function<DocumentId, Optional<Prose>> prose = id -> read.stream()
                .filter(r -> r.document().equals(id))
                .findFirst()
                .map(r -> Prose.of(text(path(id)), r.language()));
        readings = CaseMatter.placed(read, prose);
        figures = WhoIsWho.of(readings);
        discrepancies = Checks.all(new CaseReadings(readings, figures, prose));
        DocumentText scan = texts.get(SCAN);
        recognised = scan != null && !scan.characters().isBlank();
        if (!recognised) {
            System.out.println("SKIPPED: nothing of " + SCAN + " is tested. Maybe install tesseract-ocr?");
        }
    }

    /// The lines of a golden file.
    static List<Fields> expected(String name) {
        try {
            return Fields.lines(EXPECTED.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Fields expectedObject(String name) {
        try {
            return Fields.of(Files.readString(EXPECTED.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<String, DocumentText> texts() {
        return texts;
    }

    /// The words of a document that must have been read.
    DocumentText text(String path) {
        DocumentText text = texts.get(path);
        if (text == null) {
            throw new IllegalArgumentException("[" + path + "] was not read; there are " + texts.keySet());
        }
        return text;
    }

    List<Figure> figures() {
        return figures;
    }

    List<Discrepancy> discrepancies() {
        return discrepancies;
    }

    String path(DocumentId id) {
        return paths.getOrDefault(id, id.toString());
    }

    DocumentReadings readings(String path) {
        DocumentText text = texts.get(path);
        return readings.stream()
                .filter(r -> text != null && r.document().equals(text.id()))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("[" + path + "] was not read; there are " + texts.keySet()));
    }

    List<EvidenceItem> items() {
        return EvidenceItems.of(readings);
    }

    /// Every reading of an item, over all documents.
    List<ExhibitReading> of(EvidenceItem item) {
        return readings.stream()
                .flatMap(r -> r.exhibits().stream()
                        .filter(e -> item.members().stream()
                                .anyMatch(m -> m.document().equals(r.document()) && m.exhibit() == e.exhibit())))
                .toList();
    }

    /// Whether a golden line speaks of a page that this machine could read: the scan needs Tesseract.
    boolean canSee(Fields line) {
        return recognised || !line.text("document").equals(SCAN);
    }

    /// Where the words of a golden line stand; empty when they do not.
    List<Span> places(Fields line) {
        String path = line.text("document");
        DocumentText text = texts.get(path);
        if (text == null) {
            return List.of();
        }
        return quotations
                .computeIfAbsent(path, p -> new Quotation(text, p.startsWith("12-")))
                .places(line);
    }

    /// The figure to which an entity of a document belongs.
    Optional<Figure> figure(String path, int entity) {
        DocumentId id = readings(path).document();
        return figures.stream()
                .filter(f -> f.members().stream().anyMatch(m -> m.document().equals(id) && m.entity() == entity))
                .findFirst();
    }
}
