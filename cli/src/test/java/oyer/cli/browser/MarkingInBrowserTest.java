package oyer.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import oyer.cli.Laboratories;
import oyer.core.casefile.Document;
import oyer.core.review.CaseReader;
import oyer.core.review.DocumentPipeline;
import oyer.core.review.Progress;
import oyer.intake.IsolatedReader;
import oyer.intake.Settings;
import oyer.site.Workbench;
import oyer.store.CaseFolder;
import oyer.store.LuceneCaseIndex;
import oyer.store.SqliteCaseStore;

/// Minutiae marked on a print by mouse and by keys.
class MarkingInBrowserTest {
    private static final int SIDE = 320;

    @TempDir
    private static @Nullable Path folder;

    private static @Nullable DeadEnd outside;
    private static @Nullable SqliteCaseStore store;
    private static @Nullable LuceneCaseIndex index;
    private static @Nullable Workbench workbench;
    private static @Nullable Browser browser;
    private static String page = "";

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Browser.isThere(), "no Chromium here: browser tests were skipped");
        Path documents = Files.createDirectory(Objects.requireNonNull(folder).resolve("documents"));
        ImageIO.write(ridges(), "png", documents.resolve("mark.png").toFile());
        CaseFolder at = new CaseFolder(documents, folder.resolve("case"));
        store = SqliteCaseStore.open(at);
        index = LuceneCaseIndex.open(at, LuceneCaseIndex.members(store));
        try (IsolatedReader intake = IsolatedReader.start(Settings.usual())) {
            new CaseReader(documents, intake, DocumentPipeline.unaided(), store, index, Progress.silent()).read();
        }
        workbench = Workbench.start(store, index, Optional.empty(), Laboratories.of(at, store), 0);
        Document mark = store.documents().getFirst();
        page = workbench.address() + "prints?probe=" + mark.id().sha256() + "&candidate="
                + mark.id().sha256();
        outside = DeadEnd.open();
        browser = Browser.open(outside);
    }

    /// Rings about the middle, half a millimetre apart at 500 pixels per inch.
    private static BufferedImage ridges() {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                double wave = Math.sin(Math.hypot(x - SIDE / 2.0, y - SIDE / 2.5) * 2 * Math.PI / 9);
                int grey = (int) (128 + 110 * wave);
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        return image;
    }

    @AfterAll
    static void shut() throws IOException {
        for (AutoCloseable one : new @Nullable AutoCloseable[] {browser, workbench, index, store, outside}) {
            if (one != null) {
                try {
                    one.close();
                } catch (IOException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    private static Browser browser() {
        return Objects.requireNonNull(browser);
    }

    private static String typed() {
        return String.valueOf(browser().run("return document.getElementById('probe-marks').value"));
    }

    @BeforeEach
    void atTheEmptyPage() {
        browser().go(page);
        browser()
                .run("document.querySelector('[data-do=clear]').click(); document.querySelector('svg.print').focus();");
    }

    @Test
    void aClickSetsAMarkADragTurnsItAndAnotherClickTakesItAway() {
        var svg = browser().one("svg.print");
        new Actions(browser().driver())
                .moveToElement(svg, -60, -40)
                .clickAndHold()
                .moveByOffset(50, 0)
                .release()
                .perform();
        String[] first = typed().split(",", -1);
        assertThat(Integer.parseInt(first[2])).as(typed()).isBetween(0, 2);
        new Actions(browser().driver()).moveToElement(svg, 60, 40).click().perform();
        assertThat(typed().lines()).hasSize(2);
        assertThat(browser().all("svg.print[data-marks=probe-marks] .mark")).hasSize(2);
        new Actions(browser().driver()).moveToElement(svg, 60, 40).click().perform();
        assertThat(typed().lines()).hasSize(1);
    }

    @Test
    void keysMoveTheCrossSetAMarkTurnItNameItAndTakeItAway() {
        var svg = browser().one("svg.print");
        svg.sendKeys(Keys.ARROW_RIGHT, Keys.ARROW_RIGHT, Keys.ARROW_DOWN, Keys.ENTER, "[", "b");
        assertThat(typed()).isEqualTo((SIDE / 2 + 4) + "," + (SIDE / 2 + 2) + ",95,bifurcation");
        svg.sendKeys("]", "]", "e");
        assertThat(typed()).endsWith(",85,ending");
        svg.sendKeys(Keys.DELETE);
        assertThat(typed()).isEmpty();
    }

    @Test
    void whatWasDoneIsUndoneByKeysAndByButton() {
        var svg = browser().one("svg.print");
        svg.sendKeys(Keys.ENTER, "b");
        String marked = typed();
        svg.sendKeys(Keys.DELETE);
        assertThat(typed()).isEmpty();
        svg.sendKeys(Keys.chord(Keys.CONTROL, "z"));
        assertThat(typed()).isEqualTo(marked);
        svg.sendKeys(Keys.chord(Keys.CONTROL, "z"));
        assertThat(typed()).endsWith(",90,");
        browser().run("document.querySelector('[data-do=redo]').click();");
        assertThat(typed()).isEqualTo(marked);
    }

    @Test
    void marksAreKeptInTheCaseOnceSomebodySaysWhoKeepsThem() {
        var svg = browser().one("svg.print");
        svg.sendKeys(Keys.ENTER, Keys.ARROW_LEFT);
        for (int i = 0; i < 12; i++) {
            svg.sendKeys(Keys.ARROW_LEFT);
        }
        svg.sendKeys(Keys.ENTER);
        String marked = typed();
        browser().run("document.querySelector('.keep-marks').click();");
        WebDriverWait wait = new WebDriverWait(browser().driver(), Duration.ofSeconds(60));
        wait.until(_ -> browser().at().contains("prints/marks"));
        browser().run("document.querySelector('main form button').click();");
        wait.until(_ -> browser().at().contains("/prints?"));
        assertThat(browser().one("main").getText())
                .contains("2 minutiae, marked by hand")
                .contains("kept in the case");
        assertThat(typed().strip()).isEqualTo(marked);
        assertThat(Objects.requireNonNull(store).rulings().standing()).hasSize(1);
        browser().run("document.querySelector('.clear-marks, [data-do=clear]').click();");
        browser().run("document.querySelector('.keep-marks').click();");
        wait.until(_ -> !browser().one("main").getText().contains("kept in the case"));
        assertThat(browser().one("main").getText()).contains("found by the program");
        assertThat(browser().complaints()).isEmpty();
    }

    @Test
    void whatWasMarkedIsSentComparedAndSaved() {
        var svg = browser().one("svg.print");
        svg.sendKeys(Keys.ENTER, Keys.ARROW_LEFT);
        for (int i = 0; i < 12; i++) {
            svg.sendKeys(Keys.ARROW_LEFT);
        }
        svg.sendKeys(Keys.ENTER);
        assertThat(typed().lines()).hasSize(2);
        browser().run("document.querySelector('main .compare button').click();");
        new WebDriverWait(browser().driver(), Duration.ofSeconds(60))
                .until(_ -> browser().at().contains("probe-marks=1"));
        assertThat(browser().one("main").getText())
                .contains("2 minutiae, marked by hand")
                .contains("Score ");
        assertThat(browser().complaints()).isEmpty();
    }
}
