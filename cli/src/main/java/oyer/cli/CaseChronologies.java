package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import oyer.core.casefile.Document;
import oyer.core.casefile.Ruling;
import oyer.core.review.CaseReader;
import oyer.core.review.Chronologies;
import oyer.core.review.ChronologyImport;
import oyer.core.review.DocumentPipeline;
import oyer.core.review.Progress;
import oyer.core.text.DocumentId;
import oyer.exchange.ChronologyFile;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;

/// Takes a chronology over into an open case.
///
/// @param rule writes a decision down
/// @param progress of reading the file as a document
record CaseChronologies(Session session, DocumentPipeline pipeline, Consumer<Ruling> rule, Progress progress)
        implements Chronologies {

    @Override
    public List<ChronologyImport.Line> lines(String file, byte[] content) throws IOException {
        Path folder = Files.createTempDirectory("oyer-import");
        Path at = folder.resolve(plain(file));
        try {
            Files.write(at, content);
            return ChronologyFile.lines(at, Map.of(), Optional.empty());
        } finally {
            Files.deleteIfExists(at);
            Files.delete(folder);
        }
    }

    @Override
    public ChronologyImport.Outcome take(String file, byte[] content, String by)
            throws IOException, InterruptedException {
        List<ChronologyImport.Line> lines = lines(file, content);
        Optional<DocumentId> chronology = Optional.empty();
        if (needsDocument(lines)) {
            Path within = session.box().resolve(plain(file));
            put(content, within);
            chronology = Optional.of(received(session, within, pipeline, progress));
        }
        ChronologyImport.Outcome outcome =
                new ChronologyImport(session.store(), by, Instant.now(), plain(file), chronology).take(lines);
        outcome.rulings().forEach(rule);
        return outcome;
    }

    /// Whether any line rests on its own words, so that the file must be a document of the case.
    static boolean needsDocument(List<ChronologyImport.Line> lines) {
        return lines.stream().anyMatch(line -> line.cited().isEmpty());
    }

    private static void put(byte[] content, Path within) throws IOException {
        if (!Files.exists(within)) {
            Files.write(within, content);
        } else if (!java.util.Arrays.equals(Files.readAllBytes(within), content)) {
            throw new IllegalArgumentException(
                    "[" + within.getFileName() + "] is in the folder already and is another file. Maybe rename one?");
        }
    }

    /// Reads the folder, and finds the file among its documents.
    static DocumentId received(Session session, Path within, DocumentPipeline pipeline, Progress progress)
            throws IOException, InterruptedException {
        try (var intake = IsolatedReader.start(Settings.usual())) {
            new CaseReader(session.box(), intake, pipeline, session.store(), session.index(), progress).read();
        }
        String path = session.box().relativize(within).toString().replace('\\', '/');
        return session.store().documents().stream()
                .filter(d -> d.paths().contains(path))
                .map(Document::id)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("[" + path + "] could not be read as a document of the case"));
    }

    /// A name of a file and nothing else, whatever a browser sent.
    static String plain(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        StringBuilder plain = new StringBuilder();
        last.codePoints()
                .limit(120)
                .forEach(
                        c -> plain.appendCodePoint(Character.isLetterOrDigit(c) || " ._-()".indexOf(c) >= 0 ? c : '_'));
        String name = plain.toString().strip();
        return name.isEmpty() || name.startsWith(".") ? "chronology" + name : name;
    }
}
