package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import oyer.core.casefile.TraceComparison.Input;
import oyer.forensics.profile.Profile;
import oyer.forensics.read.Problem;
import oyer.forensics.read.ProfileFile;
import oyer.forensics.read.ProfileReader;

/// The files a question names, each read once, with its hash. What could not be read is told on standard error.
final class DnaFiles {

    private final Map<String, ProfileFile> read = new LinkedHashMap<>();
    private final Map<String, String> hashes = new LinkedHashMap<>();

    private final List<String> notRead = new ArrayList<>();

    /// Tells what of a file could not be read, now and in the record.
    void notRead(Problem problem) {
        System.err.println("oyer: " + problem);
        notRead.add(problem.toString());
    }

    List<String> notRead() {
        return notRead;
    }

    List<Input> inputs() {
        return hashes.entrySet().stream()
                .map(e -> new Input(e.getKey(), e.getValue()))
                .toList();
    }

    /// A file that is read elsewhere; its hash goes into the record.
    Path named(Path file) throws IOException {
        hashes.put(file.toString(), sha256(file));
        return file;
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /// All profiles of `FILE`, or the one that `FILE#NAME` names. Names may have `#` in them, and so may files.
    List<Profile> profiles(String written) throws IOException {
        String path = written;
        int hash = written.length();
        while (!Files.exists(Path.of(path)) && (hash = path.lastIndexOf('#')) > 0) {
            path = path.substring(0, hash);
        }
        if (!Files.exists(Path.of(path))) {
            throw new Errors.UserError("there is no [" + written + "]. Maybe the path is misspelt?");
        }
        ProfileFile file = file(path);
        if (file.profiles().isEmpty()) {
            throw new Errors.UserError("[" + path + "] holds no profile that can be read");
        }
        if (path.equals(written)) {
            return file.profiles();
        }
        String name = written.substring(path.length() + 1);
        return List.of(file.named(name)
                .orElseThrow(() -> new Errors.UserError(
                        "[" + file.file() + "] has no profile [" + name + "]; it has " + names(file.profiles()))));
    }

    /// One profile.
    Profile one(String written) throws IOException {
        List<Profile> all = profiles(written);
        if (all.size() > 1) {
            throw new Errors.UserError("[" + written + "] holds " + all.size() + " profiles; name one, as in ["
                    + written + "#" + all.getFirst().name() + "]. It has " + names(all));
        }
        return all.getFirst();
    }

    private ProfileFile file(String path) throws IOException {
        ProfileFile known = read.get(path);
        if (known == null) {
            known = ProfileReader.read(Path.of(path));
            known.problems().forEach(this::notRead);
            read.put(path, known);
            hashes.put(path, known.sha256());
        }
        return known;
    }

    private static String names(List<Profile> profiles) {
        return String.join(", ", profiles.stream().limit(20).map(Profile::name).toList())
                + (profiles.size() > 20 ? ", ..." : "");
    }
}
