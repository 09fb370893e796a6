package oyer.bench.boxes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One line that the program printed.
record Answer(JsonNode line) {

    /// All lines of a command over files, run as a user runs it: in a process of its own, with nothing kept from
    /// another.
    static List<Answer> of(String command, List<Path> files) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                "oyer.cli.Oyer",
                command));
        files.forEach(file -> words.add(file.toString()));
        Process process = new ProcessBuilder(words)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        JsonMapper json = JsonMapper.builder().build();
        List<Answer> answers = new ArrayList<>();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                answers.add(new Answer(json.readTree(line)));
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("oyer " + command + " ended with " + process.exitValue());
        }
        return answers;
    }

    boolean is(String kind) {
        return text("kind").equals(kind);
    }

    String text(String field) {
        return line.path(field).asText("");
    }

    /// A discrepancy in one line, to be compared with those of another try.
    String told() {
        StringBuilder told = new StringBuilder(text("rule") + ": " + text("explanation"));
        passages()
                .forEach(p -> told.append(" | ")
                        .append(p.document())
                        .append(": ")
                        .append(p.text().replaceAll("\\s+", " ")));
        return told.toString();
    }

    Place place() {
        return place(line);
    }

    /// Of a discrepancy.
    List<Place> passages() {
        List<Place> places = new ArrayList<>();
        line.path("passages").forEach(node -> places.add(place(node)));
        return places;
    }

    /// Steps of an exhibit, as answers of their own; each in the exhibit's document.
    List<Answer> steps() {
        List<Answer> steps = new ArrayList<>();
        line.path("status").forEach(node -> steps.add(new Answer(node)));
        return steps;
    }

    /// Where a step of this exhibit is told.
    Place of(Answer step) {
        return new Place(
                place().document(),
                step.line.path("start").asInt(),
                step.line.path("end").asInt(),
                step.text("is"));
    }

    private static Place place(JsonNode node) {
        Path file = Path.of(node.path("document").asText()).getFileName();
        return new Place(
                file == null ? "" : file.toString(),
                node.path("start").asInt(),
                node.path("end").asInt(),
                node.path("text").asText());
    }
}
