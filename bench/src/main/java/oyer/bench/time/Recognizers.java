package oyer.bench.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import oyer.core.casefile.Quantity;
import oyer.core.casefile.TimeReading;
import oyer.core.casefile.Written;
import oyer.core.read.quantity.QuantityReader;
import oyer.core.read.time.TimeReader;
import oyer.core.text.DocumentId;
import oyer.core.text.DocumentText;
import oyer.core.text.Language;
import oyer.core.text.Prose;
import oyer.core.text.Span;

/// Single sentences with dates, durations, ages, numbers and units, and what each means (Microsoft's Recognizers-Text,
/// its own specification). By kind: how many of its expressions are found (overlap), with the same span, and with the
/// same value. The two standards differ: there a range is one expression and here its two ends are, there `from` and
/// `for` belong to it; what is one of a range's ends is found, with another span. Only recall is counted, as a sentence
/// there tells of one kind only.
final class Recognizers {

    private static final DocumentId ID = new DocumentId("0".repeat(64));

    /// @param values any of them is right; empty when the sentence only marks the words
    private record Wanted(Span span, String kind, Set<String> values) {}

    /// What we read: where, and its values as the other writes them.
    private record Read(Span span, Set<String> values) {}

    private static final class Count {
        private int all;
        private int found;
        private int same;
        private int valued;
        private int right;
    }

    private final Map<String, Count> counts = new TreeMap<>();
    private final Map<String, Integer> errors = new TreeMap<>();

    static void print(Path folder, boolean errors) throws IOException {
        Recognizers all = new Recognizers();
        for (Language language : Language.values()) {
            String name = language == Language.GERMAN ? "German" : "English";
            try (Stream<Path> files = Files.walk(folder.resolve(name))) {
                for (Path file : files.filter(path -> path.toString().endsWith(".json"))
                        .sorted()
                        .toList()) {
                    all.read(file, language);
                }
            }
        }
        all.counts.forEach((kind, count) -> System.out.printf(
                Locale.ROOT,
                "recognizers    %-24s found %.3f  same span %.3f  value %.3f   (%d expressions, %d with a value)%n",
                kind,
                count.found / (double) count.all,
                count.same / (double) count.all,
                count.valued == 0 ? 0 : count.right / (double) count.valued,
                count.all,
                count.valued));
        if (errors) {
            all.errors.forEach((error, n) -> System.out.println("ERR\trecognizers\t" + n + "\t" + error));
        }
    }

    private void read(Path file, Language language) throws IOException {
        String json = Files.readString(file, StandardCharsets.UTF_8).replace("\uFEFF", "");
        for (JsonNode sentence : new ObjectMapper().readTree(json)) {
            String text = sentence.path("Input").asText();
            List<Wanted> wanted = new ArrayList<>();
            for (JsonNode result : sentence.path("Results")) {
                wanted(result, text).ifPresent(wanted::add);
            }
            if (!wanted.isEmpty()) {
                score(text, language, wanted, readings(sentence, text, language));
            }
        }
    }

    private static Optional<Wanted> wanted(JsonNode result, String text) {
        int start = result.path("Start").asInt(-1);
        int end = result.has("End")
                ? result.path("End").asInt() + 1
                : start + result.path("Length").asInt();
        if (start < 0 || end <= start || end > text.length()) {
            return Optional.empty();
        }
        String kind = result.path(result.has("TypeName") ? "TypeName" : "Type")
                .asText()
                .replace("datetimeV2.", "");
        Set<String> values = new LinkedHashSet<>();
        add(values, result.path("Value").path("Timex"));
        for (String resolution : List.of("FutureResolution", "PastResolution")) {
            result.path("Value").path(resolution).forEach(value -> add(values, value));
        }
        JsonNode resolution = result.path("Resolution");
        if (resolution.isObject()) {
            add(values, resolution.path("value"));
            for (JsonNode value : resolution.path("values")) {
                add(values, value.path("timex"));
                add(values, value.path("value"));
            }
        }
        return Optional.of(new Wanted(new Span(start, end), kind, values));
    }

    private static void add(Set<String> values, JsonNode value) {
        if (!value.isMissingNode() && !value.isNull() && !value.asText().equals("not resolved")) {
            values.add(normal(value.asText()));
        }
    }

    /// `2016-11-07 08:00:00`, `2016-11-07T08` and `2016-11-07T08:00` are one; so are `75000000` and `7.5E7`, `5%` and
    /// `5`.
    private static String normal(String value) {
        String one = value.replace("Set: ", "").replace(' ', 'T');
        if (one.matches(".*T\\d\\d")) {
            one += ":00";
        }
        if (one.matches(".*T?\\d\\d:\\d\\d:00")) {
            one = one.substring(0, one.length() - 3);
        }
        if (one.endsWith("%")) {
            one = one.substring(0, one.length() - 1);
        }
        try {
            return new BigDecimal(one).stripTrailingZeros().toPlainString();
        } catch (NumberFormatException notANumber) {
            return one;
        }
    }

    private static List<Read> readings(JsonNode sentence, String text, Language language) {
        Prose prose = Prose.of(new DocumentText(ID, text, List.of()), language);
        String told = sentence.path("Context").path("ReferenceDateTime").asText();
        Written written =
                told.length() < 10 ? new Written.Unknown() : new Written.Given(LocalDate.parse(told.substring(0, 10)));
        List<TimeReading> times = TimeReader.read(prose, written);
        List<Read> read = new ArrayList<>();
        for (TimeReading time : times) {
            String value = time.timex().value();
            Set<String> values = new LinkedHashSet<>(Set.of(normal(value)));
            int clock = value.indexOf('T');
            if (clock > 0 && value.charAt(0) != 'P') {
                values.add(normal(value.substring(clock)));
                values.add(normal(value.substring(clock + 1)));
            }
            read.add(new Read(time.passage().span(), values));
        }
        for (Quantity quantity : new QuantityReader().read(prose)) {
            read.add(new Read(
                    quantity.passage().span(), Set.of(normal(quantity.value().toPlainString()))));
        }
        return read;
    }

    private void score(String text, Language language, List<Wanted> wanted, List<Read> read) {
        for (Wanted one : wanted) {
            Count count = counts.computeIfAbsent(language.code() + " " + one.kind(), _ -> new Count());
            count.all++;
            List<Read> over = read.stream()
                    .filter(reading -> reading.span().overlaps(one.span()))
                    .toList();
            count.found += over.isEmpty() ? 0 : 1;
            boolean same = over.stream().anyMatch(reading -> reading.span().equals(one.span()));
            count.same += same ? 1 : 0;
            boolean right =
                    over.stream().anyMatch(reading -> reading.values().stream().anyMatch(one.values()::contains));
            if (!one.values().isEmpty()) {
                count.valued++;
                count.right += right ? 1 : 0;
            }
            if (over.isEmpty() || !one.values().isEmpty() && !right) {
                errors.merge(
                        (over.isEmpty() ? "missed" : "value") + "\t" + language.code() + " " + one.kind() + "\t"
                                + text.substring(one.span().start(), one.span().end()) + " " + one.values() + "\t"
                                + over.stream()
                                        .map(reading -> text.substring(
                                                        reading.span().start(),
                                                        reading.span().end())
                                                + " " + reading.values())
                                        .toList()
                                + "\t" + text,
                        1,
                        Integer::sum);
            }
        }
    }
}
