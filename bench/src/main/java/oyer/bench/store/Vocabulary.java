package oyer.bench.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// The running words of real texts, read at run time: words drawn from it come as often as they do in
/// language, and neighbours are real neighbours.
final class Vocabulary {

    private final List<String> words = new ArrayList<>();

    /// @param folder with texts, or archives of texts, at any depth
    Vocabulary(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                read(file);
            }
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words in " + folder);
        }
    }

    private void read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            if (!file.toString().endsWith(".zip")) {
                add(in);
                return;
            }
            ZipInputStream zip = new ZipInputStream(in);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                add(zip);
            }
        }
    }

    private void add(InputStream in) throws IOException {
        String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("<[^>]*>", " ");
        for (String word : text.split("[^\\p{L}\\p{N}']+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    int size() {
        return words.size();
    }

    /// Words drawn one by one: the often ones often.
    String word(RandomGenerator random) {
        return words.get(random.nextInt(words.size()));
    }

    /// Words as they follow one another.
    String run(RandomGenerator random, int length) {
        int start = random.nextInt(words.size() - length);
        return String.join(" ", words.subList(start, start + length));
    }
}
