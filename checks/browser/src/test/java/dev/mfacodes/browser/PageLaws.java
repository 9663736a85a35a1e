package dev.mfacodes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** What holds for every page. */
final class PageLaws {

  private PageLaws() {}

  static void nothingIsWrongAndNothingLeaves(Chromium browser, Path page) {
    browser.open(page, "", 1200);
    assertThat(browser.messages()).as("the console").isEmpty();
    assertThat(browser.requests()).as("requests").containsExactly(page.toUri().toString());
  }

  /** A script and a picture that somebody smuggled in. */
  static void thePolicyHolds(Chromium browser, Path page) {
    browser.open(page, "", 1200);
    browser.run("""
        const script = document.createElement("script");
        script.textContent = "window.smuggled = true";
        document.body.append(script);
        const picture = document.createElement("img");
        picture.src = "https://example.com/picture.png";
        document.body.append(picture);
        """);
    assertThat(browser.run("return window.smuggled === undefined")).isEqualTo(true);
    assertThat(browser.messages().filter(message -> message.contains("Content Security Policy"))).hasSizeGreaterThan(1);
    assertThat(browser.blockedByPolicy()).as("the picture is not fetched").isTrue();
  }

  static void theLanguageCanBeSwitched(Chromium browser, Path page, String english, String dutch) {
    browser.open(page, "", 1200);
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
    assertThat(shown(browser)).contains(english).doesNotContain(dutch);
    WebElement button = browser.driver().findElement(By.cssSelector("[data-switch=nl]"));
    button.sendKeys(Keys.ENTER);
    assertThat(browser.run("return document.documentElement.lang")).isEqualTo("nl");
    assertThat(shown(browser)).contains(dutch).doesNotContain(english);
    assertThat(button.getDomAttribute("aria-pressed")).isEqualTo("true");
    assertThat(browser.driver().getTitle())
        .isNotEqualTo(browser.run("return document.querySelector('[data-switch=en]').dataset.title"));
    browser.driver().findElement(By.cssSelector("[data-switch=en]")).sendKeys(Keys.SPACE);
    assertThat(shown(browser)).contains(english).doesNotContain(dutch);
  }

  static String shown(Chromium browser) {
    return browser.driver().findElement(By.tagName("body")).getText();
  }

  /** Each language in each colour scheme, and each of both on a telephone and on a desk. */
  static void nobodyIsKeptOut(Chromium browser, Path page) {
    nobodyIsKeptOut(browser, page, "light", "en", 1600);
    nobodyIsKeptOut(browser, page, "light", "nl", 360);
    nobodyIsKeptOut(browser, page, "dark", "en", 360);
    nobodyIsKeptOut(browser, page, "dark", "nl", 1600);
    browser.colours("light");
  }

  private static void nobodyIsKeptOut(Chromium browser, Path page, String scheme, String language, int width) {
    browser.colours(scheme);
    browser.open(page, "", width);
    browser.driver().findElement(By.cssSelector("[data-switch=" + language + "]")).click();
    assertThat(browser.axe()).as("%s, %s, %s", scheme, language, width).isEmpty();
  }

  static void itFits(Chromium browser, Path page) {
    for (int width : new int[] {360, 768, 1600}) {
      browser.open(page, "", width);
      assertThat(browser.run("return document.documentElement.scrollWidth"))
          .as("width of the page in a window of %s", width)
          .isEqualTo((long) width);
    }
  }

  /** The tab key reaches the switch first, and one sees where it is. */
  static void theKeyboardIsEnough(Chromium browser, Path page, List<String> reached) {
    browser.open(page, "", 1200);
    WebElement body = browser.driver().findElement(By.tagName("body"));
    body.sendKeys(Keys.TAB);
    for (String selector : reached) {
      WebElement at = browser.driver().switchTo().activeElement();
      assertThat(browser.run("return arguments[0].matches(arguments[1])", at, selector))
          .as("%s, but is %s", selector, at.getDomProperty("outerHTML")).isEqualTo(true);
      assertThat(browser.run("return getComputedStyle(arguments[0]).outlineStyle", at)).as("seen").isEqualTo("solid");
      at.sendKeys(Keys.TAB);
    }
  }

  static void pictures(Chromium browser, Path page, String name, int height) throws IOException {
    for (String scheme : List.of("light", "dark")) {
      browser.colours(scheme);
      for (int width : new int[] {360, 1600}) {
        browser.open(page, "", width);
        if (scheme.equals("dark")) {
          browser.driver().findElement(By.cssSelector("[data-switch=nl]")).click();
        }
        browser.picture(name + '-' + width + '-' + scheme, height);
      }
    }
    browser.colours("light");
  }
}
