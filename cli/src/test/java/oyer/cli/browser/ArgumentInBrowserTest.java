package oyer.cli.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import oyer.core.casefile.Decision;

/// The drafted map at work: a statement is chosen, set aside, shut, amended by mouse and by keys, and all of it undone.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ArgumentInBrowserTest extends DemoInBrowser {

    private static final String CONFESSION = "#argument .map a[href*='node=confession']";

    private static void go(String query) {
        browser().go(demo().address("argument" + query));
    }

    private static boolean shows(String css, String words) {
        return browser().all(css).stream().anyMatch(e -> e.getText().contains(words));
    }

    @Test
    @Order(1)
    void aStatementThatIsChosenShowsItsPassagesAndQuestionsBesideTheMap() {
        go("?as=as_tried");
        browser().one(CONFESSION).click();
        until(() -> !browser().all("#shown blockquote").isEmpty());
        assertThat(browser().one("#shown h2").getText()).contains("I hit him with a wrench");
        assertThat(browser().all("#shown .questions dt.taken")).isNotEmpty();
        assertThat(browser().all("#shown .questions dt.open")).isNotEmpty();
        browser().one("#shown").sendKeys(Keys.ESCAPE);
        until(() -> browser().all("#shown").isEmpty());
    }

    @Test
    @Order(2)
    void setAsideByKeyItTakesTheCaseWithItAndTheWayIsTold() {
        go("?as=as_tried");
        WebElement toggle = browser().one("#argument a.toggle[href*='off=confession']");
        toggle.sendKeys(Keys.SPACE);
        until(() -> browser().at().contains("off=confession") && shows(".changes .path li", "set aside here"));
        assertThat(browser().all(".changes .path li").getFirst().getText()).contains("set aside here");
        assertThat(shows(".changes .path li", "prosecution's case")).isTrue();
    }

    @Test
    @Order(3)
    void levelsAreShutAndOpenedByKeys() {
        go("");
        int all = browser().all("#argument .map a[href*='node=']").size();
        browser().one("#argument .levels a").sendKeys(Keys.ENTER);
        until(() -> browser().all("#argument .map a[href*='node=']").size() < all);
        WebElement opener = browser().all("#argument .map a").stream()
                .filter(a -> a.getText().startsWith("▸"))
                .findFirst()
                .orElseThrow();
        int few = browser().all("#argument .map a[href*='node=']").size();
        opener.sendKeys(Keys.ENTER);
        until(() -> browser().all("#argument .map a[href*='node=']").size() > few);
    }

    @Test
    @Order(4)
    void whatBecameOfAPieceIsJournalledAndUndone() {
        go("?as=as_of_today&node=confession");
        browser().all("#shown .edits summary").getFirst().click();
        WebElement form =
                browser().one("#shown form input[value=status]").findElement(org.openqa.selenium.By.xpath(".."));
        form.findElement(org.openqa.selenium.By.name("name")).sendKeys("R. One");
        new Select(form.findElement(org.openqa.selenium.By.name("fallen"))).selectByValue("suppressed");
        form.findElement(org.openqa.selenium.By.tagName("button")).click();
        until(() -> shows("#shown p", "suppressed"));
        assertThat(demo().store().rulings().argued()).hasSize(1);
        browser().press("u");
        until(() -> demo().store().rulings().argued().isEmpty());
        until(() -> !shows("#shown p", "suppressed"));
    }

    @Test
    @Order(5)
    void anAttackQuotesItsWordsAndWordsThatStandNowhereAreRefused() {
        go("?node=confession");
        attack("it was typed before he was asked", "words that are in no document at all");
        until(() -> shows("main", "stand in no document"));
        assertThat(demo().store().rulings().argued()).isEmpty();
        go("?node=confession");
        attack("the notes begin at 11:40", "there were no blunt injuries of any kind");
        until(() -> shows("#shown .of-step", "the notes begin at 11:40"));
        Decision last = demo().store().rulings().argued().getLast().ruling().decision();
        assertThat(last).isInstanceOf(Decision.Argued.class);
        assertThat(demo().store().rulings().argued().getLast().ruling().about()).hasSize(1);
        browser().press("u");
        until(() -> demo().store().rulings().argued().isEmpty());
    }

    private static void attack(String text, String words) {
        browser().one("#shown .of-step summary").click();
        WebElement form = browser().one("#shown .of-step form");
        form.findElement(org.openqa.selenium.By.name("text")).sendKeys(text);
        form.findElement(org.openqa.selenium.By.name("words")).sendKeys(words);
        form.findElement(org.openqa.selenium.By.name("words")).sendKeys(Keys.ENTER);
    }
}
