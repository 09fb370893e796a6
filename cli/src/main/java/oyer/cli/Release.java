package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import oyer.cli.Errors.UserError;
import oyer.core.casefile.Decision;
import oyer.core.release.LeakCheck;
import oyer.core.release.Redaction;
import oyer.core.release.Redactor;
import oyer.core.release.ReleasedCase;
import oyer.core.release.Shown;
import oyer.core.review.CaseIndex;
import oyer.core.review.CaseStore;
import oyer.core.review.Indexing;
import oyer.core.review.Progress;
import oyer.core.text.Language;
import oyer.site.words.Words;
import oyer.store.CaseFolder;
import oyer.store.LuceneCaseIndex;
import oyer.store.SqliteCaseStore;

/// What of a case may be published, kept for as long as it is being published.
///
/// @param folder where it is kept; goes when it is closed
/// @param redactions how many there are, of the case and of the command
record Release(
        Path folder,
        CaseStore store,
        CaseIndex index,
        Redactor redactor,
        ReleasedCase released,
        Language language,
        int redactions)
        implements AutoCloseable {

    static Release of(CaseStore from, List<Redaction> redactions, Language language, Progress progress)
            throws IOException, InterruptedException {
        Redactor redactor =
                new Redactor(from, redactions, language == Language.GERMAN ? Shown.german() : Shown.english());
        everyPersonIsFound(from, redactions);
        Path folder = Files.createTempDirectory("oyer-release");
        CaseFolder kept = new CaseFolder(folder, folder.resolve("case"));
        CaseStore store = SqliteCaseStore.open(kept);
        CaseIndex index = LuceneCaseIndex.open(kept, LuceneCaseIndex.members(store));
        try {
            ReleasedCase released = ReleasedCase.fill(from, store, redactor, progress);
            // the headings of known causes are searched for, in what is published and nowhere else
            Indexing.catchUp(store, index);
            index.commit(store.generation());
            return new Release(folder, store, index, redactor, released, language, redactions.size());
        } catch (InterruptedException | RuntimeException e) {
            index.close();
            store.close();
            delete(folder);
            throw e;
        }
    }

    /// Whoever asks to keep a person back must not be answered by silence when there is nobody of that name.
    private static void everyPersonIsFound(CaseStore store, List<Redaction> redactions) {
        for (Redaction redaction : redactions) {
            String key = redaction.decision().key();
            boolean missing = switch (redaction.decision().what()) {
                case FIGURE ->
                    redaction.about().isEmpty()
                            && store.figures().stream()
                                    .noneMatch(f -> f.name().equals(key)
                                            || f.aliases().stream()
                                                    .anyMatch(a -> a.name().equals(key)));
                case DOCUMENT ->
                    store.documents().stream()
                            .noneMatch(d -> d.paths().contains(key)
                                    || d.id().sha256().equals(key)
                                    || d.title().equals(key));
                case WORDS, PASSAGE -> false;
            };
            if (missing) {
                boolean document = redaction.decision().what() == Decision.Kept.DOCUMENT;
                throw new UserError("there is no " + (document ? "document" : "person") + " [" + key
                        + "] in the case. Maybe the name is spelt otherwise there? --redact takes any words.");
            }
        }
    }

    /// What got through into a file or folder.
    ///
    /// @param ours files that came with the program
    /// @param reading the words that a reader sees in a file whose bytes do not show them
    List<LeakCheck.Leak> leaks(Path written, Predicate<Path> ours, Function<Path, List<String>> reading)
            throws IOException {
        Set<String> own = Words.in(language).own();
        return new LeakCheck(redactor.finder(), own, reading).in(written, ours);
    }

    @Override
    public void close() throws IOException {
        index.close();
        store.close();
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
