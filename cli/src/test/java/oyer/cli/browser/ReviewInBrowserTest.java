package oyer.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import oyer.core.casefile.Decision;

/// A reviewer at work: names herself once, then decides by keys, corrects, explains, undoes, and copies a source.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ReviewInBrowserTest extends DemoInBrowser {

    private static long rulings() {
        return demo().store().rulings().all().size();
    }

    private static Decision last() {
        return demo().store().rulings().all().getLast().decision();
    }

    @Test
    @Order(1)
    void theFirstDecisionAsksForANameAndIsThenTaken() {
        browser().go(demo().address("chronology"));
        browser().press("j", "c");
        until(() -> !browser().all("input[name=name]").isEmpty());
        WebElement name = browser().one("input[name=name]");
        name.clear();
        name.sendKeys("R. One", Keys.ENTER);
        until(() -> !browser().all(".ruled.is-confirmed").isEmpty());
        assertThat(browser().at()).contains("/chronology");
        assertThat(rulings()).isEqualTo(1);
    }

    @Test
    @Order(2)
    void aRowIsAmendedAndUndoneByKeysWithoutLeavingThePlace() {
        browser().go(demo().address("chronology"));
        browser().run("window.stayed = true");
        browser().press("j", "a");
        until(() -> browser().one(".ruling details[open] input[name='f.when']").isDisplayed());
        WebElement when = browser().one(".ruling details[open] input[name='f.when']");
        when.clear();
        when.sendKeys("1984-10", Keys.ENTER);
        until(() -> last() instanceof Decision.Amended);
        until(() -> browser().all(".ruling details[open]").isEmpty());
        assertThat(browser().run("return window.stayed === true")).isEqualTo(true);
        browser().press("u");
        until(() -> last() instanceof Decision.Undone);
    }

    @Test
    @Order(2)
    void whatIsNoDateIsSaidBesideTheFieldAndWhatWasTypedStays() {
        browser().go(demo().address("chronology"));
        browser().run("window.stayed = true");
        browser().press("j", "a");
        until(() -> browser().one(".ruling details[open] input[name='f.when']").isDisplayed());
        WebElement when = browser().one(".ruling details[open] input[name='f.when']");
        when.clear();
        when.sendKeys("soon after", Keys.ENTER);
        until(() -> !browser().all(".ruling details[open] .problem").isEmpty());
        assertThat(browser().one(".ruling details[open] .problem").getText()).startsWith("That is no date.");
        assertThat(when.getDomProperty("value")).isEqualTo("soon after");
        assertThat(browser().run("return window.stayed === true")).isEqualTo(true);
    }

    @Test
    @Order(3)
    void anExplainedDiscrepancyIsNoLongerAmongThoseOpen() {
        browser().go(demo().address("discrepancies"));
        // what was decided before is still being worked in, and changes what is open
        until(() -> browser().all("#undo .pending").isEmpty());
        int open = browser().all(".discrepancy").size();
        browser().press("j", "e");
        WebElement why = browser().one(".discrepancy details[open] textarea");
        why.sendKeys("The clock was an hour slow.");
        browser().one(".discrepancy details[open] button[value=explain]").click();
        until(() -> browser().all(".discrepancy").size() == open - 1);
        browser().go(demo().address("discrepancies?show=decided"));
        assertThat(browser().one(".ruled.is-explained").getText()).contains("The clock was an hour slow.");
    }

    @Test
    @Order(4)
    void severalRowsAreDecidedAtOnceByKeysWithoutLeavingThePlace() {
        browser().go(demo().address("statements"));
        assertThat(browser().one("#bulk").isDisplayed()).isFalse();
        browser().run("window.stayed = true");
        browser().press("j", "v", "j", "v");
        assertThat(browser().one("#bulk .picked").getText()).isEqualTo("2 chosen");
        long before = rulings();
        browser().press("c");
        until(() -> rulings() == before + 2);
        until(() -> browser().all(".pick:checked").isEmpty());
        assertThat(browser().all(".ruled.is-confirmed")).hasSize(2);
        assertThat(browser().run("return window.stayed === true")).isEqualTo(true);
    }

    @Test
    @Order(5)
    void twoPeopleAreMergedAndThatIsUndone() {
        browser().go(demo().address("people"));
        browser().all("th .pick").get(0).click();
        browser().all("th .pick").get(1).click();
        int people = demo().store().figures().size();
        browser().press("m");
        until(() -> last() instanceof Decision.Merged);
        until(() -> demo().store().figures().size() == people - 1);
        browser().go(demo().address("people"));
        browser().press("u");
        until(() -> demo().store().figures().size() == people);
    }

    @Test
    @Order(6)
    void wordsThatWereMissedAreAddedFromTheDocument() {
        String reader = "d/" + demo().hostile().id().sha256();
        browser().go(demo().address(reader + "?at=25-40"));
        WebElement add = browser().one(".add details:has([name='f.when'])");
        add.findElement(org.openqa.selenium.By.tagName("summary")).click();
        add.findElement(org.openqa.selenium.By.name("f.when")).sendKeys("1999-03");
        add.findElement(org.openqa.selenium.By.cssSelector("button[value=add]")).click();
        until(() -> last() instanceof Decision.Added);
        until(() -> !browser().all(".panel .ruled.is-added").isEmpty());
    }

    @Test
    @Order(7)
    void aNoteIsWrittenByKeysOnWordsChosenByKeys() {
        browser().go(demo().address("d/" + demo().hostile().id().sha256() + "?at=25-40"));
        String open = browser().one(".asked blockquote").getText();
        browser().press("w");
        until(() -> browser().one(".asked blockquote").getText().length() > open.length());
        browser().press("t");
        browser().driver().switchTo().activeElement().sendKeys("Look again", Keys.chord(Keys.CONTROL, Keys.ENTER));
        until(() -> last() instanceof Decision.Noted);
        until(() -> !browser().all(".panel .ruled.is-noted").isEmpty());
    }

    @Test
    @Order(8)
    void wordsAreCopiedWithTheirSourceByOneKey() {
        browser().go(demo().address("d/" + demo().hostile().id().sha256() + "?at=25-40"));
        browser().press("y");
        until(() -> !browser().run("return document.body.dataset.clip ?? ''").equals(""));
        assertThat(browser().run("return document.body.dataset.clip"))
                .asString()
                .matches("(?s)“.*” \\(.*l\\. \\d.*\\)");
    }

    @Test
    @Order(9)
    void discrepanciesAreFiledReadAndUndoneByKeysOnly() {
        browser().go(demo().address("discrepancies"));
        until(() -> browser().all("#undo .pending").isEmpty());
        browser().press("j", "i");
        browser().driver().switchTo().activeElement().sendKeys("The lamp", Keys.ENTER);
        until(() -> browser().all(".ruled.is-filed").size() == 1);
        // the next by one key
        keys("j", "f");
        until(() -> browser().all(".ruled.is-filed").size() == 2);
        // two more at once, and back
        long before = rulings();
        keys("j", "v", "j", "v", "i");
        browser().pressEnter();
        until(() -> rulings() == before + 2);
        until(() -> browser().all(".ruled.is-filed").size() == 4);
        keys("u");
        until(() -> browser().all(".ruled.is-filed").size() == 3);
        // its second passage, where it stands
        keys("j", "2");
        until(() -> browser().at().contains("/d/"));
        browser().go(demo().address("discrepancies?issue=The+lamp"));
        assertThat(browser().all(".discrepancy")).hasSize(3);
    }

    /// Pressed where the reviewer is, not from the top of the page.
    private static void keys(CharSequence... keys) {
        Actions actions = new Actions(browser().driver());
        for (CharSequence key : keys) {
            actions.sendKeys(key);
        }
        actions.perform();
    }

    @Test
    @Order(10)
    void everyDecisionStandsInTheJournalWithTheName() {
        browser().go(demo().address("review"));
        assertThat(browser().all(".journal .row")).hasSize((int) rulings());
        assertThat(browser().one(".journal").getText()).contains("R. One").contains("undone");
        assertThat(demo().store().verify(folder().resolve("documents")).whole()).isTrue();
    }
}
