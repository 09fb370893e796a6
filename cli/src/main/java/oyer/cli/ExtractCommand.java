package oyer.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import oyer.core.casefile.DocumentReadings;
import oyer.core.casefile.Figure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = "Print every reading in each file, as JSON Lines in order of place.",
        footer =
                "Exit status: 0 every file was read, 1 some could not be, 2 wrong usage. docs/reference.md has the format.")
final class ExtractCommand implements Callable<Integer> {

    @Mixin
    private GivenDocuments documents = new GivenDocuments();

    @Option(names = "--text", description = "Print the text that offsets refer to, and no readings.")
    private boolean text;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (text) {
            boolean whole;
            try (var out = JsonLines.standardOutput()) {
                whole = Box.texts(documents.files(), () -> {}, (_, words) -> out.raw(words.characters()));
            }
            return whole ? 0 : 1;
        }
        Box box = documents.read();
        List<Figure> figures = box.figures();
        try (var out = JsonLines.standardOutput()) {
            ReadingLines lines = new ReadingLines(out, figures, box::path);
            for (DocumentReadings readings : box.readings()) {
                lines.print(box.path(readings.document()), readings);
            }
        }
        return box.whole() ? 0 : 1;
    }
}
