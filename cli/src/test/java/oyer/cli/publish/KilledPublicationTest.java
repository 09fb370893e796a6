package oyer.cli.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import oyer.cli.Publishing;

/// A publication that is killed in the middle.
class KilledPublicationTest {

    @TempDir
    private Path top = Path.of("top");

    private static long files(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return 0;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).count();
        } catch (java.io.UncheckedIOException moved) {
            return 0; // written under another name first, and moved while we looked: to be counted again
        }
    }

    private Path box() throws IOException {
        Path box = Files.createDirectories(top.resolve("box"));
        for (int i = 1; i <= 6; i++) {
            Files.writeString(box.resolve(i + ".txt"), """
                    Report of %1$d March 1998

                    On %1$d March 1998 Anna Marrick was seen near the quay by her brother, Tom Marrick.
                    Tom Marrick said that he left the inn at ten. The torn glove was found in Leeds.
                    """.formatted(i));
        }
        return box;
    }

    /// Kills `oyer publish` as soon as it has written so many files.
    private void killedAfter(Path box, Path site, int written) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        "oyer.cli.Oyer",
                        "publish",
                        box.toString(),
                        site.toString())
                .redirectErrorStream(true)
                .redirectOutput(top.resolve("log.txt").toFile())
                .start();
        Path unfinished = site.resolveSibling(site.getFileName() + ".unfinished");
        while (process.isAlive() && files(unfinished) < written) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
    }

    private static String said(Path box, Path site) {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PrintStream heard = new PrintStream(out, true, StandardCharsets.UTF_8)) {
            System.setOut(heard);
            assertThat(Publishing.publish(box, site)).isZero();
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void noHalfOfASiteLooksWholeAndTheNextStartGoesOnAndSaysSo() throws Exception {
        Path box = box();
        Path whole = top.resolve("whole");
        assertThat(Publishing.publish(box, whole)).isZero();
        long all = files(whole);
        Path site = top.resolve("site");
        Path unfinished = top.resolve("site.unfinished");
        for (int written : List.of(12, (int) all / 2)) {
            killedAfter(box, site, written);
            assertThat(site).as("after %d of %d files", written, all).doesNotExist();
            assertThat(unfinished).exists();
        }
        assertThat(said(box, site)).contains("Going on with what an earlier start had written");
        assertThat(unfinished).doesNotExist();
        assertThat(files(site)).isEqualTo(all);
        assertThat(Links.broken(site)).isEmpty();
        try (Stream<Path> pages = Files.walk(whole)) {
            for (Path page : pages.filter(Files::isRegularFile).toList()) {
                Path resumed = site.resolve(whole.relativize(page).toString());
                assertThat(Files.mismatch(page, resumed)).as(page.toString()).isEqualTo(-1);
            }
        }
    }

    @Test
    void whatWasBegunOfAnotherStateOfTheCaseIsBegunAnewAndSaidSo() throws Exception {
        Path box = box();
        Path site = top.resolve("site");
        killedAfter(box, site, 15);
        Files.writeString(box.resolve("later.txt"), "On 9 March 1998 the harbour was closed.\n");
        assertThat(Publishing.open(box)).isZero();
        assertThat(said(box, site)).contains("was of another state of the case");
        assertThat(site.resolve("index.html")).exists();
        assertThat(Links.broken(site)).isEmpty();
    }
}
