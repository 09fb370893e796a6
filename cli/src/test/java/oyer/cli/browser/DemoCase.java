package oyer.cli.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import oyer.core.casefile.Discrepancy;
import oyer.core.casefile.Document;
import oyer.core.casefile.DocumentReadings;
import oyer.core.read.identity.WhoIsWho;
import oyer.core.review.CaseReader;
import oyer.core.review.DocumentPipeline;
import oyer.core.review.Progress;
import oyer.core.text.Passage;
import oyer.intake.IsolatedPages;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;
import oyer.site.Workbench;
import oyer.store.CaseFolder;
import oyer.store.LuceneCaseIndex;
import oyer.store.SqliteCaseStore;

/// The demo, read as `oyer open` reads it, with one hostile letter more, and served.
record DemoCase(SqliteCaseStore store, LuceneCaseIndex index, IsolatedPages images, Workbench workbench)
        implements AutoCloseable {

    static final String HOSTILE_LETTER = """
            Letter of 3 March 1999

            On 4 March 1999 somebody wrote <script>document.title = 'owned'</script> on the wall.
            <img src="http://outside.example/x.png" onerror="document.title = 'owned'"> was there on 5 March 1999.
            """;

    /// @param folder an empty one, for the documents and the case
    static DemoCase read(Path folder) throws IOException, InterruptedException {
        Path documents = Files.createDirectory(folder.resolve("documents"));
        try (Stream<Path> files = Files.list(demo())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, documents.resolve(file.getFileName()));
            }
        }
        Files.writeString(documents.resolve("99-hostile.txt"), HOSTILE_LETTER);
        CaseFolder at = new CaseFolder(documents, folder.resolve("case"));
        SqliteCaseStore store = SqliteCaseStore.open(at);
        LuceneCaseIndex index = LuceneCaseIndex.open(at, LuceneCaseIndex.members(store));
        try (IsolatedReader intake = IsolatedReader.start(Settings.usual())) {
            new CaseReader(documents, intake, DocumentPipeline.unaided(), store, index, Progress.silent()).read();
        }
        settle(store);
        IsolatedPages images = IsolatedPages.of(documents, Settings.usual());
        return new DemoCase(store, index, images, Workbench.start(store, index, Optional.of(images), 0));
    }

    /// Makes sure that there are people and a discrepancy to look at, whatever the readers find in the demo.
    private static void settle(SqliteCaseStore store) {
        List<DocumentReadings> readings = store.documents().stream()
                .map(Document::id)
                .flatMap(id -> store.readings(id).stream())
                .toList();
        if (store.figures().isEmpty()) {
            store.keepFigures(WhoIsWho.of(readings));
        }
        if (store.discrepancies().isEmpty()) {
            List<Passage> two = readings.stream()
                    .flatMap(r -> r.times().stream())
                    .map(t -> t.passage())
                    .limit(2)
                    .toList();
            store.keepDiscrepancies(List.of(new Discrepancy(
                    Discrepancy.Type.TENSION, "test.two", "Two days that are here to be looked at.", two, 0.5)));
        }
    }

    private static Path demo() {
        return oyer.cli.house.Documents.file("examples/harbour-lane");
    }

    String address(String page) {
        return workbench.address() + page;
    }

    Document hostile() {
        return store.documents().stream()
                .filter(d -> d.path().endsWith("99-hostile.txt"))
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() {
        workbench.close();
        images.close();
        index.close();
        store.close();
    }
}
