package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import oyer.core.casefile.Decision;
import oyer.core.casefile.Document;
import oyer.core.casefile.LaidPrints;
import oyer.core.casefile.LaidPrints.Mark;
import oyer.core.casefile.LaidPrints.Marked;
import oyer.core.casefile.PrintSearchResult;
import oyer.core.casefile.TraceComparison;
import oyer.core.review.CaseStore;
import oyer.core.review.Laboratory;
import oyer.core.text.DocumentId;
import oyer.core.text.Language;
import oyer.forensics.frequency.Populations;
import oyer.forensics.print.ChosenPrint;
import oyer.forensics.print.Enrolled;
import oyer.forensics.print.Gallery;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintFiles;
import oyer.forensics.print.PrintSearch;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.PrintViews;
import oyer.forensics.print.UnreadablePrint;
import oyer.forensics.report.Asked;
import oyer.forensics.report.ComparisonFile;
import oyer.forensics.report.PrintReport;
import oyer.forensics.report.PrintSearchReport;
import oyer.forensics.report.Scale;
import oyer.forensics.report.pdf.ComparisonPdf;
import oyer.forensics.report.pdf.PrintPictures;
import oyer.store.CaseFolder;
import picocli.CommandLine;

/// The laboratory of a case on disk: comparisons and marks from its journal, prints from its documents.
///
/// Prints are read in this process: their readers are our own and ImageIO's, with limits on size.
final class CaseLaboratory implements Laboratory {
    private static final double USUAL_DPI = 500;
    private static final int KEPT = 8;
    private static final int MOST_CANDIDATES = 20;

    private final CaseFolder folder;
    private final CaseStore store;

