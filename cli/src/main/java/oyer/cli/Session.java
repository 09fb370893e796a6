package oyer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import oyer.cli.Errors.UserError;
import oyer.core.review.CaseIndex;
import oyer.core.review.CaseStore;
import oyer.store.CaseFolder;
import oyer.store.LuceneCaseIndex;
import oyer.store.SqliteCaseStore;

/// A case opened for one command: its folder, store and index.
///
/// @param box the folder of the documents
record Session(Path box, CaseFolder folder, CaseStore store, CaseIndex index) implements AutoCloseable {

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
        return new Session(
                folder.documents(), folder, store, LuceneCaseIndex.open(folder, LuceneCaseIndex.members(store)));
    }

    /// Opens a case that is there, to look at it.
    static Session existing(Path box, Optional<Path> at) {
        CaseFolder folder =
                at.map(directory -> new CaseFolder(box, directory)).orElseGet(() -> CaseFolder.existing(box));
        SqliteCaseStore store = SqliteCaseStore.read(folder);
        return new Session(
                folder.documents(), folder, store, LuceneCaseIndex.read(folder, LuceneCaseIndex.members(store)));
    }

    @Override
    public void close() {
        index.close();
        store.close();
    }
}
