package oyer.bench.open;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Figure;
import oyer.core.check.Checks;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.review.CaseMatter;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Prose;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;

/// `oyer bench reading PATH... [--times 3]`: what reading and checking cost for a page of 3,000 characters, in time of
/// processors, which other work on the machine lengthens little, and in kilobytes allocated: without intake, store and
/// index. The first time is what opening a box costs, with everything still to be loaded and compiled; start it with
/// the flags of the launcher.
public final class ReadingBench {

    private static final double PAGE = 3_000;

    private final double pages;

    private ReadingBench(double pages) {
        this.pages = pages;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> paths = new ArrayList<>();
        int times = 1;
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--times")) {
                times = Integer.parseInt(arguments[++i]);
            } else {
                paths.add(Path.of(arguments[i]));
            }
        }
        Map<DocumentId, DocumentText> texts = texts(paths);
        double pages = texts.values().stream()
                        .mapToLong(text -> text.characters().length())
                        .sum()
                / PAGE;
        System.out.printf("%,d documents, %,.0f pages%n", texts.size(), pages);
        System.out.printf("%-12s %9s %9s%n", "a page", "cpu ms", "kB");
        for (int i = 0; i < times; i++) {
            new ReadingBench(pages).once(texts);
        }
    }

    private static Map<DocumentId, DocumentText> texts(List<Path> paths) throws IOException, InterruptedException {
        Map<DocumentId, DocumentText> texts = new LinkedHashMap<>();
        try (IsolatedReader intake = IsolatedReader.start(Settings.usual())) {
            for (Path path : paths) {
                List<Path> files;
                try (Stream<Path> inside = Files.walk(path)) {
                    files = inside.filter(Files::isRegularFile).sorted().toList();
                }
                for (Path file : files) {
                    intake.read(file, file.toString(), received -> {
                        if (received.text() instanceof DocumentText text) {
                            texts.putIfAbsent(text.id(), text);
                        }
                    });
                }
            }
        }
        return texts;
    }

    private void once(Map<DocumentId, DocumentText> texts) {
        DocumentPipeline pipeline = DocumentPipeline.unaided();
        Map<DocumentId, DocumentReadings> byId = new HashMap<>();
        List<DocumentReadings> read = measured(
                "read", () -> texts.values().stream().map(pipeline::read).toList());
        read.forEach(readings -> byId.put(readings.document(), readings));
        List<DocumentReadings> placed = measured("place", () -> CaseMatter.placed(read, id -> prose(id, texts, byId)));
        List<Figure> figures = measured("who is who", () -> WhoIsWho.of(placed));
        Checks.Outcome outcome = measured(
                "check", () -> Checks.outcome(new CaseReadings(placed, figures, id -> prose(id, texts, byId))));
        System.out.printf("%,d discrepancies%n", outcome.found().size());
    }

    private static Optional<Prose> prose(
            DocumentId id, Map<DocumentId, DocumentText> texts, Map<DocumentId, DocumentReadings> read) {
        DocumentText text = texts.get(id);
        DocumentReadings readings = read.get(id);
        return text == null || readings == null ? Optional.empty() : Optional.of(Prose.of(text, readings.language()));
    }

    private <T> T measured(String what, Supplier<T> step) {
        long cpu = cpu();
        long bytes = allocated();
        T done = step.get();
        System.out.printf(
                "%-12s %9.2f %9.0f%n", what, (cpu() - cpu) / 1e6 / pages, (allocated() - bytes) / 1024.0 / pages);
        return done;
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
    }

    private static long allocated() {
        return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getTotalThreadAllocatedBytes();
    }
}
