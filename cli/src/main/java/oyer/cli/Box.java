package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Figure;
import oyer.core.casefile.ReadResult;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.review.CaseMatter;
import oyer.core.review.DocumentPipeline;
import oyer.core.review.DocumentReader.Received;
import oyer.core.review.ProseCache;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;

/// Files read without keeping a case: what `extract` and `check` work on. Every file that could not be read is named on
/// standard error, and the others go on.
final class Box {

    private final Map<DocumentId, String> paths = new HashMap<>();
    private final Map<DocumentId, DocumentText> texts = new HashMap<>();
    private final Map<DocumentId, Language> languages = new HashMap<>();
    private final List<DocumentReadings> readings = new ArrayList<>();
    private final ProseCache words = new ProseCache();
    private boolean whole = true;

    private Box() {}

    static Box read(List<Path> files, DocumentPipeline pipeline) throws IOException, InterruptedException {
        Box box = new Box();
        texts(files, box::failed, (path, text) -> {
            if (box.paths.putIfAbsent(text.id(), path) == null) {
                box.texts.put(text.id(), text);
                Prose prose = pipeline.prose(text);
                DocumentReadings read = pipeline.read(prose);
                box.words.hold(prose);
                box.languages.put(text.id(), read.language());
                box.readings.add(read);
            }
        });
        List<DocumentReadings> placed = CaseMatter.placed(box.readings, box::prose);
        box.readings.clear();
        box.readings.addAll(placed);
        return box;
    }

    /// The words of each document, one after the other.
    static boolean texts(List<Path> files, Runnable failed, TextSink sink) throws IOException, InterruptedException {
        boolean[] whole = {true};
        Runnable fail = () -> {
            whole[0] = false;
            failed.run();
        };
        try (var intake = IsolatedReader.start(Settings.usual())) {
            for (Path file : files(files, fail)) {
                intake.read(file, file.toString().replace('\\', '/'), each(fail, sink));
            }
        }
        return whole[0];
    }

    @FunctionalInterface
    interface TextSink {
        void accept(String path, DocumentText text);
    }

    private static Consumer<Received> each(Runnable fail, TextSink sink) {
        return received -> {
            Document document = received.document();
            if (document.result() instanceof ReadResult.Failed failed) {
                System.err.println("oyer: " + document.path() + " could not be read: " + failed.reason());
                fail.run();
            } else if (received.text() instanceof DocumentText text) {
                sink.accept(document.path(), text);
            }
        };
    }

    /// A folder stands for every file in it.
    private static List<Path> files(List<Path> given, Runnable fail) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : given) {
            if (Files.isDirectory(path)) {
                try (Stream<Path> inside = Files.walk(path)) {
                    inside.filter(Files::isRegularFile)
                            .filter(p -> !path.relativize(p).startsWith(".oyer"))
                            .sorted()
                            .forEach(files::add);
                }
            } else if (Files.exists(path)) {
                files.add(path);
            } else {
                System.err.println("oyer: " + path + " could not be read: there is no such file");
                fail.run();
            }
        }
        return files;
    }

    private void failed() {
        whole = false;
    }

    /// Whether every file was read.
    boolean whole() {
        return whole;
    }

    List<DocumentReadings> readings() {
        return readings;
    }

    List<Figure> figures() {
        return WhoIsWho.of(readings);
    }

    /// The path of a document, as it was given.
    String path(DocumentId id) {
        return paths.getOrDefault(id, id.brief());
    }

    CaseReadings forChecks() {
        return new CaseReadings(readings, figures(), this::prose);
    }

    private Optional<Prose> prose(DocumentId id) {
        return Optional.ofNullable(texts.get(id))
                .map(text -> words.of(text, languages.getOrDefault(id, Language.ENGLISH)));
    }
}
