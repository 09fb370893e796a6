package oyer.bench.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import oyer.core.text.WordKind;

/// What the words of WordNet can be, with their regular inflections.
final class WordNetLexicon {

    private static final List<WordKind> OPEN =
            List.of(WordKind.NOUN, WordKind.VERB, WordKind.ADJECTIVE, WordKind.ADVERB);

    /// By word: how often it was met as each kind in WordNet's own tagged texts, 1 more than counted; 0 where it is
    /// not that kind.
    final Map<String, int[]> counts = new HashMap<>();

    /// @param senses WordNet's `index.sense`
    WordNetLexicon(Path senses) throws IOException {
        Map<String, int[]> lemmas = new HashMap<>();
        for (String line : Files.readAllLines(senses)) {
            int percent = line.indexOf('%');
            String lemma = line.substring(0, percent);
            if (!lemma.chars().allMatch(c -> c >= 'a' && c <= 'z') || lemma.length() < 2) {
                continue;
            }
            int type = Math.min(line.charAt(percent + 1) - '1', 4);
            int kind = type == 4 ? 2 : type;
            int[] row = lemmas.computeIfAbsent(lemma, _ -> new int[4]);
            row[kind] += Integer.parseInt(line.substring(line.lastIndexOf(' ') + 1)) + (row[kind] == 0 ? 1 : 0);
        }
        lemmas.forEach((lemma, row) -> {
            for (int k = 0; k < 4; k++) {
                if (row[k] > (k == 0 ? 1 : 0)) {
                    add(lemma, k, row[k]);
                }
            }
            if (row[0] > 1) {
                add(plural(lemma), 0, row[0]);
            }
            if (row[1] > 0) {
                add(plural(lemma), 1, row[1]);
                String stem = stem(lemma);
                add(lemma.endsWith("e") ? lemma + "d" : ied(stem), 1, row[1]);
                add(
                        (lemma.endsWith("e") && !lemma.endsWith("ee") ? lemma.substring(0, lemma.length() - 1) : stem)
                                + "ing",
                        1,
                        row[1]);
            }
        });
    }

    private void add(String form, int kind, int count) {
        counts.computeIfAbsent(form, _ -> new int[4])[kind] += count;
    }

    static int bit(int kind) {
        return 1 << OPEN.get(kind).ordinal();
    }

    static int ordinal(int kind) {
        return OPEN.get(kind).ordinal();
    }

    private static boolean vowel(char c) {
        return "aeiou".indexOf(c) >= 0;
    }

    private static String plural(String lemma) {
        int n = lemma.length();
        if (lemma.endsWith("y") && !vowel(lemma.charAt(n - 2))) {
            return lemma.substring(0, n - 1) + "ies";
        }
        boolean hiss = lemma.endsWith("s")
                || lemma.endsWith("x")
                || lemma.endsWith("z")
                || lemma.endsWith("ch")
                || lemma.endsWith("sh");
        return hiss || lemma.endsWith("o") ? lemma + "es" : lemma + "s";
    }

    private static String ied(String stem) {
        int n = stem.length();
        return stem.endsWith("y") && !vowel(stem.charAt(n - 2)) ? stem.substring(0, n - 1) + "ied" : stem + "ed";
    }

    /// Doubles the last consonant of a short word: `plan`, `planned`.
    private static String stem(String lemma) {
        int n = lemma.length();
        boolean doubles = n >= 3
                && n <= 6
                && !vowel(lemma.charAt(n - 1))
                && "wxy".indexOf(lemma.charAt(n - 1)) < 0
                && vowel(lemma.charAt(n - 2))
                && !vowel(lemma.charAt(n - 3))
                && lemma.substring(0, n - 2).chars().noneMatch(c -> vowel((char) c));
        return doubles ? lemma + lemma.charAt(n - 1) : lemma;
    }
}
