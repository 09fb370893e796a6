package oyer.intake.ocr;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import oyer.intake.wire.PageBoxes;

/// Character recognition by the `tesseract` command, where it is installed.
///
/// @param languages of those asked for, those that are installed
/// @param turns whether it can tell how a page is turned (its `osd` data is installed)
public record Tesseract(List<String> languages, boolean turns) {

    /// For the user, where scanned pages were met and nothing reads them.
    public static final String HOW_TO_GET_IT =
            "Scanned pages are read by Tesseract: install it (Debian, Ubuntu: apt install tesseract-ocr "
                    + "tesseract-ocr-deu; macOS: brew install tesseract tesseract-lang) and open the folder again.";

    public Tesseract {
        languages = List.copyOf(languages);
    }

    /// The command with those of `wanted` that it has; empty where it is not installed or knows none of them.
    public static Optional<Tesseract> find(List<String> wanted) {
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        try {
            Process process = new ProcessBuilder("tesseract", "--list-langs")
                    .redirectErrorStream(true)
                    .start();
            process.getOutputStream().close();
            List<String> has = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(String::strip)
                    .toList();
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            List<String> both = wanted.stream().filter(has::contains).toList();
            return both.isEmpty() ? Optional.empty() : Optional.of(new Tesseract(both, has.contains("osd")));
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /// Reads one image.
    ///
    /// @param width of the page in its own unit, which the boxes will have
    /// @param height in the same unit
    /// @param seconds after which it is given up
    /// @return empty where it fails or takes too long
    public Optional<PageBoxes> read(Raster page, float width, float height, int seconds) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                "tesseract",
                "stdin",
                "stdout",
                "-l",
                String.join("+", languages),
                "--dpi",
                String.valueOf(page.dpi())));
        if (turns) {
            command.addAll(List.of("--psm", "1"));
        }
        command.add("tsv");
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        AtomicBoolean over = new AtomicBoolean();
        try {
            Process process = builder.start();
            Thread watch = Thread.ofVirtual().start(() -> {
                try {
                    if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
                        over.set(true);
                        process.destroyForcibly();
                    }
                } catch (InterruptedException e) {
                    process.destroyForcibly();
                }
            });
            try (OutputStream in = process.getOutputStream()) {
                page.write(in);
            }
            byte[] table = process.getInputStream().readAllBytes();
            watch.join();
            return over.get() || process.exitValue() != 0
                    ? Optional.empty()
                    : Optional.of(Table.read(new String(table, StandardCharsets.UTF_8), page, width, height));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
