package oyer.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/// Each main task of a reviewer, done in a browser on the demo.
class WorkbenchInBrowserTest extends DemoInBrowser {

    private static final List<String> PAGES = List.of(
            "",
            "chronology",
            "lanes",
            "lanes?by=proceeding",
            "map",
            "people",
            "people?kind=place",
            "statements",
            "exhibits",
            "proceedings",
            "course",
            "held",
            "reached",
            "causes",
            "discrepancies",
            "discrepancies?show=consistent",
            "weights",
            "samples",
            "comparisons",
            "boxes",
            "documents",
            "search",
            "search?q=car",
            "help",
            "review",
            "compare",
            "nowhere");

    @BeforeEach
    void asItWas() {
        browser().asDesk();
        browser().dark(false);
        browser().go(demo().address("help"));
        browser().run("localStorage.clear()");
        browser().complaints();
        browser().asked();
    }

    private static void see(String page) {
        browser().go(demo().address(page));
    }

    private static String reader() {
        return "d/" + demo().hostile().id().sha256();
    }

    private static String marked() {
        return browser().all(".t mark").stream().map(WebElement::getText).collect(Collectors.joining());
    }

    @Test
    void oneClickInTheChronologyLandsOnExactlyThoseWords() {
        see("chronology");
        WebElement event = browser().one(".event .what a");
        String words = event.getText();
        event.click();
        until(() -> !browser().all("#here").isEmpty());
        assertThat(marked().replaceAll("\\s+", "")).isEqualTo(words.replaceAll("\\s+", ""));
        assertThat((Boolean) browser()
                        .run("const box = document.getElementById('here').getBoundingClientRect();"
                                + " return box.top >= 0 && box.bottom <= innerHeight;"))
                .as("they are in sight")
                .isTrue();
    }

    @Test
    void aLongListGoesOnInItsPlaceWhenAskedTo() {
        see("chronology");
        long first = browser().all("main .row.event").size();
        assertThat(browser().all("nav.pager a[rel=next]")).isNotEmpty();
        browser().run("document.querySelector('nav.pager [data-more]').click()");
        until(() -> browser().all("main .row.event").size() > first);
        String next = browser()
                .run("return document.querySelectorAll('main .row.event')[" + first + "].id")
                .toString();
        see("chronology?start=" + first);
        assertThat(browser().one("main .row.event").getDomAttribute("id"))
                .as("the very next row")
                .isEqualTo(next);
    }

    @Test
    void choosingAMarkShowsWhatWasUnderstoodAndKeepsThePlace() {
        see(reader());
        WebElement time = browser().one(".t a.k-time");
        String words = time.getText();
        browser().run("window.stayed = true");
        time.click();
        until(() -> !browser().all(".panel .understood").isEmpty());
        assertThat(browser().one(".panel .asked blockquote").getText()).isEqualTo(words);
        assertThat(browser().one(".panel .understood dl").getText()).contains("DATE 1999-03-03");
        assertThat(browser().run("return window.stayed === true")).isEqualTo(true);
        assertThat(browser().at()).contains("?at=");
        browser().driver().navigate().back();
        until(() -> browser().all(".panel .understood").isEmpty());
    }

    @Test
    void aMarkIsReachedAndOpenedByKeysAlone() {
        see(reader());
        browser().press("j");
        browser().pressEnter();
        until(() -> !browser().all(".panel .understood").isEmpty());
        browser().press(Keys.ESCAPE);
        until(() -> browser().all(".panel .understood").isEmpty());
    }

    @Test
    void aKindThatIsSwitchedOffIsNoLongerSeen() {
        see(reader());
        String decoration = "return getComputedStyle(document.querySelector('.t a.k-time')).textDecorationLine";
        assertThat(browser().run(decoration)).isEqualTo("underline");
        browser().one("#k-time").click();
        assertThat(browser().run(decoration)).isEqualTo("none");
        see(reader());
        assertThat(browser().run(decoration)).as("it is remembered").isEqualTo("none");
    }

