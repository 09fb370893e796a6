package oyer.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import oyer.core.review.Verification;

/// The SQLite file of a case and who may touch it. Every change is one transaction, in the hands of the operating
/// system before the call returns; every answer is given from one unchanging view of the case, while another thread may
/// write.
final class CaseDatabase implements AutoCloseable {

    private final CaseFolder folder;
    private final @Nullable CaseLock lock;
    private final Connections writing;
    private final Connections reading;
    private final Jdbi writer;
    private final Jdbi reader;
    private final ReentrantLock oneWriter = new ReentrantLock();

    private CaseDatabase(CaseFolder folder, @Nullable CaseLock lock) {
        this.folder = folder;
        this.lock = lock;
        this.writing = Connections.writing(folder);
        this.reading = Connections.reading(folder);
        this.writer = Jdbi.create(writing).setStatementBuilderFactory(writing::statements);
        this.reader = Jdbi.create(reading).setStatementBuilderFactory(reading::statements);
    }

    /// To write and read; makes a folder where there is none.
    ///
    /// @throws CaseFolderException when another program writes to it, or it cannot be written
    static CaseDatabase open(CaseFolder folder) {
        folder.prepare();
        CaseLock lock = CaseLock.take(folder);
        try {
            return new CaseDatabase(folder, lock);
        } catch (RuntimeException | Error e) {
            lock.close();
            throw e;
        }
    }

    /// Only to read, beside whoever writes to it.
    ///
    /// @throws CaseFolderException when there is none, or it was written by another version
    static CaseDatabase read(CaseFolder folder) {
        folder.check();
        if (!Files.isRegularFile(folder.database())) {
            throw new CaseFolderException("The case in " + folder.directory()
                    + " has not been read yet. Read it with: oyer open " + folder.documents());
        }
        CaseDatabase database = new CaseDatabase(folder, null);
        if (!database.reader.withHandle(Schema::upToDate)) {
            database.close();
            throw new CaseFolderException("The case in " + folder.directory()
                    + " was kept by another version. Bring it up to date with: oyer open " + folder.documents());
        }
        return database;
    }

    void bringUpToDate(Journal journal) {
        if (!writer.withHandle(Schema::upToDate)) {
            change(handle -> Schema.bringUpToDate(handle, journal));
        }
    }

    CaseFolder folder() {
        return folder;
    }

    boolean onlyRead() {
        return lock == null;
    }

    void change(Consumer<Handle> work) {
        if (lock == null) {
            throw new IllegalStateException("the case in " + folder.directory() + " was opened only to read");
        }
        oneWriter.lock();
        try {
            writer.useTransaction(work::accept);
        } finally {
            oneWriter.unlock();
        }
    }

    /// A change that returns only when the disk has it.
    void changeOnDisk(Consumer<Handle> work) {
        oneWriter.lock();
        try {
            synchronous("full");
            change(work);
        } finally {
            synchronous("normal");
            oneWriter.unlock();
        }
    }

    /// There is never more than one connection that writes, so this is the one that the next change uses.
    private void synchronous(String mode) {
        writer.useHandle(handle -> handle.execute("pragma synchronous = " + mode));
    }

    <T> T ask(Function<Handle, T> question) {
        return reader.inTransaction(question::apply);
    }

    Verification audit(Journal journal, Path documents) {
        return new Audit(folder, journal).of(reader, documents);
    }

    @Override
    public void close() {
        reading.close();
        writing.close();
        if (lock != null) {
            lock.close();
        }
    }
}
