package dev.mfacodes.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;

/** {@code mfa report --html}, in a browser. */
final class ReportPageTest {

  private static final String HOSTILE = "<script>window.smuggled = true</script>";

  private static Chromium browser;
  private static Path page;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    browser = Chromium.start();
    Path export = Files.createDirectories(Path.of("target", "pages")).resolve("sign-ins.json");
    Files.writeString(export, String.join("\n", signIns()));
    page = Path.of("target", "pages", "report.html").toAbsolutePath();
    Command.mfa("report.out", "report", export.toString(), "--html", page.toString());
  }

  /** Forty days, every kind of result, and texts that are not listed: 150, of which three are hostile. */
  private static List<String> signIns() {
    List<String> texts = List.of(
        "MFA completed in Azure AD", "MFA requirement satisfied by claim in the token",
        "MFA denied; user declined the authentication", "MFA completed in Azure AD",
        "MFA denied; user did not respond to mobile app notification",
        "MFA requirement skipped due to remembered device", "MFA completed in Azure AD");
    List<String> methods = List.of("Mobile app notification", "Text message", "OATH verification code");
    List<String> signIns = new ArrayList<>();
    for (int i = 0; i < 600; i++) {
      String text = i % 4 == 3 ? "not listed " + i / 4 : texts.get(i % texts.size());
      text = i < 12 && i % 4 == 3 ? HOSTILE + i : text;
      boolean denied = text.startsWith("MFA denied");
      Instant time = Instant.parse("2026-01-01T06:00:00Z").plusSeconds(i * 5_700L + i % 7 * 977L);
      signIns.add("""
          {"id": "%d", "originalRequestId": "r%d", "createdDateTime": "%s", "userPrincipalName": "user%d@example.com", \
          "appDisplayName": "%s", "status": {"errorCode": %d}, "authenticationDetails": [\
          {"authenticationMethod": "%s", "succeeded": %b, "authenticationStepResultDetail": "%s"}], \
          "appliedConditionalAccessPolicies": [\
          {"displayName": "%s", "result": "success", "enforcedGrantControls": ["Mfa"]}]}""".formatted(
          i, i, time, i % 37, HOSTILE, denied ? 500121 : 0, i % 50 == 0 ? HOSTILE : methods.get(i % 3), !denied, text,
          i % 5 == 0 ? "x".repeat(150) : i % 2 == 0 ? "Require MFA" : HOSTILE));
    }
    return signIns;
  }

  @AfterAll
  static void close() {
    if (browser != null) {
      browser.close();
    }
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
    PageLaws.theLanguageCanBeSwitched(browser, page, "Was MFA requested?", "Is er om MFA gevraagd?");
  }

  @Test
  void hostile_texts_stay_texts() {
    browser.open(page, "", 1200);
    assertThat(browser.run("return window.smuggled === undefined")).isEqualTo(true);
    assertThat(PageLaws.shown(browser)).contains(HOSTILE);
    assertThat(browser.driver().findElements(By.tagName("script"))).hasSize(1);
  }

  @Test
  void texts_that_are_not_listed_are_cut_off_at_a_hundred() {
    browser.open(page, "", 1200);
    assertThat(PageLaws.shown(browser)).contains("and 51 more");
  }

  @Test
  void no_user_is_named() throws IOException {
    assertThat(Files.readString(page)).doesNotContain("user1@").doesNotContain("@example.com");
  }

  @Test
  void every_chart_has_a_title_a_description_and_a_table_beside_it() {
    browser.open(page, "", 1200);
    assertThat(browser.driver().findElements(By.cssSelector("[data-lang=en] svg[role=img]"))).hasSize(4)
        .allSatisfy(chart -> assertThat(chart.getAccessibleName()).isNotBlank());
    assertThat(browser.run("""
        return [...document.querySelectorAll("svg[role=img]")].every(chart =>
          chart.querySelector("title").textContent && chart.querySelector("desc").textContent
          && chart.closest(".figure").querySelector("table"));
        """)).isEqualTo(true);
  }

  /** A name without a blank does not push the figures beside it out of sight. */
  @Test
  void every_table_fits_a_window_that_is_not_a_telephone() {
    for (int width : new int[] {768, 1200}) {
      browser.open(page, "", width);
      assertThat(browser.run("""
          return [...document.querySelectorAll("[data-lang=en] .scroll")]
            .filter(table => table.scrollWidth > table.clientWidth).map(table => table.getAttribute("aria-label"));
          """)).as("in a window of %s", width).isEqualTo(List.of());
    }
  }

  @Test
  void on_a_telephone_columns_stand_closer_together() {
    assertThat(paddingAt(1600)).isEqualTo("12.8px");
    assertThat(paddingAt(360)).isEqualTo("8px");
  }

  private static Object paddingAt(int width) {
    browser.open(page, "", width);
    return browser.run("return getComputedStyle(document.querySelector('td')).paddingRight");
  }

  @Test
  void the_keyboard_is_enough() {
    PageLaws.theKeyboardIsEnough(browser, page, List.of("[data-switch=en]", "[data-switch=nl]", ".scroll", ".scroll"));
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
    PageLaws.pictures(browser, page, "report", 2600);
  }
}
