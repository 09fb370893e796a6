package oyer.bench.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.ocr.TesseractOCRConfig;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.SAXException;
import oyer.core.casefile.ReadResult;
import oyer.core.casefile.ReadResult.Container;
import oyer.core.casefile.ReadResult.Failed;
import oyer.core.casefile.ReadResult.Read;
import oyer.intake.FileToRead;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;

/// Reads every file under a path, by Oyer's processes and by Tika in this one, and prints pages and megabytes a second.
/// Recognition is off for both. With `pdf PAGES FILE` it first writes a PDF to measure with.
public final class IntakeBench {

    private IntakeBench() {}

    public static void main(String[] args) throws Exception {
        if (args.length == 3 && args[0].equals("pdf")) {
            SamplePdf.write(Path.of(args[2]), Integer.parseInt(args[1]));
            return;
        }
        Path root = Path.of(args[0]);
        List<FileToRead> files;
        try (Stream<Path> all = Files.walk(root)) {
            files = all.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new FileToRead(file, root.relativize(file).toString()))
                    .toList();
        }
        long bytes = 0;
        for (FileToRead file : files) {
            bytes += Files.size(file.file());
        }
        say("%d files, %.1f MB%n", files.size(), bytes / 1e6);
        oyer(files, bytes, "cold");
        oyer(files, bytes, "again");
        tika(files, bytes, "cold");
        tika(files, bytes, "warm");
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }

    private static void oyer(List<FileToRead> files, long bytes, String state) throws InterruptedException {
        long begun = System.nanoTime();
        long[] pages = {0};
        long[] words = {0};
        long[] failed = {0};
        try (IsolatedReader reader = IsolatedReader.start(Settings.usual().withOcr(List.of()))) {
            reader.readAll(files, received -> {
                ReadResult result = received.document().result();
                switch (result) {
                    case Read read -> {
                        pages[0] += read.pages();
                        words[0] += read.words();
                    }
                    case Failed _ -> failed[0]++;
                    case Container _, ReadResult.Prints _ -> {}
                }
            });
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        say(
                "oyer, processes %s: %.1f s, %.0f pages/s, %.1f MB/s, %d pages, %d words, %d failed%n",
                state, seconds, pages[0] / seconds, bytes / 1e6 / seconds, pages[0], words[0], failed[0]);
    }

    private static void tika(List<FileToRead> files, long bytes, String state) throws Exception {
        AutoDetectParser parser = new AutoDetectParser(TikaConfig.getDefaultConfig());
        long begun = System.nanoTime();
        int threads = Runtime.getRuntime().availableProcessors();
        long pages = 0;
        long failed = 0;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<Integer>> counts = files.stream()
                    .map(file -> pool.submit(() -> pages(parser, file)))
                    .toList();
            for (Future<Integer> count : counts) {
                int n = count.get();
                pages += Math.max(0, n);
                failed += n < 0 ? 1 : 0;
            }
        }
        Duration took = Duration.ofNanos(System.nanoTime() - begun);
        double seconds = took.toMillis() / 1000.0;
        say(
                "tika in process, %d threads, %s: %.1f s, %.0f pages/s, %.1f MB/s, %d pages, %d failed%n",
                threads, state, seconds, pages / seconds, bytes / 1e6 / seconds, pages, failed);
    }

    private static int pages(AutoDetectParser parser, FileToRead file) {
        ParseContext context = new ParseContext();
        TesseractOCRConfig ocr = new TesseractOCRConfig();
        ocr.setSkipOcr(true);
        context.set(TesseractOCRConfig.class, ocr);
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        context.set(PDFParserConfig.class, pdf);
        Metadata about = new Metadata();
        about.set("resourceName", file.path());
        try (InputStream in = Files.newInputStream(file.file())) {
            parser.parse(in, new BodyContentHandler(-1), about, context);
            Integer count = about.getInt(org.apache.tika.metadata.PagedText.N_PAGES);
            return count == null ? 1 : count;
        } catch (IOException | SAXException | TikaException e) {
            return -1;
        }
    }
}
