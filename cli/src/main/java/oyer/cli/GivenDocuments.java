package oyer.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Documents named to a command that keeps no case, and how they are to be read.
final class GivenDocuments {

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Documents, or folders of them.")
    private List<Path> files = List.of();

    @Mixin
    private ReadingOptions reading = new ReadingOptions();

    List<Path> files() {
        return files;
    }

    Box read() throws IOException, InterruptedException {
        return Box.read(files, reading.pipeline());
    }
}
