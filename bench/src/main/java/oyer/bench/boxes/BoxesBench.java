package oyer.bench.boxes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What the program makes of whole case files that its makers did not write, against a reader's key.
///
///     oyer bench boxes FOLDER... [--errors] [--only clashes|exhibits|statements|people|times|proceedings]
///     oyer bench boxes FOLDER... --here [--errors] [--told FILE]
///
/// `--here` works out the clashes in this process, for tries that take seconds; `--told` writes every line of them to a
/// file, to be compared with those of another try.
///
/// FOLDER is a box (papers as `.txt`, with `FOLDER.key.json` beside it) or a folder of boxes. Each is read as a user
/// has it read, by `oyer check` and `oyer extract` in processes of their own. `bench/boxes/README.md` tells how boxes
/// and keys are made.
public final class BoxesBench {

    private BoxesBench() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<Path> folders = new ArrayList<>();
        boolean errors = false;
        String only = "";
        boolean here = false;
        Optional<Path> told = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--errors" -> errors = true;
                case "--only" -> only = arguments[++i];
                case "--here" -> here = true;
                case "--told" -> told = Optional.of(Path.of(arguments[++i]));
                default -> folders.addAll(boxes(Path.of(arguments[i])));
            }
        }
        if (folders.isEmpty()) {
            throw new IllegalArgumentException("no box (FOLDER with FOLDER.key.json) in " + Arrays.toString(arguments));
        }
        Tally all = new Tally();
        List<String> lines = new ArrayList<>();
        for (Path folder : folders) {
            System.out.println(folder.getFileName());
            Tally tally = here ? scoreHere(folder, errors, lines) : score(folder, only, errors);
            tally.print();
            all.addAll(tally);
        }
        System.out.println("all " + folders.size());
        all.print();
        if (told.isPresent()) {
            Files.write(told.get(), lines);
        }
    }

    private static Tally scoreHere(Path folder, boolean errors, List<String> lines)
            throws IOException, InterruptedException {
        List<Path> files = files(folder);
        Map<String, String> texts = texts(files);
        Score score = new Score(Key.read(key(folder), texts), texts, errors);
        List<Answer> answers = HereAndNow.check(files);
        answers.forEach(a -> lines.add(folder.getFileName() + " " + a.told()));
        score.clashes(answers);
        return score.tally();
    }

    static List<Path> boxes(Path folder) throws IOException {
        if (Files.exists(key(folder))) {
            return List.of(folder);
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(p -> Files.isDirectory(p) && Files.exists(key(p)))
                    .sorted()
                    .toList();
        }
    }

    static Path key(Path folder) {
        return folder.resolveSibling(folder.getFileName() + ".key.json");
    }

    private static Tally score(Path folder, String only, boolean errors) throws IOException, InterruptedException {
        List<Path> files = files(folder);
        Map<String, String> texts = texts(files);
        Score score = new Score(Key.read(key(folder), texts), texts, errors);
        if (only.isEmpty() || only.equals("clashes")) {
            score.clashes(Answer.of("check", files));
        }
        if (!only.equals("clashes")) {
            List<Answer> readings = Answer.of("extract", files);
            Map<String, Runnable> measures = new TreeMap<>(Map.of(
                    "exhibits", () -> score.exhibits(readings),
                    "statements", () -> score.statements(readings),
                    "people", () -> score.people(readings),
                    "times", () -> score.times(readings),
                    "proceedings", () -> score.proceedings(readings)));
            measures.forEach((name, measure) -> {
                if (only.isEmpty() || only.equals(name)) {
                    measure.run();
                }
            });
        }
        return score.tally();
    }

    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(p -> p.toString().endsWith(".txt")).sorted().toList();
        }
    }

    static Map<String, String> texts(List<Path> files) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        for (Path file : files) {
            texts.put(String.valueOf(file.getFileName()), Files.readString(file));
        }
        return texts;
    }
}
