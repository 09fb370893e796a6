package oyer.bench.discrepancies;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import oyer.core.casefile.DocumentReadings;
import oyer.core.check.place.Whereabouts;
import oyer.core.check.sheet.CaseReadings;
import oyer.core.read.time.TimeReader;
import oyer.core.review.DocumentPipeline;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.time.When;

/// `AlibiWindowsBench BENCH-FOLDER`: when can somebody have been there, given when and where others saw him. The puzzle
/// is read as any document is; where somebody was, and when nobody saw him, comes from [Whereabouts]. Only the answers
/// to choose from are taken apart here, and their times are read by the same reader. `--misses` prints what is wrong.
public final class AlibiWindowsBench {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);
    private static final Pattern OPTION = Pattern.compile("(\\([A-Z]\\)) ([^\\n(]+)");

    private AlibiWindowsBench() {}

    public static void main(String[] args) throws IOException {
        JsonNode examples = new ObjectMapper()
                .readTree(Files.readString(Path.of(args[0], "discrepancies", "temporal_sequences.json")))
                .path("examples");
        int right = 0;
        for (JsonNode example : examples) {
            String answer = answer(example.path("input").asText());
            boolean hit = answer.equals(example.path("target").asText());
            right += hit ? 1 : 0;
            if (!hit && List.of(args).contains("--misses")) {
                System.out.println(answer + " " + example);
            }
        }
        System.out.printf(
                Locale.ROOT, "windows %d of %d  %.3f%n", right, examples.size(), (double) right / examples.size());
    }

    private static String answer(String puzzle) {
        int options = puzzle.indexOf("Options:");
        DocumentText text = new DocumentText(new DocumentId("0".repeat(64)), puzzle.substring(0, options), List.of());
        DocumentReadings readings = new DocumentPipeline(Optional.of(Language.ENGLISH), Optional.of(DAY)).read(text);
        Prose prose = Prose.of(text, Language.ENGLISH);
        Whereabouts whereabouts =
                Whereabouts.of(new CaseReadings(List.of(readings), List.of(), _ -> Optional.of(prose)));
        // the one whom the others saw
        String asked = whereabouts.people().keySet().stream()
                .max((a, b) -> Integer.compare(seen(whereabouts, a), seen(whereabouts, b)))
                .orElse("");
        LocalDateTime from = DAY.atStartOfDay();
        LocalDateTime to = DAY.atTime(23, 59);
        List<Whereabouts.Window> open = whereabouts.open(asked, from, to, 1);
        List<String> fitting = new ArrayList<>();
        Matcher option = OPTION.matcher(puzzle.substring(options));
        while (option.find()) {
            List<LocalDateTime> ends = times(option.group(2));
            if (ends.size() == 2
                    && open.stream()
                            .anyMatch(w -> !ends.get(0).isBefore(w.from())
                                    && !ends.get(1).isAfter(w.to()))) {
                fitting.add(option.group(1));
            }
        }
        return fitting.size() == 1 ? fitting.getFirst() : "undecided";
    }

    private static int seen(Whereabouts whereabouts, String person) {
        return (int) whereabouts.of(person, DAY.atStartOfDay(), DAY.atTime(23, 59)).stream()
                .filter(p -> p.throughout())
                .count();
    }

    private static List<LocalDateTime> times(String words) {
        DocumentText text = new DocumentText(new DocumentId("1".repeat(64)), words.strip() + ".", List.of());
        Prose prose = Prose.of(text, Language.ENGLISH);
        return TimeReader.read(prose, new oyer.core.casefile.Written.Given(DAY)).stream()
                .map(oyer.core.casefile.TimeReading::when)
                .filter(When.Moment.class::isInstance)
                .map(w -> ((When.Moment) w).from())
                .toList();
    }
}
