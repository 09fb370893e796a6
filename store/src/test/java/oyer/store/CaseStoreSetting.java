package oyer.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.review.CaseStore;

/// A store of a test case, opened afresh before each test.
abstract class CaseStoreSetting {

    static final Instant AT = Instant.parse("2024-05-06T07:08:09.123456789Z");

    @TempDir
    Path folder;

    CaseStore store;
    final RandomCase random = new RandomCase(11);

    /// Opens the store of the case in a folder, made where there is none.
    abstract CaseStore open(Path folder);

    @BeforeEach
    void openFirst() {
        store = open(folder);
    }

    @AfterEach
    void close() {
        store.close();
    }

    void reopen() {
        store.close();
        store = open(folder);
    }

    CaseStore plain() {
        return new WalkedStore(store);
    }

    RandomCase.One keepOne(String path) {
        RandomCase.One one = random.document(path);
        store.keep(one.document(), Optional.of(one.text()), Optional.of(one.readings()));
        return one;
    }
}
