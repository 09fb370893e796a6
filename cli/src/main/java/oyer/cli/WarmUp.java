package oyer.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import oyer.intake.child.ReaderProcess;

/// Runs after a build, so that what start-up loads is kept ahead of time: reads a small case, searches it and asks for
/// its first page; or, with `--reader`, reads a few files as a reading process does. Only speed depends on it.
final class WarmUp {

    /// One page of a few words, as small as a PDF can be.
    private static final String SHEET = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 200]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
            4 0 obj<</Length 58>>stream
            BT /F1 12 Tf 20 150 Td (The glove was found on 4 May.) Tj ET
            endstream endobj
            5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
            trailer<</Root 1 0 R>>
            %%EOF
            """;

    private WarmUp() {}

    /// @param arguments `--reader`, or a folder whose files are read beside those here: the more a case has of what
    ///     others have, the more of what they load is kept
    public static void main(String[] arguments) throws IOException {
        Path box = Files.createTempDirectory("oyer-warm-up");
        try {
            fill(box);
            if (List.of(arguments).equals(List.of("--reader"))) {
                rehearse(box);
            } else {
                for (String folder : arguments) {
                    copy(Path.of(folder), box);
                }
                use(box);
            }
        } finally {
            try (var all = Files.walk(box)) {
                all.sorted(Comparator.reverseOrder()).forEach(p -> p.toFile().delete());
            }
        }
    }

    private static void fill(Path box) throws IOException {
        Files.writeString(
                box.resolve("note.txt"),
                "12 March 1984. Mr. Adam Bell said: \"I was at home.\" He was arrested on March 14, 1984, and withdrew his"
                        + " statement two days later. Of the 42 samples tested, 11 were not his.\n");
        Files.writeString(box.resolve("brief.txt"), "Der Zeuge sagte am 3. Mai 1984 aus, er sei zu Hause gewesen.\n");
        Files.writeString(
                box.resolve("page.html"), "<html><body><h1>1985</h1><p>He was tried in June.</p></body></html>");
        Files.writeString(
                box.resolve("letter.eml"),
                "From: a@example.org\nDate: Tue, 3 Mar 1998 10:00:00 +0000\nSubject: Letter\n\nI saw nobody.\n");
        Files.writeString(box.resolve("sheet.pdf"), SHEET);
    }

    /// Without PDFs: some are scans, and to recognise their words takes long and loads nothing here.
    private static void copy(Path folder, Path box) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(f -> !f.toString().endsWith(".pdf"))
                    .toList()) {
                Files.copy(file, box.resolve(file.getFileName()));
            }
        }
    }

    /// Not plain text, which is read without a process of its own, and would bring in much that nothing else needs.
    private static void rehearse(Path box) throws IOException {
        for (String file : List.of("page.html", "letter.eml", "sheet.pdf")) {
            ReaderProcess.rehearse(box.resolve(file));
        }
    }

    private static void use(Path box) throws IOException {
        run("open", box.toString(), "--read-only");
        run("status", box.toString());
        run("search", box.toString(), "samples");
        run(
                "extract",
                box.resolve("note.txt").toString(),
                box.resolve("brief.txt").toString());
        run("--version");
        WarmPages.visit(box);
    }

    private static void run(String... arguments) {
        Oyer.commandLine().execute(arguments);
    }
}