    @Test
    void theKeysAreListedUnderTheQuestionMark() {
        see("chronology");
        browser().press("?");
        assertThat(browser().one("#keys").isDisplayed()).isTrue();
        browser().press(Keys.ESCAPE);
        assertThat(browser().one("#keys").isDisplayed()).isFalse();
        browser().press("gd");
        until(() -> browser().at().endsWith("/documents"));
    }

    @Test
    void whatIsSearchedForIsFoundHighlightedAndOpened() {
        see("chronology");
        browser().press("/");
        browser().driver().switchTo().activeElement().sendKeys("wall", Keys.ENTER);
        until(() -> !browser().all(".hits li").isEmpty());
        assertThat(browser().one(".hits mark").getText()).isEqualToIgnoringCase("wall");
        browser().one(".hits .words a").click();
        until(() -> !browser().all("#here").isEmpty());
        assertThat(marked()).contains("wall");
    }

    @Test
    void whoComesBackToAListSeesTheFilterThatTheListAnswers() {
        see("exhibits");
        browser()
                .run("document.querySelector('main form.filters [name=q]').value = 'knife';"
                        + "document.querySelector('main form.filters').requestSubmit()");
        until(() -> browser().at().contains("q=knife"));
        browser().driver().navigate().back();
        until(() -> !browser().at().contains("q=knife"));
        until(() -> browser()
                .run("return document.querySelector('main form.filters [name=q]').value")
                .equals(""));
        browser().driver().navigate().forward();
        until(() -> browser().at().contains("q=knife"));
        until(() -> browser()
                .run("return document.querySelector('main form.filters [name=q]').value")
                .equals("knife"));
    }

    @Test
    void wordsThatAreNoQueryAreAnsweredWithAReason() {
        see("search?q=" + URLEncode.of("near("));
        assertThat(browser().one(".problem").getText()).isNotBlank();
    }

    @Test
    void theTimelineComesNearerByAKeyAndWholeAgainByAnother() {
        see("chronology");
        browser().press("+");
        until(() -> browser().at().contains("from="));
        browser().press("0");
        until(() -> !browser().at().contains("from="));
    }

    @Test
    void nothingThatADocumentSaysIsEverRun() {
        for (String page : List.of(reader(), "chronology?q=somebody", "search?q=wall", reader() + "?at=0-40")) {
            see(page);
            assertThat(browser().driver().getTitle()).as(page).doesNotContain("owned");
        }
        see(reader());
        assertThat(browser().one(".sheet").getText()).contains("<script>document.title = 'owned'</script>");
    }

    @Test
    void noRequestLeavesTheMachine() {
        List<String> asked = new ArrayList<>();
        for (String page : pages()) {
            see(page);
            asked.addAll(browser().asked());
        }
        assertThat(asked).hasSizeGreaterThan(PAGES.size());
        assertThat(asked)
                .filteredOn(url -> !url.startsWith("data:"))
                .allSatisfy(url -> assertThat(URI.create(url).getHost()).isEqualTo("127.0.0.1"));
        assertThat(outside().wanted())
                .as("beside what the browser itself asks its maker")
                .allMatch(line -> line.matches("\\S+ (http://)?[a-z0-9.-]+\\.(google|googleapis|gstatic)\\.com[:/].*"));
    }

    private static List<String> pages() {
        List<String> pages = new ArrayList<>(PAGES);
        pages.add(reader());
        demo().store().figures().stream().limit(1).forEach(f -> pages.add("figure/" + f.id()));
        demo().store().documents().stream()
                .filter(d -> d.path().endsWith(".pdf"))
                .limit(1)
                .forEach(d -> pages.add("d/" + d.id().sha256() + "?at=0-30"));
        return pages;
    }

    @Test
    void noPageBreaksItsOwnRules() {
        for (String page : pages()) {
            see(page);
            assertThat(browser().complaints())
                    .as(page)
                    .filteredOn(complaint -> !complaint.contains("404"))
                    .isEmpty();
        }
    }

    @Test
    void noPageIsWiderThanAPhone() {
        browser().asPhone();
        for (String page : pages()) {
            see(page);
            assertThat((Long) browser().run("return document.documentElement.scrollWidth"))
                    .as(page)
                    .isLessThanOrEqualTo(390L);
        }
    }

