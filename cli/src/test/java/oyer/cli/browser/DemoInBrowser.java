package oyer.cli.browser;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.support.ui.WebDriverWait;

/// The demo, read once for a class of tests and shown in a browser that reaches nothing else.
abstract class DemoInBrowser {

    @TempDir
    private static @Nullable Path folder;

    private static @Nullable DeadEnd outside;
    private static @Nullable DemoCase demo;
    private static @Nullable Browser browser;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        Assumptions.assumeTrue(Browser.isThere(), "no Chromium here: browser tests were skipped");
        outside = DeadEnd.open();
        demo = DemoCase.read(folder());
        browser = Browser.open(outside);
    }

    @AfterAll
    static void shut() throws IOException {
        if (browser != null) {
            browser.close();
            browser = null;
        }
        if (demo != null) {
            demo.close();
            demo = null;
        }
        if (outside != null) {
            outside.close();
            outside = null;
        }
    }

    static Path folder() {
        return Objects.requireNonNull(folder);
    }

    static DeadEnd outside() {
        return Objects.requireNonNull(outside);
    }

    static Browser browser() {
        return Objects.requireNonNull(browser);
    }

    static DemoCase demo() {
        return Objects.requireNonNull(demo);
    }

    /// Waits for as long as a busy machine may take; a test that passes never waits for it.
    static void until(BooleanSupplier holds) {
        new WebDriverWait(browser().driver(), Duration.ofSeconds(60))
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> holds.getAsBoolean());
    }
}
