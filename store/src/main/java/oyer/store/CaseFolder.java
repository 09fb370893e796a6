package oyer.store;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/// Where a case lies: the user's folder of documents, and the directory in which Oyer keeps what it makes of
/// them, `.oyer` within that folder unless another place was given. Nothing outside that directory is ever
/// written.
///
/// @param documents the user's folder
/// @param directory where the store, the index and the lock are
public record CaseFolder(Path documents, Path directory) {

    /// The version of the folder's layout. A program that finds a higher one must not touch it.
    private static final int LAYOUT = 1;

    private static final String INSIDE = ".oyer";
    private static final String STAMP = "case.properties";

    public CaseFolder {
        documents = documents.toAbsolutePath().normalize();
        directory = directory.toAbsolutePath().normalize();
    }

    /// The case of a folder, kept inside it.
    public static CaseFolder inside(Path documents) {
        return new CaseFolder(documents, documents.resolve(INSIDE));
    }

    /// The case that the user names: a folder of documents that has one inside, or the directory of a case
    /// that is kept elsewhere.
    ///
    /// @throws CaseFolderException when there is none
    public static CaseFolder existing(Path named) {
        CaseFolder inside = inside(named);
        if (Files.isRegularFile(inside.stamp())) {
            return inside;
        }
        if (Files.isRegularFile(named.resolve(STAMP))) {
            Properties stamp = properties(named.resolve(STAMP));
            Path documents = named.resolve(stamp.getProperty("documents", ".."));
            return new CaseFolder(documents, named);
        }
        throw new CaseFolderException("There is no case in " + named + ". Make one with: oyer open " + named);
    }

    public Path database() {
        return directory.resolve("case.db");
    }

    public Path index() {
        return directory.resolve("index");
    }

    Path lock() {
        return directory.resolve("lock");
    }

    private Path stamp() {
        return directory.resolve(STAMP);
    }

    public boolean exists() {
        return Files.isRegularFile(stamp());
    }

    /// Makes the directory where there is none and stamps it.
    ///
    /// @throws CaseFolderException when it cannot be written, or was written by a later version
    void prepare() {
        if (exists()) {
            check();
            return;
        }
        try {
            Files.createDirectories(directory);
            Path fresh = directory.resolve(STAMP + ".new");
            Files.writeString(
                    fresh, "# written by Oyer\nlayout=" + LAYOUT + "\ndocuments=" + escaped(documents) + "\n");
            Files.move(fresh, stamp(), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CaseFolderException(
                    "Cannot write to " + directory + ". If the documents are on a read-only medium, keep the case"
                            + " elsewhere: --case PATH",
                    e);
        }
    }

    /// @throws CaseFolderException when there is no case, or it was written by a later version
    void check() {
        if (!exists()) {
            throw new CaseFolderException(
                    "There is no case in " + directory + ". Make one with: oyer open " + documents);
        }
        String layout = properties(stamp()).getProperty("layout", "?");
        if (!layout.equals(Integer.toString(LAYOUT))) {
            throw new CaseFolderException("The case in " + directory + " has layout " + layout
                    + ", and this program knows layout " + LAYOUT + ". It was written by a later version of Oyer.");
        }
    }

    private static Properties properties(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String escaped(Path path) {
        return path.toString().replace("\\", "\\\\");
    }
}
