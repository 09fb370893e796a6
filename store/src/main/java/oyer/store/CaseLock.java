package oyer.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/// Keeps a second program from writing to a case. The operating system lets go of it when the program ends,
/// however it ends.
final class CaseLock implements AutoCloseable {

    private final FileChannel channel;

    private CaseLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws CaseFolderException when another program writes, with its process number
    static CaseLock take(CaseFolder folder) {
        FileChannel channel = open(folder);
        try {
            if (tryLock(channel) == null) {
                String owner = owner(channel);
                channel.close();
                throw new CaseFolderException("Another Oyer is writing to the case in " + folder.directory() + owner
                        + ". Close it first; searching and looking work beside it.");
            }
            channel.truncate(0);
            String owner =
                    ProcessHandle.current().pid() + " since " + Instant.now().truncatedTo(ChronoUnit.SECONDS) + "\n";
            channel.write(ByteBuffer.wrap(owner.getBytes(StandardCharsets.UTF_8)), 0);
            return new CaseLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileChannel open(CaseFolder folder) {
        try {
            return FileChannel.open(
                    folder.lock(), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new CaseFolderException(
                    "Cannot write to the case in " + folder.directory() + ": " + e.getMessage(), e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // this very program has it open already
        }
    }

    /// Who has it, as it wrote itself down; nothing where the system keeps others from reading a locked file.
    private static String owner(FileChannel channel) {
        try {
            ByteBuffer buffer = ByteBuffer.allocate(200);
            channel.read(buffer, 0);
            String owner =
                    StandardCharsets.UTF_8.decode(buffer.flip()).toString().strip();
            return owner.isEmpty() ? "" : " (process " + owner + ")";
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
