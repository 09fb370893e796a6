package oyer.bench.examples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Makes the binary files of an invented case from `examples/sources/CASE`.
///
/// The ending of a source says what it becomes: `NAME.transcript.txt` a PDF with numbered lines, `NAME.typed.txt` a
/// typewritten PDF, `NAME.scan.txt` a PDF that is only an image, `NAME.pdf.html` a laid-out PDF, `NAME.docx.txt` and
/// `NAME.odt.txt` letters and notes.
///
/// Usage: `MakeExample SOURCES OUT [FONTS]`, where FONTS is a folder with the Liberation fonts (SIL Open Font Licence).
/// The same sources, fonts and JDK give the same bytes; the scan also depends on the JDK's font rasteriser.
public final class MakeExample {

    private static final Path DEBIAN_FONTS = Path.of("/usr/share/fonts/truetype/liberation");

    private MakeExample() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        if (arguments.length < 2) {
            System.err.println("usage: MakeExample SOURCES OUT [FONTS]");
            System.exit(2);
        }
        Path fonts = arguments.length > 2 ? Path.of(arguments[2]) : DEBIAN_FONTS;
        if (!Files.isDirectory(fonts)) {
            throw new IOException("no fonts in [" + fonts + "]. Maybe install fonts-liberation, or name their folder?");
        }
        System.setProperty("java.awt.headless", "true");
        try (Stream<Path> sources = Files.list(Path.of(arguments[0]))) {
            for (Path source : sources.sorted().toList()) {
                out.println(make(source, Path.of(arguments[1]), fonts));
            }
        }
    }

    private static Path make(Path source, Path folder, Path fonts) throws IOException {
        String name = source.getFileName().toString();
        List<String> parts = List.of(name.split("\\."));
        String kind = parts.get(parts.size() - 2);
        String base = name.substring(0, name.indexOf("." + kind + "."));
        String text = Files.readString(source);
        return switch (kind) {
            case "transcript" -> write(folder, base + ".pdf", NumberedTranscript.of(text, fonts));
            case "typed" -> write(folder, base + ".pdf", TypedPages.of(text, fonts));
            case "scan" -> write(folder, base + ".pdf", ScannedPages.of(text, fonts));
            case "pdf" -> write(folder, base + ".pdf", LaidOutPages.of(text, fonts));
            case "docx" -> write(folder, base + ".docx", WordFile.of(Block.parse(text)));
            case "odt" -> write(folder, base + ".odt", OpenDocumentFile.of(Block.parse(text)));
            default ->
                throw new IOException("[" + source + "] has the unknown kind [" + kind
                        + "]. Maybe it should be named NAME.KIND.txt, as in statement.scan.txt?");
        };
    }

    private static Path write(Path folder, String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }
}
