package oyer.bench.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import oyer.bench.time.Sample.Found;
import oyer.core.text.Language;
import oyer.core.text.Span;

/// Reads the DATETIME spans of the Text Anonymization Benchmark (judgments as JSON Lines). They carry no
/// values.
///
/// Its annotators marked other spans than TimeML asks for, so what each reader found is cut to theirs before it
/// is counted ([#asMarked]), ours and the peers' alike: no article before an expression and nothing that only
/// points (`now`, `the same day`; neither occurs in 1628 marked spans, they would tell nobody's name), and days
/// that share a month or a year are one (`30 May, 10 July and 17 October 1997`; 41 times of 57).
final class Tab {

    private static final Pattern ARTICLE = Pattern.compile("the\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern POINTING = Pattern.compile(
            "(on )?(the )?(same|next|following|previous|that|this|last|day|night) (day|week|month|year|night|evening|morning|time|before)",
            Pattern.CASE_INSENSITIVE);
    /// A day whose month or year is told further on.
    private static final Pattern YEARLESS = Pattern.compile("[0-9]{1,2}(\\s\\p{Lu}\\p{Ll}+)?|\\p{Lu}\\p{Ll}+");
    private static final Pattern ENDS_IN_YEAR = Pattern.compile("([0-9]{1,2}\\s)?\\p{Lu}\\p{Ll}+,?\\s[0-9]{4}");
    private static final Pattern BETWEEN = Pattern.compile("\\s?(,|and|, and|to|until|[-–‑/])\\s?");

    private Tab() {}

    static List<Sample> read(Path folder) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<Sample> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl.gz"))
                    .sorted()
                    .toList()) {
                try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        samples.add(sample(mapper.readTree(line)));
                    }
                }
            }
        }
        return samples;
    }

    /// What a reader found, in the spans that this corpus would mark.
    static List<Found> asMarked(String text, List<Found> found) {
        List<Found> marked = new ArrayList<>();
        for (Found next : found.stream()
                .sorted(Comparator.comparingInt(one -> one.span().start()))
                .toList()) {
            Found cut = withoutArticle(text, next);
            if (cut.value().endsWith("_REF")
                    || POINTING.matcher(quote(text, cut.span())).matches()) {
                continue;
            }
            int first = marked.size();
            if (ENDS_IN_YEAR.matcher(quote(text, cut.span())).matches()) {
                for (Span from = cut.span();
                        first > 0 && shares(text, marked.get(first - 1).span(), from);
                        first--) {
                    from = marked.get(first - 1).span();
                }
            }
            if (first < marked.size()) {
                cut = new Found(
                        new Span(marked.get(first).span().start(), cut.span().end()), cut.value());
                marked.subList(first, marked.size()).clear();
            }
            marked.add(cut);
        }
        return marked;
    }

    private static Found withoutArticle(String text, Found found) {
        Matcher article = ARTICLE.matcher(quote(text, found.span()));
        return article.lookingAt() && article.end() < found.span().length()
                ? new Found(
                        new Span(
                                found.span().start() + article.end(),
                                found.span().end()),
                        found.value())
                : found;
    }

    private static boolean shares(String text, Span before, Span after) {
        return before.end() <= after.start()
                && YEARLESS.matcher(quote(text, before)).matches()
                && BETWEEN.matcher(text.substring(before.end(), after.start())).matches();
    }

    private static String quote(String text, Span span) {
        return text.substring(span.start(), span.end());
    }

    private static Sample sample(JsonNode document) {
        String text = document.path("text").asText();
        Map<Span, Found> gold = new LinkedHashMap<>();
        for (JsonNode entity : document.path("entities")) {
            if (entity.path("entity_type").asText().equals("DATETIME")) {
                Span span = new Span(
                        text.offsetByCodePoints(0, entity.path("start_offset").asInt()),
                        text.offsetByCodePoints(0, entity.path("end_offset").asInt()));
                gold.put(span, new Found(span, ""));
            }
        }
        return new Sample(
                document.path("metadata").path("data_id").asText(),
                Language.ENGLISH,
                text,
                Optional.empty(),
                List.copyOf(gold.values()));
    }
}
