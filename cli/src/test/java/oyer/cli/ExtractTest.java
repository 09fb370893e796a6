package oyer.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.core.review.DocumentPipeline;

class ExtractTest {

    private static final String NOTE =
            "12 March 1984\r\nMr. Adam Bell said: \u201cI was at home.\u201d He was arrested on March 14, 1984, and withdrew"
                    + " his statement two days later. Of the 42 samples tested, 11 were not his. \ud83d\ude80 No knife.\n";

    @TempDir
    private Path folder = Path.of("");

    private List<JsonNode> lines(Path file) throws IOException, InterruptedException {
        Box box = Box.read(List.of(file), DocumentPipeline.unaided());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonLines out = JsonLines.to(bytes)) {
            ReadingLines lines = new ReadingLines(out, box.figures(), box::path);
            box.readings().forEach(r -> lines.print(box.path(r.document()), r));
        }
        List<JsonNode> read = new ArrayList<>();
        for (String line : bytes.toString(StandardCharsets.UTF_8).split("\n")) {
            read.add(new ObjectMapper().readTree(line));
        }
        return read;
    }

    @Test
    void everyLineQuotesTheFileAsItStandsAndInOrder() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("note.txt"), NOTE);
        int last = 0;
        for (JsonNode line : lines(file)) {
            int start = line.get("start").asInt();
            assertThat(line.get("text").asText())
                    .isEqualTo(NOTE.substring(start, line.get("end").asInt()));
            assertThat(start).isGreaterThanOrEqualTo(last);
            assertThat(line.get("document").asText()).endsWith("note.txt");
            last = start;
        }
    }

    @Test
    void everyKindThatTheNoteHoldsIsPrinted() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("note.txt"), NOTE);
        assertThat(lines(file))
                .extracting(line -> line.get("kind").asText())
                .contains("time", "person", "quantity", "event", "statement", "exhibit", "proceeding");
    }

    @Test
    void aDateHasItsFirstAndLastDay() throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("note.txt"), NOTE);
        Optional<JsonNode> arrest = lines(file).stream()
                .filter(l -> l.get("text").asText().equals("March 14, 1984"))
                .findFirst();
        assertThat(arrest).hasValueSatisfying(line -> {
            assertThat(line.get("value").asText()).isEqualTo("1984-03-14");
            assertThat(line.get("earliest").asText()).isEqualTo("1984-03-14");
            assertThat(line.get("latest").asText()).isEqualTo("1984-03-14");
        });
    }

    @Test
    void aFileThatCannotBeReadIsNamedAndTheOthersAreStillRead() throws IOException, InterruptedException {
        Path good = Files.writeString(folder.resolve("good.txt"), "He left on 3 May 1984.");
        Path broken =
                Files.write(folder.resolve("broken.pdf"), "%PDF-1.7 and no more".getBytes(StandardCharsets.US_ASCII));
        Box box = Box.read(List.of(broken, good, folder.resolve("missing.txt")), DocumentPipeline.unaided());
        assertThat(box.whole()).isFalse();
        assertThat(box.readings()).hasSize(1);
    }
}
