package oyer.bench.argument;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What stands and what falls.
///
/// `argument FOLDER` holds all that it finds in the folder against what is published with it: posteriors of networks in
/// R (`.md`), networks in BIF, and at the end labels of Carneades graphs (`.yml`), `N of M graphs agree`.
/// `argument --random [N]` holds labels, toggles and sets against brute force on N small random graphs (10,000).
/// `argument --speed [SIZE...] [--alone]` measures labels, toggles and sets, with TweetyProject and SAT4J on the same
/// graphs.
public final class ArgumentBench {

    private ArgumentBench() {}

    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        if (words.contains("--random")) {
            boolean right = BruteForce.run(number(words, 10_000), System.out);
            System.exit(right ? 0 : 1);
        } else if (words.contains("--speed")) {
            Speed.run(words, System.out);
        } else if (words.size() == 1) {
            System.exit(published(Path.of(words.getFirst())) ? 0 : 1);
        } else {
            System.err.println("oyer bench argument FOLDER | --random [N] | --speed [SIZE...] [--alone]");
            System.exit(2);
        }
    }

    private static boolean published(Path folder) throws IOException {
        List<Path> networks = FilesBelow.ending(folder, ".bif", ".bif.gz");
        List<Path> posteriors = Posteriors.files(folder);
        List<Path> graphs = FilesBelow.ending(folder, ".yml", ".yaml");
        boolean right = networks.isEmpty() || Networks.compare(folder, networks, System.out);
        right &= posteriors.isEmpty() || Posteriors.compare(posteriors, System.out);
        if (!graphs.isEmpty() || networks.isEmpty() && posteriors.isEmpty()) {
            right &= Published.compare(folder, graphs, System.out);
        }
        return right;
    }

    private static int number(List<String> words, int otherwise) {
        return words.stream()
                .filter(w -> w.chars().allMatch(Character::isDigit))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(otherwise);
    }
}
