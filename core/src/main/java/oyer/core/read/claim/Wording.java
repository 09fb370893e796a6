package oyer.core.read.claim;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import oyer.core.text.TableFile;

/// The words of a statement that carry its matter, cut to their stems, and whether it denies.
///
/// @param stems words without function words, in lower case, without common endings
/// @param denies whether an odd number of negations stands in it
public record Wording(Set<String> stems, boolean denies) {

    /// A statement longer than this is compared by its beginning.
    private static final int MOST_CHARACTERS = 1_200;

    private static final Set<String> FUNCTION = words("FUNCTION");
    private static final Set<String> NEGATION = words("NEGATION");
    private static final String[] ENDINGS = {
        "ations", "ation", "ingly", "ings", "ing", "edly", "ies", "ied", "ers", "ed", "es", "en", "er", "ly", "s", "e"
    };

    public Wording {
        stems = Set.copyOf(stems);
    }

    private static Set<String> words(String kind) {
        Set<String> words = new HashSet<>();
        for (List<String> row : TableFile.rows(Wording.class, "words.txt")) {
            if (row.getFirst().equals(kind)) {
                words.addAll(List.of(row.get(1).split(" ")));
            }
        }
        return Set.copyOf(words);
    }

    public static Wording of(String text) {
        Set<String> stems = new HashSet<>();
        int negations = 0;
        int length = Math.min(text.length(), MOST_CHARACTERS);
        int i = 0;
        while (i < length) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                i++;
                continue;
            }
            int from = i;
            while (i < length && (Character.isLetterOrDigit(text.charAt(i)) || apostrophe(text, i, length))) {
                i++;
            }
            String word = text.substring(from, i).toLowerCase(Locale.ROOT).replace('\u2019', '\'');
            if (NEGATION.contains(word) || word.endsWith("n't")) {
                negations++;
            }
            boolean matter = !NEGATION.contains(word) || word.startsWith("innocent") || word.startsWith("unschuld");
            if (matter
                    && !word.endsWith("n't")
                    && (word.length() > 2 && !FUNCTION.contains(word) || Character.isDigit(word.charAt(0)))) {
                stems.add(stem(word));
            }
        }
        return new Wording(stems, negations % 2 == 1);
    }

    private static boolean apostrophe(String text, int at, int length) {
        char c = text.charAt(at);
        return (c == '\'' || c == '\u2019') && at + 1 < length && Character.isLetter(text.charAt(at + 1));
    }

    private static String stem(String word) {
        String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
        for (String ending : ENDINGS) {
            if (bare.length() - ending.length() >= 4 && bare.endsWith(ending)) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }

    /// The share of the shorter statement's words that the other has too, 0 to 1.
    public double shared(Wording other) {
        boolean shorter = stems.size() <= other.stems.size();
        Set<String> small = shorter ? stems : other.stems;
        Set<String> large = shorter ? other.stems : stems;
        if (small.isEmpty()) {
            return 0;
        }
        return (double) common(small, large) / small.size();
    }

    /// Whether both speak of the same matter: all words of a short statement, or a fair part and three words of
    /// a longer.
    public boolean sameMatter(Wording other) {
        int least = Math.min(stems.size(), other.stems.size());
        boolean shorter = stems.size() <= other.stems.size();
        int common = common(shorter ? stems : other.stems, shorter ? other.stems : stems);
        if (common == 0) {
            return false;
        }
        double share = (double) common / least;
        int most = Math.max(stems.size(), other.stems.size());
        return share >= .4 && common >= 3 || share == 1 && (common >= 2 || common == 1 && most <= 2 && least == most);
    }

    private static int common(Set<String> left, Set<String> right) {
        int common = 0;
        for (String stem : left) {
            common += right.contains(stem) ? 1 : 0;
        }
        return common;
    }
}
