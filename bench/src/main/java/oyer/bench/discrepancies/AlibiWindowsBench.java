package oyer.bench.discrepancies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oyer.core.check.network.TimeNetwork;

/// `AlibiWindowsBench BENCH-FOLDER`: when can somebody have been there, given when and where others saw him. The
/// puzzle's
/// few set phrases are read by patterns; the answer comes from the network of times: of the windows offered, the one in
/// which a visit fits before or after every sighting.
public final class AlibiWindowsBench {

    private static final Pattern SEEN = Pattern.compile(" from (\\d+(?::\\d+)?[ap]m) to (\\d+(?::\\d+)?[ap]m)\\.");
    private static final Pattern WOKE = Pattern.compile(" woke up at (\\d+(?::\\d+)?[ap]m)");
    private static final Pattern CLOSED = Pattern.compile(" was closed after (\\d+(?::\\d+)?[ap]m)");
    private static final Pattern OPTION =
            Pattern.compile("(\\([A-Z]\\)) (\\d+(?::\\d+)?[ap]m) to (\\d+(?::\\d+)?[ap]m)");

    private record Window(int from, int to) {}

    private AlibiWindowsBench() {}

    public static void main(String[] args) throws IOException {
        JsonNode examples = new ObjectMapper()
                .readTree(Files.readString(Path.of(args[0], "discrepancies", "temporal_sequences.json")))
                .path("examples");
        int right = 0;
        for (JsonNode example : examples) {
            right += answer(example.path("input").asText())
                            .equals(example.path("target").asText())
                    ? 1
                    : 0;
        }
        System.out.printf(
                Locale.ROOT, "windows %d of %d  %.3f%n", right, examples.size(), (double) right / examples.size());
    }

    private static String answer(String puzzle) {
        List<Window> seen = windows(SEEN, puzzle, 1);
        int woke = one(WOKE, puzzle);
        int closed = one(CLOSED, puzzle);
        List<String> fitting = new ArrayList<>();
        Matcher option = OPTION.matcher(puzzle);
        while (option.find()) {
            if (fits(new Window(minutes(option.group(2)), minutes(option.group(3))), seen, woke, closed)) {
                fitting.add(option.group(1));
            }
        }
        return fitting.size() == 1 ? fitting.getFirst() : "undecided";
    }

    /// One body is in one place: the visit ends before a sighting begins or begins after it ends.
    private static boolean fits(Window visit, List<Window> seen, int woke, int closed) {
        TimeNetwork network = new TimeNetwork();
        int begins = network.event();
        int ends = network.event();
        boolean fits = says(network, TimeNetwork.ORIGIN, begins, visit.from(), visit.from())
                && says(network, TimeNetwork.ORIGIN, ends, visit.to(), visit.to())
                && says(network, TimeNetwork.ORIGIN, begins, woke, 1440)
                && says(network, TimeNetwork.ORIGIN, ends, 0, closed);
        for (Window other : seen) {
            fits = fits
                    && (says(network, TimeNetwork.ORIGIN, ends, 0, other.from())
                            || says(network, TimeNetwork.ORIGIN, begins, other.to(), 1440));
        }
        return fits;
    }

    private static boolean says(TimeNetwork network, int from, int to, long least, long most) {
        int statement = network.statement();
        network.between(from, to, least, most);
        return network.say(statement);
    }

    private static List<Window> windows(Pattern pattern, String puzzle, int group) {
        List<Window> windows = new ArrayList<>();
        Matcher matcher = pattern.matcher(puzzle);
        while (matcher.find()) {
            windows.add(new Window(minutes(matcher.group(group)), minutes(matcher.group(group + 1))));
        }
        return windows;
    }

    private static int one(Pattern pattern, String puzzle) {
        Matcher matcher = pattern.matcher(puzzle);
        return matcher.find() ? minutes(matcher.group(1)) : 0;
    }

    private static int minutes(String clock) {
        String[] parts = clock.substring(0, clock.length() - 2).split(":", -1);
        int hour = Integer.parseInt(parts[0]) % 12 + (clock.endsWith("pm") ? 12 : 0);
        return hour * 60 + (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }
}
