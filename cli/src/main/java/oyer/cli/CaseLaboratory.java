package oyer.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import oyer.core.casefile.Document;
import oyer.core.casefile.PrintComparison;
import oyer.core.casefile.PrintComparison.Mark;
import oyer.core.casefile.PrintComparison.Marked;
import oyer.core.casefile.PrintSearchResult;
import oyer.core.casefile.TraceComparison;
import oyer.core.review.Laboratory;
import oyer.forensics.frequency.Populations;
import oyer.forensics.print.Candidate;
import oyer.forensics.print.Enrolled;
import oyer.forensics.print.Gallery;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintFiles;
import oyer.forensics.print.PrintSearch;
import oyer.forensics.print.PrintTemplate;
import oyer.forensics.print.PrintViews;
import oyer.forensics.print.UnreadablePrint;
import oyer.forensics.report.ComparisonFile;
import oyer.forensics.report.pdf.ComparisonPdf;
import oyer.store.CaseFolder;
import picocli.CommandLine;

/// The laboratory of a case on disk: comparisons kept beside its store, prints from its documents.
///
/// Prints are read in this process: their readers are our own and ImageIO's, with limits on size.
final class CaseLaboratory implements Laboratory {
    private static final double USUAL_DPI = 500;
    private static final int KEPT = 8;
    private static final int MOST_CANDIDATES = 20;

    private final CaseFolder folder;

    /// The last few files read: a page shows the same two prints again and again.
    private final Map<String, List<Print>> read = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, List<Print>> eldest) {
            return size() > KEPT;
        }
    };

    /// Some 500 bytes a print, by the hash of its file, so that the second search of a case reads no picture again.
    private final Map<String, List<Enrolled>> templates = new ConcurrentHashMap<>();

    CaseLaboratory(CaseFolder folder) {
        this.folder = folder;
    }

    @Override
    public List<TraceComparison> comparisons() {
        try {
            List<String> refused = new ArrayList<>();
            List<TraceComparison> all = ComparisonFile.all(CaseComparisons.folder(folder), refused);
            refused.forEach(words -> System.err.println("oyer: " + words));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
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
            TraceComparison comparison = DnaAnswer.asked(arguments).computed();
            ComparisonFile.keep(comparison, CaseComparisons.folder(folder));
            return comparison;
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
    public byte[] pdf(TraceComparison comparison) {
        return ComparisonPdf.of(comparison);
    }

    @Override
    public int prints(Document document) {
        return read(document, Optional.empty()).size();
    }

    @Override
    public Optional<byte[]> picture(Document document, int number) {
        return print(document, number, Optional.empty()).flatMap(Print::image).map(PrintViews::png);
    }

    @Override
    public Optional<Marked> marked(Document document, int number, Optional<Double> dpi, List<Mark> byHand) {
        return print(document, number, dpi).map(print -> PrintViews.marked(print, byHand));
    }

    @Override
    public PrintComparison compare(Marked probe, Marked candidate) {
        try {
            return PrintViews.compared(probe, candidate);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public PrintSearchResult search(Marked probe, Document of, int itself, List<Document> documents) {
        Map<String, PrintSearchResult.Candidate> all = new LinkedHashMap<>();
        List<Enrolled> enrolled = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Document document : documents) {
            int number = 0;
            for (Enrolled print : enrolled(document, left)) {
                number++;
                if (document.equals(of) && number == itself) {
                    continue;
                }
                all.put(print.id(), new PrintSearchResult.Candidate(document, number, 0));
                enrolled.add(print);
            }
        }
        PrintSearch search;
        try {
            search = PrintViews.searched(probe, new Gallery(enrolled), MOST_CANDIDATES);
        } catch (IllegalArgumentException e) {
            throw new Refused(String.valueOf(e.getMessage()));
        }
        List<PrintSearchResult.Candidate> candidates = new ArrayList<>();
        for (Candidate candidate : search.candidates()) {
            PrintSearchResult.Candidate found = all.get(candidate.print().id());
            if (found != null) {
                candidates.add(new PrintSearchResult.Candidate(found.document(), found.number(), candidate.score()));
            }
        }
        List<String> words = new ArrayList<>(PrintViews.words(search, probe));
        left.forEach(reason -> words.add("Not searched: " + reason));
        return new PrintSearchResult(search.searched(), candidates, words);
    }

    /// The prints of a document as they are searched; their numbers count from 1 in order, the unreadable ones told of.
    private List<Enrolled> enrolled(Document document, List<String> left) {
        List<Enrolled> known = templates.get(document.id().sha256());
        if (known == null) {
            known = new ArrayList<>();
            for (Print print : read(document, Optional.empty())) {
                try {
                    known.add(new Enrolled(
                            document.id().sha256() + "#" + (known.size() + 1),
                            document.id().sha256(),
                            print.finger(),
                            PrintTemplate.of(print)));
                } catch (IllegalArgumentException e) {
                    left.add(document.path() + ": " + e.getMessage());
                }
            }
            if (left.isEmpty()) {
                templates.put(document.id().sha256(), known);
            }
        }
        return known;
    }

    @Override
    public byte[] template(Marked print) {
        return PrintViews.template(print);
    }

    private Optional<Print> print(Document document, int number, Optional<Double> dpi) {
        List<Print> prints = read(document, dpi);
        return number >= 1 && number <= prints.size() ? Optional.of(prints.get(number - 1)) : Optional.empty();
    }

    private synchronized List<Print> read(Document document, Optional<Double> dpi) {
        double resolution = dpi.orElse(USUAL_DPI);
        String key = document.id().sha256() + "@" + resolution;
        List<Print> known = read.get(key);
        if (known == null) {
            known = fresh(document, resolution);
            read.put(key, known);
        }
        return known;
    }

    private List<Print> fresh(Document document, double dpi) {
        Path file = folder.documents().resolve(document.path()).normalize();
        if (!file.startsWith(folder.documents()) || !Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            return PrintFiles.read(file, Optional.of(dpi), new ArrayList<>());
        } catch (UnreadablePrint | IllegalArgumentException _) {
            return List.of();
        }
    }
}
