package oyer.bench.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/// The files of the box say what their sources say. PDFs need fonts that may be absent, so that their words are held
/// against the golden data instead, by the tests of the command line.
final class MakeExampleTest {

    private static final Path SOURCES = Path.of("..", "examples", "sources", "harbour-lane");
    private static final Path BOX = Path.of("..", "examples", "harbour-lane");

    @Test
    void theWordFilesAreMadeFromTheirSources() throws IOException {
        for (Path source : sources(".docx.txt")) {
            byte[] made = WordFile.of(Block.parse(Files.readString(source)));
            assertThat(parts(made)).as(source.toString()).isEqualTo(parts(Files.readAllBytes(inBox(source))));
        }
    }

    @Test
    void theOpenDocumentFilesAreMadeFromTheirSources() throws IOException {
        for (Path source : sources(".odt.txt")) {
            byte[] made = OpenDocumentFile.of(Block.parse(Files.readString(source)));
            assertThat(parts(made)).as(source.toString()).isEqualTo(parts(Files.readAllBytes(inBox(source))));
        }
    }

    @Test
    void everySourceHasItsFile() throws IOException {
        for (Path source : sources("")) {
            assertThat(inBox(source)).isRegularFile();
        }
    }

    @Test
    void aTranscriptPageHasTwentyFiveLinesAndNoneTooLong() throws IOException {
        List<String> lines = NumberedTranscript.lines(
                Files.readString(sources(".transcript.txt").getFirst()));
        assertThat(lines).allMatch(line -> line.length() <= 58);
        assertThat(lines.indexOf(lines.stream()
                                .filter(line -> line.contains("Thursday, June 13, 1985") && !line.contains("Adjourned"))
                                .reduce((a, b) -> b)
                                .orElseThrow())
                        % 25)
                .as("a new day begins at the top of a page")
                .isZero();
    }

    private static List<Path> sources(String ending) throws IOException {
        try (Stream<Path> files = Files.list(SOURCES)) {
            List<Path> found =
                    files.filter(f -> f.toString().endsWith(ending)).sorted().toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }

    /// `NAME.KIND.txt` becomes `NAME.pdf` but for Word and OpenDocument files.
    private static Path inBox(Path source) {
        String[] parts = source.getFileName().toString().split("\\.", -1);
        String kind = parts[1].equals("docx") || parts[1].equals("odt") ? parts[1] : "pdf";
        return BOX.resolve(parts[0] + "." + kind);
    }

    private static Map<String, String> parts(byte[] zip) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
