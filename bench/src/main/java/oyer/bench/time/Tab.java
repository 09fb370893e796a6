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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import oyer.bench.time.Sample.Found;
import oyer.core.text.Language;
import oyer.core.text.Span;

/// Reads the DATETIME spans of the Text Anonymization Benchmark (judgments as JSON Lines). They carry no values.
final class Tab {

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
