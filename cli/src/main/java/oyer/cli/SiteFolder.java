package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import oyer.cli.Errors.UserError;

/// The folder of a published site. It is written beside its place, and takes it only once it is whole and was checked;
/// a folder with anything else in it is never written to.
///
/// @param place where the site is to be
/// @param writing where it is written until then
/// @param begun what an earlier start, which did not come to its end, left there
record SiteFolder(Path place, Path writing, Begun begun) implements AutoCloseable {

    /// What became of an earlier start.
    enum Begun {
        NOT,
        GONE_ON_WITH,
        /// It was of another state of the case, or of other options: nothing of it is kept.
        THROWN_AWAY
    }

    private static final String MARK = "oyer-site.txt";
    private static final String OURS = "A site published by Oyer; publishing again replaces this folder.";

    /// @param fingerprint of what is published: what an earlier start wrote of the very same is gone on with
    static SiteFolder at(Path out, String fingerprint) throws IOException {
        Path place = out.toAbsolutePath().normalize();
        if (Files.exists(place) && !Files.isDirectory(place)) {
            throw new UserError("[" + out + "] is a file. Maybe another name was meant?");
        }
        if (Files.isDirectory(place) && !Files.exists(place.resolve(MARK))) {
            try (Stream<Path> inside = Files.list(place)) {
                if (inside.findAny().isPresent()) {
                    throw new UserError("[" + out + "] holds files that are no site of Oyer's, and would be lost."
                            + " Maybe a new folder within it was meant?");
                }
            }
        }
        Path writing = place.resolveSibling(place.getFileName() + ".unfinished");
        Path mark = writing.resolve(MARK);
        List<String> now = List.of(OURS, fingerprint);
        Begun begun = Begun.NOT;
        if (Files.exists(writing)) {
            if (!Files.exists(mark)) {
                throw new UserError("[" + writing + "] is in the way, and not of Oyer's making.");
            }
            begun = Begun.GONE_ON_WITH;
            if (!Files.readAllLines(mark).equals(now)) {
                delete(writing);
                begun = Begun.THROWN_AWAY;
            }
        }
        Files.createDirectories(writing);
        Files.write(mark, now);
        return new SiteFolder(place, writing, begun);
    }

    /// Everything is written: what was asked for need not be told any more, and could tell what is kept back.
    void seal() throws IOException {
        Files.write(writing.resolve(MARK), List.of(OURS));
    }

    /// The site takes its place.
    void done() throws IOException {
        Path before = place.resolveSibling(place.getFileName() + ".before");
        delete(before);
        if (Files.exists(place)) {
            Files.move(place, before);
        }
        Files.move(writing, place, StandardCopyOption.ATOMIC_MOVE);
        delete(before);
    }

    /// What was written goes: it is not fit to be seen.
    void discard() throws IOException {
        delete(writing);
    }

    @Override
    public void close() {
        // what is unfinished stays, to be gone on with
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
