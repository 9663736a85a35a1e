package dev.mfacodes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** {@code mfa catalog --format html}, in a browser. */
final class CatalogPageTest {

  private static Chromium browser;
  private static Path page;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    browser = Chromium.start();
    page = Command.mfa("catalog.html", "catalog", "--format", "html");
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
  }

  private static WebElement field(String selector) {
    return browser.driver().findElements(By.cssSelector(selector)).stream()
        .filter(WebElement::isDisplayed).findFirst().orElseThrow();
  }

  private static void choose(String filter, String value) {
    field("[data-filter=" + filter + "]").findElement(By.cssSelector("[value=" + value + "]")).click();
  }

  @SuppressWarnings("unchecked")
  private static List<String> shownEntries() {
    return (List<String>) Objects.requireNonNull(browser.run("""
        return [...document.querySelectorAll("article")]
          .filter(entry => entry.checkVisibility()).map(entry => entry.id);
        """));
  }

  @Test
  void nothing_is_wrong_and_nothing_leaves_the_page() {
    PageLaws.nothingIsWrongAndNothingLeaves(browser, page);
  }

  @Test
  void the_policy_lets_in_neither_script_nor_picture() {
    PageLaws.thePolicyHolds(browser, page);
  }

  @Test
  void the_language_can_be_switched() {
    PageLaws.theLanguageCanBeSwitched(browser, page, "Result codes", "Resultaatcodes");
  }

  @Test
  void it_begins_in_the_language_that_was_asked_for() throws IOException, InterruptedException {
    Path dutch = Command.mfa("catalog-nl.html", "--lang", "nl", "catalog", "--format", "html");
    browser.open(dutch, "", 1200);
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("nl");
    assertThat(PageLaws.shown(browser)).contains("Resultaatcodes").doesNotContain("Result codes");
  }

  @Test
  void the_search_narrows_in_the_language_shown_and_escape_clears() {
    browser.open(page, "", 1200);
    int all = shownEntries().size();
    WebElement search = field("[data-search]");
    search.sendKeys("voicemail");
    assertThat(shownEntries()).contains("SUCCESS_NO_PIN_BUT_TIMEOUT").hasSizeLessThan(all / 4);
    assertThat(field("[data-count]").getText()).startsWith(shownEntries().size() + " of " + all);
    search.sendKeys(Keys.ESCAPE);
    assertThat(shownEntries()).hasSize(all);
    search.sendKeys("50074");
    assertThat(shownEntries()).contains("AADSTS50074").hasSizeLessThan(5);
    search.sendKeys(Keys.ESCAPE, "MFA denied; user declined the authentication");
    assertThat(shownEntries()).contains("status-USER_DECLINED");
    search.sendKeys(Keys.ESCAPE, "hologram of a unicorn");
    assertThat(shownEntries()).isEmpty();
  }

  @Test
  void the_search_forgives_accents_and_case_and_stays_when_the_language_changes() {
    browser.open(page, "", 1200);
    field("[data-search]").sendKeys("GEBLOKKEERD");
    assertThat(shownEntries()).isEmpty();
    browser.driver().findElement(By.cssSelector("[data-switch=nl]")).click();
    assertThat(field("[data-search]").getDomProperty("value")).isEqualTo("GEBLOKKEERD");
    assertThat(shownEntries()).contains("SUCCESS_USER_BLOCKED");
    field("[data-search]").clear();
    field("[data-search]").sendKeys("één");
    List<String> accented = shownEntries();
    field("[data-search]").sendKeys(Keys.ESCAPE, "een");
    assertThat(shownEntries()).containsAll(accented);
  }

  @Test
  void the_filters_narrow() {
    browser.open(page, "", 1200);
    choose("kind", "result-codes");
    assertThat(shownEntries()).hasSize(45);
    choose("meaning", "UNDETERMINED");
    assertThat(shownEntries()).containsExactly("SUCCESS_WITH_PIN", "SUCCESS_NO_PIN");
  }

  @Test
  void a_link_opens_its_entry_also_when_a_filter_hides_it() {
    browser.open(page, "#SUCCESS_USER_BLOCKED", 1200);
    assertThat(browser.run("return document.querySelector('#SUCCESS_USER_BLOCKED details').open")).isEqualTo(true);
    choose("kind", "methods");
    browser.run("location.hash = '#AADSTS50074'");
    browser.run("return new Promise(done => setTimeout(done, 200))");
    assertThat(browser.driver().findElement(By.id("AADSTS50074")).isDisplayed()).isTrue();
    assertThat(PageLaws.shown(browser)).contains("AADSTS50074".substring(6));
  }

  @ParameterizedTest
  @ValueSource(strings = {"#%", "#%zz", "#no-such-entry", "#"})
  void a_link_to_nothing_is_no_error(String anchor) {
    browser.open(page, anchor, 1200);
    browser.run("location.hash = '#%e0%a4%a'");
    browser.run("return new Promise(done => setTimeout(done, 200))");
    assertThat(browser.messages()).as("the console").isEmpty();
    assertThat(shownEntries()).as("the page is there").contains("SUCCESS_USER_BLOCKED");
  }

  @Test
  void the_keyboard_is_enough() {
    PageLaws.theKeyboardIsEnough(browser, page, List.of(
        "[data-switch=en]", "[data-switch=nl]", "[data-search]", "[data-filter=kind]", "[data-filter=meaning]",
        "article a", "summary"));
  }

  @Test
  void it_fits_every_window() {
    PageLaws.itFits(browser, page);
  }

  @Test
  void nobody_is_kept_out() {
    PageLaws.nobodyIsKeptOut(browser, page);
  }

  @Test
  void there_are_pictures_to_look_at() throws IOException {
    PageLaws.pictures(browser, page, "catalog", 1400);
  }
}