    @Test
    void onPaperTablesStayTablesAndWhatIsToldByAShadeIsPrinted() {
        browser().driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", "print"));
        browser()
                .driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", 673, "height", 986, "deviceScaleFactor", 1, "mobile", false));
        try {
            for (String page : List.of("people", "exhibits", "documents")) {
                see(page);
                assertThat(browser().run("return getComputedStyle(document.querySelector('.list td')).display"))
                        .as(page)
                        .isEqualTo("table-cell");
                assertThat((Long) browser().run("return document.documentElement.scrollWidth"))
                        .as(page)
                        .isLessThanOrEqualTo(673L);
            }
            see("held");
            assertThat(browser()
                            .run("return getComputedStyle(document.querySelector('.calendar td')).printColorAdjust"))
                    .isEqualTo("exact");
        } finally {
            browser().driver().executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", ""));
            browser().asDesk();
        }
    }

    @Test
    void aNameWithoutASpaceBreaksAndDoesNotWidenThePage() {
        String lengthen = "document.querySelectorAll('main :is(th, .what, blockquote) a, main .cite, main h1')"
                + ".forEach((words) => {"
                + " if (words.children.length === 0) words.textContent = 'Longname'.repeat(25); });"
                + "return document.documentElement.scrollWidth";
        for (String page : List.of("", "chronology", "people", "statements", "exhibits", "times", "discrepancies")) {
            browser().asPhone();
            see(page);
            assertThat((Long) browser().run(lengthen)).as(page).isLessThanOrEqualTo(390L);
        }
    }

    @Test
    void everyPagePassesTheAuditOfAccessibilityInLightAndDark() throws IOException {
        String axe;
        try (var in = Objects.requireNonNull(
                getClass().getResourceAsStream("/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js"))) {
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        List<String> violations = new ArrayList<>();
        for (boolean dark : List.of(false, true)) {
            browser().dark(dark);
            for (String page : pages()) {
                see(page);
                browser().run(axe);
                Object found = browser().driver().executeAsyncScript("""
                        const done = arguments[arguments.length - 1];
                        // a page differs in the dark by its colours only
                        const rules = arguments[0] ? { type: 'rule', values: ['color-contrast'] }
                          : ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
                        axe.run({ runOnly: rules })
                          .then((result) => done(result.violations.map((v) =>
                            v.id + ': ' + v.nodes.slice(0, 3).map((n) => n.html + ' ' + n.failureSummary).join(' | '))));
                        """, dark);
                String where = (dark ? "dark " : "light ") + page + ": ";
                ((List<?>) java.util.Objects.requireNonNull(found))
                        .forEach(violation -> violations.add(where + violation));
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void thePagesSpeakGermanWhenAskedTo() {
        see("chronology");
        browser().one("footer a[lang=de]").click();
        until(() -> browser().one("h1").getText().equals("Chronologie"));
        browser().one("footer a[lang=en]").click();
        until(() -> browser().one("h1").getText().equals("Chronology"));
    }

    @Test
    void aPageOfAPdfIsShownAsItLooksWithTheWordsOnIt() {
        var pdf = demo().store().documents().stream()
                .filter(d -> d.path().endsWith("12-trial-transcript-vol-3.pdf"))
                .findFirst()
                .orElseThrow();
        var time = demo().store()
                .readings(pdf.id())
                .orElseThrow()
                .times()
                .getFirst()
                .passage();
        see("d/" + pdf.id().sha256() + "?at=" + time.start() + "-" + time.end());
        until(() -> !browser().all(".look svg rect").isEmpty());
        assertThat(browser()
                        .run("const image = new Image();"
                                + "const src = document.querySelector('.look image').getAttribute('href');"
                                + "const request = new XMLHttpRequest(); request.open('GET', src, false); request.send();"
                                + "return request.status + ' ' + request.getResponseHeader('Content-Type');"))
                .isEqualTo("200 image/png");
    }

    /// Encodes a value of an address.
    private static final class URLEncode {
        private static String of(String value) {
            return java.net.URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }
}
