package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oyer.core.casefile.TraceComparison;
import oyer.forensics.print.ChosenPrint;
import oyer.forensics.print.Enrolled;
import oyer.forensics.print.Gallery;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintFiles;
import oyer.forensics.print.PrintSearch;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.UnreadablePrint;
import oyer.forensics.report.PrintSearchReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = "Compare one print with every print of a gallery: candidates ranked, and the result in words.")
final class PrintsSearchCommand extends TraceAnswer {
    private static final double USUAL_DPI = 500;

    @Parameters(
            index = "0",
            paramLabel = "GALLERY",
            description = "As made by `oyer prints enrol`; or a folder, every print in which is searched.")
    private Path gallery = Path.of("");

    @Parameters(index = "1", paramLabel = "PRINT", description = "File, or FILE#2 for its second print.")
    private String probe = "";

    @Option(
            names = "--most",
            defaultValue = "20",
            converter = Numbers.Amount.class,
            description = "Candidates to print; ${DEFAULT-VALUE} by default.")
    private int most;

    @Mixin
    private ProbePrint taken = new ProbePrint();

    @Override
    TraceComparison answer() throws IOException {
        ChosenPrint print = taken.of(probe, files);
        PrintTemplate template = print.template();
        boolean folder = Files.isDirectory(gallery);
        Gallery among = folder ? inFolder(print) : PrintsEnrolCommand.open(files.named(gallery));
        PrintSearch search = PrintSearch.of(template, among, Math.max(1, most), _ -> {});
        String where = folder
                ? search.searched() + " other prints of the case"
                : search.searched() + " prints of " + gallery.getFileName();
        return new PrintSearchReport(print, template, search, where).of(asked());
    }

    /// Every print of the folder but the one that is searched; files that are no prints are passed over.
    private Gallery inFolder(ChosenPrint wanted) throws IOException {
        List<Path> inside;
        try (Stream<Path> walk = Files.walk(gallery)) {
            inside = walk.filter(Files::isRegularFile)
                    .filter(file -> !gallery.relativize(file).startsWith(".oyer"))
                    .sorted()
                    .toList();
        }
        List<Enrolled> all = new ArrayList<>();
        for (Path file : inside) {
            int number = 0;
            for (Print one : prints(file)) {
                number++;
                if (!one.sha256().equals(wanted.print().sha256()) || number != wanted.number()) {
                    files.named(file);
                    all.add(enrolled(gallery.relativize(file) + "#" + number, one));
                }
            }
        }
        return new Gallery(all);
    }

    private static Enrolled enrolled(String id, Print print) {
        return new Enrolled(id, print.sha256(), print.finger(), PrintTemplate.of(print));
    }

    private List<Print> prints(Path file) {
        List<String> refused = new ArrayList<>();
        try {
            return PrintFiles.read(file, Optional.empty(), refused);
        } catch (UnreadablePrint | IllegalArgumentException _) {
            try {
                return PrintFiles.read(file, taken.dpi().or(() -> Optional.of(USUAL_DPI)), refused);
            } catch (UnreadablePrint | IllegalArgumentException _) {
                return List.of();
            }
        }
    }
}
