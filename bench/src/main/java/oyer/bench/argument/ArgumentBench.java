package oyer.bench.argument;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/// What stands and what falls.
///
/// `argument FOLDER` reads Carneades graphs and compares labels, `N of M graphs agree` at the end.
/// `argument --random [N]` holds labels, toggles and sets against brute force on N small random graphs (10,000).
/// `argument --speed [SIZE...]` measures labels, toggles and single points of failure.
/// networks.
public final class ArgumentBench {

    private ArgumentBench() {}

    public static void main(String[] args) throws IOException {
        List<String> words = Arrays.asList(args);
        if (words.contains("--random")) {
            boolean right = BruteForce.run(number(words, 10_000), System.out);
            System.exit(right ? 0 : 1);
        } else if (words.contains("--speed")) {
            Speed.run(words);
        } else if (words.size() == 1) {
            System.exit(Published.compare(Path.of(words.getFirst()), System.out) ? 0 : 1);
        } else {
            System.err.println("oyer bench argument FOLDER | --random [N] | --speed [SIZE...]");
            System.exit(2);
        }
    }

    private static int number(List<String> words, int otherwise) {
        return words.stream()
                .filter(w -> w.chars().allMatch(Character::isDigit))
                .mapToInt(Integer::parseInt)
                .findFirst()
                .orElse(otherwise);
    }
}
