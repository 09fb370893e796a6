package oyer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;
import oyer.cli.Errors.UserError;
import oyer.core.review.CaseIndex;
import oyer.core.review.CaseStore;
import oyer.store.CaseFolder;
import oyer.store.LuceneCaseIndex;
import oyer.store.SqliteCaseStore;

/// A case opened for one command: its folder, store and index. To look at a case, the index is opened when it is first
/// asked for: what searches nothing works on a case that has none.
final class Session implements AutoCloseable {

    private final CaseFolder folder;
    private final CaseStore store;
    private final Supplier<CaseIndex> opening;
    private Optional<CaseIndex> index = Optional.empty();

    private Session(CaseFolder folder, CaseStore store, Supplier<CaseIndex> opening) {
        this.folder = folder;
        this.store = store;
        this.opening = opening;
    }

    /// Opens a case, making it where there is none.
    static Session create(Path box, Optional<Path> at) {
        if (!Files.isDirectory(box)) {
            throw new UserError(
                    Files.exists(box)
                            ? "[" + box + "] is a file. Maybe its folder was meant?"
                            : "there is no folder [" + box + "]. Maybe the path is misspelt?");
        }
        CaseFolder folder = at.map(directory -> new CaseFolder(box, directory)).orElseGet(() -> CaseFolder.inside(box));
        SqliteCaseStore store = SqliteCaseStore.open(folder);
        Session session =
                new Session(folder, store, () -> LuceneCaseIndex.open(folder, LuceneCaseIndex.members(store)));
        session.index();
        return session;
    }

    /// Opens a case that is there, to look at it.
    static Session existing(Path box, Optional<Path> at) {
        CaseFolder folder =
                at.map(directory -> new CaseFolder(box, directory)).orElseGet(() -> CaseFolder.existing(box));
        SqliteCaseStore store = SqliteCaseStore.read(folder);
        return new Session(folder, store, () -> LuceneCaseIndex.read(folder, LuceneCaseIndex.members(store)));
    }

    /// The folder of the documents.
    Path box() {
        return folder.documents();
    }

    CaseFolder folder() {
        return folder;
    }

    CaseStore store() {
        return store;
    }

    CaseIndex index() {
        CaseIndex open = index.orElseGet(opening);
        index = Optional.of(open);
        return open;
    }

    @Override
    public void close() {
        index.ifPresent(CaseIndex::close);
        store.close();
    }
}
