package oyer.cli.house;

import java.nio.file.Path;

/// Where the project's own documents lie.
public final class Documents {

    private Documents() {}

    /// @param path from the top of the house
    public static Path file(String path) {
        return SourcesTest.HOUSE.resolve(path);
    }
}
