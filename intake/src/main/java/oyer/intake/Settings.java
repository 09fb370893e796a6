package oyer.intake;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import oyer.intake.wire.Limits;

/// How files are read.
///
/// @param processes reading processes at the same time
/// @param heapMegabytes memory of each
/// @param silence a process that gives no sign of life for so long is stopped; it must be longer than one page takes
///     to be recognised
/// @param whole a file that takes longer than this in all is stopped; pages being recognised do not count
/// @param fileBytes a larger file is not read, only listed
/// @param limits within a process
/// @param sandbox whether processes run in `bwrap` (no network, only their own folders) where it works
/// @param recognised where to keep the boxes of words recognised on scanned pages; without it they are recognised
///     again when a page is shown
public record Settings(
        int processes,
        int heapMegabytes,
        Duration silence,
        Duration whole,
        long fileBytes,
        Limits limits,
        boolean sandbox,
        Optional<Path> recognised) {

    public Settings {
        if (processes < 1 || heapMegabytes < 64) {
            throw new IllegalArgumentException(
                    processes + " processes of " + heapMegabytes + " MB: at least one of 64 MB is needed");
        }
    }

    /// What suits this machine: a process for each core, at most four.
    public static Settings usual() {
        int cores = Runtime.getRuntime().availableProcessors();
        return new Settings(
                Math.clamp(cores, 1, 4),
                512,
                Duration.ofMinutes(2),
                Duration.ofMinutes(20),
                4L << 30,
                Limits.usual(),
                true,
                Optional.empty());
    }

    public Settings withProcesses(int count) {
        return new Settings(count, heapMegabytes, silence, whole, fileBytes, limits, sandbox, recognised);
    }

    public Settings withHeap(int megabytes) {
        return new Settings(processes, megabytes, silence, whole, fileBytes, limits, sandbox, recognised);
    }

    public Settings withTime(Duration silence, Duration whole) {
        return new Settings(processes, heapMegabytes, silence, whole, fileBytes, limits, sandbox, recognised);
    }

    public Settings withFileBytes(long most) {
        return new Settings(processes, heapMegabytes, silence, whole, most, limits, sandbox, recognised);
    }

    public Settings withLimits(Limits limits) {
        return new Settings(processes, heapMegabytes, silence, whole, fileBytes, limits, sandbox, recognised);
    }

    /// @param languages as Tesseract names them; empty turns recognition off
    public Settings withOcr(List<String> languages) {
        return withLimits(limits.withOcr(languages));
    }

    public Settings withSandbox(boolean sandbox) {
        return new Settings(processes, heapMegabytes, silence, whole, fileBytes, limits, sandbox, recognised);
    }

    public Settings withRecognised(Path folder) {
        return new Settings(processes, heapMegabytes, silence, whole, fileBytes, limits, sandbox, Optional.of(folder));
    }
}
