package oyer.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import oyer.core.casefile.Document;
import oyer.core.casefile.ReadResult;
import oyer.core.review.CaseStore;
import oyer.core.review.Counts;
import oyer.intake.IsolatedReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Every document and what reading it came to: read, read by OCR, failed and why; pages and words.")
final class StatusCommand implements Callable<Integer> {

    @Mixin
    private CaseOption chosen = new CaseOption();

    @Override
    public Integer call() throws IOException {
        try (Session session = Session.existing(chosen.box(), chosen.at())) {
            print(session, System.out, true);
        }
        return 0;
    }

    static void print(Session session, PrintStream out, boolean each) throws IOException {
        CaseStore store = session.store();
        boolean needsOcr = false;
        int prints = 0;
        for (Document document : store.documents()) {
            boolean failed = document.result() instanceof ReadResult.Failed;
            prints += document.result() instanceof ReadResult.Prints ? 1 : 0;
            needsOcr |= document.result() instanceof ReadResult.Read read && read.needsOcrPages() > 0;
            if (each || failed) {
                out.println(line(document));
            }
        }
        Counts counts = store.counts();
        out.printf(
                "%s: %,d read, %,d failed%s; %s (%,d by OCR, %,d need OCR); %s%n",
                Numbers.of(counts.documents(), "document", "documents"),
                counts.read(),
                counts.failed(),
                prints == 0 ? "" : ", %,d of prints".formatted(prints),
                Numbers.of(counts.pages(), "page", "pages"),
                counts.ocrPages(),
                counts.needsOcrPages(),
                Numbers.of(counts.words(), "word", "words"));
        out.printf(
                "%s (%,d undated), %s, %s, %s, %s%n",
                Numbers.of(counts.events(), "event", "events"),
                counts.undatedEvents(),
                Numbers.of(counts.people(), "person", "people"),
                Numbers.of(counts.statements(), "statement", "statements"),
                Numbers.of(counts.exhibits(), "exhibit", "exhibits"),
                Numbers.of(counts.discrepancies(), "discrepancy", "discrepancies"));
        if (counts.documents() == 0) {
            out.println("There is nothing to read in the folder. Put the documents of the case into it, and open it"
                    + " again.");
        }
        if (needsOcr) {
            out.println(IsolatedReader.HOW_TO_GET_OCR);
        }
        long aside = oldResults(session.folder().directory().resolve("comparisons"));
        if (aside > 0) {
            out.printf(
                    "%,d results about traces lie in [%s], where builds before 0.1.0 kept them; they are not shown."
                            + " Ask each question again with --keep: `oyer dna again FILE` tells whether it comes out"
                            + " the same.%n",
                    aside, session.folder().directory().resolve("comparisons"));
        }
    }

    /// Results were files before they were entries of the journal.
    private static long oldResults(Path kept) throws IOException {
        if (!Files.isDirectory(kept)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(kept)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    static String line(Document document) {
        String result = switch (document.result()) {
            case ReadResult.Read read ->
                "read%s%s  %s, %s"
                        .formatted(
                                read.ocrPages() > 0 ? " (%,d by OCR)".formatted(read.ocrPages()) : "",
                                read.needsOcrPages() > 0 ? " (%,d need OCR)".formatted(read.needsOcrPages()) : "",
                                Numbers.of(read.pages(), "page", "pages"),
                                Numbers.of(read.words(), "word", "words"));
            case ReadResult.Failed failed ->
                "FAILED (" + failed.cause().name().toLowerCase(java.util.Locale.ROOT) + ")  " + failed.reason();
            case ReadResult.Prints _ -> "prints of fingers, no words: see `oyer prints`";
            case ReadResult.Container container -> "holds " + Numbers.of(container.parts(), "document", "documents");
        };
        String also = document.paths().size() > 1
                ? "  (the same file: "
                        + String.join(
                                ", ",
                                document.paths().subList(1, document.paths().size())) + ")"
                : "";
        return document.path() + "  " + result + also;
    }
}
