package oyer.bench.discrepancies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// `TurnaboutBench BENCH-FOLDER`: of a witness's sentences and the pieces of evidence, the pair that contradict each
/// other. By structure only: seldom words that both share, times of day and counts of the same thing that differ, words
/// that leave no exception. What needs knowledge of the world is not attempted, and so most turns are missed.
///
/// A turn counts as right where exactly the sentence and a piece that belongs to it are named.
public final class TurnaboutBench {

    private static final Pattern TIME = Pattern.compile("(\\d{1,2})(?::(\\d\\d))?\\s*(?:[ap]m|[ap]\\.m)");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d\\d)");
    private static final Pattern ABSOLUTE = Pattern.compile("n't|\\b(?:no|not|never|nothing|only|every|always|all)\\b");
    private static final Set<String> EMPTY = Set.of(
            "the", "this", "that", "these", "those", "and", "but", "for", "with", "was", "were", "are", "been", "being",
            "its", "you", "she", "they", "his", "her", "their", "him", "them", "not", "did", "does", "have", "has",
            "had", "will", "would", "can", "could", "then", "than", "there", "here", "what", "who", "when", "where",
            "which", "how", "one", "also", "just", "very", "right", "left", "from");
    private static final List<String> NUMBERS =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private record Piece(String name, String words) {}

    private TurnaboutBench() {}

    public static void main(String[] args) throws IOException {
        int turns = 0;
        int right = 0;
        int counted = 0;
        int countedRight = 0;
        try (Stream<Path> files = Files.list(Path.of(args[0], "discrepancies", "turnabout-dev"))) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".json")).sorted().toList()) {
                JsonNode game = new ObjectMapper().readTree(Files.readString(file));
                List<Piece> pieces = new ArrayList<>(pieces(game.path("evidences")));
                pieces.addAll(pieces(game.path("characters")));
                for (JsonNode turn : game.path("turns")) {
                    if (turn.path("noPresent").asBoolean() || !answered(turn)) {
                        continue;
                    }
                    boolean hit = right(turn, pieces);
                    turns++;
                    right += hit ? 1 : 0;
                    boolean number = false;
                    for (JsonNode label : turn.path("labels")) {
                        number |= label.asText().equals("temporal")
                                || label.asText().equals("numerical");
                    }
                    counted += number ? 1 : 0;
                    countedRight += number && hit ? 1 : 0;
                }
            }
        }
        System.out.printf(
                Locale.ROOT, "turns                      %d of %d  %.3f%n", right, turns, (double) right / turns);
        System.out.printf(
                Locale.ROOT,
                "temporal or numerical      %d of %d  %.3f%n",
                countedRight,
                counted,
                (double) countedRight / counted);
    }

    private static List<Piece> pieces(JsonNode nodes) {
        List<Piece> pieces = new ArrayList<>();
        for (JsonNode node : nodes) {
            StringBuilder words = new StringBuilder(node.path("name").asText());
            node.fieldNames().forEachRemaining(field -> {
                if (field.startsWith("desc") || field.equals("obtained") || field.equals("age")) {
                    words.append(' ').append(node.path(field).asText());
                }
            });
            pieces.add(new Piece(node.path("name").asText(), words.toString()));
        }
        return pieces;
    }

    private static boolean answered(JsonNode turn) {
        for (JsonNode testimony : turn.path("testimonies")) {
            if (!testimony.path("present").isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean right(JsonNode turn, List<Piece> pieces) {
        Map<String, Integer> spread = new HashMap<>();
        pieces.forEach(p -> stems(p.words()).forEach(s -> spread.merge(s, 1, Integer::sum)));
        turn.path("testimonies")
                .forEach(t -> stems(t.path("testimony").asText()).forEach(s -> spread.merge(s, 1, Integer::sum)));
        int all = pieces.size() + turn.path("testimonies").size();
        double best = -1;
        boolean hit = false;
        for (JsonNode testimony : turn.path("testimonies")) {
            for (Piece piece : pieces) {
                double score = score(testimony.path("testimony").asText(), piece.words(), spread, all);
                if (score > best) {
                    best = score;
                    hit = false;
                    for (JsonNode present : testimony.path("present")) {
                        hit |= present.asText().equals(piece.name());
                    }
                }
            }
        }
        return hit;
    }

    private static double score(String said, String piece, Map<String, Integer> spread, int all) {
        Set<String> one = stems(said);
        Set<String> other = stems(piece);
        double rare = 0;
        boolean shared = false;
        for (String stem : one) {
            if (other.contains(stem)) {
                rare += Math.log(1 + (double) all / spread.getOrDefault(stem, 1));
                shared = true;
            }
        }
        double score = 4 * rare / Math.sqrt(4.0 + one.size()) / Math.sqrt(4.0 + other.size());
        Set<Integer> times = times(said);
        Set<Integer> theirs = times(piece);
        if (!times.isEmpty() && !theirs.isEmpty() && times.stream().noneMatch(theirs::contains)) {
            score += 2;
        }
        Map<String, Integer> counts = counts(said);
        Map<String, Integer> others = counts(piece);
        if (counts.entrySet().stream()
                .anyMatch(e -> others.containsKey(e.getKey())
                        && !others.get(e.getKey()).equals(e.getValue()))) {
            score += 2;
        }
        return shared && ABSOLUTE.matcher(said.toLowerCase(Locale.ROOT)).find() ? score + .5 : score;
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9']+"));
    }

    private static String stem(String word) {
        String bare = word.endsWith("s") && word.length() > 3 ? word.substring(0, word.length() - 1) : word;
        return bare.substring(0, Math.min(6, bare.length()));
    }

    private static Set<String> stems(String text) {
        Set<String> stems = new TreeSet<>();
        for (String word : words(text)) {
            if (word.length() > 2 && !EMPTY.contains(word)) {
                stems.add(stem(word));
            }
        }
        return stems;
    }

    private static Set<Integer> times(String text) {
        Set<Integer> times = new HashSet<>();
        for (Pattern pattern : List.of(TIME, CLOCK)) {
            Matcher matcher = pattern.matcher(text.toLowerCase(Locale.ROOT));
            while (matcher.find()) {
                int minutes = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
                times.add(Integer.parseInt(matcher.group(1)) * 60 + minutes);
            }
        }
        return times;
    }

    /// How many of what: the number before a word.
    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> words = words(text);
        for (int i = 0; i + 1 < words.size(); i++) {
            String word = words.get(i);
            int value = word.equals("single") ? 1 : word.equals("twice") ? 2 : NUMBERS.indexOf(word);
            if (value > 0) {
                counts.put(stem(words.get(i + 1)), value);
            } else if (!word.isEmpty() && word.length() < 6 && word.chars().allMatch(Character::isDigit)) {
                counts.put(stem(words.get(i + 1)), Integer.parseInt(word));
            }
        }
        return counts;
    }
}