    /// The last few files read: a page shows the same two prints again and again.
    private final Map<String, ReadPrints> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ReadPrints> eldest) {
            return size() > KEPT;
        }
    };

    /// Some 500 bytes a print, so that the second search of a case finds no minutiae again.
    private final Map<String, PrintTemplate> templates = new ConcurrentHashMap<>();

    /// What was read of the records kept, since a page lists all of them.
    private final Map<Decision.Compared, Optional<TraceComparison>> comparisons = new ConcurrentHashMap<>();

    CaseLaboratory(CaseFolder folder, CaseStore store) {
        this.folder = folder;
        this.store = store;
    }

    @Override
    public List<TraceComparison> comparisons() {
        return store.rulings().comparisons().stream()
                .flatMap(kept -> comparisons.computeIfAbsent(kept, CaseLaboratory::read).stream())
                .toList();
    }

    private static Optional<TraceComparison> read(Decision.Compared kept) {
        try {
            return Optional.of(ComparisonFile.read(kept.record()));
        } catch (IllegalArgumentException e) {
            System.err.println(
                    "oyer: the comparison [" + kept.title() + "] of the journal cannot be shown: " + e.getMessage());
            return Optional.empty();
        }
    }

    @Override
    public Map<String, String> populations() {
        Map<String, String> populations = new LinkedHashMap<>();
        Populations.all().forEach(population -> populations.put(population.id(), population.name()));
        return populations;
    }

    @Override
    public TraceComparison ask(List<Term> question) {
        List<String> arguments = new ArrayList<>(List.of("dna"));
        for (Term term : question) {
            arguments.add(
                    switch (term) {
                        case Word word -> word.text();
                        case File file ->
                            file.option()
                                    + within(file.document())
                                    + (file.profile().isEmpty() ? "" : "#" + file.profile());
                    });
        }
        try {
            return TraceAnswer.asked(arguments).computed();
        } catch (Errors.UserError | CommandLine.ParameterException | IOException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    /// The document's file, which has to lie in the case's folder.
    private Path within(Document document) {
        Path file = folder.documents().resolve(document.path()).normalize();
        if (!file.startsWith(folder.documents()) || !Files.isRegularFile(file)) {
            throw new Refused("[" + document.path()
                    + "] is no file of the folder; what lies within a container has to be" + " taken out of it first");
        }
        return file;
    }

    @Override
    public String record(TraceComparison comparison) {
        return ComparisonFile.line(comparison);
    }

    @Override
    public byte[] pdf(TraceComparison comparison, Language language) {
        return ComparisonPdf.of(
                comparison,
                language,
                comparison
                        .prints()
                        .map(laid -> new PrintPictures(picture(laid.probe()), picture(laid.candidate())))
                        .orElseGet(PrintPictures::none));
    }

    private Optional<byte[]> picture(LaidPrints.Print print) {
        return print.sha256().matches("[0-9a-f]{64}")
                ? store.document(new DocumentId(print.sha256())).flatMap(document -> picture(document, print.number()))
                : Optional.empty();
    }

    @Override
    public int prints(Document document) {
        return read(document, Optional.empty()).prints().size();
    }

    @Override
    public Optional<byte[]> picture(Document document, int number) {
        return print(document, number, Optional.empty()).flatMap(Print::image).map(PrintViews::png);
    }

    @Override
    public Optional<Marked> marked(Document document, int number, Optional<Double> dpi, List<Mark> byHand) {
        return chosen(new Chosen(document, number, dpi, byHand)).map(ChosenPrint::marked);
    }

    /// A print with what was marked on it: just now, or before and kept.
    private Optional<ChosenPrint> chosen(Chosen wanted) {
        Optional<Decision.Marked> kept = wanted.byHand().isEmpty()
                ? store.rulings().marked(wanted.document().id(), wanted.number())
                : Optional.empty();
        Optional<Double> dpi = wanted.dpi().or(() -> kept.map(Decision.Marked::dpi));
        ReadPrints read = read(wanted.document(), dpi);
        return read.at(wanted.number())
                .map(print -> new ChosenPrint(
                        print,
                        wanted.number(),
                        kept.map(Decision.Marked::marks).orElse(wanted.byHand()),
                        read.stated()));
    }

    private ChosenPrint needed(Chosen wanted) {
        return chosen(wanted)
                .orElseThrow(() -> new Refused(
                        "[" + wanted.document().path() + "] holds no print " + wanted.number() + " that can be read"));
    }

    @Override
    public TraceComparison compared(Chosen probe, Chosen candidate, Optional<String> exhibit) {
        ChosenPrint left = needed(probe);
        ChosenPrint right = needed(candidate);
        List<String> arguments = new ArrayList<>(List.of("prints", "compare", within(probe), within(candidate)));
        say("--probe", left, arguments);
        say("--candidate", right, arguments);
        exhibit.ifPresent(name -> arguments.add("--exhibit=" + name));
        try {
            return new PrintReport(left, right)
                    .of(asked(List.of(probe.document(), candidate.document()), arguments, List.of()));
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    private String within(Chosen wanted) {
        return within(wanted.document()) + "#" + wanted.number();
    }

    /// What of a print has to be told to the command line that compares it anew.
    private static void say(String which, ChosenPrint print, List<String> arguments) {
        if (print.resolution() != ChosenPrint.Stated.BY_THE_FILE) {
            arguments.add(which + "-dpi=" + print.marked().dpi());
        }
        print.typed().ifPresent(marks -> arguments.add(which + "-marks=" + marks));
    }

    private Asked asked(List<Document> documents, List<String> arguments, List<String> notRead) {
        List<TraceComparison.Input> inputs = documents.stream()
                .distinct()
                .map(document -> new TraceComparison.Input(
                        within(document).toString(), document.id().sha256()))
                .toList();
        return new Asked(
                Oyer.VERSION, Instant.now().truncatedTo(ChronoUnit.SECONDS), inputs, arguments, Scale.usual(), notRead);
    }

    @Override
    public PrintSearchResult searched(Chosen wanted, List<Document> documents, Optional<String> exhibit) {
        ChosenPrint probe = needed(wanted);
        Map<String, PrintSearchResult.Candidate> all = new LinkedHashMap<>();
        List<Enrolled> enrolled = new ArrayList<>();
        List<Document> searched = new ArrayList<>(List.of(wanted.document()));
        List<String> left = new ArrayList<>();
        for (Document document : documents) {
            int number = 0;
            for (Enrolled print : enrolled(document, left)) {
                number++;
                if (document.equals(wanted.document()) && number == wanted.number()) {
                    continue;
                }
                searched.add(document);
                all.put(print.id(), new PrintSearchResult.Candidate(document, number, 0));
                enrolled.add(print);
            }
        }
        List<String> arguments =
                new ArrayList<>(List.of("prints", "search", folder.documents().toString(), within(wanted)));
        say("--probe", probe, arguments);
        exhibit.ifPresent(name -> arguments.add("--exhibit=" + name));
        try {
            PrintTemplate template = probe.template();
            PrintSearch search = PrintSearch.of(template, new Gallery(enrolled), MOST_CANDIDATES, _ -> {});
            TraceComparison record = new PrintSearchReport(
                            probe, template, search, search.searched() + " other prints of the case")
                    .of(asked(searched, arguments, left));
            return new PrintSearchResult(
                    search.candidates().stream()
                            .flatMap(one ->
                                    Optional.ofNullable(all.get(one.print().id()))
                                            .map(found -> new PrintSearchResult.Candidate(
                                                    found.document(), found.number(), one.score()))
                                            .stream())
                            .toList(),
                    record);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    /// The prints of a document as they are searched, each as it was marked by hand where it was; their numbers count
    /// from 1 in order, the unreadable ones are told of.
    private List<Enrolled> enrolled(Document document, List<String> left) {
        List<Enrolled> enrolled = new ArrayList<>();
        ReadPrints read = read(document, Optional.empty());
        left.addAll(read.refused());
        for (int number = 1; number <= read.prints().size(); number++) {
            Print print = read.prints().get(number - 1);
            String id = document.path() + "#" + number;
            Optional<Decision.Marked> byHand = store.rulings().marked(document.id(), number);
            String known = document.id().sha256() + "#" + number + "@" + byHand.map(Decision.Marked::marks);
            try {
                PrintTemplate template = templates.get(known);
                if (template == null) {
                    template = byHand.isPresent()
                            ? needed(new Chosen(document, number, Optional.empty(), List.of()))
                                    .template()
                            : PrintTemplate.of(print);
                    templates.put(known, template);
                }
                enrolled.add(new Enrolled(id, document.id().sha256(), print.finger(), template));
            } catch (IllegalArgumentException e) {
                left.add(id + ": " + e.getMessage());
            }
        }
        return enrolled;
    }

    @Override
    public byte[] template(Marked print) {
        return PrintViews.template(print);
    }

    private Optional<Print> print(Document document, int number, Optional<Double> dpi) {
        return read(document, dpi).at(number);
    }

    private synchronized ReadPrints read(Document document, Optional<Double> dpi) {
        String key = document.id().sha256() + "@" + dpi;
        ReadPrints known = read.get(key);
        if (known == null) {
            known = fresh(document, dpi);
            read.put(key, known);
        }
        return known;
    }

    /// A resolution that is given goes before one that the file states; where there is neither, the usual one is
    /// assumed, and said to be.
    private ReadPrints fresh(Document document, Optional<Double> dpi) {
        Path file = folder.documents().resolve(document.path()).normalize();
        if (!file.startsWith(folder.documents()) || !Files.isRegularFile(file)) {
            return ReadPrints.NONE;
        }
        return dpi.isPresent()
                ? fresh(file, dpi, ChosenPrint.Stated.GIVEN).orElse(ReadPrints.NONE)
                : fresh(file, Optional.empty(), ChosenPrint.Stated.BY_THE_FILE)
                        .or(() -> fresh(file, Optional.of(USUAL_DPI), ChosenPrint.Stated.ASSUMED))
                        .orElse(ReadPrints.NONE);
    }

    private static Optional<ReadPrints> fresh(Path file, Optional<Double> dpi, ChosenPrint.Stated stated) {
        try {
            List<String> refused = new ArrayList<>();
            return Optional.of(new ReadPrints(PrintFiles.read(file, dpi, refused), stated, refused));
        } catch (UnreadablePrint | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// What a file holds, where the resolution of its pictures is from, and what of it could not be read.
    private record ReadPrints(List<Print> prints, ChosenPrint.Stated stated, List<String> refused) {
        private static final ReadPrints NONE = new ReadPrints(List.of(), ChosenPrint.Stated.BY_THE_FILE, List.of());

        /// @param number 1-based
        Optional<Print> at(int number) {
            return number >= 1 && number <= prints.size() ? Optional.of(prints.get(number - 1)) : Optional.empty();
        }
    }
}
