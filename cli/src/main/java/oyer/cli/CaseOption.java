package oyer.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Which case: the folder of its documents, and where the case itself is kept.
final class CaseOption {

    @Parameters(index = "0", paramLabel = "CASE", description = "The folder of the documents.")
    private Path box = Path.of(".");

    @Option(
            names = "--case",
            paramLabel = "PATH",
            description = "Where the case is kept, when not in .oyer inside the folder (which may be read-only).")
    private @Nullable Path at;

    Path box() {
        return box.toAbsolutePath().normalize();
    }

    Optional<Path> at() {
        return Optional.ofNullable(at);
    }
}
