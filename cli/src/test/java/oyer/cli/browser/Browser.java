package oyer.cli.browser;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/// A Chromium that nobody sees. Whatever it asks of any other machine ends at a [DeadEnd].
final class Browser implements AutoCloseable {

    private static final List<Path> CHROMIUM = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));
    private static final List<Path> DRIVER =
            List.of(Path.of("/usr/bin/chromedriver"), Path.of("/usr/lib/chromium-browser/chromedriver"));

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /// Whether there is a browser to test with; if not, says so where nobody can overlook it.
    static boolean isThere() {
        if (first(CHROMIUM).isPresent() && first(DRIVER).isPresent()) {
            return true;
        }
        System.err.println("""

                ==================================================================
                 BROWSER TESTS SKIPPED: there is no Chromium with its driver here.
                 Debian and Ubuntu: sudo apt install chromium chromium-driver
                ==================================================================
                """);
        return false;
    }

    private static Optional<Path> first(List<Path> places) {
        return places.stream().filter(Files::isExecutable).findFirst();
    }

    static Browser open(DeadEnd outside) {
        ChromeOptions options = new ChromeOptions();
        options.setBinary(first(CHROMIUM).orElseThrow().toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-default-apps",
                "--disable-features=OptimizationHints,MediaRouter,AutofillServerCommunication",
                "--no-first-run",
                "--lang=en",
                "--window-size=1280,1000",
                // this machine is never reached through a proxy, so that all else is what would leave it
                "--proxy-server=127.0.0.1:" + outside.port());
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en"));
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        ChromeDriverService service = new ChromeDriverService.Builder()
                .usingDriverExecutable(first(DRIVER).orElseThrow().toFile())
                .usingAnyFreePort()
                .build();
        return new Browser(new ChromeDriver(service, options));
    }

    ChromeDriver driver() {
        return driver;
    }

    void go(String address) {
        driver.get(address);
    }

    String at() {
        return driver.getCurrentUrl();
    }

    WebElement one(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    void press(CharSequence... keys) {
        one("body").sendKeys(keys);
    }

    void pressEnter() {
        driver.switchTo().activeElement().sendKeys(Keys.ENTER);
    }

    Object run(String script, Object... values) {
        Object answer = driver.executeScript(script, values);
        return answer == null ? "" : answer;
    }

    /// As on a phone of 390 by 844 points.
    void asPhone() {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", 390, "height", 844, "deviceScaleFactor", 2, "mobile", true));
    }

    void asDesk() {
        driver.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }

    void dark(boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    /// Every address that pages asked for since the last call.
    List<String> asked() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> entry.getMessage())
                .filter(message -> message.contains("\"Network.requestWillBeSent\""))
                .map(message -> message.replaceAll("(?s)^.*\"request\":\\{.*?\"url\":\"([^\"]*)\".*$", "$1"))
                .toList();
    }

    /// What pages complained of since the last call, blocked scripts and styles among it.
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(entry -> entry.getMessage())
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
