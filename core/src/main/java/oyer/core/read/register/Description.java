package oyer.core.read.register;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import oyer.core.text.TableFile;

/// What a list says of a thing that does not change on its way: colour, material, a measured length. Words of
/// `description.txt`; lengths in millimetres.
public final class Description {

    private static final Map<String, String[]> WORDS = new HashMap<>();

    static {
        for (List<String> row : TableFile.rows(Description.class, "description.txt")) {
            for (String word : row.get(2).split(" ")) {
                WORDS.put(word, new String[] {row.get(0), row.get(1)});
            }
        }
    }

    private static final Map<String, Double> MILLIMETRES = Map.of(
            "mm", 1.0, "cm", 10.0, "in", 25.4, "inch", 25.4, "inches", 25.4, "ft", 304.8, "feet", 304.8, "foot", 304.8);

    private static final String LENGTH = "length";
    private static final String SIZE = "size";
    private static final String VOLUME = "volume";

    private static final Set<String> LITRES = Set.of("litre", "litres", "liter", "liters", "l");

    /// An inch is told in whole ones, a centimetre too: so much may two lengths differ.
    private static final double ROUNDED = 13;

    /// Letters of either part of a compound.
    private static final int SHORTEST = 3;

    /// Letters of its first.
    private static final int LONGEST = 12;

    private Description() {}

    /// Whether both tell of a kind, and in values that have nothing in common.
    public static boolean differ(String one, String other) {
        Map<String, Set<String>> a = of(one);
        Map<String, Set<String>> b = of(other);
        return a.entrySet().stream()
                .anyMatch(e -> b.containsKey(e.getKey())
                        && e.getValue().stream()
                                .noneMatch(v -> b.get(e.getKey()).stream().anyMatch(w -> same(e.getKey(), v, w))));
    }

    private static boolean same(String kind, String one, String other) {
        return kind.equals(LENGTH)
                ? Math.abs(Double.parseDouble(one) - Double.parseDouble(other)) <= ROUNDED
                : one.equals(other);
    }

    private static Map<String, Set<String>> of(String name) {
        Map<String, Set<String>> said = new HashMap<>();
        String[] words = name.toLowerCase(Locale.ROOT).replace('-', ' ').split("[^\\p{L}\\p{N}.]{1,99}");
        for (int i = 0; i < words.length; i++) {
            String word = words[i].replaceAll("\\.$", "");
            String[] known = known(word);
            if (known != null) {
                add(said, known[0], known[1]);
            }
            double number = number(word);
            String next = i + 1 < words.length ? words[i + 1].replaceAll("\\.$", "") : "";
            if (number > 0 && MILLIMETRES.containsKey(next)) {
                add(said, LENGTH, String.valueOf(number * MILLIMETRES.get(next)));
            } else if (number > 0 && LITRES.contains(next)) {
                add(said, VOLUME, String.valueOf(number));
            } else if (number > 0 && i > 0 && (words[i - 1].equals("size") || words[i - 1].equals("größe"))) {
                add(said, SIZE, word);
            }
        }
        return said;
    }

    /// The noun of a German compound without what it is made of: of `Seidenschal` the `schal`.
    public static String bare(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        for (int end = Math.min(small.length() - SHORTEST, LONGEST); end >= SHORTEST; end--) {
            if (WORDS.containsKey(small.substring(0, end) + "*")) {
                return small.substring(end);
            }
        }
        return small;
    }

    /// The word itself; else what a German compound is made of: `Lederjacke`, `Wollschal`.
    private static String @Nullable [] known(String word) {
        String[] known = WORDS.get(word);
        for (int end = Math.min(word.length() - SHORTEST, LONGEST); known == null && end >= SHORTEST; end--) {
            known = WORDS.get(word.substring(0, end) + "*");
        }
        return known;
    }

    private static void add(Map<String, Set<String>> said, String kind, String value) {
        said.computeIfAbsent(kind, _ -> new TreeSet<>()).add(value);
    }

    /// -1 for what is none.
    private static double number(String word) {
        boolean digits = !word.isEmpty()
                && word.length() < 6
                && Character.isDigit(word.charAt(0))
                && word.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.')
                && word.chars().filter(c -> c == '.').count() < 2;
        return digits ? Double.parseDouble(word) : -1;
    }
}
