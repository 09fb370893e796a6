package oyer.bench.prints;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import oyer.forensics.print.Print;
import oyer.forensics.print.PrintFiles;
import oyer.forensics.print.UnreadablePrint;

/// Prints of known fingers, in files named `FINGER_IMPRESSION.ending` as the FVC sets have them. What cannot be read is
/// named on standard error and left out.
///
/// @param fingers prints by finger, in order of impression
record PrintSet(String name, TreeMap<String, List<Print>> fingers) {

    int prints() {
        return fingers.values().stream().mapToInt(List::size).sum();
    }

    /// The set that a folder is; or, where it holds no such files but folders, each of them.
    static List<PrintSet> in(Path folder, Optional<Double> dpi) throws IOException {
        if (!Files.isDirectory(folder)) {
            System.err.println("[" + folder + "] is no folder. Maybe the path is misspelt?");
            return List.of();
        }
        PrintSet own = of(folder, dpi);
        if (own.prints() > 0) {
            return List.of(own);
        }
        List<PrintSet> sets = new ArrayList<>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path one : inside.filter(Files::isDirectory).sorted().toList()) {
                PrintSet set = of(one, dpi);
                if (set.prints() > 0) {
                    sets.add(set);
                }
            }
        }
        if (sets.isEmpty()) {
            System.err.println("[" + folder + "] holds no prints named FINGER_IMPRESSION, as in 101_1.tif");
        }
        return sets;
    }

    private static PrintSet of(Path folder, Optional<Double> dpi) throws IOException {
        TreeMap<String, List<Print>> fingers = new TreeMap<>();
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            if (name.indexOf('_') < 1) {
                System.err.println("left out: " + name + " is not named FINGER_IMPRESSION");
                continue;
            }
            List<String> refused = new ArrayList<>();
            try {
                fingers.computeIfAbsent(name.substring(0, name.indexOf('_')), _ -> new ArrayList<>())
                        .addAll(PrintFiles.read(file, dpi, refused));
            } catch (UnreadablePrint | IllegalArgumentException e) {
                refused.add(String.valueOf(e.getMessage()));
            }
            refused.forEach(reason -> System.err.println("left out: " + reason));
        }
        fingers.values().removeIf(List::isEmpty);
        return new PrintSet(String.valueOf(folder.getFileName()), fingers);
    }
}
